// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What following a real metrics server costs the program: all of Colossus, through the source and
// the transport that it uses. The servers are processes of their own and not counted.
#include "bench_table.h"

#include "app/live/qt_transport.h"
#include "data/layout/parse.h"
#include "data/prometheus/prometheus_source.h"
#include "tests/servers/real_server.h"

#include <QtCore/QCoreApplication>

#include <sys/resource.h>

#include <cstdio>
#include <fstream>
#include <thread>

namespace hallscape::bench {

namespace {

using test::RealServer;

constexpr unsigned long long seriesOfTheSite = 301'056;
constexpr unsigned scrapeIntervalS = 15;
constexpr const char* layoutFile = HALLSCAPE_SOURCE_DIR "/data/samples/colossus.json";

/// One metric of the three that the exporter publishes.
constexpr const char* temperatureOnly = R"({"version": 1, "label": "temperature", "rules": [
    {"metric": "gpu-temp", "labels": {"gpu": "\\d+"}, "path": "{host}/gpu-{gpu+1}"}]})";

double cpuSecondsOfThisProcess()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// \param field of /proc/self/status, in kB
double statusMb(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with(field + ":")) {
            return std::stod(line.substr(field.size() + 1)) / 1000;
        }
    }
    return 0;
}

/// From now on VmHWM is the peak since now.
void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << "5";
}

struct Cost
{
    double cpuMs = 0;
    double megabytes = 0;
    double wallMs = 0;
    double peakMb = 0;
};

/// Means over a few refreshes; the first one, which makes the plan and learns names, is left out.
Cost follow(const data::SitePtr& site, const data::MappingPtr& mapping, quint16 port)
{
    constexpr int refreshes = 4;
    constexpr auto patience = std::chrono::minutes(4);
    app::ServerAddress address;
    address.host = "127.0.0.1";
    address.port = port;
    data::PrometheusOptions options;
    options.intervalS = 1;
    const double residentMb = statusMb("VmRSS");
    forgetPeak();
    const auto source = data::makePrometheusSource(
        site, mapping, app::makeTransportFactory(address, {}, {}), options);
    std::jthread consumer([&source](const std::stop_token& stop) {
        while (source->next(stop)) {
        }
    });
    const auto waitForRefresh = [&] {
        const std::int64_t last = source->status().lastRefreshMs;
        const auto end = std::chrono::steady_clock::now() + patience;
        while (source->status().lastRefreshMs == last && std::chrono::steady_clock::now() < end) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
        return source->status();
    };
    data::SourceStatus before = waitForRefresh();
    const double cpuBefore = cpuSecondsOfThisProcess();
    Cost cost;
    data::SourceStatus after = before;
    for (int i = 0; i < refreshes; ++i) {
        after = waitForRefresh();
        cost.wallMs += static_cast<double>(after.refreshDurationS) * 1000 / refreshes;
    }
    cost.cpuMs = (cpuSecondsOfThisProcess() - cpuBefore) * 1000 / refreshes;
    cost.megabytes =
        static_cast<double>(after.counters.bytes - before.counters.bytes) / 1e6 / refreshes;
    cost.peakMb = statusMb("VmHWM") - residentMb;
    if (after.counters.failures > 0 || after.counters.unmatched > 0) {
        std::fprintf(stderr, "live: %llu failures, %llu unmatched: %s\n",
                     static_cast<unsigned long long>(after.counters.failures),
                     static_cast<unsigned long long>(after.counters.unmatched),
                     after.message.c_str());
    }
    return cost;
}

void benchServer(Table& table, const data::SitePtr& site, RealServer::Kind kind, const char* name)
{
    if (!RealServer::unpacked(kind)) {
        std::fprintf(stderr, "live: no %s: %s\n", name, RealServer::skipReason());
        return;
    }
    test::ExporterProcess exporter;
    RealServer server(kind);
    constexpr unsigned parts = 8;
    const bool ready = exporter.start(QString::fromLatin1(layoutFile)) && [&] {
        const QByteArray config = test::scrapeConfig(exporter.port(), parts, scrapeIntervalS);
        server.write(QStringLiteral("prometheus.yml"), config);
        server.write(QStringLiteral("scrape.yml"), config);
        return server.start() && server.waitForSamples(seriesOfTheSite);
    }();
    if (!ready) {
        std::fprintf(stderr, "live: %s does not get its series\n", name);
        return;
    }
    const auto add = [&](const char* series, const data::MappingPtr& mapping) {
        const Cost cost = follow(site, mapping, server.port());
        const std::string what = std::string(name) + ", " + series + " series, one refresh: ";
        table.push_back({what + "client processor time", cost.cpuMs, 300, "ms"});
        table.push_back({what + "peak of memory above before", cost.peakMb, 60, "MB"});
        table.push_back({what + "answers, unpacked", cost.megabytes, 0, "MB"});
        table.push_back({what + "wall time, mostly the server's", cost.wallMs, 0, "ms"});
    };
    add("100,352", data::parseMapping(temperatureOnly, "temperature").mapping);
    add("301,056", data::defaultMapping());
}

} // namespace

void benchLive(Table& table)
{
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const data::SitePtr site = data::loadLayout(layoutFile).site;
    benchServer(table, site, RealServer::Kind::Prometheus, "Prometheus");
    benchServer(table, site, RealServer::Kind::VictoriaMetrics, "VictoriaMetrics");
}

} // namespace hallscape::bench
