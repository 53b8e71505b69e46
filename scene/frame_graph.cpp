// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/frame_graph.h"

#include "scene/shader_material.h"
#include "scene/still_passes.h"

#include <Qt3DCore/QEntity>
#include <Qt3DRender/QCamera>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QClearBuffers>
#include <Qt3DRender/QFilterKey>
#include <Qt3DRender/QLayerFilter>
#include <Qt3DRender/QNoDraw>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderPassFilter>
#include <Qt3DRender/QRenderStateSet>
#include <Qt3DRender/QRenderSurfaceSelector>
#include <Qt3DRender/QRenderTarget>
#include <Qt3DRender/QRenderTargetSelector>
#include <Qt3DRender/QScissorTest>
#include <Qt3DRender/QSubtreeEnabler>
#include <Qt3DRender/QTechniqueFilter>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QViewport>

#include <QtGui/QWindow>

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

using namespace Qt3DRender;

namespace {

constexpr int dividerPx = 1; ///< on either side of the line between two pictures
const QColor background(23, 26, 31);

QLayer* makeLayer(Qt3DCore::QNode* parent, const QString& name)
{
    auto* layer = new QLayer(parent);
    layer->setRecursive(true);
    layer->setObjectName(name);
    return layer;
}

Layers makeLayers(Qt3DCore::QNode* parent, const QString& suffix)
{
    return {makeLayer(parent, QStringLiteral("near") + suffix),
            makeLayer(parent, QStringLiteral("opaque") + suffix),
            makeLayer(parent, QStringLiteral("walls") + suffix),
            makeLayer(parent, QStringLiteral("floors") + suffix),
            makeLayer(parent, QStringLiteral("sky") + suffix),
            makeLayer(parent, QStringLiteral("blended") + suffix),
            makeLayer(parent, QStringLiteral("overlay") + suffix),
            makeLayer(parent, QStringLiteral("text") + suffix)};
}

void dumpNode(const Qt3DCore::QNode* node, int depth, QString& out)
{
    const bool gate = qobject_cast<const QSubtreeEnabler*>(node) != nullptr;
    if (qobject_cast<const QFrameGraphNode*>(node) == nullptr || (gate && !node->isEnabled())) {
        return;
    }
    if (node->isEnabled() && !gate) { // otherwise it does nothing, but its children draw
        QString type = QLatin1String(node->metaObject()->className());
        type.remove(QStringLiteral("Qt3DRender::"));
        out += QString(qsizetype{2} * depth, u' ') + type;
        if (!node->objectName().isEmpty()) {
            out += u' ' + node->objectName();
        }
        out += u'\n';
        ++depth;
    }
    for (const auto* child : node->childNodes()) {
        dumpNode(child, depth, out);
    }
}

} // namespace

FrameGraph::FrameGraph(Qt3DCore::QEntity* root, QObject* surface)
    : m_both(makeLayers(root, {})), m_camera(new QCamera(root))
{
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        m_views.at(i).layers = makeLayers(root, QStringLiteral(" %1").arg(i));
    }
    m_camera->setObjectName(QStringLiteral("camera"));

    m_surface = new QRenderSurfaceSelector;
    m_surface->setSurface(surface);
    m_shared = new QRenderPassFilter(m_surface);
    auto* quality = new QTechniqueFilter(m_shared);
    m_qualityKey = makeQualityKey(quality, Quality::Standard);
    quality->addMatch(m_qualityKey);
    if (qobject_cast<QWindow*>(surface) == nullptr) {
        m_picture = makeTarget(root);
    }

    m_scene = new QRenderTargetSelector(quality);
    m_scene->setObjectName(QStringLiteral("scene"));
    m_clear = new QClearBuffers(m_scene);
    m_clear->setBuffers(QClearBuffers::ColorDepthBuffer);
    m_clear->setClearColor(background);
    m_clear->setObjectName(QStringLiteral("clear"));
    new QNoDraw(m_clear);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const Layers& own = m_views.at(i).layers;
        const Branch branch = addBranch(i, m_scene);
        addPass(branch, "near", m_both.near, own.near);
        m_wallsFirst.push_back(addPass(branch, "walls", m_both.walls, own.walls));
        addPass(branch, "opaque", m_both.opaque, own.opaque);
        m_wallsLast.push_back(addPass(branch, "walls", m_both.walls, own.walls));
        addPass(branch, "floors", m_both.floors, own.floors);
        addPass(branch, "sky", m_both.sky, own.sky);
        addPass(branch, "blended", m_both.blended, own.blended);
    }

    m_still = std::make_unique<StillPasses>(root, quality, m_camera, m_picture);

    auto* over = new QRenderTargetSelector(quality);
    over->setObjectName(QStringLiteral("over"));
    over->setTarget(m_picture);
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const Layers& own = m_views.at(i).layers;
        const Branch branch = addBranch(i, over);
        addPass(branch, "overlay", m_both.overlay, own.overlay);
        addPass(branch, "text", m_both.text, own.text);
    }
    m_capture = new QRenderCapture(over);
    new QNoDraw(m_capture);
    arrangeTargets();
    arrangeViews();
    setInside(false);
}

FrameGraph::~FrameGraph() = default;

QFrameGraphNode* FrameGraph::root() const
{
    return m_surface;
}

