// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/device_list.h"

#include "data/telemetry/metric.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <utility>

namespace hallscape::data::recording {

void Fnv::add(std::span<const std::uint8_t> bytes)
{
    for (const std::uint8_t byte : bytes) {
        m_sum = (m_sum ^ byte) * 0x100000001B3;
    }
}

void Fnv::add(std::string_view text)
{
    for (const char letter : text) {
        m_sum = (m_sum ^ static_cast<std::uint8_t>(letter)) * 0x100000001B3;
    }
}

void Fnv::add(std::int64_t number)
{
    for (unsigned shift = 0; shift < 64; shift += 8) {
        const auto byte = static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift);
        m_sum = (m_sum ^ byte) * 0x100000001B3;
    }
}

namespace {

/// Appends Site::path() of devices of one kind in turn; parts share that of their unit.
class PathWriter
{
public:
    PathWriter(const Site& site, Kind kind) : m_site(site), m_kind(kind) {}

    void append(std::string& paths, std::uint32_t index)
    {
        const Device device{m_kind, index};
        if (family(m_kind) != Family::Part) {
            paths += m_site.path(device);
            return;
        }
        if (const Device unit = m_site.parent(device); unit != m_unit) {
            m_unit = unit;
            m_before = m_site.path(unit) + '/' + std::string(kindId(m_kind)) + '-';
        }
        paths += m_before;
        paths += std::to_string(m_site.number(device));
    }

private:
    const Site& m_site;
    Kind m_kind;
    Device m_unit;
    std::string m_before; ///< of the paths of the unit's parts
};

} // namespace

std::vector<KindPaths> devicePaths(const Site& site)
{
    std::vector<KindPaths> kinds;
    for (std::size_t k = 0; k < kindCount; ++k) {
        const Kind kind = static_cast<Kind>(k);
        const std::uint32_t count = site.count(kind);
        if (count == 0 || std::ranges::find(metrics(), kind, &Metric::kind) == metrics().end()) {
            continue;
        }
        KindPaths& list = kinds.emplace_back(KindPaths{kind, count, {}});
        PathWriter writer(site, kind);
        for (std::uint32_t i = 0; i < count; ++i) {
            writer.append(list.paths, i);
            list.paths += '\n';
        }
    }
    return kinds;
}

std::string layoutHash(std::span<const KindPaths> kinds)
{
    Fnv fnv;
    for (const KindPaths& list : kinds) {
        fnv.add(kindId(list.kind));
        fnv.add("\n");
        fnv.add(list.paths);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string hash = "fnv1a64:";
    for (int shift = 60; shift >= 0; shift -= 4) {
        hash += digits[(fnv.sum() >> static_cast<unsigned>(shift)) & 15U];
    }
    return hash;
}

std::string layoutHash(const SitePtr& site, std::span<const KindPaths> known)
{
    static std::mutex mutex;
    static std::vector<std::pair<std::weak_ptr<const Site>, std::string>> hashes;
    {
        const std::scoped_lock lock(mutex);
        std::erase_if(hashes, [](const auto& entry) { return entry.first.expired(); });
        for (const auto& [of, hash] : hashes) {
            if (of.lock() == site) {
                return hash;
            }
        }
    }
    std::string hash = known.empty() ? layoutHash(devicePaths(*site)) : layoutHash(known);
    const std::scoped_lock lock(mutex);
    hashes.emplace_back(site, hash);
    return hash;
}

KindMap mapByName(const Site& site, const KindPaths& recorded)
{
    KindMap map;
    map.recorded = recorded.count;
    map.same = recorded.count == site.count(recorded.kind);
    map.target.assign(recorded.count, KindMap::nowhere);
    map.origin.assign(site.count(recorded.kind), KindMap::nowhere);
    std::string_view rest = recorded.paths;
    for (std::uint32_t i = 0; i < recorded.count; ++i) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        const std::optional<Device> found = site.find(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        if (found && found->kind == recorded.kind) {
            map.target[i] = found->index;
            map.origin[found->index] = i;
        } else {
            ++map.unmatched;
        }
        map.same = map.same && map.target[i] == i;
    }
    if (map.same) {
        map.target = {};
        map.origin = {};
    }
    return map;
}

} // namespace hallscape::data::recording
