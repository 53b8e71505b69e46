// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/parse.h"

#include <filesystem>

namespace hallscape::data {

/// \return the bytes of a layout file of at most 16 MiB
Result<std::string> readLayoutFile(const std::filesystem::path& path);

/// Reads what a layout uses, below \p folder and nowhere else: a layout that somebody sent must not
/// make us quote files from elsewhere on the disk.
IncludeReader includesBelow(std::filesystem::path folder);

} // namespace hallscape::data
