// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/result.h"
#include "data/telemetry/rollup.h"
#include "data/telemetry/snapshot.h"
#include "data/view/view.h"

#include <QtCore/QObject>
#include <QtCore/QPointF>
#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <vector>

namespace hallscape::scene {

/// Cameras that every site has. Front and Rear look at the rack (or the first rack) of the context
/// device.
enum class PresetPose { Site, Hall, Top, Aisle, Front, Rear };

/// How much the picture may cost. Fast leaves out fog, reflections and sheen. Still smooths edges,
/// darkens corners and lets lamps glow: for what does not move.
enum class Quality { Fast, Standard, Still };

/// What a window is asked for. Auto holds a frame rate by measuring, see PresetControl; Still draws
/// Standard while the camera moves.
enum class Preset { Auto, Fast, Standard, Still };

/// What lies under a point of the picture.
struct Hit
{
    data::Device device; ///< the finest thing there: a part in an opened server, else a unit, rack,
                         ///< equipment or area
    data::Vec3 point;    ///< world, metres
    float distanceM = 0;
};

/// What compass and scale bar say, in the user's language.
struct GaugeWords
{
    QString north; ///< one letter
    QString away;  ///< "%1 away", %1 being a length
};

/// What drawing a site needs besides the site itself, see prepareSite().
struct PreparedSite;
using PreparedSitePtr = std::shared_ptr<PreparedSite>;
/// Begins to make it on workers: the sooner, the sooner there is a complete picture. Any thread.
/// \param site null: nothing
PreparedSitePtr prepareSite(data::SitePtr site);

/// The only door to the 3D picture. Lives on the main thread. Knows no widgets and no window: it
/// draws on the surface it is given (see SceneWindow and OffscreenScene). Every setter marks dirty;
/// one queued update per event turn follows, announced by needsFrame().
class HallScene : public QObject
{
    Q_OBJECT

public:
    enum class State { Empty, Loading, Ready };
    Q_ENUM(State)

    ~HallScene() override;

    /// \param folder where the layout's own meshes lie, see MeshLibrary; empty: it has none
    void setSite(data::SitePtr site, const QString& folder = {});
    /// The same with what has been prepared. \param prepared not null; for this scene only
    void setPrepared(const PreparedSitePtr& prepared, const QString& folder = {});
    void setLens(const data::Lens& lens);
    /// \param rollup of the lens's metric; both null: no telemetry at all (racks hatched where a
    /// lens is on)
    void setValues(data::SnapshotPtr snapshot, data::RollupPtr rollup);
    /// An alert of an alert engine, pinned to the device that it names.
    struct AlertPin
    {
        data::Device device;
        QString text; ///< its name, as published
        bool critical = false;
    };
    /// Most important first.
    void setAlerts(std::vector<AlertPin> alerts);
    void setSelection(std::optional<data::Device> device);
    void setHovered(std::optional<data::Device> device);
    /// Opens a rack (doors away, units individually pickable) or a server (slid out, lid lifted,
    /// parts pickable). Anything else closes what is open. \param animated false: at once, for
    /// pictures
    void open(std::optional<data::Device> device, bool animated = true);
    void setShown(const data::Shown& shown);
    /// What is opened up. Paths that the site does not have count as empty.
    void setInside(const data::Inside& inside);
    /// Words beside an unfolded row, in the user's language.
    void setElevationWords(const QString& front, const QString& rear);
    /// A section box around \p device, with room to see what is next to it. \pre there is a site
    data::OrientedBox sectionAround(data::Device device) const;
    /// Compass and scale bar in the picture; nullopt: none.
    void setGauges(const std::optional<GaugeWords>& words);
    void setQuality(Quality quality);
    /// A second picture from the same camera; its lens is in \p split. nullopt: one picture again.
    void setSplit(const std::optional<data::Split>& split);
    std::optional<data::Split> split() const;
    /// Values of the second picture, as setValues(). Kept while there is none.
    void setSecondValues(data::SnapshotPtr snapshot, data::RollupPtr rollup);
    /// Where labels must not stand, because cards lie there. In logical pixels from the top left.
    void setReserved(const std::vector<QRect>& places);
    /// No flights and fades, only cuts.
    void setReducedMotion(bool reduced);

    data::CameraPose camera() const;
    /// Sets the camera at once; stops a flight.
    void setCamera(const data::CameraPose& pose);
    /// Flies there in 400 to 900 ms, over the racks, never through walls or floor.
    void flyTo(const data::CameraPose& pose);
    /// Flies around what is looked at until north is ahead; in a hall the eye turns where it is.
    void turnNorth();
    /// The camera that frames a device well: a part from above the opened server, a rack from its
    /// cold aisle, ...
    data::CameraPose poseFor(data::Device device) const;
    data::CameraPose pose(PresetPose preset, std::optional<data::Device> context) const;

    /// \param position in the view's logical pixels, from its top left
    std::optional<Hit> pick(QPointF position) const;
    /// Size of the window in logical pixels; pictures side by side share it.
    QSize size() const;
    State state() const;
    /// The frame graph as indented text, for tests.
    QString dumpFrameGraph() const;
    /// Entities that draw, for tests and the bench.
    int drawableCount() const;

Q_SIGNALS:
    void needsFrame();
    void cameraChanged(const hallscape::data::CameraPose& pose);
    void stateChanged(hallscape::scene::HallScene::State state);
    /// The user drags a side of the section box; the picture shows it already.
    void sectionDragged(const hallscape::data::OrientedBox& box);
    /// Something could not be loaded (mesh, texture); a placeholder is drawn. \param detail
    /// English, for the log
    void problem(const QString& detail);

private:
    friend class SceneWindow;
    friend class OffscreenScene;
    struct Private;
    explicit HallScene(QObject* surface);
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
