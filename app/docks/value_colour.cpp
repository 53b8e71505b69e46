// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/value_colour.h"

#include "app/device_value.h"
#include "app/lens_summary.h"
#include "app/session.h"
#include "app/value_format.h"

#include <cmath>

namespace hallscape::app {

namespace {

QColor readableOn(const QColor& surface, const Theme& theme)
{
    const QColor dark = hallscape::app::theme(ThemeId::Dark).window;
    const QColor light = hallscape::app::theme(ThemeId::Light).panel;
    if (surface == theme.raised) {
        return theme.text;
    }
    return contrastRatio(surface, dark) > contrastRatio(surface, light) ? dark : light;
}

QColor mix(const QColor& a, const QColor& b)
{
    return QColor::fromRgbF((a.redF() + b.redF()) / 2, (a.greenF() + b.greenF()) / 2,
                            (a.blueF() + b.blueF()) / 2);
}

/// What takes its place on the scale: of a rack the worst below it, as in 3D; a sum over many
/// devices has no place on the scale of one, so its mean.
float paintedValue(const Session& session, data::Device device, const DeviceValue& value)
{
    const data::RollupPtr rollup = session.rollup(value.metric);
    if (device.kind == data::Kind::Rack && value.aggregate && rollup != nullptr &&
        device.index < rollup->rackWorst().size() &&
        std::isfinite(rollup->rackWorst()[device.index])) {
        return rollup->rackWorst()[device.index];
    }
    const bool isSum =
        value.aggregate && data::metric(value.metric).upward == data::Aggregation::Sum;
    return isSum ? value.aggregate->mean : value.reading.value;
}

} // namespace

ValuePaint valuePaint(const Session& session, data::Device device, const Theme& theme)
{
    ValuePaint paint;
    paint.brush = theme.raised;
    paint.text = theme.text;
    const data::Lens& lens = session.shownLens();
    if (!lens.metric) {
        return paint;
    }
    const auto value = valueOf(session, device, *lens.metric);
    if (!value) {
        paint.text = theme.muted;
        return paint;
    }
    const data::Reading& reading = value->reading;
    paint.alarm = reading.alarm;
    if (reading.state == data::ValueState::NeverSeen) {
        paint.brush = QBrush(theme.muted, Qt::BDiagPattern);
        return paint;
    }
    const data::Metric& metric = data::metric(*lens.metric);
    const float painted = paintedValue(session, device, *value);
    paint.value = quantity(metric, reading.value).text();
    if (!data::paints(lens, painted)) {
        paint.text = theme.muted;
        return paint;
    }
    const auto [low, high] = data::paintedScale(lens);
    const data::Rgb rgb = data::colourOf(data::paintedPalette(lens), painted, low, high);
    QColor colour(rgb.r, rgb.g, rgb.b);
    if (reading.state == data::ValueState::Stale) {
        colour = mix(QColor::fromHsv(0, 0, colour.value()), theme.panel);
    }
    paint.brush = colour;
    paint.text = readableOn(colour, theme);
    return paint;
}

} // namespace hallscape::app
