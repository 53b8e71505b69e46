// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session.h"

#include "app/second_picture.h"

#include "app/place_history.h"
#include "app/site_loading.h"
#include "app/time/time_control.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QFutureWatcher>

namespace hallscape::app {

namespace {

/// Remembered from the start, so that their trends are there when somebody looks.
MetricSet defaultTrends()
{
    MetricSet set;
    for (const auto id : {data::MetricId::GpuTemp, data::MetricId::GpuPower,
                          data::MetricId::LinkUtil, data::MetricId::ServerPower}) {
        set.set(static_cast<std::size_t>(id));
    }
    return set;
}

/// What must be open so that \p device can be seen.
std::optional<data::Device> openingFor(const data::Site& site, data::Device device)
{
    while (data::family(device.kind) == data::Family::Part) {
        device = site.parent(device);
    }
    if (device.kind == data::Kind::Server || device.kind == data::Kind::Rack) {
        return device;
    }
    if (data::family(device.kind) == data::Family::Unit) {
        return data::Site::device(site.units[site.unitId(device).index].rack);
    }
    return std::nullopt;
}

} // namespace

struct Session::Private
{
    data::SitePtr site;
    QString sitePath;
    QString loadingPath;
    std::vector<data::Problem> problems;
    struct Loaded
    {
        data::LayoutResult layout;
        std::shared_ptr<scene::PreparedSite> prepared;
    };
    QFutureWatcher<Loaded> loader;
    Preparer preparer;
    std::shared_ptr<scene::PreparedSite> prepared;

    TimeControl* time = nullptr;     ///< child of the session
    SecondPicture* second = nullptr; ///< child of the session
    data::SnapshotPtr snapshot;
    mutable std::array<data::RollupPtr, data::metricCount> rollups; ///< of the snapshot
    MetricSet trends = defaultTrends(); ///< and every lens that was chosen
    LensSummary summary;

