// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"

#include <Qt3DCore/QEntity>

#include <QtGui/QColor>

#include <vector>

namespace Qt3DRender {
class QLayer;
}

namespace hallscape::scene {

class Instances;

/// The twelve edges of boxes as lines of constant width: selection and hover. Hidden edges shine
/// through faintly.
class Outline : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    struct Item
    {
        data::OrientedBox box;
        QColor colour;
        float widthPx = 2; ///< device pixels
        friend bool operator==(const Item&, const Item&);
    };

    Outline(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer);

    void setItems(const std::vector<Item>& items);

private:
    Instances* m_seen = nullptr;
    Instances* m_hidden = nullptr;
    std::vector<Item> m_items;
};

} // namespace hallscape::scene
