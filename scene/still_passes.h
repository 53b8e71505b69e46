// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>

namespace Qt3DRender {
class QAbstractTexture;
class QCamera;
class QFrameGraphNode;
class QLayer;
class QRenderTarget;
class QSubtreeEnabler;
} // namespace Qt3DRender
namespace Qt3DCore {
class QEntity;
} // namespace Qt3DCore

namespace hallscape::scene {

/// What makes a still picture better than a moving one: corners darken (screen-space ambient
/// occlusion), edges lose their steps (a filter along them), lamps and displays glow. Reads the
/// drawn scene with its depth and writes both to the target, so that what is drawn later is hidden
/// by the same things. Colours of the lens pass unchanged: the scene marks them in alpha, see
/// environment.glsl.
class StillPasses
{
public:
    /// \param parent of the passes   \param output where the result goes; null: the window
    StillPasses(Qt3DCore::QEntity* root, Qt3DRender::QFrameGraphNode* parent,
                Qt3DRender::QCamera* camera, Qt3DRender::QRenderTarget* output);

    /// Where the scene must be drawn while this is enabled.
    Qt3DRender::QRenderTarget* input() const { return m_input; }
    void setEnabled(bool enabled);
    bool enabled() const { return m_enabled; }
    /// In device pixels.
    void setSize(QSize pixels);

private:
    Qt3DRender::QAbstractTexture* addTexture(Qt3DRender::QRenderTarget* target, bool depth);
    void addScreen(Qt3DCore::QEntity* root, const char* shader, Qt3DRender::QLayer* layer,
                   bool writesDepth);
    static void addPass(Qt3DRender::QFrameGraphNode* parent, Qt3DRender::QCamera* camera,
                        const char* name, Qt3DRender::QRenderTarget* target,
                        Qt3DRender::QLayer* layer);

    Qt3DRender::QRenderTarget* m_input = nullptr;
    Qt3DRender::QRenderTarget* m_occlusion = nullptr;
    Qt3DRender::QAbstractTexture* m_colour = nullptr;
    Qt3DRender::QAbstractTexture* m_depth = nullptr;
    Qt3DRender::QAbstractTexture* m_shade = nullptr;
    Qt3DRender::QSubtreeEnabler* m_gate = nullptr;
    QSize m_size{4, 4}; ///< small until it is enabled: an unused target costs memory
    bool m_enabled = false;
};

} // namespace hallscape::scene
