// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/problem.h"
#include "data/layout/site.h"
#include "data/result.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Reads a file named by "use". \param name as written in the layout  \return its bytes
using IncludeReader = std::function<Result<std::string>(std::string_view name)>;

struct LayoutResult
{
    SitePtr site;                  ///< null when an error leaves nothing that can be shown
    std::vector<Problem> problems; ///< all of them, in file order
};

/// Parses and expands a layout. Never throws, never asserts, whatever the bytes.
/// \param json any bytes; comments are allowed  \param fileName for the problems only
LayoutResult parseLayout(std::string_view json, std::string_view fileName, const IncludeReader& include);

/// Reads \p path and what it uses, relative to its own folder.
LayoutResult loadLayout(const std::string& path);

} // namespace hallscape::data
