// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/device_value.h"

#include "app/kind_text.h"
#include "app/second_picture.h"
#include "app/session.h"
#include "app/value_format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <cmath>
#include <limits>

namespace hallscape::app {

namespace {

/// The translation context of this file.
struct Value
{
    Q_DECLARE_TR_FUNCTIONS(Value)
};

/// The state of an aggregate is that of the worst value in it, whatever the sum or mean says.
data::Reading readingOf(const data::Aggregate& aggregate)
{
    data::Reading reading;
    reading.value = aggregate.value;
    if (aggregate.known == 0) {
        return reading;
    }
    reading.state = data::ValueState::Ok;
    if (aggregate.outOfRange > 0) {
        reading.state = data::ValueState::OutOfRange;
        reading.alarm = aggregate.critical > 0 ? data::Alarm::Critical : data::Alarm::Warning;
    } else if (aggregate.stale == aggregate.known) {
        reading.state = data::ValueState::Stale;
    }
    return reading;
}

/// \param rollup of the metric; null while there is none
std::optional<DeviceValue> valueIn(const Session& session, const data::SnapshotPtr& snapshot,
                                   const data::RollupPtr& rollup, data::Device device,
                                   data::MetricId metric)
{
    const data::SitePtr site = session.site();
    if (site == nullptr) {
        return std::nullopt;
    }
    DeviceValue result;
    result.metric = metric;
    result.reading.value = std::numeric_limits<float>::quiet_NaN(); // no data is never zero
    if (snapshot != nullptr && snapshot->overlaid == metric) {
        result.overlay = snapshot->overlay;
        result.windowS = session.lens().windowS;
    }
    if (data::metric(metric).kind == device.kind) {
        if (snapshot != nullptr) {
            result.reading = snapshot->at(metric, device.index);
        }
        return result;
    }
    if (site->range(device, data::metric(metric).kind).count == 0) {
        return std::nullopt;
    }
    if (rollup == nullptr) {
        return result;
    }
    result.aggregate = rollup->at(*site, device);
    if (!result.aggregate) {
        return std::nullopt;
    }
    result.reading = readingOf(*result.aggregate);
    return result;
}

} // namespace

std::optional<DeviceValue> valueOf(const Session& session, data::Device device,
                                   data::MetricId metric)
{
    return valueIn(session, session.snapshot(), session.rollup(metric), device, metric);
}

std::optional<DeviceValue> secondValueOf(const Session& session, data::Device device)
{
    const SecondPicture& second = session.second();
    if (!second.split() || !second.split()->lens.metric) {
        return std::nullopt;
    }
    return valueIn(session, second.snapshot(), second.rollup(), device,
                   *second.split()->lens.metric);
}

QString valueLabel(const DeviceValue& value)
{
    QString name = overlaidText(value.metric, value.overlay, value.windowS);
    if (!value.aggregate) {
        return name;
    }
    const char* pattern = nullptr;
    switch (data::metric(value.metric).upward) {
    case data::Aggregation::Max:
        //: %1 is a metric, %2 a number of devices: "GPU temperature, highest of 64"
        pattern = QT_TRANSLATE_NOOP("Value", "%1, highest of %2");
        break;
    case data::Aggregation::Min:
        pattern = QT_TRANSLATE_NOOP("Value", "%1, lowest of %2");
        break;
    case data::Aggregation::Sum:
        pattern = QT_TRANSLATE_NOOP("Value", "%1, sum of %2");
        break;
    case data::Aggregation::Mean:
        pattern = QT_TRANSLATE_NOOP("Value", "%1, mean of %2");
        break;
    }
    return Value::tr(pattern).arg(name, QLocale().toString(value.aggregate->total));
}

QString valueStateText(const DeviceValue& value)
{
    if (!value.aggregate || value.aggregate->known == 0) {
        return stateText(value.row(), value.reading);
    }
    const data::Aggregate& a = *value.aggregate;
    const QLocale locale;
    QStringList parts;
    if (a.critical > 0) {
        parts << Value::tr("%1 critical").arg(locale.toString(a.critical));
    }
    if (a.outOfRange > a.critical) {
        parts << Value::tr("%1 out of range").arg(locale.toString(a.outOfRange - a.critical));
    }
    if (a.stale > 0) {
        parts << Value::tr("%1 stale").arg(locale.toString(a.stale));
    }
    if (a.known < a.total) {
        parts << Value::tr("%1 never seen").arg(locale.toString(a.total - a.known));
    }
    return parts.isEmpty() ? Value::tr("OK") : parts.join(QStringLiteral(", "));
}

QString deviceTip(const Session& session, data::Device device,
                  const std::optional<DeviceValue>& value)
{
    const data::SitePtr site = session.site();
    QString text = deviceText(*site, device);
    if (device.kind != data::Kind::Site) {
        text += QLatin1Char('\n') + pathText(*site, device);
    }
    if (value) {
        text += QLatin1Char('\n') + valueLabel(*value) + QStringLiteral(": ") +
                quantity(data::metric(value->metric), value->reading.value).text();
        if (!value->aggregate && value->reading.state != data::ValueState::NeverSeen) {
            text += QStringLiteral(", ") + ageText(value->reading.ageS);
        }
        text += QLatin1Char('\n') + stateGlyph(value->reading) + QLatin1Char(' ') +
                valueStateText(*value);
    }
    return text;
}

} // namespace hallscape::app
