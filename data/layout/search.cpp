// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/search.h"
#include "data/layout/search_terms.h"

#include <algorithm>
#include <array>

namespace hallscape::data {
namespace {

constexpr int pathScore = 1000; ///< the query is a path: nothing can be better
constexpr int numberScore = 20;
constexpr std::size_t highestScore = 120; ///< of a term, its number included
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
        findPartHits();
        for (const RackModel& rack : site.rackModels) {
            m_walkUnits.push_back(std::ranges::any_of(rack.mounts, [this](const Mount& mount) {
                return last().unit(mount.unitModel) > 0 || !m_partHits[mount.unitModel].empty();
            }));
        }
    }

    std::vector<SearchHit> hits()
    {
        area({0}, 0);
        std::vector<SearchHit> result;
        for (std::size_t score = m_buckets.size(); score-- > 0;) {
            for (const Device& device : m_buckets[score]) {
                if (result.size() < m_limit) {
                    result.push_back({device, static_cast<int>(score)});
                }
            }
        }
        return result;
    }

private:
    struct PartHit
    {
        Kind kind;
        std::uint16_t number;
        int score;
    };

    /// Which parts of each unit model match, so that the walk touches no others.
    void findPartHits()
    {
        for (std::uint16_t i = 0; i < m_site.unitModels.size(); ++i) {
            std::vector<PartHit>& found = m_partHits.emplace_back();
            for (const PartModel& part : m_site.unitModels[i].parts) {
                const int score = last().part(i, part.spec);
                if (score > 0 && last().numberFits(part.number)) {
                    found.push_back({part.kind, part.number, score});
                }
            }
        }
    }

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
        const int total = score + (m_withNumber ? numberScore : 0) - depth;
        std::vector<Device>& bucket = m_buckets[static_cast<std::size_t>(total)];
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
        if (!complete(inner)) {
            return;
        }
        for (const PartHit& part : m_partHits[mount.unitModel]) {
            offer(part.score, part.number, 3, [&] {
                const Device holder = m_site.device(id);
                return Device{part.kind, m_site.range(holder, part.kind).first + part.number - 1U};
            });
        }
    }

    const Site& m_site;
    std::size_t m_limit;
    std::vector<TermScores> m_scores;             ///< one per term
    std::vector<std::vector<PartHit>> m_partHits; ///< per unit model
    std::vector<bool> m_walkUnits; ///< per rack model: something in it can match the last term
    bool m_withNumber = false;
    /// By score, each in layout order and at most m_limit long.
    std::array<std::vector<Device>, highestScore + 1> m_buckets;
};

} // namespace

std::vector<SearchHit> search(const Site& site, std::string_view query, std::size_t limit)
{
    constexpr std::size_t longest = 256;
    std::vector<SearchHit> hits;
    if (site.areas.empty() || limit == 0 || query.size() > longest) {
        return hits;
    }
    for (const TermStyle style : {TermStyle::Phrases, TermStyle::Words, TermStyle::Literal}) {
        const std::vector<SearchTerm> terms = searchTerms(query, style);
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
