// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/opened.h"

#include <Qt3DCore/QEntity>

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QMatrix4x4>

#include <memory>
#include <optional>
#include <vector>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

/// What labels need to know of the camera.
struct LabelView
{
    QMatrix4x4 clipFromWorld;
    data::Vec3 eye;
    QSize pixels;               ///< of the surface, physical
    float devicePixelRatio = 1; ///< labels are as large as text of the same size in widgets
    friend bool operator==(const LabelView&, const LabelView&) = default;
};

/// Names in the picture, always of the same size and never over one another. One entity for all
/// glyphs. Which names: halls and yards from afar, then arrays, then racks, then units of the
/// opened rack, then parts.
class Labels : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    Labels(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer);
    ~Labels() override;

    void setSite(data::SitePtr site);
    void setShown(bool shown);
    void setRoofShown(bool shown);
    void setOpened(const Opened& opened);
    void setSelection(std::optional<data::Device> selected, std::optional<data::Device> hovered);
    /// Devices whose names come first and in \p colour, worst first.
    void setAlarmed(std::vector<data::Device> devices);
    /// Marks the worst value of the lens with a pin. \param text "H2 A17 R3 S5 · 71 °C"
    void setWorst(std::optional<data::Device> device, const QString& text, const QColor& colour);
    /// Lays the labels out for this view. Cheap when nothing changed since the last call.
    void update(const LabelView& view);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
