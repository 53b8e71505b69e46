// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <Qt3DCore/QEntity>

namespace Qt3DRender {
class QLayer;
}

namespace hallscape::scene {

class Instances;

/// What is planned or promised: thin, dashed, translucent boxes, never to be taken for something
/// that stands there.
class PlannedField : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    PlannedField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* blendedLayer);

    void setSite(const data::Site& site);

private:
    Instances* m_boxes = nullptr;
};

} // namespace hallscape::scene
