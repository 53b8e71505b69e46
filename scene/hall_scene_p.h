// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/camera_controller.h"
#include "scene/environment.h"
#include "scene/equipment_field.h"
#include "scene/facade_atlas.h"
#include "scene/frame_graph.h"
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
#include "scene/rack_field.h"
#include "scene/second_view.h"
#include "scene/shell_field.h"
#include "scene/sky.h"

#include <Qt3DCore/QEntity>
#include <Qt3DRender/QRenderSettings>

namespace hallscape::scene {

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
        CameraDirty = 16
    };

    HallScene* q;
    std::shared_ptr<Qt3DCore::QEntity> root; ///< shared with the aspect engine
    FrameGraph frameGraph;
    Environment environment;
    MeshLibrary library;
    FacadeAtlas atlas;
    Sky* sky;
    RackField* racks;
    ShellField* shell;
    ShellField* overhead;
    EquipmentField* equipment;
    PropField* props;
    PlannedField* planned;
    Outline* outline;
    Labels* labels;
    SecondView* second = nullptr; ///< while the view is split
    OpenedRack* openedRack = nullptr;
    OpenedServer* openedServer = nullptr;

    data::SitePtr site;
    Overlay overlay;
    Overlay secondOverlay;
    std::optional<data::Split> split;
    std::vector<QRect> reserved; ///< logical pixels of the window
    std::vector<AlertPin> alerts;
    data::Shown shown;
    Quality quality = Quality::Standard;
    bool reducedMotion = false;
    bool background = true; ///< sky, and ground to the horizon
    std::optional<data::Device> selected;
    std::optional<data::Device> hovered;
    Opened opened;
    Picker picker;
    Poses poses;
    CameraController camera;
    QSizeF size{1280, 720};
    qreal devicePixelRatio = 1;
    unsigned dirty = 0;
    bool frameAsked = false;
    State state = State::Empty;

    void open(std::optional<data::Device> device, bool animated);
    void updateState();
    void applyReserved();

private:
    void connectLoaders();
    void applySite();
    void applyOverlay();
    void applyPins();
    /// \param alarmed gets all that are out of range  \param pins the worst of them
    void pinWorst(std::vector<data::Device>& alarmed, std::vector<Labels::Pin>& pins) const;
    void applyHighlight();
    void applyCamera();
    float nearM(bool inside) const;
    float surfaceDistanceM() const;
    std::vector<Outline::Item> outlineItems() const;
};

} // namespace hallscape::scene
