// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/mapping/mapping.h"
#include "data/prometheus/metrics_pull.h"

#include <algorithm>
#include <ctime>
#include <fstream>
#include <map>
#include <unistd.h>

namespace hallscape::bench {
namespace {

using namespace data;

const std::vector<std::string> names{"DCGM_FI_DEV_GPU_TEMP", "DCGM_FI_DEV_POWER_USAGE",
                                     "DCGM_FI_DEV_GPU_UTIL"};

/// What a server answers for one metric of every GPU, with the labels that are asked for.
std::string vectorOfAllGpus(const Site& site, std::int64_t nowMs, bool withAllLabels)
{
    std::string body = R"({"status":"success","data":{"resultType":"vector","result":[)";
    for (std::uint32_t i = 0; i < site.count(Kind::Server); ++i) {
        std::string host = site.path({Kind::Server, i});
        std::ranges::replace(host, '/', '-');
        const Range gpus = site.range({Kind::Server, i}, Kind::Gpu);
        for (std::uint32_t gpu = 0; gpu < gpus.count; ++gpu) {
            body += R"({"metric":{"Hostname":")" + host + R"(","gpu":")" + std::to_string(gpu);
            body += withAllLabels ? R"(","instance":")" + host + ":9400" : "";
            body += R"("},"value":[)" + std::to_string(nowMs / 1000) + R"(.123,")" +
                    std::to_string(40 + (i + gpu) % 30) + R"("]},)";
        }
    }
    body.back() = ']';
    return body + "}}";
}

/// A server without a network: what is measured is the client alone.
class CannedServer : public Transport
{
public:
    CannedServer(const Site& site, std::int64_t nowMs)
        : m_first(vectorOfAllGpus(site, nowMs, true)), m_later(vectorOfAllGpus(site, nowMs, false))
    {
    }

    std::size_t metrics = 1; ///< how many of the names it has
    double bytes = 0;        ///< of the last answer with values

    /// Makes the answers of one refresh beforehand: a copy of 10 MB is no work of the client.
    void prepare() { m_copies.assign(metrics, m_later); }

    HttpReply send(const HttpRequest& request, std::stop_token /*stop*/) override
    {
        HttpReply reply{HttpFailure::None, 200, {}, {}, 0, "application/json"};
        if (request.path.ends_with("__name__/values")) {
            reply.body = R"({"status":"success","data":[")" + names[0];
            for (std::size_t i = 1; i < metrics; ++i) {
                reply.body += "\",\"" + names[i];
            }
            reply.body += "\"]}";
        } else if (request.path != "/api/v1/query" ||
                   request.fields.front().second.find("timestamp") != std::string::npos) {
            reply.body = R"({"status":"success","data":{"resultType":"vector","result":[]}})";
        } else {
            const bool all = request.fields.front().second.find("instance") != std::string::npos;
            if (all || m_copies.empty()) {
                reply.body = all ? m_first : m_later;
            } else {
                reply.body = std::move(m_copies.back());
                m_copies.pop_back();
            }
            bytes = static_cast<double>(reply.body.size());
        }
        return reply;
    }

private:
    std::string m_first;
    std::string m_later;
    std::vector<std::string> m_copies;
};

double cpuMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

double residentMb()
{
    std::ifstream statm("/proc/self/statm");
    double all = 0;
    double resident = 0;
    statm >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

void refreshes(Table& table, const SitePtr& site, const MappingPtr& mapping, std::size_t metrics)
{
    const std::int64_t nowMs = 1'700'000'000'000;
    CannedServer server(*site, nowMs);
    server.metrics = metrics;
    const double before = residentMb();
    MetricsClient client(server);
    StatusBook book([nowMs] { return nowMs; });
    SnapshotPtr shown;
    MetricsPull pull(site, mapping, client, book,
                     {[nowMs] { return nowMs; }, [] { return Focus{}; },
                      [&shown](SnapshotPtr snapshot) { shown = std::move(snapshot); }});
    const std::string series = std::to_string(metrics * site->count(Kind::Gpu)) + " series";
    const double started = cpuMs();
    pull.refresh({});
    table.push_back({"live: first refresh of " + series + ", CPU", cpuMs() - started, 0, "ms"});
    constexpr int runs = 5;
    double spent = 0;
    for (int i = 0; i < runs; ++i) {
        server.prepare();
        const double again = cpuMs();
        pull.refresh({});
        spent += cpuMs() - again;
    }
    // The budget of a live refresh is for everything; the network is about a fifth of it.
    table.push_back({"live: refresh of " + series + ", CPU without network", spent / runs,
                     80.0 * static_cast<double>(metrics), "ms"});
    table.push_back(
        {"live: answers of " + series, server.bytes * static_cast<double>(metrics) / 1e6, 0, "MB"});
    table.push_back({"live: resident memory for " + series, residentMb() - before, 60, "MB"});
    if (book.status().counters.matched != (runs + 1) * metrics * site->count(Kind::Gpu)) {
        table.push_back({"live: NOT ALL SERIES MATCHED", 1, 0, ""});
    }
}

} // namespace

void benchPrometheus(Table& table)
{
    const SitePtr site = loadLayout(dataFile(defaultSiteFile)).site;
    const MappingPtr mapping = defaultMapping();
    refreshes(table, site, mapping, 1);
    refreshes(table, site, mapping, names.size());
}

} // namespace hallscape::bench
