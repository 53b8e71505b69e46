// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "data/result.h"
#include "data/view/view.h"

#include <iosfwd>

namespace hallscape::app {

/// `--shot`: draws one picture without a window and writes it. Needs a QGuiApplication.
/// \pre run.mode == Mode::Picture  \param err problems, one per line
ExitCode runPicture(const Invocation& run, std::ostream& err);

/// `--turntable`, `--flight`: draws numbered pictures, and a video of them. Needs a
/// QGuiApplication. \pre run.mode == Mode::Film  \param err problems, one per line
ExitCode runFilm(const Invocation& run, std::ostream& err);

/// The view that \p run starts with: its view file with its options laid over it, and the site that
/// both name.
struct Start
{
    data::View view;
    std::string sitePath;
};
/// \param base what an absent view file leaves: the settings in a window, the defaults for a
/// picture
data::Result<Start> startOf(const Invocation& run, const data::View& base);

} // namespace hallscape::app
