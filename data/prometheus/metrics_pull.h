// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/reading_scale.h"
#include "data/prometheus/discovery.h"
#include "data/prometheus/metrics_client.h"
#include "data/prometheus/status_book.h"
#include "data/prometheus/value_store.h"
#include "data/telemetry/source.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace hallscape::data {

/// Fetches everything a site's mapping reads from a server, one question after the other, the most
/// wanted first. One thread.
class MetricsPull
{
public:
    struct Hooks
    {
        std::function<std::int64_t()> nowMs;
        std::function<Focus()> focus;
        std::function<void(SnapshotPtr)> publish; ///< after each piece; the last one is complete
    };

    MetricsPull(SitePtr site, MappingPtr mapping, MetricsClient& client, StatusBook& book,
                Hooks hooks);

    /// Asks everything once.
    /// \return why it ended early; None when it did not, even where single questions were refused
    Refusal refresh(std::stop_token stop);

    /// How many questions of the last refresh were refused, and what the last one was told.
    std::size_t refusedQuestions() const { return m_refused; }
    const std::string& lastRefusal() const { return m_lastRefusal; }
    bool hasQuestions() const { return !m_plan.empty(); }
    bool anyMatched() const { return m_anyMatched; }
    /// A question about devices of \p kind; null when there is none.
    const SeriesQuery* queryOf(Kind kind) const;

    const ServerName& server() const { return m_server; }
    SeriesMatcher& matcher() { return m_matcher; }
    Discovery& discovery() { return m_discovery; }

private:
    /// A question with what was learned about asking it.
    struct Planned
    {
        SeriesQuery query;
        std::string exporter;
        std::vector<std::string> hosts; ///< of hostLabels those in use; all of them at first
        std::size_t parts = 1;          ///< in how many pieces the server answers
        std::size_t partsNow = 1;       ///< in how many it is being asked
        bool answered = false;          ///< at least once
        bool done = false;              ///< in this refresh, well or badly
    };
    /// A value on its way to the store.
    struct Sample
    {
        SeriesTarget target;
        double published = 0;
        std::int64_t atMs = 0;
        ValueStore::HostId host = ValueStore::noHost;
    };
    /// What one answer gave.
    struct Tally
    {
        SampleCounters counters;
        std::uint64_t duplicates = 0;
        std::uint64_t noValue = 0;
        std::uint64_t future = 0;
        std::uint64_t old = 0;
        std::uint32_t hostsSeen = 0; ///< bit per label of Planned::hosts
        bool withoutHost = false;
    };

    Refusal plan(std::stop_token stop);
    void beginRefresh();
    Planned* next();
    bool needed(const Planned& planned) const;
    Refusal ask(Planned& planned, std::stop_token stop);
    Refusal askPart(const Planned& planned, const LabelMatches& scope, Tally& tally,
                    std::stop_token stop);
    Refusal askAges(const Planned& planned, std::stop_token stop);
    std::vector<LabelMatches> scopes(const Planned& planned, std::stop_token stop);
    /// After a refusal of a single question: asks in more parts, or gives it up for now.
    void retreat(Planned& planned, const Refusal& refusal);

    void take(const Planned& planned, const AnswerSeries& series, std::int64_t nowMs, Tally& tally);
    bool put(const Sample& sample, Tally& tally);
    bool store(const Sample& sample, Tally& tally);
    void storeLate(Tally& tally);
    void report(const Planned& planned, const Tally& tally);
    static void learnHosts(Planned& planned, const Tally& tally);

    static constexpr std::size_t mostParts = 64;
    static constexpr std::int64_t planLastsMs = 300'000;

    SitePtr m_site;
    MetricsClient& m_client;
    StatusBook& m_book;
    Hooks m_hooks;
    SeriesMatcher m_matcher;
    Discovery m_discovery;
    ServerName m_server;
    std::vector<ReadingScale> m_scales; ///< one per rule
    std::vector<Planned> m_plan;
    std::int64_t m_plannedMs = 0; ///< 0: never
    std::uint32_t m_refreshes = 0;
    bool m_relearning = false; ///< labels and hosts, in this refresh
    ValueStore m_values;
    std::set<std::string> m_agesAsked; ///< exporters, in this refresh
    std::vector<Sample> m_late;        ///< samples whose scale has to be learned first
    std::size_t m_asked = 0;           ///< questions of this refresh
    bool m_anyMatched = false;         ///< in this refresh
    std::size_t m_refused = 0;
    std::string m_lastRefusal;
};

} // namespace hallscape::data
