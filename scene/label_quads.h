// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"
#include "scene/glyph_atlas.h"

#include <QtCore/QString>
#include <QtGui/QColor>

#include <memory>
#include <vector>

namespace Qt3DCore {
class QEntity;
} // namespace Qt3DCore
namespace Qt3DRender {
class QParameter;
class QTexture2D;
} // namespace Qt3DRender

namespace hallscape::scene {

class Instances;

/// What letters, chips and lines of constant size are made of: a list of quads, drawn in one call
/// with the shader `label`. All lengths are physical pixels from an anchor in the world, y down.
class LabelQuads
{
public:
    /// Makes geometry and material of \p owner, which outlives this.
    explicit LabelQuads(Qt3DCore::QEntity* owner);
    ~LabelQuads();

    /// Paints the letters, unless they have that size already.
    void setTextSize(int pixels);
    const GlyphAtlas& atlas() const { return *m_atlas; }

    /// Begins a new list, opaque.
    void clear();
    /// Of everything that is added from now on, 0 to 1.
    void setOpacity(float opacity) { m_opacity = opacity; }
    /// \param radius of the corners; what is thin needs at least half a pixel to be solid
    void addChip(data::Vec3 anchor, float radius, const QRectF& rect, const QColor& colour);
    void addDot(data::Vec3 anchor, qreal radius, const QColor& colour, QPointF centre = {});
    /// \param radius of the ends; 0 gives a fine line of half the colour
    void addLine(data::Vec3 anchor, QPointF from, QPointF to, qreal width, const QColor& colour,
                 float radius = 0);
    /// \param pen on the base line, whole pixels
    void addText(data::Vec3 anchor, QPointF pen, const QString& text, const QColor& colour);
    /// Hands the list to the graphics.
    void commit();

private:
    void addQuad(data::Vec3 anchor, float radius, const QRectF& rect, const QRectF& texels,
                 const QColor& colour);

    Qt3DCore::QEntity* m_owner;
    std::shared_ptr<const GlyphAtlas> m_atlas;
    int m_textPx = 0;
    Qt3DRender::QParameter* m_atlasParameter;
    Qt3DRender::QTexture2D* m_texture = nullptr;
    Instances* m_quads;
    std::vector<float> m_buffer;
    float m_opacity = 1;
};

} // namespace hallscape::scene
