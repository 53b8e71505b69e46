// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <Qt3DRender/QTextureImageData>

#include <QtCore/QSize>
#include <QtCore/QString>

#include <vector>

namespace hallscape::scene {

/// The baked faces of one rack model, as FacadeAtlas describes them.
struct FacadePicture
{
    QString file; ///< below assets
    /// The picture, then halves of it down to one pixel: made here, as the graphics would stop the
    /// window for it. Empty: there is no such file.
    std::vector<Qt3DRender::QTextureImageDataPtr> levels;
};

inline constexpr QSize facadePixels{1024, 2048};

/// Reads `textures/facade_MESH.png` for each rack model of \p site. Takes some tenths of a second;
/// any thread.
std::vector<FacadePicture> readFacades(const data::Site& site);

} // namespace hallscape::scene
