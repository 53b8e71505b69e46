// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"
#include "scene/hall_scene.h"
#include "scene/layers.h"

#include <QtCore/QObject>
#include <QtCore/QPoint>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Qt3DRender {
class QAbstractTexture;
class QCamera;
class QClearBuffers;
class QCameraSelector;
class QFilterKey;
class QFrameGraphNode;
class QLayerFilter;
class QParameter;
class QRenderCapture;
class QRenderPassFilter;
class QRenderSurfaceSelector;
class QRenderTarget;
class QRenderTargetSelector;
class QScissorTest;
class QSubtreeEnabler;
class QViewport;
} // namespace Qt3DRender
namespace Qt3DCore {
class QEntity;
class QNode;
} // namespace Qt3DCore

namespace hallscape::scene {

class StillPasses;

/// Orders the passes; draws nothing itself.
///
///     surface > shared parameters > quality
///         [target] > clear
///                    per view: viewport > camera > near | opaque and walls, walls first when
///                        seen from outside | floors | sky | blended
///         still effects, when the quality is Still: [target] > occlusion; picture
///         [target] > per view: viewport > camera > overlay
///         capture
///
/// There is one view, or two with the same camera: side by side or with a swipe line between them.
class FrameGraph
{
public:
    /// \param surface a QWindow or a QOffscreenSurface; the latter gets a render target of
    /// setTargetSize()
    FrameGraph(Qt3DCore::QEntity* root, QObject* surface);
    ~FrameGraph();

    /// Of what both views show.
    const Layers& layers() const { return m_both; }
    /// Of what one view shows only. \param view 0 or 1
    const Layers& layers(std::size_t view) const { return m_views.at(view).layers; }
    Qt3DRender::QCamera* camera() const { return m_camera; }
    Qt3DRender::QRenderCapture* capture() const { return m_capture; }
    Qt3DRender::QFrameGraphNode* root() const;
    /// Makes \p parameter a uniform of every shader.
    void share(Qt3DRender::QParameter* parameter);
    /// Size of the picture in device pixels. A window tells Qt its own; the targets need it.
    void setTargetSize(QSize pixels);
    /// The target shows a part of a picture of \p whole pixels, from \p topLeft on; what lies
    /// outside of the picture stays clear. Everything is placed as in the whole picture: only the
    /// viewport moves. \pre both sides of the target are powers of two, or it is the whole picture:
    /// Qt 3D keeps the viewport as a share of the target in single precision
    void setPart(QSize whole, QPoint topLeft);
    /// What is not drawn is not there instead of dark: for pictures without background.
    void setClearTransparent(bool transparent);
    void setQuality(Quality quality);
    /// Whether the eye is in a hall: walls hide what is behind them there, and else what is in
    /// them.
    void setInside(bool inside);
    void setSplit(const std::optional<data::Split>& split);
    /// One line per node that does something, children indented by two spaces.
    QString dump() const;

private:
    /// The nodes of one view's branch, in each of the two groups of passes.
    struct Branch
    {
        Qt3DRender::QSubtreeEnabler* gate = nullptr;
        Qt3DRender::QViewport* viewport = nullptr;
        Qt3DRender::QScissorTest* scissor = nullptr;
        Qt3DRender::QFrameGraphNode* passes = nullptr; ///< their parent
    };
    struct View
    {
        Layers layers;
        std::vector<Branch> branches;
    };

    Qt3DRender::QRenderTarget* makeTarget(Qt3DCore::QNode* parent);
    Branch addBranch(std::size_t view, Qt3DRender::QFrameGraphNode* parent);
    /// \return what turns it off
    Qt3DRender::QSubtreeEnabler* addPass(const Branch& branch, const char* name,
                                         Qt3DRender::QLayer* both, Qt3DRender::QLayer* own);
    void arrangeViews();
    void arrangeTargets();

    Layers m_both;
    std::array<View, 2> m_views;
    Qt3DRender::QRenderSurfaceSelector* m_surface = nullptr;
    Qt3DRender::QRenderPassFilter* m_shared = nullptr;
    Qt3DRender::QFilterKey* m_qualityKey = nullptr;
    Qt3DRender::QRenderTargetSelector* m_scene = nullptr; ///< where the scene is drawn
    Qt3DRender::QRenderTarget* m_picture = nullptr;       ///< of pictures to file; null: the window
    Qt3DRender::QClearBuffers* m_clear = nullptr;
    Qt3DRender::QCamera* m_camera = nullptr;
    Qt3DRender::QRenderCapture* m_capture = nullptr;
    std::unique_ptr<StillPasses> m_still;
    std::vector<Qt3DRender::QSubtreeEnabler*> m_wallsFirst; ///< before the opaque things; per view
    std::vector<Qt3DRender::QSubtreeEnabler*> m_wallsLast;  ///< after them; one of both is on
    std::vector<Qt3DRender::QAbstractTexture*> m_sized;     ///< textures of the target
    QSize m_pixels{64, 64};                                 ///< of the target
    QSize m_whole{64, 64}; ///< of the picture that the target shows, or a part of
    QPoint m_corner;       ///< where that part begins
    std::optional<data::Split> m_split;
};

} // namespace hallscape::scene
