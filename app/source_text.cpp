// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_text.h"

#include "app/value_format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <algorithm>

namespace hallscape::app {

namespace {

/// The translation context of this file.
struct SourceText
{
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

/// Values older than so many intervals are no longer called live.
constexpr double lateIntervals = 3;

double secondsSince(std::int64_t timeMs, std::int64_t nowMs)
{
    return static_cast<double>(std::max<std::int64_t>(0, nowMs - timeMs)) / 1000;
}

SourceHealth bad(const data::SourceStatus& status, std::int64_t nowMs)
{
    SourceHealth health{SourceHealth::Level::Bad, {}, QStringLiteral("\u25C6"), {}, false};
    const std::int64_t sinceMs = status.lastRefreshMs > 0 ? status.lastRefreshMs : status.sinceMs;
    if (status.lastRefreshMs == 0) {
        health.word = SourceText::tr("No answer");
    } else {
        //: %1 is a time of day: the values have not been renewed since
        health.word = SourceText::tr("Stale since %1").arg(clockText(sinceMs, nowMs));
    }
    return health;
}

} // namespace

QString clockText(std::int64_t timeMs, std::int64_t nowMs)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(timeMs);
    const bool isToday = time.date() == QDateTime::fromMSecsSinceEpoch(nowMs).date();
    return QLocale().toString(time,
                              isToday ? QStringLiteral("HH:mm") : QStringLiteral("d MMM HH:mm"));
}

SourceHealth healthOf(const std::optional<data::SourceInfo>& info, const data::SourceStatus& status,
                      std::int64_t nowMs)
{
    using Level = SourceHealth::Level;
    if (!info) {
        return {Level::None, SourceText::tr("No source"), QStringLiteral("\u25CB"), {}, false};
    }
    if (info->simulated) {
        return {Level::Simulated, SourceText::tr("Simulated"), QStringLiteral("\u25CF"), {}, false};
    }
    if (status.state == data::SourceState::Connecting) {
        return {Level::Waiting, SourceText::tr("Connecting"), QStringLiteral("\u25CC"), {}, false};
    }
    const double ageS = secondsSince(status.lastRefreshMs, nowMs);
    const bool isLate = status.lastRefreshMs > 0 &&
                        ageS > lateIntervals * std::max(1.0, static_cast<double>(info->intervalS)) +
                                   static_cast<double>(status.refreshDurationS);
    if (status.state == data::SourceState::Failing || isLate) {
        return bad(status, nowMs);
    }
    const bool isPartial = status.state == data::SourceState::Degraded;
    SourceHealth health;
    health.level = isPartial ? Level::Partial : Level::Good;
    health.glyph = isPartial ? QStringLiteral("\u25B2") : QStringLiteral("\u25CF");
    health.word = isPartial ? SourceText::tr("Incomplete") : SourceText::tr("Live");
    if (status.lastRefreshMs > 0) {
        health.age = durationText(ageS);
        health.changesWithTime = true;
    }
    return health;
}

} // namespace hallscape::app
