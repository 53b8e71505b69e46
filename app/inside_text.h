// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/inside.h"

#include <QtCore/QString>

#include <array>

namespace hallscape::app {

class Session;

/// Where one thing is off and the next begins to come off.
inline constexpr std::array peelSteps{0.0F, data::Peel::doorsOff, data::Peel::panelsOff,
                                      data::Peel::serversOut, 1.0F};

/// The peel of the picture: the one that was chosen, or what is open anyway.
float shownPeel(const Session& session);
/// "doors closed", "doors off", ...: what has come off last.
QString peelText(float peel);

} // namespace hallscape::app
