// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/mapping/series_matcher.h"
#include "data/mapping/verdict_table.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Which device a set of labels is, by one identity of a mapping. Keeps every verdict, because the
/// same hundred thousand come again with every refresh. Internal to the folder; one thread.
class IdentityResolver
{
public:
    struct Verdict
    {
        std::uint32_t index = 0; ///< of the identity's kind
        bool found = false;
        MatchFailure failure = MatchFailure::NoLabel;
    };

    IdentityResolver(SitePtr site, MappingPtr mapping);

    /// \param isNew set where it was not asked before
    Verdict resolve(std::uint16_t identity, std::span<const Label> labels, bool& isNew);
    /// Why \p labels are no device: English, `hostname="x9" matches no server`.
    std::string explain(std::uint16_t identity, std::span<const Label> labels) const;
    /// See SeriesMatcher::device().
    std::optional<Device> nearestPart(std::span<const Label> labels);

    const Site& site() const { return *m_site; }
    const Mapping& mapping() const { return *m_mapping; }

private:
    /// What a broken exporter can make us remember is bounded; beyond it verdicts are made anew.
    static constexpr std::size_t mostVerdicts = 4'000'000;
    static constexpr std::size_t mostVerdictBytes = std::size_t{1} << 30U;

    bool makeKey(const Identity& identity, std::span<const Label> labels);
    Verdict compute(const Identity& identity, std::span<const Label> labels) const;
    Verdict follow(const Identity& identity, std::string_view host,
                   std::vector<PathVariable>& variables) const;
    std::optional<Device> find(const PathTemplate& path, const std::string& text, Kind kind) const;
    std::optional<Device> onlyEquipment(std::string_view text, Kind kind) const;
    std::optional<Device> hostOf(std::span<const Label> labels) const;
    std::optional<Device> placeOf(std::span<const Label> labels) const;

    SitePtr m_site;
    MappingPtr m_mapping;
    std::vector<VerdictTable> m_verdicts; ///< one per identity
    std::string m_key;
};

/// The first of \p names that \p labels has with a value that is not empty. Null: none.
const Label* firstOf(std::span<const Label> labels, std::span<const std::string> names);

} // namespace hallscape::data
