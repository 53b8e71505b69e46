// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/nearest.h"
#include "app/site_loading.h"
#include "data/view/view.h"

#include <charconv>
#include <cmath>

namespace hallscape::app::source_options {

namespace {

constexpr float leastIntervalS = 1;
constexpr float greatestIntervalS = 3600;
constexpr std::int64_t longestMs = std::int64_t{366} * 24 * 3600 * 1000;

/// "90s", "10m", "2h"  \return milliseconds, at least 0
std::optional<std::int64_t> durationMs(std::string_view text)
{
    std::string relative = "+";
    relative += text;
    const auto time = data::parseTime(relative, 0);
    return time && *time >= 0 && *time <= longestMs ? std::optional(*time) : std::nullopt;
}

std::string notADuration(std::string_view text)
{
    std::string complaint = "\"";
    complaint += text;
    return complaint + "\" is not a duration. Write 90s, 10m or 2h.";
}

} // namespace

std::string takeInterval(Invocation& run, std::string_view value)
{
    float seconds = 0;
    const char* end = value.data() + value.size();
    const auto [after, error] = std::from_chars(value.data(), end, seconds);
    if (error != std::errc{} || after != end ||
        !(seconds >= leastIntervalS && seconds <= greatestIntervalS)) {
        return "write seconds from 1 to 3600.";
    }
    run.intervalS = seconds;
    return {};
}

std::string takeDuration(Invocation& run, std::string_view value)
{
    run.forMs = durationMs(value);
    return run.forMs && *run.forMs > 0 ? std::string() : notADuration(value);
}

std::string takeOver(Invocation& run, std::string_view value)
{
    const std::size_t colon = std::min(value.find(':'), value.size());
    const std::string_view mode = value.substr(0, colon);
    const auto overlay = data::timeOverlayFromKey(mode);
    if (!overlay) {
        const std::vector<std::string_view> words{"now", "peak", "mean", "difference"};
        std::string complaint = "there is no way \"";
        complaint += mode;
        return complaint + "\" to look at time." + suggestion(mode, words);
    }
    int windowS = data::Lens{}.windowS;
    if (colon < value.size()) {
        const auto window = durationMs(value.substr(colon + 1));
        constexpr std::int64_t longestWindowMs = std::int64_t{7} * 24 * 3600 * 1000;
        if (!window || *window > longestWindowMs) {
            return notADuration(value.substr(colon + 1)) + " At most a week.";
        }
        windowS = static_cast<int>(*window / 1000);
    }
    run.over = {*overlay, windowS};
    return {};
}

std::string takeSalvage(Invocation& run, std::string_view value)
{
    run.mode = Invocation::Mode::Salvage;
    run.salvageFile = std::string(value);
    return value.empty() ? "the value is empty." : "";
}

std::string takeImport(Invocation& run, std::string_view value)
{
    run.mode = Invocation::Mode::Import;
    run.importFile = std::string(value);
    return value.empty() ? "the value is empty." : "";
}

std::string takeEvery(Invocation& run, std::string_view value)
{
    constexpr double least = 0.1;
    constexpr double greatest = 86'400;
    double seconds = 0;
    const char* end = value.data() + value.size();
    const auto [after, error] = std::from_chars(value.data(), end, seconds);
    if (error != std::errc{} || after != end || !(seconds >= least && seconds <= greatest)) {
        return "write seconds from 0.1 to 86400.";
    }
    run.everyS = seconds;
    return {};
}

std::vector<std::string> complaints(const Invocation& run)
{
    using Mode = Invocation::Mode;
    std::vector<std::string> lines;
    const bool playsRecording = isRecording(run.source);
    if (run.mode == Mode::CheckMap && (run.source.empty() || run.source == "simulator")) {
        lines.emplace_back("--check-map asks a server: add --source prometheus+http://HOST:9090.");
    }
    if (run.mode == Mode::Record && run.recordFile.empty()) {
        lines.emplace_back("--no-window only records: add --record FILE.hallrec.");
    }
    if (run.forMs && run.recordFile.empty()) {
        lines.emplace_back("--for says how long to record: add --record FILE.hallrec.");
    }
    if (!run.recordFile.empty() && playsRecording) {
        lines.emplace_back("--record needs a live source, and --source names a recording.");
    }
    if (run.mode == Mode::Salvage && run.outputFile.empty()) {
        lines.emplace_back("--salvage writes a new file: add --output FILE.hallrec.");
    }
    if (run.mode == Mode::Import && run.outputFile.empty()) {
        lines.emplace_back("--import writes a recording: add --output FILE.hallrec.");
    }
    if (run.mode != Mode::Import && run.everyS) {
        lines.emplace_back("--every is for imports: add --import FILE.");
    }
    if (run.mode != Mode::Import && run.metric) {
        lines.emplace_back(
            "--metric is for imports: add --import FILE. To paint by it: --overlay.");
    }
    if (run.certificateFile.empty() != run.keyFile.empty()) {
        lines.emplace_back("--client-cert and --client-key are needed together.");
    }
    return lines;
}

} // namespace hallscape::app::source_options
