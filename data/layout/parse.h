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

/// How much one file may expand to. Counted before anything is allocated.
struct LayoutLimits
{
    double areas = 200'000;
    double racks = 400'000;
    double equipment = 200'000;
    double units = 8'000'000;
    double parts = 40'000'000;
};

struct LayoutResult
{
    SitePtr site; ///< what could be understood; null when that leaves no rack, equipment or area to
                  ///< show
    std::vector<Problem> problems; ///< all of them, in file order
};

/// Parses and expands a layout. Never throws, never asserts, whatever the bytes.
/// \param json any bytes; comments are allowed  \param fileName for the problems only
/// \param include called for each name in "use" and may be empty where nothing can be included
LayoutResult parseLayout(std::string_view json, std::string_view fileName,
                         const IncludeReader& include, const LayoutLimits& limits = {});

/// Reads \p path and what it uses, relative to its own folder. Included files must lie below that
/// folder.
LayoutResult loadLayout(const std::string& path);

} // namespace hallscape::data
