// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/layout/search.h"
#include "data/sim/simulator.h"
#include "data/telemetry/rollup.h"

namespace hallscape::bench {

void benchData(Table& table)
{
    const std::string path = data::dataFile(data::defaultSiteFile);
    data::SitePtr site;
    const double parseMs = medianMs(5, [&] { site = data::loadLayout(path).site; });
    table.push_back({"parse and expand Colossus", parseMs, 150, "ms"});
    table.push_back(
        {"flat arrays of the site", static_cast<double>(site->memoryBytes()) / 1e6, 40, "MB"});

    // Every prefix of what someone types is a search of its own.
    for (const std::string query : {"h2 a17 r3 s5 g2", "megapack 12", "xyzzy"}) {
        double slowest = 0;
        for (std::size_t length = 1; length <= query.size(); ++length) {
            const std::string typed = query.substr(0, length);
            slowest = std::max(slowest,
                               medianMs(3, [&] { static_cast<void>(data::search(*site, typed)); }));
        }
        table.push_back({"search, slowest key of \"" + query + "\"", slowest, 16, "ms"});
    }

    data::Simulator simulator(site, {});
    table.push_back(
        {"simulator, one 10 s step", medianMs(5, [&] { simulator.step(10); }), 100, "ms"});
    data::SnapshotPtr snapshot;
    table.push_back({"simulator, one snapshot",
                     medianMs(5, [&] { snapshot = simulator.snapshot(); }), 0, "ms"});
    table.push_back(
        {"roll-up of GPU temperature",
         medianMs(5, [&] { data::Rollup::compute(*site, *snapshot, data::MetricId::GpuTemp); }), 0,
         "ms"});
}

} // namespace hallscape::bench
