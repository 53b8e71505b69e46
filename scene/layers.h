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
    // Opaque things from near to far, so that most of what is hidden is never shaded: within one
    // pass the order is Qt 3D's.
    Qt3DRender::QLayer* near = nullptr;   ///< what stands before the eye: reliefs, what is open
    Qt3DRender::QLayer* opaque = nullptr; ///< racks and meshes
    Qt3DRender::QLayer* walls = nullptr;  ///< walls, roofs, what hangs overhead; see setInside()
    Qt3DRender::QLayer* floors = nullptr; ///< floors, yards, roads, ground
    Qt3DRender::QLayer* sky = nullptr;
    Qt3DRender::QLayer* blended =
        nullptr; ///< x-ray, planned outlines: blended, depth tested, not written
    Qt3DRender::QLayer* overlay =
        nullptr; ///< selection and handles: blended; each pass chooses its depth test
    Qt3DRender::QLayer* text = nullptr; ///< labels, compass, scale bar: over everything
};

} // namespace hallscape::scene
