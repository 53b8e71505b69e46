// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"
#include "data/layout/placement.h"

#include <algorithm>
#include <array>

namespace hallscape::data {
namespace {

/// Totals as doubles, so that no product of counts can overflow.
struct Totals
{
    double areas = 0;
    double racks = 0;
    double equipment = 0;
    double units = 0;
    double parts = 0;

    void add(const Totals& other, double times)
    {
        areas += other.areas * times;
        racks += other.racks * times;
        equipment += other.equipment * times;
        units += other.units * times;
        parts += other.parts * times;
    }
};

double copiesOf(const std::vector<RepeatNode>& repeats)
{
    double copies = 1;
    for (const RepeatNode& repeat : repeats) {
        copies *= repeat.count;
    }
    return copies;
}

Totals totalsOfRack(const Site& site, std::uint16_t model)
{
    Totals totals;
    totals.racks = 1;
    for (const Mount& mount : site.rackModels[model].mounts) {
        totals.units += 1;
        totals.parts += static_cast<double>(site.unitModels[mount.unitModel].parts.size());
    }
    return totals;
}

/// One copy of \p area with everything in it.
Totals totalsOf(const AreaNode& area, const std::vector<Totals>& rackTotals)
{
    Totals totals;
    totals.areas = 1;
    for (const AreaNode& inner : area.areas) {
        totals.add(totalsOf(inner, rackTotals), copiesOf(inner.repeat));
    }
    for (const ItemNode& item : area.racks) {
        totals.add(rackTotals[item.model], copiesOf(item.repeat));
    }
    for (const ItemNode& item : area.equipment) {
        totals.equipment += copiesOf(item.repeat);
    }
    return totals;
}

/// Calls \p visit with the placement of each copy, in the parent's space; the first repeat runs
/// fastest.
template <typename Visit>
void forEachCopy(const Placement& first, const std::vector<RepeatNode>& repeats, Visit visit)
{
    const auto copies = static_cast<std::uint32_t>(copiesOf(repeats));
    for (std::uint32_t copy = 0; copy < copies; ++copy) {
        Placement place = first;
        std::uint32_t rest = copy;
        for (const RepeatNode& repeat : repeats) {
            const std::uint32_t index = rest % repeat.count;
            rest /= repeat.count;
            place.position = place.position + offsetAfter(repeat.stepsM, index);
            place.yawDeg += repeat.turnDeg * static_cast<float>(index);
        }
        place.yawDeg = normalisedYaw(place.yawDeg);
        visit(place);
    }
}

std::string numbered(const std::string& pattern, Kind kind, std::uint32_t number)
{
    std::string label = pattern;
    if (label.empty()) {
        label = std::string(kindLabel(kind)) + " {n}";
        label[0] = static_cast<char>(label[0] - 'a' + 'A'); // area kinds are lower-case ASCII
    }
    const std::size_t at = label.find("{n}");
    return at == std::string::npos ? label : label.replace(at, 3, std::to_string(number));
}

/// The exceptions that may still say something about what is being expanded.
using Exceptions = std::vector<const ExceptNode*>;

/// What they say about the thing called \p name, and which of them go on below it.
struct Exception
{
    bool missing = false;
    std::optional<std::uint16_t> phase;
    Exceptions below;
};

Exception exceptionFor(const Exceptions& active, Kind kind, std::uint32_t number)
{
    Exception result;
    if (active.empty()) {
        return result;
    }
    const std::string name = std::string(kindId(kind)) + "-" + std::to_string(number);
    for (const ExceptNode* node : active) {
        const auto found = node->below.find(name);
        if (found == node->below.end()) {
            continue;
        }
        found->second.matched = true;
        result.missing = result.missing || found->second.missing;
        if (found->second.phase) {
            result.phase = found->second.phase;
        }
        result.below.push_back(&found->second);
    }
    return result;
}

class Expander
{
public:
    explicit Expander(LayoutDraft& draft) : m_site(*draft.site) {}

