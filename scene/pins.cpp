// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/pins.h"

#include "data/layout/short_address.h"
#include "data/telemetry/metric.h"

namespace hallscape::scene {

namespace {

const QColor criticalColour(0xff, 0x5c, 0x5c);
const QColor warningColour(0xff, 0xb0, 0x20);

QString addressOf(const data::Site& site, data::Device device)
{
    return QString::fromStdString(data::shortAddress(site, device));
}

/// "H2 A17 R3 S5 G1 · 91 °C"
Labels::Pin pinOf(const data::Site& site, data::Device device, const data::Metric& metric,
                  const data::Reading& reading)
{
    return {
        device,
        QStringLiteral("%1 · %2 %3")
            .arg(addressOf(site, device))
            .arg(static_cast<double>(reading.value), 0, 'f', metric.decimals)
            .arg(QString::fromUtf8(metric.unit.data(), static_cast<qsizetype>(metric.unit.size()))),
        reading.alarm == data::Alarm::Critical ? criticalColour : warningColour};
}

void markWorst(Marks& marks, const data::Site& site, const Overlay& overlay)
{
    constexpr std::size_t most = 24;
    const data::MetricId id = *overlay.lens.metric;
    for (const data::Device device : data::Rollup::worst(*overlay.snapshot, id, most)) {
        const data::Reading reading = overlay.snapshot->at(id, device.index);
        if (reading.alarm == data::Alarm::None) {
            continue;
        }
        marks.alarmed.push_back(device);
        if (marks.pins.empty()) {
            marks.pins.push_back(pinOf(site, device, data::metric(id), reading));
        }
    }
}

} // namespace

Marks marksOf(const data::Site& site, const Overlay& overlay,
              std::span<const HallScene::AlertPin> alerts)
{
    Marks marks;
    if (overlay.lens.metric && overlay.snapshot != nullptr && overlay.rollup != nullptr) {
        markWorst(marks, site, overlay);
    }
    for (const HallScene::AlertPin& alert : alerts) {
        marks.alarmed.push_back(alert.device);
        marks.pins.push_back(
            {alert.device, QStringLiteral("%1 · %2").arg(addressOf(site, alert.device), alert.text),
             alert.critical ? criticalColour : warningColour});
    }
    return marks;
}

} // namespace hallscape::scene
