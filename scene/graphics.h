// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QSurfaceFormat>

namespace hallscape::scene {

/// OpenGL 3.3 core, 24 bits of depth, no multisampling: what every surface of the scene asks for.
QSurfaceFormat surfaceFormat();

} // namespace hallscape::scene
