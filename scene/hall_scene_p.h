// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera_controller.h"
#include "scene/environment.h"
#include "scene/equipment_field.h"
#include "scene/facade_atlas.h"
#include "scene/frame_graph.h"
#include "scene/gauges.h"
#include "scene/ghost_field.h"
#include "scene/gliding.h"
#include "scene/ground_light.h"
#include "scene/hall_scene.h"
#include "scene/labels.h"
#include "scene/mesh_library.h"
#include "scene/opened.h"
#include "scene/opened_rack.h"
#include "scene/opened_server.h"
#include "scene/outline.h"
#include "scene/picker.h"
#include "scene/planned_field.h"
#include "scene/poses.h"
#include "scene/prop_field.h"
#include "scene/rack_bodies.h"
#include "scene/rack_doors.h"
#include "scene/rack_field.h"
#include "scene/second_view.h"
#include "scene/section.h"
#include "scene/shell_field.h"
#include "scene/site_plan.h"
#include "scene/sky.h"
#include "scene/unfolded_row.h"
#include "scene/warm_up.h"

#include <Qt3DCore/QEntity>
#include <Qt3DRender/QRenderSettings>

namespace hallscape::scene {

struct Architecture;

/// What SceneWindow and OffscreenScene drive. Setters of HallScene mark dirty; apply() hands
/// everything over to the drawn things once per frame.
struct HallScene::Private
{
    Private(HallScene* scene, QObject* surface);

    /// Moves flights and openings on and applies what is dirty.  \return true while something moves
    bool advance(double seconds);
    void resize(QSizeF logicalPixels, qreal devicePixelRatio);
    Ray ray(QPointF position) const;
    /// \param windowPixels logical  \return the same place in the picture that holds it
    QPointF inPicture(QPointF windowPixels) const;
    /// Of one picture, logical pixels: half the window where there are two side by side.
    QSizeF pictureSize() const;
    void setSplit(const std::optional<data::Split>& wanted);
    /// Point under the pointer: what is hit, else the ground, else a point at the target's
    /// distance.
    data::Vec3 pointUnder(QPointF position) const;
    /// Whether the compass is there. \param windowPixels logical
    bool onCompass(QPointF windowPixels) const;
    /// Call after the camera was moved by hand.
    void cameraMoved();
    void markDirty(unsigned what);
    /// \param shown false: the picture is transparent where only sky or endless ground is
    void setBackgroundShown(bool shown);

    enum Dirty : unsigned {
        SiteDirty = 1,
        OverlayDirty = 2,
        HighlightDirty = 4,
        ShownDirty = 8,
        CameraDirty = 16,
        InsideDirty = 32
    };

    HallScene* q;
    std::shared_ptr<Qt3DCore::QEntity> root; ///< shared with the aspect engine
    FrameGraph frameGraph;
    Environment environment;
    MeshLibrary library;
    MeshStore store;
    WarmUp warmUp;
    FacadeAtlas atlas;
    GroundLight ground;
    Sky* sky;
    RackField* racks;
    ShellField* shell;
    ShellField* walls;
    ShellField* overhead;
    EquipmentField* equipment;
    PropField* props;
    PlannedField* planned;
    Outline* outline;
    Labels* labels;
    Gauges* gauges;
    SecondView* second = nullptr; ///< while the view is split
    Section* section;
    RackBodies* bodies;
    RackDoors* doors;
    GhostField* shells; ///< glass racks of the x-ray
    GhostField* ghosts; ///< what is not isolated
    OpenedRack* openedRack = nullptr;
    OpenedServer* openedServer = nullptr;

