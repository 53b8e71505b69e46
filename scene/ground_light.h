// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/lit_ground.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QList>
#include <QtCore/QObject>

namespace Qt3DCore {
class QNode;
}
namespace Qt3DRender {
class QParameter;
class QTexture2D;
} // namespace Qt3DRender

namespace hallscape::scene {

/// The two ground maps of the site as textures that all floors and walls share: `hallMap`,
/// `hallRect`, `yardMap`, `yardRect`. Until they are painted floors are drawn without
/// shade.
class GroundLight : public QObject
{
    Q_OBJECT

public:
    /// \param owner of textures and parameters; must outlive this
    explicit GroundLight(Qt3DCore::QNode* owner);

    /// The maps before stay until these are there. The latest call wins.
    void load(const QFuture<LitGround>& hall, const QFuture<LitGround>& yard);
    bool loading() const { return m_hall.waiting || m_yard.waiting; }
    QList<Qt3DRender::QParameter*> parameters() const;

Q_SIGNALS:
    void loaded();

private:
    struct Map
    {
        QFutureWatcher<LitGround> painter;
        bool waiting = false; ///< painted or not, it was not taken over yet
        Qt3DRender::QTexture2D* texture = nullptr;
        Qt3DRender::QParameter* picture = nullptr;
        Qt3DRender::QParameter* rect = nullptr;
    };

    void prepare(Map& map, const char* name, const QColor& before);
    static void start(Map& map, const QFuture<LitGround>& painted);
    void take(Map& map);

    Qt3DCore::QNode* m_owner;
    Map m_hall;
    Map m_yard;
};

} // namespace hallscape::scene
