// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/site_loading.h"
#include "data/data_dir.h"
#include "data/layout/describe.h"

#include <algorithm>
#include <filesystem>
#include <ostream>
#include <system_error>

namespace hallscape::app {

namespace {

/// Fixed, so that the page does not change with each build.
constexpr std::string_view manPageDate = "2026-11-24";

bool isFile(const std::string& path)
{
    std::error_code error;
    return std::filesystem::is_regular_file(path, error);
}

std::string plural(std::ptrdiff_t count, const std::string& word)
{
    return std::to_string(count) + " " + word + (count == 1 ? "" : "s");
}

ExitCode checkFile(const Invocation& run, std::ostream& out, std::ostream& err)
{
    const std::string path = resolveSite(run.site);
    const data::LayoutResult loaded = loadSite(path);
    for (const data::Problem& problem : loaded.problems) {
        err << problem.toString() << '\n';
    }
    const std::ptrdiff_t errors =
        std::ranges::count(loaded.problems, data::Severity::Error, &data::Problem::severity);
    const std::ptrdiff_t warnings = std::ssize(loaded.problems) - errors;
    if (run.mode == Invocation::Mode::Validate) {
        out << path << ": " << plural(errors, "error") << ", " << plural(warnings, "warning")
            << '\n';
    } else if (loaded.site) {
        out << data::describe(*loaded.site);
    }
    return errors == 0 && loaded.site ? ExitOk : ExitFailed;
}

} // namespace

std::string resolveSite(const std::string& site)
{
    if (site.empty()) {
        return data::dataFile(data::defaultSiteFile);
    }
    if (!isFile(site) && site.find('/') == std::string::npos) {
        for (const char* suffix : {"", ".json"}) {
            if (std::string bundled = data::dataFile("data/samples/" + site + suffix);
                isFile(bundled)) {
                return bundled;
            }
        }
    }
    return site;
}

ExitCode runHeadless(const Invocation& run, const std::string& version, std::ostream& out,
                     std::ostream& err)
{
    switch (run.mode) {
    case Invocation::Mode::Help:
        out << helpText();
        return ExitOk;
    case Invocation::Mode::Version:
        out << "hallscape " << version << '\n';
        return ExitOk;
    case Invocation::Mode::Man:
        out << manPage(version, manPageDate);
        return ExitOk;
    case Invocation::Mode::ListMetrics:
        out << metricList();
        return ExitOk;
    case Invocation::Mode::Validate:
    case Invocation::Mode::Describe:
        return checkFile(run, out, err);
    case Invocation::Mode::CheckMap:
    case Invocation::Mode::Record:
    case Invocation::Mode::Salvage:
    case Invocation::Mode::Import:
    case Invocation::Mode::Window:
    case Invocation::Mode::Picture:
    case Invocation::Mode::Film:
        break;
    }
    return ExitUsage;
}

} // namespace hallscape::app
