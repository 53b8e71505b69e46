// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/mesh_library.h"
#include "scene/prop_placement.h"

#include <Qt3DCore/QEntity>

#include <memory>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

class ViewVolume;

/// Draws the props of a site: cars, fences, trees, doors, signs. Cannot be picked. One drawable
/// thing per kind and level of detail, and only of what can be seen: for an eye inside a hall, what
/// hangs on its walls.
class PropField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param library must outlive this
    PropField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, MeshLibrary& library);
    ~PropField() override;

    void setProps(const Props& props);
    /// Doors and roof units leave with the roof.
    void setRoofVisible(bool visible);
    /// \param eye chooses how fences are drawn
    /// \param inside whether it is in a hall: nothing outdoors can be seen from there, and nothing
    /// indoors from elsewhere
    void setEye(data::Vec3 eye, bool inside);
    /// Draws what \p view sees as finely as needed.
    void setView(const ViewVolume& view);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
