// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/import.h"
#include "data/view/view.h"

#include <array>
#include <cstdio>

namespace hallscape::data {

namespace {

/// 12,345,678: counts of an import are long.
std::string grouped(std::uint64_t count)
{
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, ',');
    }
    return digits;
}

std::string counted(std::uint64_t count, const std::string& word, const std::string& many)
{
    return grouped(count) + " " + (count == 1 ? word : many);
}

std::string span(const ImportReport& report)
{
    std::string text = formatTime(report.firstMs);
    if (report.frames > 1) {
        std::array<char, 48> interval{};
        std::snprintf(interval.data(), interval.size(), ", every %g s", report.intervalS);
        text += " to " + formatTime(report.lastMs);
        text += report.intervalS > 0 ? interval.data() : "";
    }
    return text;
}

std::string skipped(const ImportLog& log, const std::string& file)
{
    std::string text;
    for (std::size_t i = 0; i < skipReasonCount; ++i) {
        const auto reason = static_cast<SkipReason>(i);
        if (log.count(reason) > 0) {
            text +=
                "  " + grouped(log.count(reason)) + " x " + std::string(skipText(reason)) + "\n";
        }
    }
    for (const SkippedItem& item : log.examples()) {
        text += file + ":" + (item.at.line == 0 ? " " : "") + item.toString() + "\n";
    }
    return text;
}

} // namespace

std::string ImportReport::toString(const std::string& file) const
{
    std::string text;
    if (failure) {
        text = file +
               ": nothing was imported: " + (failure->where == file ? "" : failure->where + ": ") +
               failure->detail + "\n";
    } else {
        text = file + ": " + std::string(formatLabel(format)) + ", " +
               counted(samples.matched, "value", "values") + " of " +
               counted(seriesMatched, "series", "series") + " in " +
               counted(frames, "frame", "frames") + ", " + span(*this) + "\n";
    }
    if (series > seriesMatched) {
        text += "  " + grouped(series - seriesMatched) + " of " + grouped(series) +
                " series are not of this site (" + counted(samples.unmatched, "sample", "samples") +
                ")\n";
    }
    for (const std::string& note : log.notes()) {
        text += "  note: " + note + "\n";
    }
    const std::string left = skipped(log, file);
    return left.empty() ? text : text + "skipped:\n" + left;
}

} // namespace hallscape::data
