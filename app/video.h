// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/frame_names.h"
#include "data/result.h"

#include <optional>
#include <stop_token>
#include <string>

namespace hallscape::app {

/// Whether a video can be made here: ffmpeg is not part of the program, it is looked for in PATH.
/// \return what is missing, before anything is drawn
std::optional<data::Error> checkVideo(const std::string& path);

/// Makes a video of numbered pictures that begin with 0. Runs the event loop meanwhile; nothing is
/// left of it when it fails or is stopped.
std::optional<data::Error> makeVideo(const FrameNames& frames, double fps, const std::string& path,
                                     const std::stop_token& stop);

} // namespace hallscape::app
