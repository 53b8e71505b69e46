// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/still_passes.h"

#include "scene/instances.h"
#include "scene/shader_material.h"

#include <Qt3DCore/QEntity>
#include <Qt3DRender/QCamera>
#include <Qt3DRender/QCameraSelector>
#include <Qt3DRender/QLayer>
#include <Qt3DRender/QLayerFilter>
#include <Qt3DRender/QRenderTarget>
#include <Qt3DRender/QRenderTargetSelector>
#include <Qt3DRender/QSubtreeEnabler>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureWrapMode>
#include <Qt3DRender/QViewport>

#include <array>

namespace hallscape::scene {

using namespace Qt3DRender;

StillPasses::StillPasses(Qt3DCore::QEntity* root, QFrameGraphNode* parent, QCamera* camera,
                         QRenderTarget* output)
    : m_input(new QRenderTarget(root)), m_occlusion(new QRenderTarget(root))
{
    m_colour = addTexture(m_input, false);
    m_depth = addTexture(m_input, true);
    m_shade = addTexture(m_occlusion, false);
    auto* shadeLayer = new QLayer(root);
    auto* pictureLayer = new QLayer(root);
    addScreen(root, "still_shade", shadeLayer, false);
    addScreen(root, "still", pictureLayer, true);
    m_gate = new QSubtreeEnabler(parent);
    addPass(m_gate, camera, "still shade", m_occlusion, shadeLayer);
    addPass(m_gate, camera, "still picture", output, pictureLayer);
    setEnabled(false);
}

QAbstractTexture* StillPasses::addTexture(QRenderTarget* target, bool depth)
{
    auto* output = new QRenderTargetOutput(target);
    auto* texture = new QTexture2D(output);
    const auto filter = depth ? QAbstractTexture::Nearest : QAbstractTexture::Linear;
    texture->setFormat(depth ? QAbstractTexture::D24 : QAbstractTexture::RGBA8_UNorm);
    texture->setGenerateMipMaps(false);
    texture->setMinificationFilter(filter);
    texture->setMagnificationFilter(filter);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    texture->setSize(m_size.width(), m_size.height());
    output->setTexture(texture);
    output->setAttachmentPoint(depth ? QRenderTargetOutput::Depth : QRenderTargetOutput::Color0);
    target->addOutput(output);
    return texture;
}

void StillPasses::addScreen(Qt3DCore::QEntity* root, const char* shader, QLayer* layer,
                            bool writesDepth)
{
    auto* entity = new Qt3DCore::QEntity(root);
    entity->setObjectName(QLatin1String(shader));
    auto* quad = new Instances(entity, {"screenPlace"}, Instances::Shape::Quad);
    quad->setInstances(std::array<float, 4>{});
    const auto uniform = [](const char* name, QAbstractTexture* texture) {
        return new QParameter(QLatin1String(name), QVariant::fromValue(texture));
    };
    entity->addComponent(quad);
    entity->addComponent(makeShaderMaterial(
        entity, QLatin1String(shader), {false, writesDepth, false, QDepthTest::Always},
        {uniform("sceneColour", m_colour), uniform("sceneDepth", m_depth),
         uniform("sceneShade", m_shade)}));
    entity->addComponent(layer);
}

void StillPasses::addPass(QFrameGraphNode* parent, QCamera* camera, const char* name,
                          QRenderTarget* target, QLayer* layer)
{
    auto* selector = new QRenderTargetSelector(parent);
    selector->setObjectName(QLatin1String(name));
    selector->setTarget(target);
    auto* viewport = new QViewport(selector);
    auto* cameraSelector = new QCameraSelector(viewport);
    cameraSelector->setCamera(camera);
    auto* filter = new QLayerFilter(cameraSelector);
    filter->addLayer(layer);
}

void StillPasses::setEnabled(bool enabled)
{
    m_enabled = enabled;
    m_gate->setEnabled(enabled);
    if (enabled) {
        setSize(m_size);
    }
}

void StillPasses::setSize(QSize pixels)
{
    m_size = pixels;
    if (m_enabled) {
        for (auto* texture : {m_colour, m_depth, m_shade}) {
            texture->setSize(pixels.width(), pixels.height());
        }
    }
}

} // namespace hallscape::scene
