// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt3DRender/QLayer>

namespace hallscape::scene {

/// The passes of the frame graph, in drawing order. Every drawable entity carries exactly one of
/// them as a component: of what both views of a split picture show, or of one view's own. Owned by
/// the FrameGraph; lives as long as the scene.
struct Layers
{
    Qt3DRender::QLayer* opaque =
        nullptr; ///< racks and meshes: drawn first, so that the floor is rejected early
    Qt3DRender::QLayer* shell = nullptr; ///< floors, walls, buildings, ground, sky
    Qt3DRender::QLayer* blended =
        nullptr; ///< x-ray, planned outlines: blended, depth tested, not written
    Qt3DRender::QLayer* overlay =
        nullptr; ///< selection and handles: blended; each pass chooses its depth test
    Qt3DRender::QLayer* text = nullptr; ///< labels, compass, scale bar: over everything
};

} // namespace hallscape::scene
