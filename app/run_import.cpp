// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_import.h"

#include "app/headless.h"
#include "app/site_loading.h"
#include "data/import/import.h"
#include "data/layout/bundle.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <functional>
#include <ostream>
#include <utility>

namespace hallscape::app {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
}

/// Says how far it is, in steps that do not flood a log, and passes on Ctrl+C.
class Watcher
{
public:
    explicit Watcher(std::ostream& err) : m_err(err) {}

    void tell(const data::ImportProgress& progress)
    {
        if (interrupted != 0) {
            m_stop.request_stop();
        }
        const std::uint64_t total = std::max<std::uint64_t>(progress.total, 1);
        const auto tenths = static_cast<int>(progress.done * 10 / total);
        // What is done in a moment needs no announcement.
        const bool takesTime = std::chrono::steady_clock::now() - m_start > std::chrono::seconds(2);
        if (takesTime && progress.total > 0 && tenths < 10 &&
            std::pair(progress.writing, tenths) > std::pair(m_writing, m_tenths)) {
            m_writing = progress.writing;
            m_tenths = tenths;
            m_err << "hallscape: " << (m_writing ? "writing " : "reading ") << tenths * 10 << " %"
                  << std::endl;
        }
    }
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::ostream& m_err;
    std::stop_source m_stop;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    bool m_writing = false;
    int m_tenths = 0;
};

} // namespace

ExitCode runImport(const Invocation& run, const std::string& version, std::ostream& err)
{
    const std::string path = resolveSite(run.site);
    const data::LayoutResult loaded = loadSite(path);
    data::MappingResult mapping;
    if (!run.map.empty()) {
        mapping = data::loadMapping(run.map);
    }
    for (const auto& problems :
         {std::cref(loaded.problems), std::cref(std::as_const(mapping.problems))}) {
        for (const data::Problem& problem : problems.get()) {
            err << problem.toString() << '\n';
        }
    }
    if (!loaded.site || (!run.map.empty() && !mapping.mapping)) {
        return ExitFailed;
    }
    Watcher watcher(err);
    data::ImportOptions options;
    options.input = run.importFile;
    options.output = run.outputFile;
    const auto layout = data::bundleLayout(path);
    options.layout = layout ? *layout : std::string();
    options.writer = "hallscape " + version;
    options.mapping = mapping.mapping;
    options.metric = run.metric;
    options.everyS = run.everyS.value_or(0);
    options.progress = [&watcher](const data::ImportProgress& progress) { watcher.tell(progress); };
    static_cast<void>(std::signal(SIGINT, interrupt));
    static_cast<void>(std::signal(SIGTERM, interrupt));
    const data::ImportReport report = data::importFile(options, loaded.site, watcher.token());
    err << report.toString(run.importFile);
    return report.failure ? ExitFailed : ExitOk;
}

} // namespace hallscape::app
