// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/standing_rack.h"

#include <Qt3DCore/QEntity>

#include <QtCore/QList>

#include <optional>
#include <vector>

namespace Qt3DRender {
class QLayer;
class QParameter;
} // namespace Qt3DRender

namespace hallscape::scene {

class Instances;

/// What is mounted in the racks, as one box each in the colour of the lens: seen where racks are
/// glass. Only as many racks as an eye can make out, the nearest ones; nothing is kept while it is
/// not shown.
class RackBodies : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param values RackField::valueParameters()
    RackBodies(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer,
               const QList<Qt3DRender::QParameter*>& values);

    void setSite(data::SitePtr site);
    void setStanding(std::vector<StandingRack> racks);
    void setShown(bool shown);
    /// The rack that is drawn by OpenedRack instead.
    void setHidden(std::optional<data::RackId> rack);
    void setEye(data::Vec3 eye);

private:
    void upload();
    void addBodies(std::vector<float>& floats, const StandingRack& standing) const;

    data::SitePtr m_site;
    std::vector<StandingRack> m_racks;
    data::Vec3 m_eye;
    bool m_current = false; ///< the buffer holds what m_racks and m_eye ask for
    Instances* m_boxes = nullptr;
    Qt3DRender::QParameter* m_hidden = nullptr;
};

} // namespace hallscape::scene
