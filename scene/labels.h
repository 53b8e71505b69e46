// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "scene/label_placing.h"
#include "scene/opened.h"
#include "scene/picker.h"

#include <Qt3DCore/QEntity>

#include <QtCore/QRect>
#include <QtCore/QString>
#include <QtGui/QColor>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

/// Names in the picture, always of the same size and never over one another. One entity for all
/// glyphs. Which names: halls and yards from afar, then arrays, then racks, then units of the
/// opened rack, then parts; never what is in another room, or behind something.
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
    struct Pin
    {
        data::Device device;
        QString text; ///< "H2 A17 R3 S5 · 71 °C"
        QColor colour;
    };
    /// Marks the worst value of the lens and devices with alerts, most important first.
    void setPins(const std::vector<Pin>& pins);
    /// \param logical pixels from the top left that something else will cover
    void setReserved(std::span<const QRect> logical);
    /// Names of which \p kept says no are left out: of ghosts, of what is cut away. Null keeps all.
    void setKept(std::function<bool(data::Device device, data::Vec3 anchor)> kept);
    /// These instead of the names of what stands around; empty: the names again.
    void setGiven(std::vector<LabelSource> labels);
    /// No fades, only cuts.
    void setAnimated(bool animated);
    /// Moves fades on. Call before update().
    void advance(float seconds);
    /// Whether another frame is needed.
    bool fading() const;
    /// Lays the labels out for this view. Cheap when nothing changed since the last call.
    /// \param picker of the same site: tells what is behind something
    void update(const LabelView& view, const Picker& picker);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
