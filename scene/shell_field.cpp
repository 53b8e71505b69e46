// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/shell_field.h"

#include "scene/box_instances.h"
#include "scene/shader_material.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QParameter>

#include <utility>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr float uncut = 1000;

} // namespace

ShellField::ShellField(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer,
                       Qt3DRender::QLayer* fading, const QList<QParameter*>& ground)
    : QEntity(parent), m_layer(layer), m_fadingLayer(fading), m_ground(ground)
{
    m_cut = new QParameter(QStringLiteral("cutHeight"), uncut);
    m_opacity = new QParameter(QStringLiteral("opacity"), 1.0F);
    for (QParameter* parameter : {m_cut, m_opacity}) {
        parameter->setParent(this); // shared by the programs of all styles
    }
}

Qt3DCore::QEntity* ShellField::makeEntity(SurfaceStyle style, BoxInstances* boxes, bool glass)
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
    entity->addComponent(makeShaderMaterial(entity, QStringLiteral("shell"), state,
                                            m_ground + QList{m_cut, m_opacity}, defines));
    entity->addComponent(glass ? m_fadingLayer : m_layer);
    return entity;
}

ShellField::Styled& ShellField::styled(SurfaceStyle style)
{
    Styled& of = m_styles[style];
    if (of.boxes == nullptr) {
        of.boxes = new BoxInstances(this, {"boxPlace", "boxSize", "boxTone"});
        of.solid = makeEntity(style, of.boxes, false);
    }
    return of;
}

void ShellField::setBoxes(const std::vector<SurfaceBox>& boxes)
{
    std::map<SurfaceStyle, std::vector<BoxInstance>> lists;
    for (const auto& [style, of] : m_styles) {
        lists[style] = {}; // of a site before
    }
    for (const SurfaceBox& box : boxes) {
        lists[box.style].emplace_back(
            YawFrame(box.bottomCentre, box.yawDeg), box.sizeM,
            std::array{0.0F, box.tone.x, box.tone.y, box.tone.z, box.cut ? 1.0F : 0.0F});
    }
    for (auto& [style, list] : lists) {
        styled(style).boxes->setBoxes(std::move(list));
    }
    showOpacity();
}

void ShellField::setView(const ViewVolume& view)
{
    for (const auto& [style, of] : m_styles) {
        of.boxes->setView(view);
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
