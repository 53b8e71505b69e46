// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/layers.h"

#include <QtCore/QObject>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <vector>

namespace Qt3DRender {
class QCamera;
class QFrameGraphNode;
class QParameter;
class QRenderCapture;
class QRenderPassFilter;
class QRenderSurfaceSelector;
class QRenderTargetSelector;
} // namespace Qt3DRender
namespace Qt3DCore {
class QEntity;
class QNode;
} // namespace Qt3DCore

namespace hallscape::scene {

/// Orders the passes; draws nothing itself. surface > [target] > shared parameters > viewport >
/// camera > clear | opaque | shell | blended | overlay > capture.
class FrameGraph
{
public:
    /// \param surface a QWindow or a QOffscreenSurface; the latter gets a render target of
    /// setTargetSize()
    FrameGraph(Qt3DCore::QEntity* root, QObject* surface);

    const Layers& layers() const { return m_layers; }
    Qt3DRender::QCamera* camera() const { return m_camera; }
    Qt3DRender::QRenderCapture* capture() const { return m_capture; }
    Qt3DRender::QFrameGraphNode* root() const;
    /// Makes \p parameter a uniform of every shader.
    void share(Qt3DRender::QParameter* parameter);
    /// Size in device pixels; only needed offscreen, a window tells its own size.
    void setTargetSize(QSize pixels);
    /// One line per node, children indented by two spaces.
    QString dump() const;

private:
    void addTarget(Qt3DRender::QFrameGraphNode* parent);
    Qt3DRender::QFrameGraphNode* addPass(const char* name, Qt3DRender::QLayer* layer);

    Layers m_layers;
    Qt3DRender::QRenderSurfaceSelector* m_surface = nullptr;
    Qt3DRender::QRenderTargetSelector* m_target = nullptr;
    Qt3DRender::QRenderPassFilter* m_shared = nullptr;
    Qt3DRender::QFrameGraphNode* m_passes = nullptr; ///< parent of the passes
    Qt3DRender::QCamera* m_camera = nullptr;
    Qt3DRender::QRenderCapture* m_capture = nullptr;
    std::vector<Qt3DCore::QNode*> m_sized; ///< textures of the target
};

} // namespace hallscape::scene
