// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/site_plan.h"

#include <Qt3DRender/QTextureImageData>

#include <QtCore/QRectF>

namespace hallscape::scene {

/// A GroundMap as the graphics take it.
struct LitGround
{
    QRectF worldM;
    Qt3DRender::QTextureImageDataPtr texels;
};

// Take some tenths of a second; any thread.
LitGround lightHall(const SitePlan& plan);
LitGround lightYard(const SitePlan& plan);

} // namespace hallscape::scene
