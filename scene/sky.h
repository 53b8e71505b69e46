// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt3DCore/QEntity>

namespace Qt3DRender {
class QLayer;
}

namespace hallscape::scene {

/// The late-afternoon sky behind everything: one triangle at the far plane.
class Sky : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    Sky(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer);
};

} // namespace hallscape::scene