    std::vector<const std::string*> rackPointers;
    std::vector<const std::string*> equipmentPointers;

    void reserve(const Totals& totals)
    {
        m_site.areas.reserve(static_cast<std::size_t>(totals.areas));
        m_site.racks.reserve(static_cast<std::size_t>(totals.racks));
        m_site.units.reserve(static_cast<std::size_t>(totals.units));
        m_site.equipment.reserve(static_cast<std::size_t>(totals.equipment));
    }

    /// One copy of \p node. Its own racks and equipment come before those of the areas in it.
    void addArea(const AreaNode& node, const Placement& world, std::uint32_t number, AreaId parent,
                 std::uint16_t phase, Exceptions active)
    {
        const AreaId self{static_cast<std::uint32_t>(m_site.areas.size())};
        Area area;
        area.kind = node.kind;
        area.number = number;
        area.label = numbered(node.label, node.kind, number);
        area.parent = self.index == 0 ? self : parent;
        area.place = world;
        area.sizeM = node.sizeM;
        area.style = node.style;
        area.phase = phase;
        area.racks.first = static_cast<std::uint32_t>(m_site.racks.size());
        area.equipment.first = static_cast<std::uint32_t>(m_site.equipment.size());
        area.facts = node.facts;
        m_site.areas.push_back(std::move(area));
        if (!node.except.below.empty()) {
            active.push_back(&node.except);
        }
        addRacks(node, self, active);
        addEquipment(node, self, active);
        addInnerAreas(node, self, active);
        Area& done = m_site.areas[self.index];
        done.areaEnd = static_cast<std::uint32_t>(m_site.areas.size());
        done.racks.count = static_cast<std::uint32_t>(m_site.racks.size()) - done.racks.first;
        done.equipment.count =
            static_cast<std::uint32_t>(m_site.equipment.size()) - done.equipment.first;
    }

private:
    void addRacks(const AreaNode& node, AreaId area, const Exceptions& active)
    {
        std::uint32_t number = 0;
        for (const ItemNode& item : node.racks) {
            forEachCopy(item.place, item.repeat, [&](const Placement& local) {
                const Exception exception = exceptionFor(active, Kind::Rack, ++number);
                if (!exception.missing) {
                    addRack(item, local, area, number, exception);
                }
            });
        }
    }

    void addRack(const ItemNode& item, const Placement& local, AreaId area, std::uint32_t number,
                 const Exception& exception)
    {
        const RackId id{static_cast<std::uint32_t>(m_site.racks.size())};
        Rack rack;
        rack.area = area;
        rack.place = composed(m_site.areas[area.index].place, local);
        rack.firstUnit = static_cast<std::uint32_t>(m_site.units.size());
        rack.model = item.model;
        rack.number = static_cast<std::uint16_t>(number);
        rack.phase = exception.phase.value_or(item.phase.value_or(m_site.areas[area.index].phase));
        m_site.racks.push_back(rack);
        rackPointers.push_back(&item.pointer);
        const std::size_t mounts = m_site.rackModels[item.model].mounts.size();
        for (std::size_t mount = 0; mount < mounts; ++mount) {
            m_site.units.push_back({id, static_cast<std::uint16_t>(mount)});
        }
    }

    void addEquipment(const AreaNode& node, AreaId area, const Exceptions& active)
    {
        std::array<std::uint32_t, kindCount> numbers{};
        for (const ItemNode& item : node.equipment) {
            const Kind kind = m_site.equipmentModels[item.model].kind;
            forEachCopy(item.place, item.repeat, [&](const Placement& local) {
                const std::uint32_t number = ++numbers[static_cast<std::size_t>(kind)];
                const Exception exception = exceptionFor(active, kind, number);
                if (exception.missing) {
                    return;
                }
                Equipment equipment;
                equipment.area = area;
                equipment.place = composed(m_site.areas[area.index].place, local);
                equipment.model = item.model;
                equipment.number = static_cast<std::uint16_t>(number);
                equipment.phase =
                    exception.phase.value_or(item.phase.value_or(m_site.areas[area.index].phase));
                m_site.equipment.push_back(equipment);
                equipmentPointers.push_back(&item.pointer);
            });
        }
    }

