// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/prometheus_source.h"
#include "fake_server.h"
#include "layout_support.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <thread>

/// A source that follows a table, and rows for that table.
namespace hallscape::data::test {

inline constexpr std::int64_t startMs = 1'700'000'000'000;

inline const SitePtr& array()
{
    static const SitePtr site = loadSample("array.json").site;
    return site;
}

inline std::uint32_t indexOf(std::string_view path)
{
    return array()->find(path).value().index;
}

/// One element of a vector: labels as JSON members.
inline std::string row(const std::string& labels, const std::string& value,
                       double timeS = static_cast<double>(startMs) / 1000)
{
    return "{\"metric\":{" + labels + "},\"value\":[" + std::to_string(timeS) + ",\"" + value +
           "\"]}";
}

inline std::string gpuRow(const std::string& host, int gpu, const std::string& value,
                          double timeS = static_cast<double>(startMs) / 1000)
{
    std::string labels = "\"Hostname\":\"";
    labels.append(host).append("\",\"gpu\":\"").append(std::to_string(gpu)).append("\"");
    return row(labels, value, timeS);
}

inline const std::string temp = "DCGM_FI_DEV_GPU_TEMP";
inline const std::string tempQuestion =
    "max by (Hostname,hostname,instance,gpu) (DCGM_FI_DEV_GPU_TEMP)";

/// A source that asks a table, by a clock that tests turn.
struct Follower
{
    FakeServer server;
    std::atomic<std::int64_t> nowMs = startMs;
    std::unique_ptr<Source> source;
    std::stop_source stop;

    void start(std::function<void(PrometheusOptions&)> change = {},
               MappingPtr mapping = defaultMapping())
    {
        PrometheusOptions options;
        options.name = "Prometheus test:9090";
        options.intervalS = 0.02F;
        options.retryFirst = std::chrono::milliseconds(2);
        options.retryLast = std::chrono::milliseconds(20);
        options.nowMs = [this] { return nowMs.load(); };
        if (change) {
            change(options);
        }
        source =
            makePrometheusSource(array(), std::move(mapping), server.factory(), std::move(options));
    }

    /// The next snapshot that \p wanted holds for; null when none comes.
    SnapshotPtr until(const std::function<bool(const Snapshot&)>& wanted)
    {
        for (int i = 0; i < 400; ++i) {
            SnapshotPtr snapshot = source->next(stop.get_token());
            if (!snapshot || wanted(*snapshot)) {
                return snapshot;
            }
        }
        return nullptr;
    }
    SnapshotPtr complete()
    {
        return until([](const Snapshot& snapshot) { return snapshot.complete; });
    }
    /// Whether the status comes to that, without anybody asking for snapshots.
    bool says(SourceState state) const
    {
        for (int i = 0; i < 1000; ++i) {
            if (source->status().state == state) {
                return true;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        return false;
    }
    bool notes(std::string_view text) const
    {
        const SourceStatus status = source->status();
        return std::ranges::any_of(status.notes, [text](const SourceNote& note) {
            return note.what.find(text) != std::string::npos;
        });
    }
};

inline Reading gpu(const Snapshot& snapshot, MetricId id, std::string_view path)
{
    return snapshot.at(id, indexOf(path));
}

} // namespace hallscape::data::test
