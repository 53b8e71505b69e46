// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/site_loading.h"

#include "data/data_dir.h"
#include "data/layout/bundle.h"
#include "data/layout/neighbours.h"
#include "data/recording/recording.h"

#include <atomic>
#include <filesystem>
#include <system_error>
#include <utility>

namespace hallscape::app {

bool isRecording(const std::string& path)
{
    return path.ends_with(".hallrec");
}

namespace {

std::atomic<int> siteCopies = 1;

data::LayoutResult loadOne(const std::string& path)
{
    if (!isRecording(path)) {
        return data::loadLayout(path);
    }
    const auto embedded = data::embeddedLayout(path);
    if (!embedded) {
        return {nullptr,
                {{data::Severity::Error, path, {}, embedded.error().detail, "a recording", {}}}};
    }
    return embedded->empty() ? data::loadLayout(data::dataFile(data::defaultSiteFile))
                             : data::parseBundle(*embedded);
}

} // namespace

std::string meshFolder(const std::string& path)
{
    std::error_code failed;
    const auto whole =
        path.empty() ? std::filesystem::path() : std::filesystem::absolute(path, failed);
    return failed ? std::string() : whole.parent_path().string();
}

data::LayoutResult loadSite(const std::string& path)
{
    data::LayoutResult result = loadOne(path);
    result.site = data::neighbours(std::move(result.site), siteCopies);
    return result;
}

void setSiteCopies(int copies)
{
    siteCopies = copies;
}

} // namespace hallscape::app
