// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/import/byte_source.h"
#include "data/import/import.h"
#include "data/import/parse_context.h"
#include "data/layout/parse.h"

#include <cstdio>
#include <filesystem>

namespace hallscape::bench {

namespace {

constexpr std::int64_t startS = 1'730'116'800;
constexpr int hosts = 12'544;
constexpr int gpusPerHost = 8;
constexpr int series = hosts * gpusPerHost;
constexpr std::size_t wantedBytes = 100'000'000;

/// What a parser costs without what is done with its samples.
class CountingSink : public data::SampleSink
{
public:
    SeriesId declare(const data::SeriesName&) override { return m_series++; }
    void sample(SeriesId, std::int64_t, double value) override
    {
        ++samples;
        sum += value;
    }
    std::uint64_t samples = 0;
    double sum = 0;

private:
    SeriesId m_series = 0;
};

/// Of a GPU at a time; no two neighbours are alike.
std::string valueText(int index, int step)
{
    std::string text = std::to_string(35 + (index * 7 + step * 3) % 20);
    return text.append(".").append(std::to_string((index + step) % 10));
}

std::string hostName(int host)
{
    std::string text = "node-";
    return text.append(std::to_string(10'000 + host));
}

std::string labelsText(int index, const char* quote)
{
    std::string text = "gpu=";
    text.append(quote).append(std::to_string(index % gpusPerHost)).append(quote);
    text.append(",Hostname=").append(quote).append(hostName(index / gpusPerHost)).append(quote);
    return text;
}

std::string wideCsv()
{
    std::string text = "time";
    for (int i = 0; i < series; ++i) {
        text.append(",").append(hostName(i / gpusPerHost)).append("/");
        text.append(std::to_string(i % gpusPerHost));
    }
    for (int step = 0; text.size() < wantedBytes; ++step) {
        text.append("\n").append(std::to_string(startS + 10 * step));
        for (int i = 0; i < series; ++i) {
            text.append(",").append(valueText(i, step));
        }
    }
    return text.append("\n");
}

std::string longCsv()
{
    std::string text = "time,host,gpu,metric,value\n";
    for (int step = 0; text.size() < wantedBytes; ++step) {
        for (int i = 0; i < series; ++i) {
            text.append(std::to_string(startS + 10 * step)).append(",");
            text.append(hostName(i / gpusPerHost)).append(",");
            text.append(std::to_string(i % gpusPerHost)).append(",DCGM_FI_DEV_GPU_TEMP,");
            text.append(valueText(i, step)).append("\n");
        }
    }
    return text;
}

std::string openMetrics()
{
    std::string text;
    for (int step = 0; text.size() < wantedBytes; ++step) {
        for (int i = 0; i < series; ++i) {
            text.append("DCGM_FI_DEV_GPU_TEMP{").append(labelsText(i, "\"")).append("} ");
            text.append(valueText(i, step)).append(" ");
            text.append(std::to_string(startS + 10 * step)).append("\n");
        }
    }
    return text;
}

std::string jsonLabels(int index)
{
    std::string text = "{\"metric\":{\"__name__\":\"DCGM_FI_DEV_GPU_TEMP\",\"gpu\":\"";
    text.append(std::to_string(index % gpusPerHost)).append("\",\"Hostname\":\"");
    return text.append(hostName(index / gpusPerHost)).append("\"},");
}

std::string prometheusJson()
{
    std::string text = "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[";
    for (int i = 0; text.size() < wantedBytes; ++i) {
        text.append(i == 0 ? "" : ",").append(jsonLabels(i)).append("\"values\":[");
        for (int step = 0; step < 360; ++step) {
            text.append(step == 0 ? "[" : ",[").append(std::to_string(startS + 10 * step));
            text.append(",\"").append(valueText(i, step)).append("\"]");
        }
        text.append("]}");
    }
    return text.append("]}}");
}

std::string victoriaMetrics()
{
    std::string text;
    for (int i = 0; text.size() < wantedBytes; ++i) {
        text.append(jsonLabels(i)).append("\"values\":[");
        for (int step = 0; step < 360; ++step) {
            text.append(step == 0 ? "" : ",").append(valueText(i, step));
        }
        text.append("],\"timestamps\":[");
        for (int step = 0; step < 360; ++step) {
            text.append(step == 0 ? "" : ",")
                .append(std::to_string(startS + 10 * step))
                .append("000");
        }
        text.append("]}\n");
    }
    return text;
}

/// \param leastMbS a third of the rate of a parser written for that one file
void benchParser(Table& table, const char* what, void (*parser)(data::ParseContext&),
                 const std::string& text, double leastMbS)
{
    std::uint64_t samples = 0;
    const double ms = medianMs(3, [&] {
        data::MemorySource source(text);
        CountingSink sink;
        data::ImportLog log;
        data::ParseContext context{source, sink, log, 0};
        parser(context);
        samples = log.total() == 0 ? sink.samples : 0;
    });
    const double mb = static_cast<double>(text.size()) / 1e6;
    std::string name = "Read ";
    name.append(what).append(", ").append(std::to_string(samples / 1'000'000));
    table.push_back({name.append(" million samples"), mb / ms * 1000, leastMbS, "MB/s", true});
}

/// Everything, on the site that ships: parse, match, sort, make frames and write them.
void benchWhole(Table& table)
{
    const data::SitePtr site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
    std::string text = "time,device,gpu-temp [°C]\n";
    const std::uint32_t gpus = site->count(data::Kind::Gpu);
    std::vector<std::string> paths;
    for (std::uint32_t i = 0; i < gpus; ++i) {
        paths.push_back(site->path({data::Kind::Gpu, i}));
    }
    for (int step = 0; text.size() < wantedBytes; ++step) {
        for (std::uint32_t i = 0; i < gpus; ++i) {
            text.append(std::to_string(startS + 10 * step)).append(",").append(paths[i]);
            text.append(",").append(valueText(static_cast<int>(i), step)).append("\n");
        }
    }
    data::ImportOptions options;
    options.input = "bench";
    options.output = std::filesystem::temp_directory_path() / "hallscape-bench-import.hallrec";
    data::ImportReport report;
    const double ms = elapsedMs([&] {
        data::MemorySource source(text);
        report = data::importBytes(source, text.size(), 0, options, site, {});
    });
    std::filesystem::remove(options.output);
    if (report.failure) {
        std::fprintf(stderr, "import: %s\n", report.failure->detail.c_str());
        return;
    }
    const double mb = static_cast<double>(text.size()) / 1e6;
    table.push_back({"Import tidy CSV of Colossus into a recording", mb / ms * 1000, 0, "MB/s"});
    table.push_back(
        {"the same per frame of 100,352 values", ms / static_cast<double>(report.frames), 0, "ms"});
}

} // namespace

void benchImport(Table& table)
{
    // A third of what one-purpose parsers reached on two cores: 650, 2000, 460, 190 and 139 MB/s.
    benchParser(table, "wide CSV", data::parseCsv, wideCsv(), 217);
    benchParser(table, "long CSV", data::parseCsv, longCsv(), 667);
    benchParser(table, "OpenMetrics", data::parseOpenMetrics, openMetrics(), 153);
    benchParser(table, "Prometheus JSON", data::parsePrometheusJson, prometheusJson(), 63);
    benchParser(table, "VictoriaMetrics lines", data::parseVictoriaMetrics, victoriaMetrics(), 46);
    benchWhole(table);
}

} // namespace hallscape::bench
