// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/value_store.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace hallscape::data {

ValueStore::ValueStore(SitePtr site) : m_site(std::move(site)) {}

ValueStore::HostId ValueStore::host(std::string_view exporter, std::string_view name)
{
    constexpr std::size_t mostHosts = 2'000'000;
    m_key.assign(exporter);
    m_key += '\x1f';
    m_key += name;
    if (const auto known = m_hostIds.find(std::string_view(m_key)); known != m_hostIds.end()) {
        return known->second;
    }
    if (m_hosts.size() >= mostHosts) {
        return noHost;
    }
    const auto id = static_cast<HostId>(m_hosts.size());
    m_hosts.emplace_back();
    m_hostIds.emplace(m_key, id);
    return id;
}

ValueStore::HostId ValueStore::lastHost(const SeriesTarget& target) const
{
    const Column& column = m_columns[static_cast<std::size_t>(target.metric)];
    if (column.slots.empty()) {
        return noHost;
    }
    const Slot& slot = column.slots[target.index];
    return slot.refresh != 0 && slot.rule == target.reading ? slot.host : noHost;
}

/// When the sample in \p slot was measured, as well as the age of its host tells.
std::int64_t ValueStore::measuredMs(const Slot& slot) const
{
    const HostAge& age = m_hosts[slot.host];
    if (age.askedMs == 0) {
        return slot.atMs;
    }
    // The age may have been asked a refresh ago: then it is taken to be what it was.
    const std::int64_t askedFor = std::max(slot.atMs, age.askedMs);
    return std::min(slot.atMs, askedFor - age.ageMs);
}

ValueStore::Outcome ValueStore::put(const SeriesTarget& target, Combine combine, float value,
                                    std::int64_t atMs, HostId host)
{
    const HostAge& age = m_hosts[host];
    if (age.askedMs != 0 && age.ageMs > oldestMs) {
        return Outcome::TooOld;
    }
    if (age.askedMs != 0 && age.ageMs < -futureMs) {
        return Outcome::Future;
    }
    Column& column = m_columns[static_cast<std::size_t>(target.metric)];
    if (column.slots.empty()) {
        column.slots.resize(m_site->count(metric(target.metric).kind));
    }
    if (column.refresh != m_refresh) {
        column.refresh = m_refresh;
        column.fresh = 0;
        column.worstRule = 0;
    }
    Slot& slot = column.slots[target.index];
    const bool again = slot.refresh == m_refresh;
    if (again && slot.rule == target.reading && combine == Combine::First) {
        return Outcome::Duplicate;
    }
    // A better series that was merely not answered this time must not give way to a worse one.
    const auto stillGoodMs = static_cast<std::int64_t>(metric(target.metric).staleAfterS * 1000);
    if (slot.refresh != 0 && slot.rule < target.reading &&
        (again || atMs - measuredMs(slot) < stillGoodMs)) {
        return Outcome::Superseded;
    }
    if (again && slot.rule == target.reading) {
        slot.value = combine == Combine::Sum ? slot.value + value : std::max(slot.value, value);
    } else {
        slot = {value, m_refresh, host, target.reading, atMs};
        column.fresh += again ? 0 : 1;
    }
    column.worstRule = std::max(column.worstRule, target.reading);
    column.changed = true;
    return Outcome::Taken;
}

void ValueStore::setAge(HostId host, std::int64_t ageMs, std::int64_t atMs)
{
    if (host != noHost) {
        m_hosts[host] = {ageMs, atMs};
    }
}

bool ValueStore::covered(MetricId id, std::uint16_t rule) const
{
    const Column& column = m_columns[static_cast<std::size_t>(id)];
    return column.refresh == m_refresh && !column.slots.empty() &&
           column.fresh == column.slots.size() && column.worstRule < rule;
}

std::shared_ptr<const Series> ValueStore::series(const Column& column, std::int64_t nowMs) const
{
    constexpr float none = std::numeric_limits<float>::quiet_NaN();
    auto result = std::make_shared<Series>();
    result->values.reserve(column.slots.size());
    result->agesS.reserve(column.slots.size());
    for (const Slot& slot : column.slots) {
        const std::int64_t ageMs = slot.refresh == 0 ? oldestMs + 1 : nowMs - measuredMs(slot);
        const bool real = ageMs <= oldestMs && ageMs >= -futureMs;
        result->values.push_back(real ? slot.value : none);
        result->agesS.push_back(real ? static_cast<float>(std::max<std::int64_t>(0, ageMs)) / 1000
                                     : 0);
    }
    return result;
}

SnapshotPtr ValueStore::snapshot(std::int64_t nowMs, bool complete)
{
    constexpr std::int64_t ageAccuracyMs = 2'000;
    auto result = std::make_shared<Snapshot>();
    result->timeMs = nowMs;
    result->complete = complete;
    for (std::size_t i = 0; i < metricCount; ++i) {
        Column& column = m_columns[i];
        if (column.slots.empty()) {
            continue;
        }
        const bool renew = complete || column.changed || !m_last || !m_last->series[i] ||
                           std::abs(nowMs - column.builtMs) > ageAccuracyMs;
        if (renew) {
            column.builtMs = nowMs;
        }
        result->series[i] = renew ? series(column, nowMs) : m_last->series[i];
        column.changed = false;
    }
    m_last = result;
    return result;
}

SnapshotPtr aged(const Snapshot& snapshot, std::int64_t nowMs)
{
    constexpr auto oldestS = static_cast<float>(ValueStore::oldestMs) / 1000;
    auto result = std::make_shared<Snapshot>(snapshot);
    result->timeMs = nowMs;
    result->complete = false;
    const auto moreS =
        static_cast<float>(std::max<std::int64_t>(0, nowMs - snapshot.timeMs)) / 1000;
    for (auto& series : result->series) {
        if (!series) {
            continue;
        }
        auto older = std::make_shared<Series>(*series);
        older->uniformAgeS += moreS;
        for (std::size_t i = 0; i < older->agesS.size(); ++i) {
            older->agesS[i] += moreS;
            if (older->agesS[i] > oldestS) {
                older->values[i] = std::numeric_limits<float>::quiet_NaN();
            }
        }
        series = std::move(older);
    }
    return result;
}

} // namespace hallscape::data
