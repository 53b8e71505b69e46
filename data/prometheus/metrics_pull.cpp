// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/metrics_pull.h"

#include "data/prometheus/promql.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data {

MetricsPull::MetricsPull(SitePtr site, MappingPtr mapping, MetricsClient& client, StatusBook& book,
                         Hooks hooks)
    : m_site(site), m_client(client), m_book(book), m_hooks(std::move(hooks)),
      m_matcher(site, mapping), m_discovery(client), m_values(site)
{
    for (const ReadingRule& rule : mapping->readings()) {
        m_scales.emplace_back(rule);
    }
}

Refusal MetricsPull::refresh(std::stop_token stop)
{
    if (m_plannedMs == 0 || m_plan.empty() || m_hooks.nowMs() - m_plannedMs > planLastsMs) {
        Refusal refusal = plan(stop);
        if (refusal.kind != RefusalKind::None) {
            refusal.kind = refusal.endsRefresh() ? refusal.kind : RefusalKind::Unreachable;
            return refusal;
        }
    }
    beginRefresh();
    int slow = 0; // questions in a row that were not answered in time
    while (Planned* const planned = next()) {
        Refusal refusal = ask(*planned, stop);
        if (refusal.kind == RefusalKind::None) {
            slow = 0;
            refusal = askAges(*planned, stop);
        }
        slow += refusal.kind == RefusalKind::Slow ? 1 : 0;
        if (slow >= 2) {
            refusal.kind = RefusalKind::Unreachable;
        }
        if (refusal.endsRefresh()) {
            return refusal;
        }
        if (next() != nullptr) {
            m_hooks.publish(m_values.snapshot(m_hooks.nowMs(), false));
        }
    }
    if (m_refused > 0 && m_refused == m_asked) {
        return {RefusalKind::Unreachable, m_lastRefusal, 0};
    }
    m_hooks.publish(m_values.snapshot(m_hooks.nowMs(), true));
    return {};
}

void MetricsPull::beginRefresh()
{
    // Labels that no host has are not asked for; now and then all are, in case that changed.
    constexpr std::uint32_t relearnEvery = 30;
    m_relearning = ++m_refreshes % relearnEvery == 0;
    for (Planned& planned : m_plan) {
        planned.done = false;
        planned.partsNow = planned.parts;
        if (m_relearning) {
            planned.hosts = planned.query.hostLabels;
        }
    }
    m_anyMatched = false;
    m_refused = 0;
    m_asked = 0;
    m_agesAsked.clear();
    m_values.beginRefresh();
}

Refusal MetricsPull::plan(std::stop_token stop)
{
    if (m_server.name.empty()) {
        const Refusal refusal = askServerName(m_client, m_server, stop);
        if (refusal.kind == RefusalKind::NotAllowed || refusal.kind == RefusalKind::Stopped) {
            m_server = {};
            return refusal;
        }
    }
    const Refusal refusal = m_discovery.refresh(stop);
    if (refusal.kind != RefusalKind::None) {
        return refusal;
    }
    std::vector<Planned> plan;
    const auto present = [this](std::string_view name) { return m_discovery.has(name); };
    for (SeriesQuery& query : planQueries(m_matcher, present)) {
        const auto known = std::ranges::find_if(m_plan, [&query](const Planned& planned) {
            return planned.query.name == query.name && planned.query.filters == query.filters &&
                   planned.query.per == query.per;
        });
        Planned planned;
        planned.hosts = query.hostLabels;
        planned.exporter = query.exporter();
        if (known != m_plan.end()) {
            planned.parts = known->parts;
            planned.answered = known->answered;
        }
        planned.query = std::move(query);
        plan.push_back(std::move(planned));
    }
    m_plan = std::move(plan);
    m_plannedMs = m_hooks.nowMs();
    return {};
}

/// The question to ask now: what somebody looks at, else the first of the plan.
MetricsPull::Planned* MetricsPull::next()
{
    const Focus focus = m_hooks.focus();
    const auto reads = [&](const Planned& planned) {
        return std::ranges::any_of(planned.query.rules, [&](const auto& candidate) {
            return m_matcher.mapping().rules[candidate.rule].metric == focus.metric;
        });
    };
    Planned* first = nullptr;
    for (Planned& planned : m_plan) {
        if (planned.done || !needed(planned)) {
            continue;
        }
        if (reads(planned)) {
            return &planned;
        }
        first = first == nullptr ? &planned : first;
    }
    return first;
}

/// False where better series have already given every device its value.
bool MetricsPull::needed(const Planned& planned) const
{
    const Mapping& mapping = m_matcher.mapping();
    return std::ranges::any_of(planned.query.rules, [&](const auto& candidate) {
        return mapping.readingRules[candidate.rule].combine != Combine::First ||
               !m_values.covered(mapping.rules[candidate.rule].metric, candidate.rule);
    });
}

