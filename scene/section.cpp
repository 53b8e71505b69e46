// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/section.h"

#include "scene/frame_graph.h"
#include "scene/instances.h"
#include "scene/outline.h"
#include "scene/shader_material.h"
#include "scene/vec_math.h"
#include "scene/yaw_frame.h"

#include <Qt3DRender/QLayer>
#include <Qt3DRender/QParameter>

#include <QtGui/QVector2D>
#include <QtGui/QVector3D>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>
#include <vector>

namespace hallscape::scene {

using Qt3DRender::QParameter;

namespace {

// Of an arrow, logical pixels; its shape in Instances is one long.
constexpr float arrowPx = 38;
constexpr qreal reachPx = 13; ///< around an arrow, for hands
/// Seen from closer to its axis than this an arrow cannot be dragged, and hides what it points at.
constexpr float steepestCosine = 0.97F;
const QColor edgeColour(0x4a, 0xa3, 0xdf, 0xc8);

/// Metres per logical pixel at \p point.
float metresPerPixel(const CameraController& camera, QSizeF size, data::Vec3 point)
{
    const data::CameraPose& pose = camera.pose();
    const float depth = std::max(dot(point - pose.eye, normalized(pose.target - pose.eye)), 0.01F);
    return 2 * depth * std::tan(pose.fovDeg * std::numbers::pi_v<float> / 360.0F) /
           static_cast<float>(size.height());
}

std::optional<QPointF> project(const CameraController& camera, QSizeF size, data::Vec3 point)
{
    const data::CameraPose& pose = camera.pose();
    const ViewAxes axes(pose.target - pose.eye);
    const data::Vec3 way = point - pose.eye;
    if (dot(way, axes.forward) < 0.01F) {
        return std::nullopt;
    }
    const auto perPixel = static_cast<double>(metresPerPixel(camera, size, point));
    return QPointF(size.width() / 2 + static_cast<double>(dot(way, axes.right)) / perPixel,
                   size.height() / 2 - static_cast<double>(dot(way, axes.up)) / perPixel);
}

qreal distanceToSegment(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const qreal squared = QPointF::dotProduct(along, along);
    const qreal t =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / squared, 0.0, 1.0) : 0;
    const QPointF away = point - (from + along * t);
    return std::hypot(away.x(), away.y());
}

bool draggable(const CameraController& camera, data::Vec3 middle, data::Vec3 direction)
{
    const data::Vec3 way = normalized(middle - camera.pose().eye);
    return std::abs(dot(way, direction)) < steepestCosine;
}

} // namespace

Section::Section(Qt3DCore::QNode* parent, FrameGraph& frameGraph) : QEntity(parent)
{
    setObjectName(QStringLiteral("section"));
    m_centre = new QParameter(QStringLiteral("sectionCentre"), QVector3D());
    m_half = new QParameter(QStringLiteral("sectionHalf"), QVector3D());
    m_turn = new QParameter(QStringLiteral("sectionTurn"), QVector2D(1, 0));
    for (auto* parameter : {m_centre, m_half, m_turn}) {
        frameGraph.share(parameter);
    }
    m_edges = new Outline(this, frameGraph.layers().overlay);
    m_arrows = new QEntity(this);
    m_arrowInstances =
        new Instances(m_arrows, {"arrowPlace", "arrowAxis"}, Instances::Shape::Arrow);
    m_arrows->addComponent(m_arrowInstances);
    PassState state;
    state.blend = true;
    m_arrows->addComponent(makeShaderMaterial(m_arrows, QStringLiteral("arrow"), state, {}));
    m_arrows->addComponent(frameGraph.layers().overlay);
    setEnabled(false);
}

void Section::setBox(const std::optional<data::OrientedBox>& box)
{
    m_box = box;
    setEnabled(box.has_value());
    if (!box) {
        m_active.reset();
        return;
    }
    const float yaw = YawFrame({}, box->yawDeg).yawRad();
    m_centre->setValue(toQt(box->centre));
    m_half->setValue(toQt(box->halfSize));
    m_turn->setValue(QVector2D(std::cos(yaw), std::sin(yaw)));
}

void Section::setHandlesShown(bool shown)
{
    m_handlesShown = shown;
}

bool Section::setActive(std::optional<BoxSide> side)
{
    return std::exchange(m_active, side) != side;
}

void Section::update(const CameraController& camera, QSizeF size, float devicePixelRatio)
{
    if (!m_box) {
        return;
    }
    m_edges->setItems({{*m_box, edgeColour, 1.4F * devicePixelRatio}});
    std::vector<float> floats;
    for (const BoxSide side : boxSides) {
        const data::Vec3 middle = middleOf(*m_box, side);
        const data::Vec3 direction = directionOf(*m_box, side);
        const bool facing = draggable(camera, middle, direction);
        if (!m_handlesShown || (!facing && m_active != side)) {
            continue;
        }
        floats.insert(floats.end(),
                      {middle.x, middle.y, middle.z, arrowPx * metresPerPixel(camera, size, middle),
                       direction.x, direction.y, direction.z, m_active == side ? 1.0F : 0.0F});
    }
    m_arrowInstances->setInstances(floats);
}

std::optional<BoxSide> Section::handleAt(const CameraController& camera, QSizeF size,
                                         QPointF position) const
{
    if (!m_box || !m_handlesShown) {
        return std::nullopt;
    }
    std::optional<BoxSide> best;
    qreal nearest = reachPx;
    for (const BoxSide side : boxSides) {
        const data::Vec3 middle = middleOf(*m_box, side);
        const data::Vec3 direction = directionOf(*m_box, side);
        const float lengthM = arrowPx * metresPerPixel(camera, size, middle);
        const auto from = project(camera, size, middle);
        const auto to = project(camera, size, middle + direction * lengthM);
        if (!from || !to || !draggable(camera, middle, direction)) {
            continue;
        }
        const qreal distance = distanceToSegment(position, *from, *to);
        if (distance < nearest) {
            nearest = distance;
            best = side;
        }
    }
    return best;
}

} // namespace hallscape::scene
