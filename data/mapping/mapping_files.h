// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <string>
#include <string_view>

namespace hallscape::data {

/// Where the ready mapping of that name is.
std::string readyMappingFile(std::string_view name);
/// A whole file, at most 64 MiB of it.
Result<std::string> readTextFile(const std::string& path);

} // namespace hallscape::data
