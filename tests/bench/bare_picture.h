// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawn_passes.h"

#include <QtGui/QImage>

#include <memory>

namespace hallscape::bench {

/// The picture of an OffscreenScene drawn by OpenGL alone: the same programs, buffers, textures and
/// states in the same order, and nothing else. The limit that Qt 3D is held against.
/// \pre the application shares OpenGL contexts: textures are read from Qt 3D's own
class BarePicture
{
public:
    explicit BarePicture(QSize pixels);
    ~BarePicture();
    BarePicture(const BarePicture&) = delete;
    BarePicture& operator=(const BarePicture&) = delete;

    bool works() const;
    /// What is drawn from now on; nodes may change afterwards without effect.
    void setPasses(const std::vector<DrawnPass>& passes);
    /// Draws \p frames times and waits for nothing.
    void drawFrames(int frames);
    /// Waits until the driver has drawn everything, Qt 3D's frames included. Software rendering
    /// draws what all contexts ask for in one queue: what comes last is done last.
    void finish();
    QImage grab();
    int drawCalls() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::bench
