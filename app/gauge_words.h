// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/hall_scene.h"

namespace hallscape::app {

/// What compass and scale bar say, in the user's language.
scene::GaugeWords gaugeWords();

} // namespace hallscape::app