Refusal MetricsPull::ask(Planned& planned, std::stop_token stop)
{
    Tally tally;
    Refusal refusal;
    m_late.clear();
    for (const LabelMatches& scope : scopes(planned, stop)) {
        refusal = askPart(planned, scope, tally, stop);
        if (refusal.kind != RefusalKind::None) {
            break;
        }
    }
    storeLate(tally);
    report(planned, tally);
    if (refusal.kind == RefusalKind::None) {
        learnHosts(planned, tally);
        planned.parts = planned.partsNow;
        planned.answered = planned.done = true;
        ++m_asked;
    } else if (!refusal.endsRefresh()) {
        retreat(planned, refusal);
    }
    return refusal;
}

void MetricsPull::retreat(Planned& planned, const Refusal& refusal)
{
    const bool divisible =
        refusal.kind == RefusalKind::TooMuch || refusal.kind == RefusalKind::Slow;
    if (divisible && !planned.query.hostLabels.empty() && planned.partsNow < mostParts) {
        planned.partsNow *= 2;
        // A server that was fast enough before is slow for another reason than our question.
        if (refusal.kind == RefusalKind::TooMuch || !planned.answered) {
            planned.parts = planned.partsNow;
        }
        m_book.note(planned.query.name + ": too much for one answer (the server " + refusal.text +
                    "); asked in " + std::to_string(planned.partsNow) + " parts");
        return;
    }
    m_book.note(planned.query.name + ": no answer, the server " + refusal.text);
    m_lastRefusal = refusal.text;
    planned.done = true;
    ++m_refused;
    ++m_asked;
}

Refusal MetricsPull::askPart(const Planned& planned, const LabelMatches& scope, Tally& tally,
                             std::stop_token stop)
{
    const int windowS =
        planned.query.counter ? rateWindowS(m_discovery.scrapeIntervalS(planned.query, stop)) : 0;
    // No metric has more series than ten times the devices that could have one, and a reserve.
    std::size_t devices = 0;
    for (const auto& candidate : planned.query.rules) {
        const MetricId id = m_matcher.mapping().rules[candidate.rule].metric;
        devices = std::max<std::size_t>(devices, m_site->count(metric(id).kind));
    }
    const std::size_t most = std::min(2 * devices + 10'000, MetricsClient::defaultMaxSeries);
    const std::string expression = planned.query.expression(planned.hosts, scope, windowS);
    const std::int64_t nowMs = m_hooks.nowMs();
    const QueryReply reply = m_client.query(
        expression, most, [&](const AnswerSeries& series) { take(planned, series, nowMs, tally); },
        stop);
    tally.counters.received += reply.answer.malformed;
    tally.counters.rejected += reply.answer.malformed;
    if (reply.answer.malformed > 0) {
        m_book.note(planned.query.name + ": not in the form of the API, left out",
                    reply.answer.malformed);
    }
    if (reply.answer.truncated) {
        m_book.note(planned.query.name + ": more than " + std::to_string(most) +
                    " series, far more than the site has devices; the rest was not read");
    }
    if (!reply.answer.warning.empty()) {
        m_book.note(planned.query.name + ": the server warns: " + reply.answer.warning);
    }
    return reply.refusal;
}

/// What every part of a question has to add to its selector; one empty one for an undivided one.
std::vector<LabelMatches> MetricsPull::scopes(const Planned& planned, std::stop_token stop)
{
    std::vector<LabelMatches> result;
    if (planned.partsNow > 1) {
        LabelMatches before; // hosts with an earlier label belong to its parts
        for (const std::string& label : planned.hosts) {
            const std::vector<std::string>& values = m_discovery.labelValues(label, stop);
            const std::size_t size = (values.size() + planned.partsNow - 1) / planned.partsNow;
            for (std::size_t first = 0; first < values.size(); first += size) {
                const std::size_t count = std::min(size, values.size() - first);
                LabelMatches scope = before;
                scope.emplace_back(label, promql::anyOf(std::span(values).subspan(first, count)));
                result.push_back(std::move(scope));
            }
            before.emplace_back(label, "");
        }
    }
    if (result.empty()) {
        result.emplace_back();
    }
    return result;
}

const SeriesQuery* MetricsPull::queryOf(Kind kind) const
{
    for (const Planned& planned : m_plan) {
        const MetricId id = m_matcher.mapping().rules[planned.query.rules.front().rule].metric;
        if (metric(id).kind == kind) {
            return &planned.query;
        }
    }
    return nullptr;
}

} // namespace hallscape::data
