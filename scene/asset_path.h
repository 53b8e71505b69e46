// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hallscape::scene {

/// Full path of a file below the data folder: "meshes/gpu_server.glb",
/// "textures/facade_gpu_rack.png". Looks at $HALLSCAPE_DATA, then `../share/hallscape` beside the
/// program, then the source tree. \return empty when no folder has it
QString assetPath(const QString& name);

} // namespace hallscape::scene
