// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/value_format.h"

#include "app/kind_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <array>
#include <cmath>

namespace hallscape::app {

namespace {

/// The translation context of this file.
struct Value
{
    Q_DECLARE_TR_FUNCTIONS(Value)
};

constexpr QChar thinSpace{0x2009};
constexpr QChar enDash{0x2013};

/// From when on a sum is shown in a larger unit; larger steps first.
struct Step
{
    std::string_view from;
    double least;
    double factor;
    const char* to;
};
constexpr std::array steps{Step{"W", 1e6, 1e6, "MW"}, Step{"W", 1e4, 1e3, "kW"},
                           Step{"kW", 1e3, 1e3, "MW"}, Step{"Gb/s", 1e4, 1e3, "Tb/s"},
                           Step{"L/min", 1e4, 1e3 * 60, "m\u00B3/s"}};

QString limitNumber(const data::Metric& metric, float limit)
{
    return quantity(metric, limit).text();
}

} // namespace

QString Quantity::text() const
{
    return unit.isEmpty() ? number : number + thinSpace + unit;
}

Quantity quantity(double value, std::string_view unit, int decimals)
{
    if (!std::isfinite(value)) {
        return {QString(enDash), toQString(unit)};
    }
    QString shownUnit = toQString(unit);
    for (const Step& step : steps) {
        if (unit == step.from && std::abs(value) >= step.least) {
            value /= step.factor;
            shownUnit = QString::fromUtf8(step.to);
            decimals = 1;
            break;
        }
    }
    if (std::abs(value) >= 1e3) {
        decimals = 0; // what stands behind four digits is noise
    }
    QString number = QLocale().toString(value, 'f', decimals);
    if (number.startsWith(QLatin1Char('-'))) {
        number[0] = QChar(0x2212); // the minus sign is as wide as a digit, the hyphen is not
    }
    return {number, shownUnit};
}

Quantity quantity(const data::Metric& metric, double value)
{
    return quantity(value, metric.unit, metric.decimals);
}

QString durationText(double seconds)
{
    if (seconds < 90) {
        return Value::tr("%1 s").arg(std::lround(seconds));
    }
    if (seconds < 90 * 60) {
        return Value::tr("%1 min").arg(std::lround(seconds / 60));
    }
    if (seconds < 48 * 3600) {
        return Value::tr("%1 h").arg(std::lround(seconds / 3600));
    }
    return Value::tr("%1 d").arg(std::lround(seconds / 86400));
}

QString ageText(float ageS)
{
    if (!std::isfinite(ageS)) {
        return Value::tr("never");
    }
    //: %1 is a duration: "3 s ago"
    return ageS < 2 ? Value::tr("now") : Value::tr("%1 ago").arg(durationText(ageS));
}

QString stateText(const data::Metric& metric, const data::Reading& reading)
{
    switch (reading.state) {
    case data::ValueState::NeverSeen:
        return Value::tr("Never seen");
    case data::ValueState::Stale:
        return Value::tr("Stale, last seen %1").arg(ageText(reading.ageS));
    case data::ValueState::Ok:
        return Value::tr("OK");
    case data::ValueState::OutOfRange:
        break;
    }
    const bool isCritical = reading.alarm == data::Alarm::Critical;
    const float high = isCritical ? metric.limits.criticalHigh : metric.limits.warnHigh;
    const float low = isCritical ? metric.limits.criticalLow : metric.limits.warnLow;
    if (std::isfinite(high) && reading.value >= high) {
        return (isCritical ? Value::tr("Critical: above %1") : Value::tr("Warning: above %1"))
            .arg(limitNumber(metric, high));
    }
    if (std::isfinite(low) && reading.value <= low) {
        return (isCritical ? Value::tr("Critical: below %1") : Value::tr("Warning: below %1"))
            .arg(limitNumber(metric, low));
    }
    return isCritical ? Value::tr("Critical") : Value::tr("Warning");
}

QString stateWord(const data::Reading& reading)
{
    switch (reading.state) {
    case data::ValueState::NeverSeen:
        return Value::tr("Never seen");
    case data::ValueState::Stale:
        return Value::tr("Stale");
    case data::ValueState::OutOfRange:
        return reading.alarm == data::Alarm::Critical ? Value::tr("Critical")
                                                      : Value::tr("Warning");
    case data::ValueState::Ok:
        break;
    }
    return Value::tr("OK");
}

QString stateGlyph(const data::Reading& reading)
{
    switch (reading.state) {
    case data::ValueState::NeverSeen:
        return QStringLiteral("\u25CC"); // dotted circle
    case data::ValueState::Stale:
        return QStringLiteral("\u25CB"); // empty circle
    case data::ValueState::OutOfRange:
        return reading.alarm == data::Alarm::Critical ? QStringLiteral("\u25C6")
                                                      : QStringLiteral("\u25B2");
    case data::ValueState::Ok:
        break;
    }
    return QStringLiteral("\u25CF");
}

QString jobStateText(data::JobState state)
{
    switch (state) {
    case data::JobState::Starting:
        return Value::tr("Starting");
    case data::JobState::Running:
        return Value::tr("Running");
    case data::JobState::Checkpointing:
        return Value::tr("Writing a checkpoint");
    case data::JobState::Stopping:
        return Value::tr("Stopping");
    case data::JobState::Stopped:
        break;
    }
    return Value::tr("Stopped");
}

QString provenanceText(data::Provenance provenance)
{
    switch (provenance) {
    case data::Provenance::Sourced:
        return Value::tr("sourced");
    case data::Provenance::Derived:
        return Value::tr("derived");
    case data::Provenance::Assumed:
        break;
    }
    return Value::tr("assumed");
}

QString dateTimeText(std::int64_t timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString overlayText(data::TimeOverlay overlay, int windowS)
{
    const QString window = durationText(windowS);
    switch (overlay) {
    case data::TimeOverlay::Peak:
        //: %1 is a duration: "peak of 15 min"
        return Value::tr("peak of %1").arg(window);
    case data::TimeOverlay::Mean:
        return Value::tr("mean of %1").arg(window);
    case data::TimeOverlay::Difference:
        return Value::tr("change over %1").arg(window);
    case data::TimeOverlay::Now:
    case data::TimeOverlay::Count:
        break;
    }
    return {};
}

QString overlaidText(data::MetricId metric, data::TimeOverlay overlay, int windowS)
{
    const QString over = overlayText(overlay, windowS);
    return over.isEmpty() ? metricText(metric) : metricText(metric) + QStringLiteral(", ") + over;
}

QString limitText(const data::Metric& metric)
{
    const data::Limits& limits = metric.limits;
    const float high = std::isfinite(limits.warnHigh) ? limits.warnHigh : limits.criticalHigh;
    const float low = std::isfinite(limits.warnLow) ? limits.warnLow : limits.criticalLow;
    if (std::isfinite(high) && std::isfinite(low)) {
        return Value::tr("limits %1 and %2")
            .arg(limitNumber(metric, low), limitNumber(metric, high));
    }
    if (std::isfinite(high)) {
        return Value::tr("limit %1").arg(limitNumber(metric, high));
    }
    return std::isfinite(low) ? Value::tr("at least %1").arg(limitNumber(metric, low)) : QString();
}

} // namespace hallscape::app
