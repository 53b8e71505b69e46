// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace hallscape::app {

/// The word that \p typed was probably meant to be: the least edits away, at most a third of its
/// length. \return empty when nothing is near
std::string_view nearestWord(std::string_view typed, std::span<const std::string_view> words);

/// " Did you mean “x”?" or, when nothing is near, " Choose from a, b, c."
std::string suggestion(std::string_view typed, std::span<const std::string_view> words);

} // namespace hallscape::app
