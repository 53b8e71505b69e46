// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/data_dir.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>
#include <vector>

namespace hallscape::data {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> dataDirs()
{
    std::vector<fs::path> dirs;
    if (const char* fromUser = std::getenv("HALLSCAPE_DATA");
        fromUser != nullptr && *fromUser != '\0') {
        dirs.emplace_back(fromUser);
    }
    std::error_code error;
    if (const fs::path program = fs::read_symlink("/proc/self/exe", error); !error) {
        dirs.push_back(program.parent_path().parent_path() / "share" / "hallscape");
    }
    dirs.emplace_back(HALLSCAPE_SOURCE_DIR);
    return dirs;
}

} // namespace

std::string dataFile(std::string_view relative)
{
    fs::path path;
    for (const fs::path& dir : dataDirs()) {
        path = dir / fs::path(relative);
        std::error_code error;
        if (fs::exists(path, error)) {
            break;
        }
    }
    return path.string();
}

} // namespace hallscape::data
