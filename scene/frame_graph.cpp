// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/frame_graph.h"

#include <Qt3DCore/QEntity>
#include <Qt3DRender/QCamera>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QClearBuffers>
#include <Qt3DRender/QLayerFilter>
#include <Qt3DRender/QNoDraw>
#include <Qt3DRender/QParameter>
#include <Qt3DRender/QRenderCapture>
#include <Qt3DRender/QRenderPassFilter>
#include <Qt3DRender/QRenderSurfaceSelector>
#include <Qt3DRender/QRenderTarget>
#include <Qt3DRender/QRenderTargetOutput>
#include <Qt3DRender/QRenderTargetSelector>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QViewport>

#include <QtGui/QWindow>

namespace hallscape::scene {

using namespace Qt3DRender;

namespace {

QLayer* makeLayer(Qt3DCore::QNode* parent, const char* name)
{
    auto* layer = new QLayer(parent);
    layer->setRecursive(true);
    layer->setObjectName(QLatin1String(name));
    return layer;
}

void dumpNode(const Qt3DCore::QNode* node, int depth, QString& out)
{
    const bool frameGraphNode = qobject_cast<const QFrameGraphNode*>(node) != nullptr;
    if (!frameGraphNode) {
        return;
    }
    QString type = QLatin1String(node->metaObject()->className());
    type.remove(QStringLiteral("Qt3DRender::"));
    out += QString(depth * 2, u' ') + type;
    if (!node->objectName().isEmpty()) {
        out += u' ' + node->objectName();
    }
    out += u'\n';
    for (const auto* child : node->childNodes()) {
        dumpNode(child, depth + 1, out);
    }
}

} // namespace

FrameGraph::FrameGraph(Qt3DCore::QEntity* root, QObject* surface)
{
    m_layers = {makeLayer(root, "opaque"), makeLayer(root, "shell"), makeLayer(root, "blended"),
                makeLayer(root, "overlay")};
    m_camera = new QCamera(root);
    m_camera->setObjectName(QStringLiteral("camera"));

    m_surface = new QRenderSurfaceSelector;
    m_surface->setSurface(surface);
    QFrameGraphNode* top = m_surface;
    if (qobject_cast<QWindow*>(surface) == nullptr) {
        addTarget(top);
        top = m_target;
    }
    m_shared = new QRenderPassFilter(top);
    auto* viewport = new QViewport(m_shared);
    auto* camera = new QCameraSelector(viewport);
    camera->setCamera(m_camera);
    m_passes = camera;

    auto* clear = new QClearBuffers(m_passes);
    clear->setBuffers(QClearBuffers::ColorDepthBuffer);
    clear->setClearColor(QColor(23, 26, 31));
    clear->setObjectName(QStringLiteral("clear"));
    new QNoDraw(clear);
    addPass("opaque", m_layers.opaque);
    addPass("shell", m_layers.shell);
    addPass("blended", m_layers.blended);
    m_capture = new QRenderCapture(addPass("overlay", m_layers.overlay));
}

QFrameGraphNode* FrameGraph::root() const
{
    return m_surface;
}

QFrameGraphNode* FrameGraph::addPass(const char* name, QLayer* layer)
{
    auto* filter = new QLayerFilter(m_passes);
    filter->addLayer(layer);
    filter->setObjectName(QLatin1String(name));
    return filter;
}

void FrameGraph::addTarget(QFrameGraphNode* parent)
{
    m_target = new QRenderTargetSelector(parent);
    auto* target = new QRenderTarget(m_target);
    const auto addOutput = [&](QRenderTargetOutput::AttachmentPoint point,
                               QAbstractTexture::TextureFormat format) {
        auto* output = new QRenderTargetOutput(target);
        auto* texture = new QTexture2D(output);
        texture->setFormat(format);
        texture->setGenerateMipMaps(false);
        texture->setSize(64, 64);
        output->setTexture(texture);
        output->setAttachmentPoint(point);
        target->addOutput(output);
        m_sized.push_back(texture);
    };
    addOutput(QRenderTargetOutput::Color0, QAbstractTexture::RGBA8_UNorm);
    addOutput(QRenderTargetOutput::Depth, QAbstractTexture::D24);
    m_target->setTarget(target);
}

void FrameGraph::share(QParameter* parameter)
{
    m_shared->addParameter(parameter);
}

void FrameGraph::setTargetSize(QSize pixels)
{
    if (m_target == nullptr) {
        return;
    }
    for (auto* node : m_sized) {
        qobject_cast<QAbstractTexture*>(node)->setSize(pixels.width(), pixels.height());
    }
    m_surface->setExternalRenderTargetSize(pixels);
}

QString FrameGraph::dump() const
{
    QString out;
    dumpNode(m_surface, 0, out);
    return out;
}

} // namespace hallscape::scene
