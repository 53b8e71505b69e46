// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_quads.h"

#include "scene/data_texture.h"
#include "scene/instances.h"
#include "scene/shader_material.h"

#include <Qt3DCore/QEntity>

#include <QtGui/QGuiApplication>

#include <cmath>

namespace hallscape::scene {

using Qt3DRender::QParameter;

LabelQuads::LabelQuads(Qt3DCore::QEntity* owner)
    : m_owner(owner), m_atlasParameter(new QParameter(QStringLiteral("atlas"), QVariant())),
      m_quads(new Instances(owner, {"labelAnchor", "labelRect", "labelAtlas", "labelColour"},
                            Instances::Shape::Quad))
{
    owner->addComponent(m_quads);
    owner->addComponent(makeShaderMaterial(owner, QStringLiteral("label"),
                                           {true, false, false, Qt3DRender::QDepthTest::Always},
                                           {m_atlasParameter}));
}

LabelQuads::~LabelQuads() = default;

void LabelQuads::setTextSize(int pixels)
{
    if (m_atlas != nullptr && m_textPx == pixels) {
        return;
    }
    m_textPx = pixels;
    m_atlas = GlyphAtlas::of(QGuiApplication::font(), pixels);
    Qt3DRender::QTexture2D* old = m_texture;
    m_texture = makeImageTexture(m_atlas->image(), true, m_owner);
    m_atlasParameter->setValue(QVariant::fromValue<Qt3DRender::QAbstractTexture*>(m_texture));
    delete old;
}

void LabelQuads::clear()
{
    m_buffer.clear();
    m_opacity = 1;
}

void LabelQuads::commit()
{
    m_quads->setInstances(m_buffer);
}

void LabelQuads::addQuad(data::Vec3 anchor, float radius, const QRectF& rect, const QRectF& texels,
                         const QColor& colour)
{
    const auto push = [this](auto... values) {
        m_buffer.insert(m_buffer.end(), {static_cast<float>(values)...});
    };
    push(anchor.x, anchor.y, anchor.z, radius);
    push(rect.x(), rect.y(), rect.width(), rect.height());
    push(texels.x(), texels.y(), texels.width(), texels.height());
    push(colour.redF(), colour.greenF(), colour.blueF(), colour.alphaF() * m_opacity);
}

void LabelQuads::addChip(data::Vec3 anchor, float radius, const QRectF& rect, const QColor& colour)
{
    addQuad(anchor, radius, rect, {}, colour);
}

void LabelQuads::addDot(data::Vec3 anchor, qreal radius, const QColor& colour, QPointF centre)
{
    addQuad(anchor, static_cast<float>(radius),
            QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), {}, colour);
}

void LabelQuads::addLine(data::Vec3 anchor, QPointF from, QPointF to, qreal width,
                         const QColor& colour, float radius)
{
    const QRectF ends(from, QSizeF(to.x() - from.x(), to.y() - from.y()));
    addQuad(anchor, radius, ends, QRectF(0, 0, -1, width), colour); // see label.vert
}

void LabelQuads::addText(data::Vec3 anchor, QPointF pen, const QString& text, const QColor& colour)
{
    qreal x = pen.x();
    for (const QChar c : text) {
        const GlyphAtlas::Glyph& glyph = m_atlas->glyph(c);
        addQuad(anchor, 0,
                QRectF(QPointF(std::round(x), pen.y()) + glyph.bearing, glyph.texels.size()),
                glyph.texels, colour);
        x += glyph.advance;
    }
}

} // namespace hallscape::scene
