// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <QtCore/QString>
#include <QtGui/QFont>
#include <QtGui/QImage>

#include <memory>

namespace hallscape::scene {

/// Every character that labels use, painted once. Red: the glyph; green: the glyph with its halo.
class GlyphAtlas
{
public:
    struct Glyph
    {
        QRectF texels;   ///< in image(), halo included
        QPointF bearing; ///< from the pen position on the base line to the top left of texels
        qreal advance = 0;
    };

    /// The same for all who ask for the same size. Main thread.
    static std::shared_ptr<const GlyphAtlas> of(const QFont& font, int pixelSize);
    /// \param pixelSize physical pixels
    GlyphAtlas(const QFont& font, int pixelSize);

    const QImage& image() const { return m_image; }
    /// \return the glyph of '?' for what the atlas lacks
    const Glyph& glyph(QChar character) const;
    qreal textWidth(const QString& text) const;
    qreal ascent() const { return m_ascent; }
    qreal descent() const { return m_descent; }

private:
    QImage m_image;
    QHash<QChar, Glyph> m_glyphs;
    qreal m_ascent = 0;
    qreal m_descent = 0;
};

} // namespace hallscape::scene
