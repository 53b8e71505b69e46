// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/snapshot.h"

#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

/// Snapshots written down in each of the formats that can be imported.
namespace hallscape::data::test {

inline constexpr std::array<std::pair<MetricId, const char*>, 3> exported{{
    {MetricId::GpuTemp, "DCGM_FI_DEV_GPU_TEMP"},
    {MetricId::GpuPower, "DCGM_FI_DEV_POWER_USAGE"},
    {MetricId::GpuSmClock, "DCGM_FI_DEV_SM_CLOCK"},
}};

/// As many digits as it takes to read the same float.
inline std::string textOf(float value)
{
    std::array<char, 32> text{};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr};
}

/// "rack-1-server-2" and "0": how an exporter there would call the GPU.
inline std::pair<std::string, std::string> exporterLabels(const Site& site, std::uint32_t gpu)
{
    std::string path = site.path({Kind::Gpu, gpu});
    const std::string number = path.substr(path.rfind('-') + 1);
    path.resize(path.rfind('/'));
    for (char& c : path) {
        c = c == '/' ? '-' : c;
    }
    return {path, std::to_string(std::stoi(number) - 1)};
}

/// Calls \p write(time, metric, name, gpu, value) for each value there is, time after time.
template <typename Write>
void eachValue(const std::vector<SnapshotPtr>& frames, Write write)
{
    for (const SnapshotPtr& frame : frames) {
        for (const auto& [metric, name] : exported) {
            const Series* const series = frame->of(metric);
            for (std::uint32_t gpu = 0; series != nullptr && gpu < series->values.size(); ++gpu) {
                if (!std::isnan(series->values[gpu])) {
                    write(frame->timeMs, metric, name, gpu, series->values[gpu]);
                }
            }
        }
    }
}

inline std::string longCsv(const Site& site, const std::vector<SnapshotPtr>& frames)
{
    std::string text = "time,host,gpu,metric,value\n";
    eachValue(frames, [&](std::int64_t timeMs, MetricId, const char* name, std::uint32_t gpu,
                          float value) {
        const auto [host, number] = exporterLabels(site, gpu);
        text.append(std::to_string(timeMs)).append(",").append(host).append(",").append(number);
        text.append(",").append(name).append(",").append(textOf(value)).append("\n");
    });
    return text;
}

inline std::string wideCsv(const Site& site, const std::vector<SnapshotPtr>& frames)
{
    std::string text = "time";
    const std::uint32_t gpus = site.count(Kind::Gpu);
    for (const auto& [metric, name] : exported) {
        for (std::uint32_t gpu = 0; gpu < gpus; ++gpu) {
            text.append(",").append(site.path({Kind::Gpu, gpu})).append(" ");
            text.append(data::metric(metric).key);
        }
    }
    for (const SnapshotPtr& frame : frames) {
        text.append("\n").append(std::to_string(frame->timeMs));
        for (const auto& [metric, name] : exported) {
            for (std::uint32_t gpu = 0; gpu < gpus; ++gpu) {
                const Series* const series = frame->of(metric);
                text += ',';
                if (series != nullptr && !std::isnan(series->values[gpu])) {
                    text += textOf(series->values[gpu]);
                }
            }
        }
    }
    return text + "\n";
}

inline std::string openMetrics(const Site& site, const std::vector<SnapshotPtr>& frames)
{
    std::string text = "# TYPE DCGM_FI_DEV_GPU_TEMP gauge\n";
    eachValue(frames, [&](std::int64_t timeMs, MetricId, const char* name, std::uint32_t gpu,
                          float value) {
        const auto [host, number] = exporterLabels(site, gpu);
        text.append(name).append("{gpu=\"").append(number).append("\",Hostname=\"").append(host);
        text.append("\"} ").append(textOf(value)).append(" ").append(std::to_string(timeMs / 1000));
        text.append(".").append(std::to_string(1000 + timeMs % 1000).substr(1)).append("\n");
    });
    return text + "# EOF\n";
}

/// Calls \p write(labels as JSON, samples) for each series that has any.
template <typename Write>
void eachSeries(const Site& site, const std::vector<SnapshotPtr>& frames, Write write)
{
    for (const auto& [metric, name] : exported) {
        for (std::uint32_t gpu = 0; gpu < site.count(Kind::Gpu); ++gpu) {
            std::vector<std::pair<std::int64_t, float>> samples;
            for (const SnapshotPtr& frame : frames) {
                const Series* const series = frame->of(metric);
                if (series != nullptr && !std::isnan(series->values[gpu])) {
                    samples.emplace_back(frame->timeMs, series->values[gpu]);
                }
            }
            const auto [host, number] = exporterLabels(site, gpu);
            std::string labels = "{\"__name__\":\"";
            labels.append(name).append("\",\"Hostname\":\"").append(host);
            labels.append("\",\"gpu\":\"").append(number).append("\"}");
            if (!samples.empty()) {
                write(labels, samples);
            }
        }
    }
}

inline std::string prometheusJson(const Site& site, const std::vector<SnapshotPtr>& frames)
{
    std::string text = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
    const char* between = "";
    eachSeries(site, frames, [&](const std::string& labels, const auto& samples) {
        text.append(between).append("{\"metric\":").append(labels).append(",\"values\":[");
        between = ",";
        const char* comma = "";
        for (const auto& [timeMs, value] : samples) {
            text.append(comma).append("[").append(std::to_string(timeMs / 1000)).append(".");
            text.append(std::to_string(1000 + timeMs % 1000).substr(1)).append(",\"");
            text.append(textOf(value)).append("\"]");
            comma = ",";
        }
        text += "]}";
    });
    return text + "]}}";
}

inline std::string victoriaMetrics(const Site& site, const std::vector<SnapshotPtr>& frames)
{
    std::string text;
    eachSeries(site, frames, [&](const std::string& labels, const auto& samples) {
        std::string values;
        std::string times;
        for (const auto& [timeMs, value] : samples) {
            values.append(values.empty() ? "" : ",").append(textOf(value));
            times.append(times.empty() ? "" : ",").append(std::to_string(timeMs));
        }
        text.append("{\"metric\":").append(labels).append(",\"values\":[").append(values);
        text.append("],\"timestamps\":[").append(times).append("]}\n");
    });
    return text;
}

} // namespace hallscape::data::test