FrameGraph::Branch FrameGraph::addBranch(std::size_t view, QFrameGraphNode* parent)
{
    Branch branch;
    // A frame graph node that is disabled does nothing, but its children draw all the same.
    branch.gate = new QSubtreeEnabler(parent);
    branch.viewport = new QViewport(branch.gate);
    branch.viewport->setObjectName(QStringLiteral("view %1").arg(view));
    auto* states = new QRenderStateSet(branch.viewport);
    branch.scissor = new QScissorTest(states);
    states->addRenderState(branch.scissor);
    auto* camera = new QCameraSelector(states);
    camera->setCamera(m_camera);
    branch.passes = camera;
    m_views.at(view).branches.push_back(branch);
    return branch;
}

QSubtreeEnabler* FrameGraph::addPass(const Branch& branch, const char* name, QLayer* both,
                                     QLayer* own)
{
    auto* gate = new QSubtreeEnabler(branch.passes);
    auto* filter = new QLayerFilter(gate);
    filter->addLayer(both);
    filter->addLayer(own);
    filter->setObjectName(QLatin1String(name));
    return gate;
}

void FrameGraph::setInside(bool inside)
{
    for (QSubtreeEnabler* pass : m_wallsFirst) {
        pass->setEnabled(!inside);
    }
    for (QSubtreeEnabler* pass : m_wallsLast) {
        pass->setEnabled(inside);
    }
}

QRenderTarget* FrameGraph::makeTarget(Qt3DCore::QNode* parent)
{
    auto* target = new QRenderTarget(parent);
    const auto addOutput = [&](QRenderTargetOutput::AttachmentPoint point,
                               QAbstractTexture::TextureFormat format) {
        auto* output = new QRenderTargetOutput(target);
        auto* texture = new QTexture2D(output);
        texture->setFormat(format);
        texture->setGenerateMipMaps(false);
        texture->setSize(m_pixels.width(), m_pixels.height());
        output->setTexture(texture);
        output->setAttachmentPoint(point);
        target->addOutput(output);
        m_sized.push_back(texture);
    };
    addOutput(QRenderTargetOutput::Color0, QAbstractTexture::RGBA8_UNorm);
    addOutput(QRenderTargetOutput::Depth, QAbstractTexture::D24);
    return target;
}

void FrameGraph::share(QParameter* parameter)
{
    m_shared->addParameter(parameter);
}

void FrameGraph::setTargetSize(QSize pixels)
{
    if (pixels == m_pixels || pixels.isEmpty()) {
        return;
    }
    m_pixels = m_whole = pixels;
    m_corner = {};
    for (auto* texture : m_sized) {
        texture->setSize(pixels.width(), pixels.height());
    }
    if (m_picture != nullptr) {
        m_surface->setExternalRenderTargetSize(pixels);
    }
    m_still->setSize(pixels);
    arrangeViews();
}

void FrameGraph::setPart(QSize whole, QPoint topLeft)
{
    m_whole = whole;
    m_corner = topLeft;
    arrangeViews();
}

void FrameGraph::setClearTransparent(bool transparent)
{
    m_clear->setClearColor(transparent ? QColor(0, 0, 0, 0) : background);
}

void FrameGraph::setQuality(Quality quality)
{
    m_qualityKey->setValue(shaderQuality(quality));
    m_still->setEnabled(quality == Quality::Still);
    arrangeTargets();
}

void FrameGraph::setSplit(const std::optional<data::Split>& split)
{
    m_split = split;
    arrangeViews();
}

void FrameGraph::arrangeTargets()
{
    m_scene->setTarget(m_still->enabled() ? m_still->input() : m_picture);
}

void FrameGraph::arrangeViews()
{
    const bool swipe = m_split && m_split->kind == data::SplitKind::Swipe;
    const float share = !m_split ? 1.0F : swipe ? m_split->at : 0.5F;
    // Where the first view ends, in the picture and then in the part of it that the target shows.
    const int end = static_cast<int>(std::lround(static_cast<float>(m_whole.width()) * share));
    const int gap = m_split ? dividerPx : 0; // where the background shows
    const auto inTarget = [this](int x) {
        return std::clamp(x - m_corner.x(), 0, m_pixels.width());
    };
    const QSizeF target(m_pixels);
    const QRectF all(-m_corner.x() / target.width(), -m_corner.y() / target.height(),
                     m_whole.width() / target.width(), m_whole.height() / target.height());
    const QRectF rightHalf(all.center().x(), all.y(), all.width() / 2, all.height());
    const QRectF leftHalf(all.topLeft(), rightHalf.size());
    for (std::size_t i = 0; i < m_views.size(); ++i) {
        const bool first = i == 0;
        const int left = first ? 0 : inTarget(end + gap);
        const int width = first ? inTarget(end - gap) : m_pixels.width() - left;
        for (const Branch& branch : m_views.at(i).branches) {
            branch.gate->setEnabled(width > 0 && (first || m_split));
            branch.viewport->setNormalizedRect(!m_split || swipe ? all
                                               : first           ? leftHalf
                                                                 : rightHalf);
            branch.scissor->setLeft(left);
            branch.scissor->setBottom(0);
            branch.scissor->setWidth(width);
            branch.scissor->setHeight(m_pixels.height());
        }
    }
}

QString FrameGraph::dump() const
{
    QString out;
    dumpNode(m_surface, 0, out);
    return out;
}

} // namespace hallscape::scene
