// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/ground_light.h"

#include "scene/data_texture.h"

#include <Qt3DRender/QParameter>

#include <QtGui/QVector4D>

#include <utility>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

/// (left, top, 1 / width, 1 / height), for map coordinates = (world - xy) * zw.
QVector4D rectOf(const QRectF& worldM)
{
    return {static_cast<float>(worldM.x()), static_cast<float>(worldM.y()),
            static_cast<float>(1 / worldM.width()), static_cast<float>(1 / worldM.height())};
}

QImage blank(const QColor& colour)
{
    QImage image(1, 1, QImage::Format_RGBA8888);
    image.fill(colour);
    return image;
}

} // namespace

GroundLight::GroundLight(Qt3DCore::QNode* owner) : m_owner(owner)
{
    prepare(m_hall, "hall", QColor(255, 0, 0));
    prepare(m_yard, "yard", QColor(255, 255, 0));
}

void GroundLight::prepare(Map& map, const char* name, const QColor& before)
{
    map.texture = makeImageTexture(blank(before), true, m_owner);
    map.picture = new QParameter(QLatin1String(name) + QStringLiteral("Map"), map.texture);
    map.rect = new QParameter(QLatin1String(name) + QStringLiteral("Rect"), QVector4D(0, 0, 1, 1));
    for (QParameter* parameter : {map.picture, map.rect}) {
        parameter->setParent(m_owner); // shared by all programs
    }
    connect(&map.painter, &QFutureWatcherBase::finished, this, [this, &map] { take(map); });
}

void GroundLight::load(const QFuture<LitGround>& hall, const QFuture<LitGround>& yard)
{
    start(m_hall, hall);
    start(m_yard, yard);
}

void GroundLight::start(Map& map, const QFuture<LitGround>& painted)
{
    map.waiting = true;
    map.painter.setFuture(painted);
}

void GroundLight::take(Map& map)
{
    map.waiting = false;
    const LitGround painted = map.painter.future().takeResult(); // and no copy stays behind
    Qt3DRender::QTexture2D* old =
        std::exchange(map.texture, makeImageTexture(painted.texels, true, m_owner));
    map.picture->setValue(QVariant::fromValue(map.texture));
    map.rect->setValue(rectOf(painted.worldM));
    old->deleteLater();
    Q_EMIT loaded();
}

QList<QParameter*> GroundLight::parameters() const
{
    return {m_hall.picture, m_hall.rect, m_yard.picture, m_yard.rect};
}

} // namespace hallscape::scene
