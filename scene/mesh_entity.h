// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"
#include "scene/mesh_buffers.h"
#include "scene/tint.h"
#include "scene/yaw_frame.h"

#include <Qt3DCore/QEntity>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

/// One thing drawn with a shared mesh, in the vertex shader's terms.
struct MeshInstance
{
    float origin[3] = {0, 0, 0};
    float yawRad = 0;
    Tint tint;
    float scale = 1;
    float number = 0; ///< in the list, see MeshEntity::setHighlight(); set by MeshEntity
    MeshInstance() = default;
    explicit MeshInstance(const YawFrame& frame, const Tint& colour = {})
        : origin{frame.origin().x, frame.origin().y, frame.origin().z}, yawRad(frame.yawRad()),
          tint(colour)
    {
    }
};
static_assert(sizeof(MeshInstance) == 40);

/// Where the lens colours a mesh.
enum class TintZone : int {
    Faces = 0, ///< front and rear ends: units in a rack
    Tops = 1,  ///< the middle of upward faces of parts, from setPartTints(): opened servers
    All = 2,   ///< everything, mildly: equipment
    Flat = 3,  ///< everything, exactly in the palette's colour, without light: value strips
};

/// What lights a mesh: the hall's strips, or sun and sky.
enum class MeshLight { Hall, Day };

class ViewVolume;

/// A mesh drawn any number of times, in one call per level of detail. Owns its geometry and
/// material; its buffers may be shared.
class MeshEntity : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    MeshEntity(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, TintZone zone,
               MeshLight light = MeshLight::Hall);
    ~MeshEntity() override;

    /// Does nothing when \p mesh is the one that is shown.
    void setMesh(const MeshPtr& mesh);
    /// The same with buffers that others draw too.
    void setMesh(const MeshBuffersPtr& buffers, MeshShare share);
    const MeshPtr& mesh() const;
    void setInstances(std::span<const MeshInstance> instances);
    /// Leaves out from now on what \p view does not see, and draws what is far away with a coarser
    /// level of the mesh, so that nothing is off by as much as two pixels.
    void setView(const ViewVolume& view);
    /// Light rim around one instance each.
    void setHighlight(std::optional<std::uint32_t> selected, std::optional<std::uint32_t> hovered);
    /// The same for parts of the mesh. \pre one instance
    void setPartHighlight(std::optional<std::uint32_t> selected,
                          std::optional<std::uint32_t> hovered);
    /// One per part of the mesh. Used by TintZone::Tops.
    void setPartTints(std::span<const Tint> tints);
    /// Takes colour out of everything that the lens says nothing about, so that only data is
    /// colourful.
    void setMuted(bool muted);
    /// Turns what encloses the others (chassis, lid, frame, panels) to glass. \param share 0 solid,
    /// 1 glass  \param layer of blended things  \pre no setView()
    void setGlass(float share, Qt3DRender::QLayer* layer);
    /// Moves one part (the lid) by \p offset and dissolves it: \p opacity 1 solid to 0 gone.
    void setLoosePart(std::optional<std::uint32_t> part, data::Vec3 offset, float opacity);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
