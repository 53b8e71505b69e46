// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/time/digest.h"
#include "data/layout/problem.h"
#include "data/layout/site.h"
#include "data/telemetry/history.h"
#include "data/telemetry/rollup.h"
#include "data/telemetry/snapshot.h"
#include "data/telemetry/source.h"
#include "data/view/view.h"

#include <QtCore/QObject>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hallscape::scene {
struct PreparedSite;
} // namespace hallscape::scene

namespace hallscape::app {

struct PlaceStep;
class SecondPicture;
class TimeControl;

/// Site, time, lens and place of the running program: what every dock, the scene and the command
/// line read and change. Emits what changed; holds no widgets. Main thread only; loading and
/// telemetry run on workers.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject* parent = nullptr);
    ~Session() override;

    // --- site ---
    /// Loads on a worker; siteChanged() or siteFailed() follows. A site that is already open stays
    /// open on failure.
    void openSite(const QString& path);
    /// What is begun on the worker as soon as a site has been read, before openSite().
    using Preparer = std::function<std::shared_ptr<scene::PreparedSite>(data::SitePtr)>;
    void setPreparer(Preparer preparer);
    /// What the preparer made of site(); null: nothing, or it was taken already.
    std::shared_ptr<scene::PreparedSite> takePrepared();
    bool loading() const;
    data::SitePtr site() const;
    QString sitePath() const;
    /// Of the last file that was opened, warnings included.
    const std::vector<data::Problem>& problems() const;

    // --- time ---
    /// Starts following \p source on its own thread; replaces the one before.
    void follow(std::unique_ptr<data::Source> source);
    /// Shows one snapshot and follows nothing (pictures).
    void showSnapshot(data::SnapshotPtr snapshot);
    /// Live source, recordings and the timeline.
    TimeControl& time() const;
    /// Of the live source that is followed, whatever moment is shown.
    std::optional<data::SourceInfo> sourceInfo() const;
    /// \return null when the load cannot be controlled
    data::JobControl* jobControl() const;
    /// What is shown. Where the lens wants a peak, mean or change, the series of its metric holds
    /// that, and Snapshot::overlay says so.
    data::SnapshotPtr snapshot() const;
    /// Roll-up of any metric for the current snapshot. A followed source's come with it from the
    /// worker; those of showSnapshot() are computed when first asked for, and kept.
    data::RollupPtr rollup(data::MetricId metric) const;
    /// The last minutes of one value, oldest first. For a device that has no value of its own (a
    /// hall's GPU temperature) the roll-up's last minutes, kept for temperature, power, links and
    /// every lens that was chosen.
    std::vector<data::History::Sample> history(data::MetricId metric, data::Device device) const;
    /// Worst devices and histogram of the lens's metric; empty without a lens or telemetry.
    const LensSummary& lensSummary() const;

    // --- lens ---
    /// The lens's metric when there is one, else GPU temperature: what lists and plots show without
    /// a lens.
    data::MetricId shownMetric() const;
    const data::Lens& lens() const;
    void setLens(const data::Lens& lens);
    /// The lens as snapshot() can be painted: what a window of the past shows may still be on its
    /// way, and until it is there the lens shows values.
    data::Lens shownLens() const;
    const data::Shown& shown() const;
    void setShown(const data::Shown& shown);
    /// What is opened up, so that one sees inside.
    const data::Inside& inside() const;
    void setInside(const data::Inside& inside);
    /// Nothing is opened up any more, and no rack or server is open. The selection stays.
    void closeUp();

    /// The other picture of a split view.
    SecondPicture& second() const;

    // --- place ---
    std::optional<data::Device> selection() const;
    std::optional<data::Device> opened() const;
    /// Selects without moving the camera. Adds a step to the history that back() walks.
    void select(std::optional<data::Device> device);
    /// Selects, opens what must be open to see it (its rack or server) and flies there: double
    /// click, search, tree.
    void goTo(data::Device device);
    /// One level out: part > server > rack > array > hall > site.
    void goUp();
    void back();
    void forward();
    bool canGoBack() const;
    bool canGoForward() const;
    /// Camera as the scene last reported it.
    const data::CameraPose& camera() const;
    void reportCamera(const data::CameraPose& pose);
    /// Flies the camera to the selection, or to the site when nothing is selected.
    void frameSelection();

    // --- view ---
    data::View view() const;
    /// Applies all four of a view. \return what could not be found (a path of another site), in
    /// English
    std::vector<std::string> apply(const data::View& view);

Q_SIGNALS:
    void loadingChanged(bool loading);
    void siteChanged();
    void siteFailed(const QString& path);
    /// Another source is followed, or none any more.
    void sourceChanged();
    void snapshotChanged();
    void lensChanged();
    void shownChanged();
    void insideChanged();
    void selectionChanged();
    void openedChanged();
    void historyStepsChanged();
    /// The scene should fly to this device, or to the pose.
    void flightToDeviceRequested(hallscape::data::Device device);
    void cameraRequested(const hallscape::data::CameraPose& pose);

private:
    void finishLoading();
    void clearSnapshot();
    void showDigest(const Digest& digest);
    void shareLens();
    void showTime(const data::View& view, std::vector<std::string>& missing);
    void setPlace(std::optional<data::Device> selection, std::optional<data::Device> opened);
    void addStep();
    void showStep(const PlaceStep& step);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::app