    data::Lens lens;
    data::Shown shown;
    data::Inside inside;
    PlaceStep place;
    PlaceHistory steps;
    data::CameraPose camera;
};

Session::Session(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->time = new TimeControl(this);
    d->second = new SecondPicture(*this);
    connect(&d->loader, &QFutureWatcherBase::finished, this, &Session::finishLoading);
    connect(d->time, &TimeControl::arrived, this, &Session::showDigest);
    connect(d->time, &TimeControl::cleared, this, &Session::clearSnapshot);
    connect(d->time, &TimeControl::sourceChanged, this, &Session::sourceChanged);
    connect(this, &Session::openedChanged, this, &Session::shareLens);
    shareLens();
}

Session::~Session()
{
    // A file that is still being read keeps nothing of ours: its result is dropped with the
    // watcher.
    d->loader.disconnect(this);
    d->loader.waitForFinished();
}

// --- site
// ---------------------------------------------------------------------------------------------------------

void Session::openSite(const QString& path)
{
    // The latest request wins; the file that was being read before is forgotten with its future.
    d->loadingPath = path;
    const auto load = [fileName = path.toStdString(), preparer = d->preparer] {
        Private::Loaded loaded{loadSite(fileName), nullptr};
        if (loaded.layout.site != nullptr && preparer) {
            loaded.prepared = preparer(loaded.layout.site);
        }
        return loaded;
    };
    d->loader.setFuture(QtConcurrent::run(load));
    Q_EMIT loadingChanged(true);
}

void Session::finishLoading()
{
    auto [result, prepared] = d->loader.result();
    d->problems = std::move(result.problems);
    const QString path = std::exchange(d->loadingPath, QString());
    if (result.site == nullptr) {
        Q_EMIT loadingChanged(false);
        Q_EMIT siteFailed(path);
        return;
    }
    d->site = std::move(result.site);
    d->prepared = std::move(prepared);
    d->sitePath = path;
    d->time->reset(d->site, path);
    d->place = {};
    d->inside = {};
    d->steps.clear();
    d->steps.push(d->place);
    Q_EMIT loadingChanged(false);
    Q_EMIT siteChanged();
    Q_EMIT openedChanged();
    Q_EMIT insideChanged();
    Q_EMIT selectionChanged();
    Q_EMIT historyStepsChanged();
}

void Session::setPreparer(Preparer preparer)
{
    d->preparer = std::move(preparer);
}

std::shared_ptr<scene::PreparedSite> Session::takePrepared()
{
    return std::exchange(d->prepared, nullptr);
}

bool Session::loading() const
{
    return !d->loadingPath.isEmpty();
}
data::SitePtr Session::site() const
{
    return d->site;
}
QString Session::sitePath() const
{
    return d->sitePath;
}
const std::vector<data::Problem>& Session::problems() const
{
    return d->problems;
}

// --- time
// ---------------------------------------------------------------------------------------------------------

TimeControl& Session::time() const
{
    return *d->time;
}

SecondPicture& Session::second() const
{
    return *d->second;
}

void Session::follow(std::unique_ptr<data::Source> source)
{
    d->time->follow(std::move(source));
}

void Session::clearSnapshot()
{
    if (d->snapshot != nullptr) {
        d->snapshot = nullptr;
        d->rollups = {};
        d->summary = {};
        Q_EMIT snapshotChanged();
    }
}

void Session::showDigest(const Digest& digest)
{
    d->snapshot = digest.snapshot;
    d->rollups = digest.rollups;
    // The lens may have changed while the worker was busy.
    d->summary = digest.lens == shownLens() ? digest.summary : summarise(*d->snapshot, shownLens());
    Q_EMIT snapshotChanged();
}

void Session::showSnapshot(data::SnapshotPtr snapshot)
{
    d->time->reset(d->site, d->sitePath);
    d->snapshot = std::move(snapshot);
    d->rollups = {};
    d->summary = d->snapshot != nullptr ? summarise(*d->snapshot, shownLens()) : LensSummary{};
    Q_EMIT snapshotChanged();
}

std::optional<data::SourceInfo> Session::sourceInfo() const
{
    return d->time->sourceInfo();
}

data::JobControl* Session::jobControl() const
{
    return d->time->jobControl();
}

data::SnapshotPtr Session::snapshot() const
{
    return d->snapshot;
}

data::RollupPtr Session::rollup(data::MetricId metric) const
{
    if (d->snapshot == nullptr || d->site == nullptr || d->snapshot->of(metric) == nullptr) {
        return nullptr;
    }
    data::RollupPtr& rollup = d->rollups[static_cast<std::size_t>(metric)];
    if (rollup == nullptr) {
        rollup = data::Rollup::compute(*d->site, *d->snapshot, metric);
    }
    return rollup;
}

std::vector<data::History::Sample> Session::history(data::MetricId metric,
                                                    data::Device device) const
{
    return d->time->recent(metric, device);
}

const LensSummary& Session::lensSummary() const
{
    return d->summary;
}

// --- lens
// ---------------------------------------------------------------------------------------------------------

data::MetricId Session::shownMetric() const
{
    return d->lens.metric.value_or(data::MetricId::GpuTemp);
}

const data::Lens& Session::lens() const
{
    return d->lens;
}

void Session::setLens(const data::Lens& lens)
{
    if (lens == d->lens) {
        return;
    }
    const bool others = lens.metric != d->lens.metric || lens.over != d->lens.over;
    const bool sameBand = lens.band == d->lens.band;
    d->lens = lens;
    if (others && sameBand) {
        d->lens.band.reset(); // it was of other values
    }
    if (lens.metric) {
        d->trends.set(static_cast<std::size_t>(*lens.metric));
    }
    d->summary = d->snapshot != nullptr ? summarise(*d->snapshot, shownLens()) : LensSummary{};
    shareLens();
    Q_EMIT lensChanged();
}

data::Lens Session::shownLens() const
{
    data::Lens lens = d->lens;
    if (d->snapshot != nullptr) {
        lens.over =
            lens.metric == d->snapshot->overlaid ? d->snapshot->overlay : data::TimeOverlay::Now;
    }
    return lens;
}

void Session::shareLens()
{
    d->time->setLens(d->lens, d->trends);
    d->time->setFocus({d->lens.metric, d->place.opened});
}

const data::Shown& Session::shown() const
{
    return d->shown;
}

const data::Inside& Session::inside() const
{
    return d->inside;
}

void Session::setInside(const data::Inside& inside)
{
    if (!(inside == d->inside)) {
        d->inside = inside;
        Q_EMIT insideChanged();
    }
}

void Session::closeUp()
{
    setInside({});
    if (d->place.opened) {
        setPlace(d->place.selection, std::nullopt);
        addStep();
    }
}

void Session::setShown(const data::Shown& shown)
{
    if (shown != d->shown) {
        d->shown = shown;
        Q_EMIT shownChanged();
    }
}

// --- place
// --------------------------------------------------------------------------------------------------------

std::optional<data::Device> Session::selection() const
{
    return d->place.selection;
}
std::optional<data::Device> Session::opened() const
{
    return d->place.opened;
}

void Session::setPlace(std::optional<data::Device> selection, std::optional<data::Device> opened)
{
    const PlaceStep before = std::exchange(d->place, PlaceStep{selection, opened});
    if (before.opened != opened) {
        Q_EMIT openedChanged();
    }
    if (before.selection != selection) {
        Q_EMIT selectionChanged();
    }
}

void Session::addStep()
{
    d->steps.push(d->place);
    Q_EMIT historyStepsChanged();
}

void Session::select(std::optional<data::Device> device)
{
    if (device && (d->site == nullptr || !d->site->contains(*device))) {
        return;
    }
    setPlace(device, d->place.opened);
    addStep();
}

void Session::goTo(data::Device device)
{
    if (d->site == nullptr || !d->site->contains(device)) {
        return;
    }
    const auto opened = openingFor(*d->site, device);
    data::Inside inside = d->inside;
    inside.unfolded.clear(); // one goes to where it really is,
    if (opened && data::family(opened->kind) == data::Family::Unit) {
        inside.peel.reset(); // and sees it open
    }
    setInside(inside);
    setPlace(device, opened);
    addStep();
    Q_EMIT flightToDeviceRequested(device);
}

void Session::goUp()
{
    if (d->site != nullptr && d->place.selection) {
        goTo(d->site->parent(*d->place.selection));
    }
}

void Session::back()
{
    if (canGoBack()) {
        showStep(d->steps.back());
    }
}

void Session::forward()
{
    if (canGoForward()) {
        showStep(d->steps.forward());
    }
}

void Session::showStep(const PlaceStep& step)
{
    setPlace(step.selection, step.opened);
    Q_EMIT historyStepsChanged();
    frameSelection();
}

bool Session::canGoBack() const
{
    return d->steps.canGoBack();
}
bool Session::canGoForward() const
{
    return d->steps.canGoForward();
}
const data::CameraPose& Session::camera() const
{
    return d->camera;
}
void Session::reportCamera(const data::CameraPose& pose)
{
    d->camera = pose;
}

void Session::frameSelection()
{
    if (d->site != nullptr) {
        Q_EMIT flightToDeviceRequested(d->place.selection.value_or(data::Device{}));
    }
}

} // namespace hallscape::app
