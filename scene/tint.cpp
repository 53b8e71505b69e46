// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/tint.h"

#include "data/telemetry/palette.h"

#include <cmath>

namespace hallscape::scene {

namespace {

Tint coloured(const data::Lens& lens, float value, Tint::Use use)
{
    if (!std::isfinite(value)) {
        return {0, 0, 0, static_cast<float>(Tint::Use::NoData)};
    }
    if (!data::paints(lens, value)) {
        return {};
    }
    const auto [low, high] = data::paintedScale(lens);
    const data::Rgb rgb = data::colourOf(data::paintedPalette(lens), value, low, high);
    constexpr float full = 255;
    return {static_cast<float>(rgb.r) / full, static_cast<float>(rgb.g) / full,
            static_cast<float>(rgb.b) / full, static_cast<float>(use)};
}

bool aggregates(const data::Site& site, const Overlay& overlay, data::Device device)
{
    return device.kind == data::Kind::Server &&
           site.range(device, data::metric(*overlay.lens.metric).kind).count > 0;
}

} // namespace

Tint tintOf(const data::Lens& lens, const data::Reading& reading)
{
    if (!lens.metric) {
        return {};
    }
    return coloured(lens, reading.value,
                    reading.state == data::ValueState::Stale ? Tint::Use::Stale : Tint::Use::Value);
}

Tint tintOf(const data::Site& site, const Overlay& overlay, data::Device device)
{
    if (!overlay.lens.metric) {
        return {};
    }
    const data::MetricId id = *overlay.lens.metric;
    if (data::metric(id).kind == device.kind) {
        return tintOf(overlay.lens,
                      overlay.snapshot
                          ? overlay.snapshot->at(id, device.index)
                          : data::Reading{std::nanf(""), 0, data::ValueState::NeverSeen, {}});
    }
    if (!aggregates(site, overlay, device)) {
        return {};
    }
    const bool known = overlay.rollup && overlay.rollup->metric() == id &&
                       device.index < overlay.rollup->serverValues().size();
    return coloured(overlay.lens,
                    known ? overlay.rollup->serverValues()[device.index] : std::nanf(""),
                    Tint::Use::Value);
}

} // namespace hallscape::scene
