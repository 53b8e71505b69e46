// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "data/layout/site.h"
#include "data/result.h"
#include "data/view/view.h"

#include <string>
#include <vector>

namespace hallscape::app {

/// \return all bytes of a file that people write by hand
data::Result<std::string> readTextFile(const std::string& path);
/// Reads a view that was saved before.
data::Result<data::View> readViewFile(const std::string& path);
/// \return the error, or nothing when the view was written
std::optional<data::Error> writeViewFile(const std::string& path, const data::View& view);

/// \p base with everything the command line says laid over it.
/// \param base a view file's, or one made from the settings
data::View withOptions(data::View base, const Invocation& run);

/// Brings short paths into their full form.
/// \return one English line with a suggestion for each path that \p site does not have; those are
/// emptied
std::vector<std::string> resolvePaths(data::View& view, const data::Site& site);

} // namespace hallscape::app
