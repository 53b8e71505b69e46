// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/shell_field.h"

#include "scene/data_texture.h"
#include "scene/instances.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QParameter>

#include <QtGui/QVector4D>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr float uncut = 1000;

/// (left, top, 1 / width, 1 / height), for map coordinates = (world - xy) * zw.
QVector4D rectOf(const QRectF& worldM)
{
    return QVector4D(static_cast<float>(worldM.x()), static_cast<float>(worldM.y()),
                     static_cast<float>(1 / worldM.width()),
                     static_cast<float>(1 / worldM.height()));
}

QImage blank(QColor colour)
{
    QImage image(1, 1, QImage::Format_RGBA8888);
    image.fill(colour);
    return image;
}

} // namespace

ShellField::ShellField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer,
                       Qt3DRender::QLayer* fading)
    : QEntity(parent), m_layer(layer), m_fadingLayer(fading)
{
    m_textures = {makeImageTexture(blank(QColor(255, 0, 0)), true, this),
                  makeImageTexture(blank(QColor(255, 255, 0)), true, this)};
    m_cut = new QParameter(QStringLiteral("cutHeight"), uncut);
    m_hallMap = new QParameter(QStringLiteral("hallMap"), m_textures[0]);
    m_yardMap = new QParameter(QStringLiteral("yardMap"), m_textures[1]);
    m_hallRect = new QParameter(QStringLiteral("hallRect"), QVector4D(0, 0, 1, 1));
    m_yardRect = new QParameter(QStringLiteral("yardRect"), QVector4D(0, 0, 1, 1));
    m_opacity = new QParameter(QStringLiteral("opacity"), 1.0F);
    for (QParameter* parameter : {m_cut, m_hallMap, m_yardMap, m_hallRect, m_yardRect, m_opacity}) {
        parameter->setParent(this); // shared by the programs of all styles
    }
}

Qt3DCore::QEntity* ShellField::makeEntity(SurfaceStyle style, Instances* boxes, bool glass)
{
    PassState state;
    state.blend = glass;
    state.depthWrite = !glass;
    auto* entity = new QEntity(this);
    entity->addComponent(boxes);
    QList<ShaderDefine> defines{{"STYLE", static_cast<int>(style)}};
    if (glass) {
        defines.append({"GLASS", 1});
    }
    entity->addComponent(makeShaderMaterial(
        entity, QStringLiteral("shell"), state,
        {m_cut, m_hallMap, m_yardMap, m_hallRect, m_yardRect, m_opacity}, defines));
    entity->addComponent(glass ? m_fadingLayer : m_layer);
    return entity;
}

ShellField::Styled& ShellField::styled(SurfaceStyle style)
{
    Styled& of = m_styles[style];
    if (of.boxes == nullptr) {
        of.boxes = new Instances(this, {"boxPlace", "boxSize", "boxTone"}, Instances::Shape::Cube);
        of.solid = makeEntity(style, of.boxes, false);
    }
    return of;
}

void ShellField::setBoxes(const std::vector<SurfaceBox>& boxes)
{
    std::map<SurfaceStyle, std::vector<float>> floats;
    for (const auto& [style, of] : m_styles) {
        floats[style]; // of a site before: now empty
    }
    for (const SurfaceBox& box : boxes) {
        const data::Vec3 at = box.bottomCentre;
        auto& list = floats[box.style];
        list.insert(list.end(),
                    {at.x, at.y, at.z, YawFrame(at, box.yawDeg).yawRad(), box.sizeM.x, box.sizeM.y,
                     box.sizeM.z, 0.0F, box.tone.x, box.tone.y, box.tone.z, box.cut ? 1.0F : 0.0F});
    }
    for (const auto& [style, list] : floats) {
        styled(style).boxes->setInstances(list);
    }
    showOpacity();
}

void ShellField::setMaps(const GroundMap& hall, const GroundMap& yard)
{
    const std::vector<Qt3DRender::QTexture2D*> old =
        std::exchange(m_textures, {makeImageTexture(hall.image, true, this),
                                   makeImageTexture(yard.image, true, this)});
    m_hallMap->setValue(QVariant::fromValue(m_textures[0]));
    m_yardMap->setValue(QVariant::fromValue(m_textures[1]));
    m_hallRect->setValue(rectOf(hall.worldM));
    m_yardRect->setValue(rectOf(yard.worldM));
    for (auto* texture : old) {
        texture->deleteLater();
    }
}

void ShellField::setCutHeight(float metres)
{
    m_cut->setValue(metres > 0 ? metres : uncut);
}

void ShellField::setOpacity(float opacity)
{
    m_opacity->setValue(opacity);
    m_shownOpacity = opacity;
    showOpacity();
}

void ShellField::showOpacity()
{
    const bool glass = m_shownOpacity > 0 && m_shownOpacity < 1;
    for (auto& [style, of] : m_styles) {
        if (glass && of.fading == nullptr) {
            of.fading = makeEntity(style, of.boxes, true);
        }
        if (of.fading != nullptr) {
            of.fading->setEnabled(glass);
        }
        of.solid->setEnabled(m_shownOpacity >= 1);
    }
}

} // namespace hallscape::scene
