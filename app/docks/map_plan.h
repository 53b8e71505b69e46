// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map_frame.h"
#include "data/layout/device.h"

class QPainter;

namespace hallscape::app {

class Session;
struct Theme;

/// Draws what stands at a place, seen from above, in the colours of the lens: walls, racks,
/// equipment and the names of halls and yards. Not what moves: camera, selection, alerts.
void paintPlan(QPainter& painter, const MapFrame& frame, const Session& session, data::Device place,
               const Theme& theme);

/// A short text on a card, so that it can be read on any colour.  \param centre of the card
/// \param within the card is moved into it, or left out where it has no room
/// \return the card; null when it was left out
QRectF paintCard(QPainter& painter, const QString& text, QPointF centre, const QRectF& within,
                 const Theme& theme);

} // namespace hallscape::app
