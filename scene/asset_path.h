// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hallscape::scene {

/// Full path of a file below assets/: "meshes/gpu_server.glb", "textures/facade_gpu_rack.png".
/// Where it is looked for: data/data_dir.h. \return empty when it is nowhere
QString assetPath(const QString& name);

} // namespace hallscape::scene
