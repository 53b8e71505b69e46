// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"
#include "data/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace hallscape::data {
namespace {

constexpr float toleranceM = 0.005F;
constexpr float cellM = 8;             ///< a rack fills one or two cells, a trailer up to six
constexpr std::size_t maxCells = 4096; ///< a thing as large as that is compared with few others

/// Finds pairs that intersect by looking only at things in the same cell of a coarse grid.
class FootprintGrid
{
public:
    FootprintGrid(const Site& site, const std::vector<const std::string*>& rackPointers,
                  const std::vector<const std::string*>& equipmentPointers)
        : m_site(site)
    {
        m_things.reserve(rackPointers.size() + equipmentPointers.size());
        for (std::uint32_t i = 0; i < rackPointers.size(); ++i) {
            add({Kind::Rack, i}, rackPointers[i]);
        }
        for (std::uint32_t i = 0; i < equipmentPointers.size(); ++i) {
            add(site.device(EquipmentId{i}), equipmentPointers[i]);
        }
    }

    /// One report per pair of entries in the file, however many of their copies meet.
    void report(ProblemSink& sink) const
    {
        for (const auto& [entries, clash] : m_clashes) {
            std::string found =
                m_site.path(clash.second) + " intersects " + m_site.path(clash.first);
            if (clash.count > 1) {
                found += " (and " + std::to_string(clash.count - 1) + " more like it)";
            }
            sink.error(*entries.second, found, "things that stand apart");
        }
    }

private:
    struct Thing
    {
        Device device;
        const std::string* pointer;
        OrientedBox box;
    };
    struct Clash
    {
        Device first;
        Device second;
        std::size_t count = 0;
    };

    void add(Device device, const std::string* pointer)
    {
        const OrientedBox box = m_site.box(device);
        const float reach = std::hypot(box.halfSize.x, box.halfSize.z);
        const auto cell = [](float metres) {
            return static_cast<std::int64_t>(std::floor(metres / cellM));
        };
        const std::int64_t x0 = cell(box.centre.x - reach);
        const std::int64_t x1 = cell(box.centre.x + reach);
        const std::int64_t z0 = cell(box.centre.z - reach);
        const std::int64_t z1 = cell(box.centre.z + reach);
        const auto index = static_cast<std::uint32_t>(m_things.size());
        m_things.push_back({device, pointer, box});
        if (static_cast<std::size_t>((x1 - x0 + 1) * (z1 - z0 + 1)) > maxCells) {
            return; // reported by nobody, but bounded work: no real thing is 500 m long
        }
        for (std::int64_t x = x0; x <= x1; ++x) {
            for (std::int64_t z = z0; z <= z1; ++z) {
                std::vector<std::uint32_t>& others = m_cells[(x << 32) ^ (z & 0xFFFF'FFFF)];
                compare(index, others);
                others.push_back(index);
            }
        }
    }

    void compare(std::uint32_t index, const std::vector<std::uint32_t>& others)
    {
        constexpr std::size_t crowd = 512; // a heap on one spot: the first few hundred tell enough
        const Thing& thing = m_things[index];
        for (std::size_t i = others.size() - std::min(others.size(), crowd); i < others.size();
             ++i) {
            const Thing& other = m_things[others[i]];
            if (!intersect(other.box, thing.box, toleranceM)) {
                continue;
            }
            Clash& clash = m_clashes[{other.pointer, thing.pointer}];
            if (clash.count == 0) {
                clash.first = other.device;
            }
            // The same pair can meet in several cells; count each second thing once.
            if (clash.count == 0 || m_lastCounted != index) {
                clash.second = clash.count == 0 ? thing.device : clash.second;
                ++clash.count;
                m_lastCounted = index;
            }
        }
    }

    const Site& m_site;
    std::vector<Thing> m_things;
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_cells;
    std::map<std::pair<const std::string*, const std::string*>, Clash> m_clashes;
    std::uint32_t m_lastCounted = ~0U;
};

} // namespace

void checkFootprints(const Site& site, const std::vector<const std::string*>& rackPointers,
                     const std::vector<const std::string*>& equipmentPointers, ProblemSink& sink)
{
    FootprintGrid(site, rackPointers, equipmentPointers).report(sink);
}

} // namespace hallscape::data
