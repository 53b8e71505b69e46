// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/describe.h"

#include <algorithm>
#include <array>
#include <set>

namespace hallscape::data {
namespace {

/// "12,544"
std::string grouped(std::uint64_t count)
{
    const std::string digits = std::to_string(count);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) {
            text += ',';
        }
        text += digits[i];
    }
    return text;
}

std::string line(std::string_view name, std::uint64_t count, std::size_t indent = 2)
{
    constexpr std::size_t nameWidth = 34;
    constexpr std::size_t countWidth = 12;
    const std::string digits = grouped(count);
    std::string text(indent, ' ');
    text += name;
    text.resize(std::max(text.size() + 1, nameWidth), ' ');
    text += std::string(countWidth - std::min(digits.size(), countWidth), ' ') + digits;
    return text + "\n";
}

std::string plural(std::string_view label)
{
    std::string text{label};
    if (text.ends_with("ch")) {
        return text + "es";
    }
    return text.ends_with("equipment") ? text : text + "s";
}

std::string totals(const Site& site)
{
    std::string text = "Totals\n";
    std::vector<std::uint64_t> byModel(site.rackModels.size());
    for (const Rack& rack : site.racks) {
        ++byModel[rack.model];
    }
    for (std::size_t i = 1; i < kindCount; ++i) {
        const Kind kind = static_cast<Kind>(i);
        if (site.count(kind) == 0) {
            continue;
        }
        text += line(plural(kindLabel(kind)), site.count(kind));
        for (std::size_t m = 0; kind == Kind::Rack && m < byModel.size(); ++m) {
            if (byModel[m] > 0) {
                text += line(site.rackModels[m].label, byModel[m], 4);
            }
        }
    }
    return text;
}

/// "12,544 servers, 100,352 GPUs"
std::string contents(const Site& site, Device area)
{
    constexpr std::array shown{Kind::Array,    Kind::Rack,      Kind::Server,      Kind::Gpu,
                               Kind::Megapack, Kind::Generator, Kind::Transformer, Kind::Chiller,
                               Kind::PumpSkid, Kind::WaterTank};
    std::string text;
    for (const Kind kind : shown) {
        const std::uint32_t count = site.range(area, kind).count;
        if (count > 0) {
            text += (text.empty() ? "" : ", ") + grouped(count) + " " +
                    (count == 1 ? std::string(kindLabel(kind)) : plural(kindLabel(kind)));
        }
    }
    return text.empty() ? "nothing inside" : text;
}

/// Areas down to halls; arrays and rows would be hundreds of lines.
std::string areas(const Site& site)
{
    std::string text = "Areas\n";
    for (std::uint32_t i = 1; i < site.areas.size(); ++i) {
        const Area& area = site.areas[i];
        if (area.kind == Kind::Array || area.kind == Kind::Row) {
            continue;
        }
        std::size_t depth = 1;
        for (AreaId up = area.parent; up.index != 0; up = site.areas[up.index].parent) {
            ++depth;
        }
        const Phase& phase = site.phases[area.phase];
        text += std::string(2 * depth, ' ') + area.label + ": " +
                contents(site, site.device(AreaId{i}));
        text += phase.state < BuildState::Installed ? " (" + phase.label + ")\n" : "\n";
    }
    return text;
}

std::string history(const Site& site)
{
    constexpr std::array<std::string_view, 4> states{"promised", "planned", "installed",
                                                     "energised"};
    std::string text = "Phases\n";
    for (const Phase& phase : site.phases) {
        text +=
            "  " + phase.label + ": " + std::string(states[static_cast<std::size_t>(phase.state)]);
        text += phase.date.empty() ? "\n" : ", " + phase.date + "\n";
    }
    if (!site.milestones.empty()) {
        text += "\nMilestones\n";
        for (const Milestone& milestone : site.milestones) {
            text += "  " + milestone.date + "  " + milestone.text + "\n";
        }
    }
    return text;
}

/// Every fact that is written down once, not once per thing it is about.
struct FactCounts
{
    std::array<std::uint64_t, 3> byProvenance{};
    std::set<std::string> sources;

    /// Several citations of one fact are joined by "; ".
    void addSources(std::string_view joined)
    {
        constexpr std::string_view separator = "; ";
        for (std::size_t end = joined.find(separator); end != std::string_view::npos;
             end = joined.find(separator)) {
            sources.emplace(joined.substr(0, end));
            joined.remove_prefix(end + separator.size());
        }
        sources.emplace(joined);
    }

    void add(const std::vector<Fact>& facts)
    {
        for (const Fact& fact : facts) {
            ++byProvenance[static_cast<std::size_t>(fact.provenance)];
            if (fact.provenance == Provenance::Sourced && !fact.source.empty()) {
                addSources(fact.source);
            }
        }
    }
};

std::string provenance(const Site& site)
{
    FactCounts counts;
    counts.add(site.facts);
    for (const UnitModel& model : site.unitModels) {
        counts.add(model.facts);
        for (const PartSpec& spec : model.specs) {
            counts.add(spec.facts);
        }
    }
    for (const RackModel& model : site.rackModels) {
        counts.add(model.facts);
    }
    for (const EquipmentModel& model : site.equipmentModels) {
        counts.add(model.facts);
    }
    for (const Phase& phase : site.phases) {
        counts.add(phase.facts);
    }
    for (const Area& area : site.areas) {
        // Copies of a repeated area carry the same facts; the first of them speaks for all.
        if (area.number == 1) {
            counts.add(area.facts);
        }
    }
    std::string text = "Facts\n";
    text += line("sourced", counts.byProvenance[0]);
    text += line("derived", counts.byProvenance[1]);
    text += line("assumed", counts.byProvenance[2]);
    text += "\nSources\n";
    for (const std::string& source : counts.sources) {
        text += "  " + source + "\n";
    }
    return text;
}

} // namespace

std::string describe(const Site& site)
{
    std::string text = site.title + " (" + site.id + ")\n";
    if (!site.summary.empty()) {
        text += site.summary + "\n";
    }
    return text + "\n" + totals(site) + "\n" + areas(site) + "\n" + history(site) + "\n" +
           provenance(site);
}

} // namespace hallscape::data
