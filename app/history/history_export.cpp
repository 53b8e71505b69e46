// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_export.h"

#include "data/export/csv.h"

#include <QtCore/QDateTime>
#include <QtCore/QSaveFile>

#include <array>
#include <charconv>
#include <ostream>
#include <sstream>

namespace hallscape::app {

namespace {

std::string timeText(std::int64_t timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

/// As few digits as read back the same; no locale.
void writeNumber(std::ostream& out, float value)
{
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    out.write(text.data(), end - text.data());
}

} // namespace

void writeBandCsv(std::ostream& out, data::MetricId metric,
                  const std::vector<HistoryBand::Point>& points)
{
    const std::string_view unit = data::metric(metric).unit;
    const std::string_view key = data::metric(metric).key;
    out << "time";
    for (const char* column : {"lowest", "mean", "highest"}) {
        out << ',' << column << ' ' << key;
        if (!unit.empty()) {
            out << " [" << unit << ']';
        }
    }
    out << ",devices\n";
    for (std::size_t i = 0; i < points.size(); ++i) {
        const HistoryBand::Point& point = points[i];
        out << timeText(point.timeMs);
        for (const float value : {point.low, point.mean, point.high}) {
            out << ',';
            writeNumber(out, value);
        }
        out << ',' << point.devices << '\n';
        if (point.gapAfter && i + 1 < points.size()) {
            out << timeText((point.timeMs + points[i + 1].timeMs) / 2) << ",,,,0\n";
        }
    }
}

QString saveCsv(const QString& path, const data::Site& site, const HistoryAnswer& answer)
{
    std::ostringstream text;
    const data::MetricId metric = answer.question.request.metric;
    if (answer.question.bandBins > 0) {
        writeBandCsv(text, metric, answer.band);
    } else {
        data::writeCsv(text, site, metric, answer.lines);
    }
    QSaveFile file(path);
    const std::string bytes = std::move(text).str();
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), static_cast<qint64>(bytes.size())) ==
                             static_cast<qint64>(bytes.size()) &&
                         file.commit();
    return written ? QString() : file.errorString();
}

} // namespace hallscape::app