    void addInnerAreas(const AreaNode& node, AreaId area, const Exceptions& active)
    {
        std::array<std::uint32_t, kindCount> numbers{};
        for (const AreaNode& inner : node.areas) {
            forEachCopy(inner.place, inner.repeat, [&](const Placement& local) {
                const std::uint32_t number = ++numbers[static_cast<std::size_t>(inner.kind)];
                Exception exception = exceptionFor(active, inner.kind, number);
                if (exception.missing) {
                    return;
                }
                const Area& parent = m_site.areas[area.index];
                const std::uint16_t phase =
                    exception.phase.value_or(inner.phase.value_or(parent.phase));
                addArea(inner, composed(parent.place, local), number, area, phase,
                        std::move(exception.below));
            });
        }
    }

    Site& m_site;
};

bool withinLimits(const Totals& totals, const LayoutLimits& limits, const std::string& pointer,
                  ProblemSink& sink)
{
    bool within = true;
    const auto check = [&](std::string_view what, double count, double limit) {
        if (count > limit) {
            within = false;
            std::string digits = std::to_string(count);
            digits.resize(digits.find('.'));
            sink.error(pointer, digits + " " + std::string(what),
                       "at most " + std::to_string(static_cast<std::uint64_t>(limit)));
        }
    };
    check("areas", totals.areas, limits.areas);
    check("racks", totals.racks, limits.racks);
    check("pieces of equipment", totals.equipment, limits.equipment);
    check("units", totals.units, limits.units);
    check("parts", totals.parts, limits.parts);
    return within;
}

/// Numbers of racks and equipment are 16 bits wide.
bool numbersFit(const AreaNode& area, ProblemSink& sink)
{
    constexpr double most = 65'535;
    bool fit = true;
    for (const auto* items : {&area.racks, &area.equipment}) {
        double total = 0;
        for (const ItemNode& item : *items) {
            total += copiesOf(item.repeat);
        }
        if (total > most) {
            sink.error(area.pointer, "more than 65535 racks or pieces of equipment in one area",
                       "several areas");
            fit = false;
        }
    }
    for (const AreaNode& inner : area.areas) {
        fit = numbersFit(inner, sink) && fit;
    }
    return fit;
}

void reportUnmatched(const ExceptNode& node, ProblemSink& sink)
{
    for (const auto& [name, below] : node.below) {
        if (!below.matched && !below.pointer.empty()) {
            sink.error(below.pointer, "a path that leads to nothing", "a thing that exists");
        }
        reportUnmatched(below, sink);
    }
}

void reportUnmatched(const AreaNode& area, ProblemSink& sink)
{
    reportUnmatched(area.except, sink);
    for (const AreaNode& inner : area.areas) {
        reportUnmatched(inner, sink);
    }
}

} // namespace

bool expandPlaces(LayoutDraft& draft, ProblemSink& sink)
{
    Site& site = *draft.site;
    std::vector<Totals> rackTotals;
    for (std::uint16_t i = 0; i < site.rackModels.size(); ++i) {
        rackTotals.push_back(totalsOfRack(site, i));
    }
    const Totals totals = totalsOf(draft.root, rackTotals);
    if (!withinLimits(totals, draft.limits, draft.root.pointer, sink) ||
        !numbersFit(draft.root, sink)) {
        return false;
    }
    Expander expander(draft);
    expander.reserve(totals);
    expander.addArea(draft.root, {}, 1, {}, 0, {});
    reportUnmatched(draft.root, sink);
    site.buildIndex();
    checkFootprints(site, expander.rackPointers, expander.equipmentPointers, sink);
    return true;
}

} // namespace hallscape::data
