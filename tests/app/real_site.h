// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/prometheus/transport.h"
#include "data/telemetry/snapshot.h"
#include "data/telemetry/source_status.h"

#include "app/live/server_address.h"

#include <QtCore/QString>

namespace hallscape::test {

/// File of a sample site, "colossus.json".
QString sampleFile(const char* name);
data::SitePtr sampleSite(const char* name);
data::TransportFactory
transportTo(quint16 port,
            app::ServerAddress::Engine engine = app::ServerAddress::Engine::Prometheus);

/// Compares every value of the three published metrics with what the exporter published at
/// \p step.
struct Comparison
{
    std::uint64_t equal = 0;
    std::uint64_t absent = 0; ///< rightly without a current value
    std::uint64_t wrong = 0;
    QString firstWrong;
};
Comparison compareWithPublished(const data::Site& site, const data::Snapshot& snapshot,
                                std::uint32_t step);

/// For messages of failed checks: state, message, counters and notes.
QString toText(const data::SourceStatus& status);

} // namespace hallscape::test
