// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme.h"

#include <QtGui/QColor>

namespace hallscape::app {

/// How many lines have a colour of their own; with more, they share two so that one can be raised.
inline constexpr std::size_t lineColours = 8;

/// Told apart by hue, at least 3:1 on the panel, none near the colours of alarms.
QColor lineColour(const Theme& theme, std::size_t line, std::size_t lines);

} // namespace hallscape::app
