// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/csv.h"

#include "data/view/view.h"

#include <array>
#include <charconv>
#include <cmath>
#include <ostream>

namespace hallscape::data {

namespace {

/// formatTime() with milliseconds: frames need not fall on whole seconds.
void appendTime(std::string& row, std::int64_t timeMs)
{
    row += formatTime(timeMs);
    const auto ms = static_cast<int>(((timeMs % 1000) + 1000) % 1000);
    row.back() = '.'; // instead of the Z, which moves behind the fraction
    for (const int digit : {ms / 100, ms / 10 % 10, ms % 10}) {
        row += static_cast<char>('0' + digit);
    }
    row += 'Z';
}

/// Independent of the stream's locale, unlike operator<<.
void appendValue(std::string& row, float value)
{
    if (std::isnan(value)) {
        return;
    }
    std::array<char, 32> text{};
    const auto result = std::to_chars(text.data(), text.data() + text.size(), value);
    row.append(text.data(), result.ptr);
}

} // namespace

void writeCsv(std::ostream& out, const Site& site, MetricId metric,
              std::span<const HistoryLine> lines)
{
    const Metric& about = data::metric(metric);
    out << "time,device," << about.key;
    if (!about.unit.empty()) {
        out << " [" << about.unit << ']';
    }
    out << '\n';
    std::string row;
    for (const HistoryLine& line : lines) {
        const Device device{about.kind, line.device};
        if (!site.contains(device)) {
            continue;
        }
        const std::string path = site.path(device);
        for (const History::Sample& sample : line.samples) {
            row.clear();
            appendTime(row, sample.timeMs);
            row += ',';
            row += path;
            row += ',';
            appendValue(row, sample.value);
            row += '\n';
            out << row;
        }
    }
}

} // namespace hallscape::data
