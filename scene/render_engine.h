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
    RenderEngine();
    ~RenderEngine();
    RenderEngine(const RenderEngine&) = delete;
    RenderEngine& operator=(const RenderEngine&) = delete;

    void start(const std::shared_ptr<Qt3DCore::QEntity>& root);
    /// Lets the root go. Call before the root is deleted, and delete the root before this: its
    /// nodes know the engine.
    void stop();
    bool started() const { return m_started; }
    void drawFrame();

private:
    std::unique_ptr<Qt3DCore::QAspectEngine> m_engine;
    bool m_started = false;
};

} // namespace hallscape::scene