    data::SitePtr site;
    SitePlanPtr plan = std::make_shared<const SitePlan>(); ///< of the site, or of an empty one
    Overlay overlay;
    Overlay secondOverlay;
    std::optional<data::Split> split;
    std::vector<QRect> reserved; ///< logical pixels of the window
    std::vector<AlertPin> alerts;
    data::Shown shown;
    data::Inside inside;
    std::optional<data::Device> isolated; ///< of inside.isolated
    Gliding roof{1, 0.15F};               ///< 0 away, 1 there
    Gliding xray{0, 0.25F};
    Gliding peel{data::Peel::doorsOff, 1.1F};
    UnfoldedRow unfolded; ///< of inside.unfolded
    UnfoldedRow::Words words;
    std::optional<data::Device> asked; ///< what open() asked for last
    Quality quality = Quality::Standard;
    bool reducedMotion = false;
    bool fadesLabels = false; ///< in a window; pictures to file show what is settled
    bool background = true;   ///< sky, and ground to the horizon
    std::optional<data::Device> selected;
    std::optional<data::Device> hovered;
    Opened opened;
    Picker picker;
    Poses poses;
    std::vector<data::RackId> inTheWay; ///< of the eye, ascending: not there while it is among them
    CameraController camera;
    QSizeF size{1280, 720};
    qreal devicePixelRatio = 1;
    unsigned dirty = 0;
    bool frameAsked = false;
    State state = State::Empty;

    void open(std::optional<data::Device> device, bool animated);
    /// While racks are peeled and nothing is open, the selection is.
    void reopen(bool animated);
    void updateState();
    void applyReserved();
    /// From the left of the window to the picture that holds compass and scale bar.
    qreal gaugesOffset() const;
    /// Whether nothing glides any more.
    bool resting() const { return roof.resting() && xray.resting() && peel.resting(); }
    /// Finds what the paths of `inside` name.
    void resolveInside();

    // --- the section's arrows, see hall_scene_inside.cpp ---
    /// Lights up the arrow under the pointer. \return the shape of the pointer there; nothing where
    /// there is none
    std::optional<Qt::CursorShape> hoverHandle(QPointF position);
    /// \return whether an arrow was taken
    bool takeHandle(QPointF position);
    void dragHandle(QPointF position);
    /// \param keep false: back to where it was taken
    void dropHandle(bool keep);

private:
    void connectLoaders();
    void applySite();
    void setArchitecture(const Architecture& architecture);
    void applyOverlay();
    void applyPins();
    /// Of each picture.
    std::vector<Labels*> allLabels() const;
    void applyHighlight();
    void applyCamera();
    /// Takes racks away that the eye is among.
    void clearTheWay();
    /// What is to be open: what was asked for, else the selection while racks are peeled.
    std::optional<data::Device> wanted() const;
    void openNow(std::optional<data::Device> device, bool animated);
    void applyInside();
    /// What can be picked, and has a name.
    void applyKept();
    /// Racks that are drawn, and as what.
    void applyStanding();
    /// Whether racks are seen through, so that the far ones must be drawn first.
    bool drawnInOrder() const;
    void orderStanding();
    void applyIsolation();
    void applyXray();
    void applyPeel();
    /// Tells picker and labels how far the opened thing is out.
    void shareOpened();
    /// Hides what is no part of an elevation.
    void showFlat(bool flat);
    /// Moves on what glides.
    void glide(float seconds);
    bool isIsolated(data::Device device) const;
    /// Whether it is shown: isolated, where something is, and not in the way.
    bool isKept(data::Device device) const;
    /// How much of roofs and walls is there for the eye where it is; 0 to 1.
    float roofShare(bool inHall) const;
    void applyRoof(bool inHall);
    float nearM(bool inHall) const;
    float surfaceDistanceM() const;
    std::vector<Outline::Item> outlineItems() const;

    struct HandleDrag
    {
        BoxSide side;
        float fromM = 0; ///< where along the arrow it was taken
        data::OrientedBox before;
    };
    std::optional<HandleDrag> m_handle;
    float m_tallestWallM = 0;
    std::optional<data::Device> m_drawnIsolated;
    data::Vec3 m_orderedFrom;
    bool m_wasPeeled = false;
};

} // namespace hallscape::scene
