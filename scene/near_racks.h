// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/mesh_data.h"

#include <Qt3DCore/QEntity>

#include <QtGui/QVector4D>

#include <memory>
#include <span>

namespace Qt3DRender {
class QLayer;
class QMaterial;
} // namespace Qt3DRender

namespace hallscape::scene {

struct BoxInstance;
class MeshLibrary;

/// The racks around the eye as reliefs: frames stand out, units lie back, hoses hang. They carry
/// the same pictures as the flat faces of RackField, laid on along z, and towards the edge of their
/// zone they flatten until nothing is left but the face: there is no moment at which one takes
/// over from the other.
class NearRacks : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param library must outlive this
    NearRacks(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer, MeshLibrary& library);
    ~NearRacks() override;

    void setSite(data::SitePtr site);
    /// \param racks that are drawn, as RackField describes them; copied
    void setRacks(std::span<const BoxInstance> racks);
    /// \return whether racks of this model have a relief that has been read
    bool has(std::uint16_t rackModel) const;
    /// Chooses the racks. \return true when others were chosen than before
    bool setEye(data::Vec3 eye);
    /// For the shader: (x, z of the centre; radius in which racks are drawn here; radius at which
    /// they are flat), metres.
    QVector4D zone() const;
    void setMaterial(Qt3DRender::QMaterial* material);

Q_SIGNALS:
    /// A relief has been read: has() may answer differently.
    void loaded();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
