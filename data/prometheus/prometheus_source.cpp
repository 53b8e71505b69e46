// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/prometheus_source.h"

#include "data/prometheus/alert_pull.h"
#include "data/prometheus/backoff.h"
#include "data/prometheus/metrics_pull.h"
#include "data/prometheus/prometheus_history.h"
#include "data/prometheus/snapshot_queue.h"
#include "data/prometheus/status_book.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace hallscape::data {
namespace {

using Clock = std::chrono::steady_clock;

std::int64_t systemMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

Clock::duration fromS(double seconds)
{
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
}

/// Two threads: one asks the server and may wait for it as long as it takes; next() is called on
/// the other and hands over what came, or after an interval without anything what is known, older.
class PrometheusSource final : public Source
{
public:
    PrometheusSource(SitePtr site, MappingPtr mapping, TransportFactory transport,
                     PrometheusOptions options)
        : m_site(std::move(site)), m_mapping(std::move(mapping)), m_transport(std::move(transport)),
          m_options(std::move(options)), m_book(m_options.nowMs)
    {
    }

    SourceInfo info() const override { return {m_options.name, false, m_options.intervalS}; }
    SnapshotPtr next(std::stop_token stop) override;
    SourceStatus status() const override { return m_book.status(); }
    AlertSetPtr alerts() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_alerts;
    }
    void setFocus(const Focus& focus) override
    {
        const std::lock_guard lock(m_mutex);
        m_focus = focus;
    }
    std::unique_ptr<HistoryReader> historyReader() const override
    {
        return makePrometheusHistory(m_site, m_mapping, m_transport, m_options.intervalS);
    }

private:
    void work(std::stop_token stop);
    /// \return when the next refresh may start
    Clock::time_point refresh(MetricsPull& metrics, AlertPull& alerts, std::stop_token stop);
    Clock::time_point wait(const Refusal& refusal);
    void tell(const MetricsPull& metrics);
    Focus focus() const
    {
        const std::lock_guard lock(m_mutex);
        return m_focus;
    }

    const SitePtr m_site;
    const MappingPtr m_mapping;
    const TransportFactory m_transport;
    const PrometheusOptions m_options;
    StatusBook m_book;
    Backoff m_backoff{m_options.retryFirst, m_options.retryLast};
    mutable std::mutex m_mutex; ///< guards m_focus and m_alerts
    Focus m_focus;
    AlertSetPtr m_alerts;
    SnapshotQueue m_queue;
    SnapshotPtr m_last;    ///< handed over last; of next()'s thread
    std::jthread m_worker; ///< last: it uses all of the above
};

SnapshotPtr PrometheusSource::next(std::stop_token stop)
{
    if (!m_worker.joinable()) {
        m_worker = std::jthread([this](std::stop_token own) { work(std::move(own)); });
    }
    const auto interval = fromS(std::max(static_cast<double>(m_options.intervalS), 0.05));
    if (auto fresh = m_queue.pop(stop, interval)) {
        m_last = std::move(fresh);
        return m_last;
    }
    if (stop.stop_requested()) {
        return nullptr;
    }
    if (!m_last) {
        auto nothing = std::make_shared<Snapshot>();
        nothing->timeMs = m_options.nowMs();
        nothing->complete = false;
        m_last = std::move(nothing);
    }
    m_last = aged(*m_last, m_options.nowMs());
    return m_last;
}

void PrometheusSource::work(std::stop_token stop)
{
    const std::unique_ptr<Transport> transport = m_transport();
    const auto counted = [this](const RequestCost& cost) {
        SampleCounters counters;
        counters.bytes = cost.bytes;
        counters.requests = 1;
        counters.failures = cost.failed ? 1 : 0;
        m_book.add(counters);
    };
    MetricsClient client(*transport, counted, m_options.deadline);
    std::unique_ptr<Transport> alertTransport;
    std::optional<MetricsClient> alertmanager;
    if (m_options.alertmanager) {
        alertTransport = m_options.alertmanager();
        alertmanager.emplace(*alertTransport, counted, m_options.deadline);
    }
    AlertPull alerts(client, alertmanager ? &*alertmanager : nullptr);
    MetricsPull metrics(m_site, m_mapping, client, m_book,
                        {m_options.nowMs, [this] { return focus(); },
                         [this](SnapshotPtr snapshot) { m_queue.push(std::move(snapshot)); }});
    std::mutex sleeping;
    std::condition_variable_any never;
    while (!stop.stop_requested()) {
        const Clock::time_point due = refresh(metrics, alerts, stop);
        std::unique_lock lock(sleeping);
        never.wait_until(lock, stop, due, [] { return false; });
    }
}

Clock::time_point PrometheusSource::refresh(MetricsPull& metrics, AlertPull& alerts,
                                            std::stop_token stop)
{
    m_book.setRetryAt(0);
    const Clock::time_point start = Clock::now();
    const Refusal refusal = metrics.refresh(stop);
    if (refusal.kind == RefusalKind::Stopped) {
        return start;
    }
    if (refusal.kind != RefusalKind::None) {
        return wait(refusal);
    }
    m_backoff.reset();
    const Clock::duration took = Clock::now() - start;
    m_book.refreshed(std::chrono::duration<double>(took).count());
    tell(metrics);
    if (AlertSetPtr set = alerts.pull(metrics, std::move(stop))) {
        const std::lock_guard lock(m_mutex);
        m_alerts = std::move(set);
    }
    // A server that needs longer than the interval gets a breath before it is asked again.
    return std::max(start + fromS(static_cast<double>(m_options.intervalS)),
                    Clock::now() + took / 4);
}

Clock::time_point PrometheusSource::wait(const Refusal& refusal)
{
    const auto pause = m_backoff.next(std::chrono::seconds(refusal.retryAfterS));
    m_book.setState(SourceState::Failing, m_options.name + " " + refusal.text);
    m_book.setRetryAt(m_options.nowMs() + pause.count());
    return Clock::now() + pause;
}

/// The state after a refresh that went to its end.
void PrometheusSource::tell(const MetricsPull& metrics)
{
    if (!metrics.hasQuestions()) {
        m_book.setState(SourceState::Degraded,
                        m_options.name + " has none of the series that the mapping reads");
    } else if (metrics.refusedQuestions() > 0) {
        m_book.setState(SourceState::Degraded,
                        std::to_string(metrics.refusedQuestions()) +
                            " questions were not answered: " + metrics.lastRefusal());
    } else if (!metrics.anyMatched()) {
        m_book.setState(SourceState::Degraded, "no series matches a device of this site: check "
                                               "how the mapping reads the names of hosts");
    } else {
        m_book.setState(SourceState::Ok, {});
    }
}

} // namespace

std::unique_ptr<Source> makePrometheusSource(SitePtr site, MappingPtr mapping,
                                             TransportFactory transport, PrometheusOptions options)
{
    if (!options.nowMs) {
        options.nowMs = systemMs;
    }
    return std::make_unique<PrometheusSource>(std::move(site), std::move(mapping),
                                              std::move(transport), std::move(options));
}

} // namespace hallscape::data
