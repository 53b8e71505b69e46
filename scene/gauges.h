// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"
#include "scene/hall_scene.h"
#include "scene/label_placing.h"

#include <Qt3DCore/QEntity>

#include <QtCore/QRectF>

#include <array>
#include <memory>
#include <optional>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

/// Compass and scale bar at the lower right of the picture; of two pictures the right one.
class Gauges : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    /// \param layers of the two views
    Gauges(Qt3DCore::QNode* parent, std::array<Qt3DRender::QLayer*, 2> layers);
    ~Gauges() override;

    /// nullopt: neither is drawn.
    void setWords(const std::optional<GaugeWords>& words);
    /// An elevation has no north.
    void setCompassShown(bool shown);
    void setSplit(const std::optional<data::Split>& split);
    /// \param view of one picture
    void update(const LabelView& view, const data::CameraPose& pose);
    /// Where labels must not stand, for a picture of that size; logical pixels from the top left of
    /// the picture that holds it. Empty while nothing is drawn.
    QRectF reserved(QSizeF picture) const;
    /// Where the compass is, as reserved(). Empty while it is not drawn.
    QRectF compass(QSizeF picture) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
