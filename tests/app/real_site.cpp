// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "real_site.h"

#include "app/live/qt_transport.h"
#include "data/layout/parse.h"
#include "tests/servers/published.h"

#include <cmath>

namespace hallscape::test {

QString sampleFile(const char* name)
{
    return QStringLiteral(HALLSCAPE_SOURCE_DIR "/data/samples/") + QString::fromLatin1(name);
}

data::SitePtr sampleSite(const char* name)
{
    const data::LayoutResult layout = data::loadLayout(sampleFile(name).toStdString());
    if (!layout.site) {
        qFatal("cannot read %s", name);
    }
    return layout.site;
}

data::TransportFactory transportTo(quint16 port, app::ServerAddress::Engine engine)
{
    app::ServerAddress address;
    address.engine = engine;
    address.host = "127.0.0.1";
    address.port = port;
    return app::makeTransportFactory(address, {}, {});
}

Comparison compareWithPublished(const data::Site& site, const data::Snapshot& snapshot,
                                std::uint32_t step)
{
    Comparison result;
    for (const PublishedMetric& published : publishedMetrics) {
        for (std::uint32_t gpu = 0; gpu < site.count(data::Kind::Gpu); ++gpu) {
            const auto expected = expectedValue(published.metric, gpu, step);
            const data::Reading reading = snapshot.at(published.metric, gpu);
            // What a GPU published last may still be shown, as old.
            const bool current =
                !std::isnan(reading.value) && (expected || fateOf(gpu) != Fate::Vanishing);
            if (!expected && !current) {
                ++result.absent;
            } else if (expected && current && static_cast<double>(reading.value) == *expected) {
                ++result.equal;
            } else if (result.wrong++ == 0) {
                result.firstWrong = QStringLiteral("%1 of GPU %2: %3, expected %4")
                                        .arg(QString::fromUtf8(published.name.data()))
                                        .arg(gpu)
                                        .arg(static_cast<double>(reading.value))
                                        .arg(expected.value_or(std::nan("")));
            }
        }
    }
    return result;
}

QString toText(const data::SourceStatus& status)
{
    const data::SampleCounters& counters = status.counters;
    QString text = QStringLiteral("state %1 \"%2\"; %3 received = %4 matched + %5 unmatched + %6 "
                                  "rejected; %7 requests, %8 failures")
                       .arg(static_cast<int>(status.state))
                       .arg(QString::fromStdString(status.message))
                       .arg(counters.received)
                       .arg(counters.matched)
                       .arg(counters.unmatched)
                       .arg(counters.rejected)
                       .arg(counters.requests)
                       .arg(counters.failures);
    for (const data::SourceNote& note : status.notes) {
        text += QStringLiteral("\n  %1x %2").arg(note.count).arg(QString::fromStdString(note.what));
    }
    return text;
}

} // namespace hallscape::test
