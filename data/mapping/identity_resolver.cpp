// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/identity_resolver.h"

#include "data/layout/json_reader.h"
#include "data/layout/path_words.h"

#include <algorithm>

namespace hallscape::data {
namespace {

constexpr std::string_view hostVariable = "host";

/// A verdict in 32 bits: an index, or a failure behind the last one.
constexpr std::uint32_t firstFailure = 0xFFFFFF00;

std::uint32_t packed(const IdentityResolver::Verdict& verdict)
{
    return verdict.found ? verdict.index
                         : firstFailure + static_cast<std::uint32_t>(verdict.failure);
}

IdentityResolver::Verdict unpacked(std::uint32_t value)
{
    if (value < firstFailure) {
        return {value, true, {}};
    }
    return {0, false, static_cast<MatchFailure>(value - firstFailure)};
}

std::string shown(const Label& label)
{
    return std::string(label.name) + "=" + inQuotes(label.value);
}

} // namespace

const Label* firstOf(std::span<const Label> labels, std::span<const std::string> names)
{
    for (const std::string& name : names) {
        for (const Label& label : labels) {
            if (label.name == name && !label.value.empty()) {
                return &label;
            }
        }
    }
    return nullptr;
}

IdentityResolver::IdentityResolver(SitePtr site, MappingPtr mapping)
    : m_site(std::move(site)), m_mapping(std::move(mapping)),
      m_verdicts(m_mapping->identities.size())
{
}

IdentityResolver::Verdict IdentityResolver::resolve(std::uint16_t identity,
                                                    std::span<const Label> labels, bool& isNew)
{
    isNew = false;
    const Identity& rule = m_mapping->identities[identity];
    if (!makeKey(rule, labels)) {
        return {0, false, MatchFailure::NoPattern};
    }
    VerdictTable& verdicts = m_verdicts[identity];
    if (const std::uint32_t* const known = verdicts.find(m_key)) {
        return unpacked(*known);
    }
    isNew = true;
    const Verdict verdict = compute(rule, labels);
    if (verdicts.size() < mostVerdicts && verdicts.textBytes() < mostVerdictBytes) {
        verdicts.insert(m_key, packed(verdict));
    }
    return verdict;
}

/// \return false where a value is too long to be looked at
bool IdentityResolver::makeKey(const Identity& identity, std::span<const Label> labels)
{
    constexpr char separator = '\x1f';
    m_key.clear();
    bool fits = true;
    const auto add = [this, &fits](const Label* label) {
        if (label != nullptr) {
            fits = fits && label->value.size() <= maxLabelBytes;
            m_key += label->value.substr(0, maxLabelBytes);
        }
        m_key += separator;
    };
    if (!identity.hostLabels.empty()) {
        add(firstOf(labels, identity.hostLabels));
    }
    for (const LabelPattern& pattern : identity.patterns) {
        add(firstOf(labels, pattern.labels()));
    }
    return fits;
}

IdentityResolver::Verdict IdentityResolver::compute(const Identity& identity,
                                                    std::span<const Label> labels) const
{
    std::vector<PathVariable> variables;
    for (const LabelPattern& pattern : identity.patterns) {
        const Label* const label = firstOf(labels, pattern.labels());
        if (label == nullptr) {
            return {0, false, pattern.selects() ? MatchFailure::OutOfScope : MatchFailure::NoLabel};
        }
        if (!pattern.match(label->value, variables)) {
            return {0, false,
                    pattern.selects() ? MatchFailure::OutOfScope : MatchFailure::NoPattern};
        }
    }
    const auto captured = std::ranges::find(variables, hostVariable, &PathVariable::name);
    if (captured != variables.end()) {
        const std::string_view host = captured->value;
        return follow(identity, host, variables);
    }
    if (identity.hostLabels.empty()) {
        return follow(identity, {}, variables);
    }
    const Label* const host = firstOf(labels, identity.hostLabels);
    if (host == nullptr) {
        return {0, false, MatchFailure::NoLabel};
    }
    return follow(identity, host->value, variables);
}

IdentityResolver::Verdict IdentityResolver::follow(const Identity& identity, std::string_view host,
                                                   std::vector<PathVariable>& variables) const
{
    Verdict verdict{0, false, MatchFailure::NoPattern};
    // In front of a captured one, so that paths take what the host means, not what it is called.
    variables.insert(variables.begin(), PathVariable{hostVariable, {}});
    for (const std::string& meant : m_mapping->hosts.paths(host)) {
        variables.front().value = meant;
        for (const PathTemplate& path : identity.paths) {
            const auto text = path.expand(variables);
            if (!text) {
                continue;
            }
            verdict.failure = MatchFailure::NoDevice;
            if (const auto device = find(path, *text, identity.kind)) {
                return {device->index, true, {}};
            }
        }
    }
    return verdict;
}

std::optional<Device> IdentityResolver::find(const PathTemplate& path, const std::string& text,
                                             Kind kind) const
{
    auto device = m_site->find(text);
    if (device && path.ofParent()) {
        device = m_site->parent(*device);
    }
    if (device && device->kind == kind) {
        return device;
    }
    return family(kind) == Family::Equipment ? onlyEquipment(text, kind) : std::nullopt;
}

/// "megapack-12" without its yard, where one yard only has it.
std::optional<Device> IdentityResolver::onlyEquipment(std::string_view text, Kind kind) const
{
    const std::vector<PathWord> words = splitPath(text);
    if (words.size() != 1 || !words.front().number || words.front().word != kindId(kind)) {
        return std::nullopt;
    }
    std::optional<Device> only;
    for (std::uint32_t area = 0; area < m_site->areas.size(); ++area) {
        const Range own = m_site->ownEquipment(AreaId{area});
        for (std::uint32_t i = own.first; i < own.end(); ++i) {
            const Device device = m_site->device(EquipmentId{i});
            if (device.kind == kind && m_site->number(device) == *words.front().number) {
                if (only) {
                    return std::nullopt;
                }
                only = device;
            }
        }
    }
    return only;
}

std::string IdentityResolver::explain(std::uint16_t identity, std::span<const Label> labels) const
{
    const Identity& rule = m_mapping->identities[identity];
    const std::string kind{kindLabel(rule.kind)};
    const Label* const host = rule.hostLabels.empty() ? nullptr : firstOf(labels, rule.hostLabels);
    if (host == nullptr && !rule.hostLabels.empty()) {
        return "has no label " + oneOf({std::vector<std::string_view>(rule.hostLabels.begin(),
                                                                      rule.hostLabels.end())});
    }
    std::string text = host != nullptr ? shown(*host) : std::string{};
    if (host != nullptr && !hostOf({host, 1})) {
        return text + " matches nothing in this site";
    }
    for (const LabelPattern& pattern : rule.patterns) {
        const Label* const label = firstOf(labels, pattern.labels());
        if (label == nullptr) {
            return "has no label " + inQuotes(pattern.labels().front());
        }
        text += (text.empty() ? "" : ", ") + shown(*label);
    }
    return text + " matches no " + kind;
}

std::optional<Device> IdentityResolver::hostOf(std::span<const Label> labels) const
{
    for (const Label& label : labels) {
        if (label.value.size() > maxLabelBytes) {
            continue;
        }
        for (const std::string& meant : m_mapping->hosts.paths(label.value)) {
            const auto device = meant.empty() ? std::nullopt : m_site->find(meant);
            if (device) {
                return device;
            }
        }
    }
    return std::nullopt;
}

/// What labels that are called like kinds of places say: hall="2", rack="h2-a1-r3".
std::optional<Device> IdentityResolver::placeOf(std::span<const Label> labels) const
{
    std::optional<Device> place;
    std::string path;
    for (std::size_t k = 1; k < kindCount; ++k) {
        const Kind kind = static_cast<Kind>(k);
        if (family(kind) == Family::Part) {
            continue; // whether they count from 0 or from 1, only rules know
        }
        const auto label = std::ranges::find(labels, kindId(kind), &Label::name);
        if (label == labels.end() || label->value.empty() || label->value.size() > maxLabelBytes) {
            continue;
        }
        const bool number =
            std::ranges::all_of(label->value, [](char c) { return c >= '0' && c <= '9'; });
        const std::string step = number
                                     ? std::string(kindId(kind)) + "-" + std::string(label->value)
                                     : std::string(label->value);
        const std::string longer = path.empty() ? step : path + "/" + step;
        for (const std::string& candidate : {longer, step}) {
            if (const auto found = m_site->find(candidate)) {
                place = found;
                path = candidate;
                break;
            }
        }
    }
    return place;
}

std::optional<Device> IdentityResolver::nearestPart(std::span<const Label> labels)
{
    const auto depth = [](Device device) {
        switch (family(device.kind)) {
        case Family::Area:
            return 0;
        case Family::Rack:
        case Family::Equipment:
            return 1;
        case Family::Unit:
            return 2;
        case Family::Part:
            break;
        }
        return 3;
    };
    std::optional<Device> best;
    const auto offer = [&best, &depth](std::optional<Device> device) {
        if (device && (!best || depth(*device) > depth(*best))) {
            best = device;
        }
    };
    for (std::size_t i = 0; i < m_mapping->identities.size(); ++i) {
        bool isNew = false;
        const Verdict verdict = resolve(static_cast<std::uint16_t>(i), labels, isNew);
        if (verdict.found) {
            offer(Device{m_mapping->identities[i].kind, verdict.index});
        }
    }
    static const std::vector<std::string> hostNames{"Hostname", "hostname", "instance",
                                                    "node",     "nodename", "host"};
    for (const std::string& name : hostNames) {
        const auto label = std::ranges::find(labels, name, &Label::name);
        if (label != labels.end()) {
            offer(hostOf({&*label, 1}));
        }
    }
    offer(placeOf(labels));
    return best;
}

} // namespace hallscape::data
