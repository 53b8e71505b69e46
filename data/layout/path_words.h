// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What people type when they name a thing: "hall-2/array-17", "h2 a17", "megapack 12", "storage
/// server".
namespace hallscape::data {

struct PathWord
{
    std::string word; ///< lower case, hyphens inside kept; may be empty
    std::optional<std::uint32_t> number;
};

/// Splits at everything that is neither a letter, a digit nor a hyphen; a number joins the word
/// before it. \return empty when a number does not fit
std::vector<PathWord> splitPath(std::string_view text);

/// The kinds \p word can mean in a path, likeliest first: its id, then what starts with it ("s":
/// server, storage server, switch), then initials ("ss").
std::vector<Kind> kindsNamed(std::string_view word);

std::string lowerCase(std::string_view text);

} // namespace hallscape::data
