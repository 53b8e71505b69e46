// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/shell_field.h"

#include "scene/instances.h"
#include "scene/shader_material.h"
#include "scene/vec_math.h"
#include "scene/view_volume.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QParameter>

#include <utility>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

constexpr float uncut = 1000;
constexpr std::size_t floatsPerBox = 12;

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
    entity->addComponent(makeShaderMaterial(entity, QStringLiteral("shell"), state,
                                            m_ground + QList{m_cut, m_opacity}, defines));
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
    for (auto& [style, of] : m_styles) {
        of.all.clear(); // of a site before
    }
    for (const SurfaceBox& box : boxes) {
        const data::Vec3 at = box.bottomCentre;
        auto& list = styled(box.style).all;
        list.insert(list.end(),
                    {at.x, at.y, at.z, YawFrame(at, box.yawDeg).yawRad(), box.sizeM.x, box.sizeM.y,
                     box.sizeM.z, 0.0F, box.tone.x, box.tone.y, box.tone.z, box.cut ? 1.0F : 0.0F});
    }
    for (auto& [style, of] : m_styles) {
        of.seen.assign(of.all.size() / floatsPerBox, true);
        showSeen(of);
    }
    showOpacity();
}

void ShellField::showSeen(const Styled& of)
{
    std::vector<float> seen;
    seen.reserve(of.all.size());
    for (std::size_t i = 0; i < of.seen.size(); ++i) {
        if (of.seen[i]) {
            const auto first = of.all.begin() + static_cast<std::ptrdiff_t>(i * floatsPerBox);
            seen.insert(seen.end(), first, first + floatsPerBox);
        }
    }
    of.boxes->setInstances(seen);
}

void ShellField::setView(const ViewVolume& view)
{
    for (auto& [style, of] : m_styles) {
        std::vector<bool> seen(of.seen.size());
        for (std::size_t i = 0; i < seen.size(); ++i) {
            const float* box = &of.all[i * floatsPerBox];
            const data::Vec3 size{box[4], box[5], box[6]};
            seen[i] = view.touches({{box[0], box[1] + size.y / 2, box[2]}, length(size) / 2});
        }
        if (std::exchange(of.seen, seen) != seen) {
            showSeen(of);
        }
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
