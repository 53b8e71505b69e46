// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/render_engine.h"

#include <Qt3DCore/QAspectEngine>
#include <Qt3DCore/QEntity>
#include <Qt3DRender/QRenderAspect>

namespace hallscape::scene {

RenderEngine::RenderEngine() : m_engine(std::make_unique<Qt3DCore::QAspectEngine>())
{
    m_engine->registerAspect(new Qt3DRender::QRenderAspect);
    m_engine->setRunMode(Qt3DCore::QAspectEngine::Manual);
}

RenderEngine::~RenderEngine() = default;

void RenderEngine::start(const std::shared_ptr<Qt3DCore::QEntity>& root)
{
    // The scene owns the root; the engine must not delete it.
    m_engine->setRootEntity(Qt3DCore::QEntityPtr(root.get(), [](Qt3DCore::QEntity*) {}));
    m_started = true;
}

void RenderEngine::stop()
{
    m_engine->setRootEntity({});
    m_started = false;
}

void RenderEngine::drawFrame()
{
    m_engine->processFrame();
}

} // namespace hallscape::scene
