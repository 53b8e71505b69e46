// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

namespace Qt3DCore {
class QAspectEngine;
class QEntity;
} // namespace Qt3DCore

namespace hallscape::scene {

/// Qt 3D's engine in manual mode: draws one frame per call and nothing otherwise.
class RenderEngine
{
public:
    explicit RenderEngine(const std::shared_ptr<Qt3DCore::QEntity>& root);
    ~RenderEngine();
    RenderEngine(const RenderEngine&) = delete;
    RenderEngine& operator=(const RenderEngine&) = delete;

    void drawFrame();

private:
    std::unique_ptr<Qt3DCore::QAspectEngine> m_engine;
};

} // namespace hallscape::scene
