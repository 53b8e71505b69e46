// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/view/view.h"

#include <QtCore/QRectF>

#include <optional>

/// What a map shows, and where a click on it leads. Values only.
namespace hallscape::app {

/// The hall that the eye is in, between floor and ceiling; else the site.
data::Device placeOf(const data::Site& site, data::Vec3 eye);

/// Around everything that is built at \p place, with a margin. Metres, see MapFrame.
QRectF groundOf(const data::Site& site, data::Device place);

/// The rack that stands over a point, or the equipment, or else the innermost hall or yard.
std::optional<data::Device> deviceAt(const data::Site& site, data::Vec3 point);

/// The camera that somebody wants who clicks on \p point: with direction and height of \p now, it
/// stands there, beside a rack and not in it. From above the roofs it looks there instead.
data::CameraPose poseAt(const data::Site& site, const data::CameraPose& now, data::Vec3 point);

} // namespace hallscape::app
