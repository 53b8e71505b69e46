// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/metrics_pull.h"

#include "data/mapping/identity_resolver.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data {
namespace {

/// Difference between two clocks that is no news.
constexpr std::int64_t usualSkewMs = 30'000;

} // namespace

void MetricsPull::take(const Planned& planned, const AnswerSeries& series, std::int64_t nowMs,
                       Tally& tally)
{
    SampleCounters& counters = tally.counters;
    ++counters.received;
    const AnswerSample& sample = series.samples.back();
    const double lateMs = static_cast<double>(nowMs) - sample.timeS * 1000;
    if (!(lateMs <= static_cast<double>(ValueStore::oldestMs))) {
        ++tally.old;
        ++counters.rejected;
        return;
    }
    if (lateMs < -static_cast<double>(ValueStore::futureMs)) {
        ++tally.future;
        ++counters.rejected;
        return;
    }
    // The server's clock may differ a little; an answer from a cache is older by more than that.
    const bool isLate = lateMs > static_cast<double>(usualSkewMs);
    const std::int64_t atMs = isLate ? nowMs - static_cast<std::int64_t>(lateMs) : nowMs;
    const Label* const host =
        planned.hosts.empty() ? nullptr : firstOf(series.labels, planned.hosts);
    if (host != nullptr) {
        const auto position = std::ranges::find(planned.hosts, host->name);
        tally.hostsSeen |= 1U << static_cast<unsigned>(position - planned.hosts.begin());
    } else {
        tally.withoutHost = true;
    }
    const MatchResult match =
        m_matcher.match(planned.query.name, planned.query.rules, series.labels);
    if (match.targets.empty()) {
        ++counters.unmatched;
        return;
    }
    if (std::isnan(cleanSample(sample.value))) {
        ++tally.noValue;
        ++counters.rejected;
        return;
    }
    // A device keeps its host from refresh to refresh; now and then they are looked up again.
    ValueStore::HostId hostId = ValueStore::noHost;
    if (host != nullptr) {
        hostId = m_relearning ? ValueStore::noHost : m_values.lastHost(match.targets.front());
        if (hostId == ValueStore::noHost) {
            hostId = m_values.host(planned.exporter, host->value);
        }
    }
    bool anyTaken = false;
    for (const SeriesTarget& target : match.targets) {
        anyTaken = put({target, sample.value, atMs, hostId}, tally) || anyTaken;
    }
    ++(anyTaken ? counters.matched : counters.rejected);
}

/// \return whether the sample counts as matched
bool MetricsPull::put(const Sample& sample, Tally& tally)
{
    ReadingScale& scale = m_scales[sample.target.reading];
    if (scale.learns()) {
        scale.learn(sample.published);
        m_late.push_back(sample); // its range is known when all of the answer was seen
        return true;
    }
    return store(sample, tally);
}

bool MetricsPull::store(const Sample& sample, Tally& tally)
{
    const std::uint16_t rule = sample.target.reading;
    const auto value = static_cast<float>(m_scales[rule].value(sample.published));
    const Combine combine = m_matcher.mapping().readingRules[rule].combine;
    switch (m_values.put(sample.target, combine, value, sample.atMs, sample.host)) {
    case ValueStore::Outcome::Taken:
    case ValueStore::Outcome::Superseded:
        return true;
    case ValueStore::Outcome::Duplicate:
        ++tally.duplicates;
        return false;
    case ValueStore::Outcome::TooOld:
        ++tally.old;
        return false;
    case ValueStore::Outcome::Future:
        ++tally.future;
        return false;
    }
    return false;
}

/// Stores the samples whose range the rest of the answer has shown.
void MetricsPull::storeLate(Tally& tally)
{
    for (const Sample& sample : m_late) {
        if (!store(sample, tally)) {
            --tally.counters.matched; // it was counted when it came
            ++tally.counters.rejected;
        }
    }
    m_late.clear();
}

/// Says what was wrong with an answer.
void MetricsPull::report(const Planned& planned, const Tally& tally)
{
    m_book.add(tally.counters);
    m_anyMatched = m_anyMatched || tally.counters.matched > 0;
    const auto note = [this, &planned](std::uint64_t count, const char* what) {
        if (count > 0) {
            m_book.note(planned.query.name + ": " + what, count);
        }
    };
    note(tally.counters.unmatched, "labels that match no device of this site");
    note(tally.duplicates, "the same series twice; the first one counts");
    note(tally.noValue, "no measurement (NaN or the exporter's mark for \"no value\")");
    note(tally.future, "a time in the future, rejected: check the server's clock");
    note(tally.old, "older than an hour, rejected");
}

/// Which of the labels name hosts, so that the others need not be asked for: every label makes the
/// answer a third longer.
void MetricsPull::learnHosts(Planned& planned, const Tally& tally)
{
    if (tally.withoutHost) {
        planned.hosts = planned.query.hostLabels;
    } else if (tally.hostsSeen != 0) {
        std::vector<std::string> used;
        for (std::size_t i = 0; i < planned.hosts.size(); ++i) {
            if ((tally.hostsSeen >> i & 1U) != 0) {
                used.push_back(planned.hosts[i]);
            }
        }
        planned.hosts = std::move(used);
    }
}

Refusal MetricsPull::askAges(const Planned& planned, std::stop_token stop)
{
    if (planned.hosts.empty() || !m_agesAsked.insert(planned.exporter).second) {
        return {};
    }
    const std::int64_t nowMs = m_hooks.nowMs();
    const auto take = [&](const AnswerSeries& series) {
        const Label* const host = firstOf(series.labels, planned.hosts);
        const double ageMs = series.samples.back().value * 1000;
        if (host == nullptr || !(std::abs(ageMs) < 1e15)) {
            return;
        }
        m_values.setAge(m_values.host(planned.exporter, host->value),
                        static_cast<std::int64_t>(ageMs), nowMs);
    };
    Refusal refusal;
    for (const LabelMatches& scope : scopes(planned, stop)) {
        const QueryReply reply = m_client.query(planned.query.ageExpression(planned.hosts, scope),
                                                MetricsClient::defaultMaxSeries, take, stop);
        if (reply.refusal.kind != RefusalKind::None) {
            refusal = reply.refusal;
            break;
        }
    }
    if (refusal.kind != RefusalKind::None && !refusal.endsRefresh()) {
        m_book.note("the age of " + planned.query.name +
                    " is not known and taken to be 0: the server " + refusal.text);
    }
    return refusal;
}

} // namespace hallscape::data
