// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"
#include "data/layout/device.h"
#include "data/telemetry/snapshot.h"

#include <QtCore/QString>
#include <QtGui/QBrush>
#include <QtGui/QFontMetrics>

namespace hallscape::app {

class Session;

/// How the lens paints one device in a flat drawing: the same palette and the same four looks as in
/// 3D.
struct ValuePaint
{
    QBrush brush;
    QColor text; ///< readable on the brush
    data::Alarm alarm = data::Alarm::None;
    QString value; ///< with unit; empty without a lens or a value

    int width(const QFontMetrics& metrics) const
    {
        return value.isEmpty() ? 0 : metrics.horizontalAdvance(value) + gridPx;
    }
};

/// Grey without a lens or where the metric does not exist, hatched where it was never seen, pale
/// where it is stale.
ValuePaint valuePaint(const Session& session, data::Device device, const Theme& theme);

} // namespace hallscape::app
