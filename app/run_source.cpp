// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run_source.h"

#include "app/headless.h"
#include "app/live/qt_transport.h"
#include "app/site_loading.h"
#include "app/source_opening.h"
#include "data/layout/bundle.h"
#include "data/prometheus/prometheus_source.h"
#include "data/recording/recorder.h"
#include "data/recording/recording.h"
#include "data/recording/salvage.h"
#include "data/view/view.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDeadlineTimer>

#include <atomic>
#include <iomanip>
#include <ostream>
#include <thread>

#include <csignal>

namespace hallscape::app {

namespace {

std::ostream& complain(std::ostream& err, const std::string& where, const std::string& detail)
{
    return err << "hallscape: " << where << (where.empty() ? "" : ": ") << detail << '\n';
}

data::SitePtr loadSiteOf(const Invocation& run, std::ostream& err)
{
    const std::string path = resolveSite(run.site);
    const data::LayoutResult loaded = loadSite(path);
    for (const data::Problem& problem : loaded.problems) {
        err << problem.toString() << '\n';
    }
    return loaded.site;
}

void printReport(const data::ConnectionReport& report, std::ostream& out)
{
    out << report.server << '\n';
    std::size_t width = 0;
    for (const auto& row : report.match.metrics) {
        width = std::max({width, row.seriesName.size(), data::metric(row.metric).key.size()});
    }
    for (const auto& row : report.match.metrics) {
        out << "  " << std::left << std::setw(static_cast<int>(width) + 2) << row.seriesName
            << std::setw(20) << data::metric(row.metric).key << row.matched << " of " << row.series
            << " series match, " << row.devices << " devices have it\n";
    }
    for (const data::MetricId absent : report.absent) {
        out << "  no data for " << data::metric(absent).key << '\n';
    }
    out << (report.hasAlertEngine ? "  alerts: yes\n" : "  alerts: this server has none\n");
    if (report.match.unmatched > 0) {
        out << report.match.unmatched << " series match no device. Examples:\n";
        for (const std::string& example : report.match.examples) {
            out << "  " << example << '\n';
        }
    }
}

std::atomic<bool> interrupted = false;

void interrupt(int /*signal*/)
{
    interrupted = true;
}

/// One line a minute, and when the state changes: for a log.
class Progress
{
public:
    explicit Progress(std::ostream& err) : m_err(err) {}

