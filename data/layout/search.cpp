// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/search.h"
#include "data/layout/search_terms.h"

#include <algorithm>
#include <map>

namespace hallscape::data {
namespace {

constexpr int pathScore = 1000; ///< the query is a path: nothing can be better
constexpr int numberScore = 20;
constexpr std::size_t maxTerms = 16;

/// Walks the site once. The last term names what is looked for, those before it things above it,
/// outermost first.
class Walk
{
public:
    Walk(const Site& site, const std::vector<SearchTerm>& terms, std::size_t limit)
        : m_site(site), m_limit(limit)
    {
        m_scores.reserve(terms.size());
        for (const SearchTerm& term : terms) {
            m_scores.emplace_back(site, term);
        }
        m_withNumber = terms.back().number.has_value();
        m_walkUnits.resize(site.rackModels.size());
        for (std::size_t i = 0; i < site.rackModels.size(); ++i) {
            m_walkUnits[i] =
                std::ranges::any_of(site.rackModels[i].mounts, [this](const Mount& mount) {
                    return last().unit(mount.unitModel) > 0 || last().anyPart(mount.unitModel);
                });
        }
    }

    std::vector<SearchHit> hits()
    {
        area({0}, 0);
        std::vector<SearchHit> result;
        for (auto bucket = m_buckets.rbegin(); bucket != m_buckets.rend(); ++bucket) {
            for (const Device& device : bucket->second) {
                if (result.size() < m_limit) {
                    result.push_back({device, bucket->first});
                }
            }
        }
        return result;
    }

private:
    const TermScores& last() const { return m_scores.back(); }
    bool complete(std::size_t matched) const { return matched + 1 == m_scores.size(); }

    /// \return how many leading terms are matched once a thing of that score and number was passed
    std::size_t passed(std::size_t matched, int score, std::uint32_t number) const
    {
        return score > 0 && m_scores[matched].numberFits(number) ? matched + 1 : matched;
    }

    /// \param device made only when it is kept  \param depth shallower things first among equals
    template <typename MakeDevice>
    void offer(int score, std::uint32_t number, int depth, MakeDevice device)
    {
        if (score == 0 || !last().numberFits(number)) {
            return;
        }
        std::vector<Device>& bucket = m_buckets[score + (m_withNumber ? numberScore : 0) - depth];
        if (bucket.size() < m_limit) {
            bucket.push_back(device());
        }
    }

    void area(AreaId id, std::size_t matched)
    {
        const Area& self = m_site.areas[id.index];
        std::size_t inner = matched;
        if (complete(matched)) {
            if (id.index != 0) {
                offer(last().area(self), self.number, 0, [&] { return m_site.device(id); });
            }
        } else {
            inner = passed(matched, m_scores[matched].area(self), self.number);
        }
        const Range own = m_site.ownRacks(id);
        for (std::uint32_t i = own.first; i < own.end(); ++i) {
            rack({i}, inner);
        }
        const Range items = m_site.ownEquipment(id);
        for (std::uint32_t i = items.first; complete(inner) && i < items.end(); ++i) {
            const Equipment& item = m_site.equipment[i];
            offer(last().equipment(item.model), item.number, 1,
                  [&] { return m_site.device(EquipmentId{i}); });
        }
        for (const AreaId child : m_site.innerAreas(id)) {
            area(child, inner);
        }
    }

    void rack(RackId id, std::size_t matched)
    {
        const Rack& self = m_site.racks[id.index];
        std::size_t inner = matched;
        if (complete(matched)) {
            offer(last().rack(self.model), self.number, 1, [&] { return Site::device(id); });
        } else {
            inner = passed(matched, m_scores[matched].rack(self.model), self.number);
        }
        if (!m_walkUnits[self.model]) {
            return;
        }
        const std::vector<Mount>& mounts = m_site.rackModels[self.model].mounts;
        for (std::uint32_t i = 0; i < mounts.size(); ++i) {
            unit({self.firstUnit + i}, mounts[i], inner);
        }
    }

    void unit(UnitId id, const Mount& mount, std::size_t matched)
    {
        std::size_t inner = matched;
        if (complete(matched)) {
            offer(last().unit(mount.unitModel), mount.number, 2, [&] { return m_site.device(id); });
        } else {
            inner = passed(matched, m_scores[matched].unit(mount.unitModel), mount.number);
        }
        if (!complete(inner) || !last().anyPart(mount.unitModel)) {
            return;
        }
        const std::vector<PartModel>& parts = m_site.unitModels[mount.unitModel].parts;
        for (const PartModel& part : parts) {
            offer(last().part(mount.unitModel, part.spec), part.number, 3, [&] {
                const Device holder = m_site.device(id);
                return Device{part.kind, m_site.range(holder, part.kind).first + part.number - 1U};
            });
        }
    }

    const Site& m_site;
    std::size_t m_limit;
    std::vector<TermScores> m_scores; ///< one per term
    std::vector<bool> m_walkUnits;    ///< per rack model: something in it can match the last term
    bool m_withNumber = false;
    std::map<int, std::vector<Device>>
        m_buckets; ///< by score, each in layout order and at most m_limit long
};

} // namespace

std::vector<SearchHit> search(const Site& site, std::string_view query, std::size_t limit)
{
    constexpr std::size_t longest = 256;
    std::vector<SearchHit> hits;
    if (site.areas.empty() || limit == 0 || query.size() > longest) {
        return hits;
    }
    for (const bool joined : {true, false}) {
        const std::vector<SearchTerm> terms = searchTerms(query, joined);
        if (hits.empty() && !terms.empty() && terms.size() <= maxTerms) {
            hits = Walk(site, terms, limit).hits();
        }
    }
    const auto exact = site.find(query);
    if (exact && exact->kind != Kind::Site) {
        std::erase_if(hits, [&](const SearchHit& hit) { return hit.device == *exact; });
        hits.insert(hits.begin(), {*exact, pathScore});
        hits.resize(std::min(hits.size(), limit));
    }
    return hits;
}

} // namespace hallscape::data
