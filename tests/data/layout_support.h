// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/parse.h"

#include <fstream>
#include <iterator>
#include <string>

/// What the layout tests share.
namespace hallscape::data::test {

inline const std::string sourceDir = HALLSCAPE_SOURCE_DIR;

inline std::string bytesOf(const std::string& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline LayoutResult loadSample(const std::string& name)
{
    return loadLayout(sourceDir + "/data/samples/" + name);
}

/// All problems, one a line.
inline std::string listed(const LayoutResult& result)
{
    std::string text;
    for (const Problem& problem : result.problems) {
        text += problem.toString() + "\n";
    }
    return text;
}

/// Reads "models/…" from the samples; everything else does not exist.
inline Result<std::string> sampleInclude(std::string_view name)
{
    std::string bytes = bytesOf(sourceDir + "/data/samples/" + std::string(name));
    if (bytes.empty()) {
        return Error{Errc::NotFound, std::string(name), "no such file"};
    }
    return bytes;
}

} // namespace hallscape::data::test