    void show(const data::RecorderStatus& recorder, const data::SourceStatus& source)
    {
        const bool isNews = recorder.state != m_state || source.state != m_source;
        if (!isNews && !m_next.hasExpired()) {
            return;
        }
        constexpr int everyMs = 60'000;
        m_next = QDeadlineTimer(everyMs);
        m_state = recorder.state;
        m_source = source.state;
        m_err << "hallscape: " << recorder.frames << " frames, " << recorder.bytes << " bytes"
              << (recorder.message.empty() ? "" : "; ") << recorder.message
              << (source.message.empty() ? "" : "; ") << source.message << std::endl;
    }

private:
    std::ostream& m_err;
    QDeadlineTimer m_next;
    data::RecorderState m_state = data::RecorderState::Finished;
    data::SourceState m_source = data::SourceState::Connecting;
};

std::unique_ptr<data::Source> openSource(const Invocation& run, const data::SitePtr& site,
                                         std::ostream& err)
{
    const auto wish = sourceWishOf(run, {run.seed.value_or(1), run.intervalS.value_or(2)});
    if (!wish) {
        complain(err, wish.error().where, wish.error().detail);
        return nullptr;
    }
    if (const auto* simulator = std::get_if<FollowSimulator>(&*wish)) {
        return openSimulator(*simulator, site, QDateTime::currentMSecsSinceEpoch());
    }
    const auto& choice = std::get<SourceChoice>(*wish);
    std::string problem;
    const SourceSecrets secrets = findSecretsNow(choice, problem);
    if (!problem.empty()) {
        complain(err, choice.server.name(), problem);
    }
    OpenedSource opened = openServer(choice, secrets, site);
    for (const data::Problem& each : opened.problems) {
        err << each.toString() << '\n';
    }
    return std::move(opened.source);
}

/// What really is in the file, by reading it.
ExitCode reportFile(const std::string& path, const data::SitePtr& site, std::ostream& err)
{
    const auto reader = data::RecordingReader::open(path, site);
    if (!reader) {
        complain(err, path, reader.error().detail);
        return ExitFailed;
    }
    const auto frames = (*reader)->frames();
    std::string text = std::to_string(frames.size()) + " frames";
    if (!frames.empty()) {
        text += ", " + data::formatTime(frames.front().timeMs) + " to " +
                data::formatTime(frames.back().timeMs);
    }
    complain(err, path, text);
    return frames.empty() ? ExitFailed : ExitOk;
}

} // namespace

ExitCode runCheckMap(const Invocation& run, std::ostream& out, std::ostream& err)
{
    const auto wish = sourceWishOf(run, {});
    if (!wish || !std::holds_alternative<SourceChoice>(*wish)) {
        complain(err, "--source", wish ? "name a server to check" : wish.error().detail);
        return ExitUsage;
    }
    const auto& choice = std::get<SourceChoice>(*wish);
    const data::SitePtr site = loadSiteOf(run, err);
    const data::MappingResult mapping = mappingOf(choice.mapping);
    for (const data::Problem& problem : mapping.problems) {
        err << problem.toString() << '\n';
    }
    if (site == nullptr || mapping.mapping == nullptr) {
        return ExitFailed;
    }
    std::string problem;
    const SourceSecrets secrets = findSecretsNow(choice, problem);
    if (!problem.empty()) {
        complain(err, choice.server.name(), problem);
    }
    const auto transport = makeTransportFactory(choice.server, choice.tls, secrets.server)();
    const data::ConnectionReport report =
        data::checkConnection(site, mapping.mapping, *transport, {});
    if (!report.problem.empty()) {
        complain(err, choice.server.name(), report.problem);
        return ExitFailed;
    }
    printReport(report, out);
    std::uint64_t matched = 0;
    for (const auto& row : report.match.metrics) {
        matched += row.matched;
    }
    return matched > 0 ? ExitOk : ExitFailed;
}

ExitCode runRecord(const Invocation& run, std::ostream& err)
{
    const data::SitePtr site = loadSiteOf(run, err);
    const auto source = site != nullptr ? openSource(run, site, err) : nullptr;
    if (source == nullptr) {
        return ExitFailed;
    }
    data::RecorderOptions options;
    const auto layout = data::bundleLayout(resolveSite(run.site));
    options.layout = layout ? *layout : std::string();
    options.sourceName = source->info().name;
    options.simulated = source->info().simulated;
    options.intervalS = run.intervalS.value_or(options.intervalS);
    options.writer = "hallscape " + QCoreApplication::applicationVersion().toStdString();
    auto recorder = data::Recorder::start(run.recordFile, site, std::move(options));
    if (!recorder) {
        complain(err, run.recordFile, recorder.error().detail);
        return ExitFailed;
    }
    static_cast<void>(std::signal(SIGINT, interrupt));
    static_cast<void>(std::signal(SIGTERM, interrupt));
    // next() blocks: another thread watches the clock and the signals.
    std::stop_source stop;
    std::jthread watch([&stop, forMs = run.forMs](const std::stop_token& done) {
        const QDeadlineTimer deadline =
            forMs ? QDeadlineTimer(*forMs) : QDeadlineTimer(QDeadlineTimer::Forever);
        while (!done.stop_requested() && !interrupted && !deadline.hasExpired()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
        stop.request_stop();
    });
    Progress progress(err);
    while (data::SnapshotPtr snapshot = source->next(stop.get_token())) {
        (*recorder)->push(std::move(snapshot));
        progress.show((*recorder)->status(), source->status());
    }
    const data::RecorderStatus last = (*recorder)->status();
    std::unique_ptr<data::Recorder>(*std::move(recorder)).reset(); // writes what waits
    if (!last.message.empty()) {
        complain(err, run.recordFile, last.message);
    }
    return reportFile(run.recordFile, site, err);
}

ExitCode runSalvage(const Invocation& run, std::ostream& out, std::ostream& err)
{
    int shown = -1;
    const auto progress = [&err, &shown](double share) {
        const int tenths = static_cast<int>(share * 10);
        if (tenths > shown) {
            shown = tenths;
            err << "hallscape: " << tenths * 10 << " %" << std::endl;
        }
    };
    const auto report = data::salvage(run.salvageFile, run.outputFile, progress, {});
    if (!report) {
        complain(err, run.salvageFile, report.error().detail);
        return ExitFailed;
    }
    out << run.outputFile << ": " << report->toString() << '\n';
    return ExitOk;
}

} // namespace hallscape::app
