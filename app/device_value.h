// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/rollup.h"
#include "data/telemetry/snapshot.h"

#include <QtCore/QString>

#include <optional>

namespace hallscape::app {

class Session;

/// One metric of one device: its own value, or what the values below it amount to.
struct DeviceValue
{
    data::MetricId metric = data::MetricId::GpuTemp;
    data::Reading reading; ///< of an aggregate: its value with the worst state below
    std::optional<data::Aggregate> aggregate;           ///< absent for a device's own value
    data::TimeOverlay overlay = data::TimeOverlay::Now; ///< which of its values in time it is
    int windowS = 0;                                    ///< of the overlay

    /// Limits and scale of the value.
    const data::Metric& row() const { return data::metricUnder(metric, overlay); }
};

/// \return nullopt when neither the device nor anything below it can have the metric
std::optional<DeviceValue> valueOf(const Session& session, data::Device device,
                                   data::MetricId metric);

/// The same for lens and moment of the second picture; nullopt as well when there is none.
std::optional<DeviceValue> secondValueOf(const Session& session, data::Device device);

/// "GPU temperature, worst of 64", "GPU power, sum of 64"
QString valueLabel(const DeviceValue& value);
/// The state in words; of an aggregate with counts: "3 of 64 out of range, 1 critical"
QString valueStateText(const DeviceValue& value);
/// Name and path of \p device, and what \p value says of it: for tool tips.
QString deviceTip(const Session& session, data::Device device,
                  const std::optional<DeviceValue>& value);

} // namespace hallscape::app
