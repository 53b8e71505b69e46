// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/series_matcher.h"
#include "data/telemetry/snapshot.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// The newest value of every device and when it was measured. A value that does not come any more
/// stays and grows old, so that it is seen to be stale; after an hour it is gone. Used by the
/// source's thread.
class ValueStore
{
public:
    static constexpr std::int64_t oldestMs = 3600 * 1000;
    /// Clocks differ; a sample that claims to come from later than this is no measurement.
    static constexpr std::int64_t futureMs = 300 * 1000;

    /// The host of one exporter: its samples are scraped together and have one age.
    using HostId = std::uint32_t;
    static constexpr HostId noHost = 0;

    enum class Outcome : std::uint8_t {
        Taken,
        Superseded, ///< a better series gave the device its value
        Duplicate,  ///< the same series came twice
        TooOld,
        Future,
    };

    explicit ValueStore(SitePtr site);

    void beginRefresh() { ++m_refresh; }
    HostId host(std::string_view exporter, std::string_view name);
    /// The host that the device's value came from the last time, by the same rule.
    HostId lastHost(const SeriesTarget& target) const;
    /// \param atMs when the server evaluated it, milliseconds since 1970 by our clock
    Outcome put(const SeriesTarget& target, Combine combine, float value, std::int64_t atMs,
                HostId host);
    /// How old the newest sample of a host was at \p atMs.
    void setAge(HostId host, std::int64_t ageMs, std::int64_t atMs);
    /// Whether every device of the metric has a value of this refresh, by a rule before \p rule.
    bool covered(MetricId id, std::uint16_t rule) const;

    /// Arrays of metrics that did not change are shared with the last one, for up to two seconds.
    SnapshotPtr snapshot(std::int64_t nowMs, bool complete);

private:
    struct Slot
    {
        float value = 0;
        std::uint32_t refresh = 0; ///< 0: no value
        HostId host = noHost;
        std::uint16_t rule = 0;
        std::int64_t atMs = 0;
    };
    struct HostAge
    {
        std::int64_t ageMs = 0;
        std::int64_t askedMs = 0; ///< 0: not known
    };
    struct Column
    {
        std::vector<Slot> slots; ///< empty: the metric was never seen
        std::uint32_t refresh = 0;
        std::uint32_t fresh = 0;     ///< slots with a value of that refresh
        std::uint16_t worstRule = 0; ///< among them
        bool changed = false;
        std::int64_t builtMs = 0; ///< when its array was last made
    };

    std::int64_t measuredMs(const Slot& slot) const;
    std::shared_ptr<const Series> series(const Column& column, std::int64_t nowMs) const;

    SitePtr m_site;
    std::uint32_t m_refresh = 1;
    std::array<Column, metricCount> m_columns;
    std::vector<HostAge> m_hosts{1}; ///< [noHost] is never known
    TextMap<HostId> m_hostIds;
    std::string m_key;
    SnapshotPtr m_last;
};

/// \p snapshot as it is later: the same values, older. Not complete, because nothing new is in it.
SnapshotPtr aged(const Snapshot& snapshot, std::int64_t nowMs);

} // namespace hallscape::data
