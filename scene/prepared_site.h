// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/facade_pictures.h"
#include "scene/hall_scene.h"
#include "scene/lit_ground.h"
#include "scene/site_plan.h"

#include <QtCore/QFuture>

namespace hallscape::scene {

/// What drawing a site needs besides the site. The futures' results are taken by the one scene that
/// shows it.
struct PreparedSite
{
    SitePlanPtr plan;
    QFuture<std::vector<FacadePicture>> facades;
    // Of a site only:
    QFuture<LitGround> hallMap;
    QFuture<LitGround> yardMap;
};

} // namespace hallscape::scene
