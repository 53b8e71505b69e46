// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/glyph_atlas.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace hallscape::scene {

namespace {

constexpr int leastWidth = 512;
constexpr int emsPerLine = 32; ///< keeps the atlas of large type below 16,384 lines

QString characters()
{
    QString all;
    for (char16_t c = u' '; c <= u'~'; ++c) {
        all += QChar(c);
    }
    for (char16_t c = u'\u00a1'; c <= u'\u017f'; ++c) { // Latin-1 and Latin Extended-A
        all += QChar(c);
    }
    return all + QStringLiteral("\u2013\u2014\u2026\u2192\u2265\u2264\u2082\u0394");
}

} // namespace

std::shared_ptr<const GlyphAtlas> GlyphAtlas::of(const QFont& font, int pixelSize)
{
    static std::map<std::pair<QString, int>, std::weak_ptr<const GlyphAtlas>> made;
    std::weak_ptr<const GlyphAtlas>& slot = made[{font.key(), pixelSize}];
    auto atlas = slot.lock();
    if (atlas == nullptr) {
        atlas = std::make_shared<const GlyphAtlas>(font, pixelSize);
        slot = atlas;
    }
    return atlas;
}

GlyphAtlas::GlyphAtlas(const QFont& base, int pixelSize)
{
    QFont font(base);
    font.setPixelSize(pixelSize);
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    const qreal halo = std::max(1.0, pixelSize / 9.0);
    const int cellHeight = static_cast<int>(std::ceil(m_ascent + m_descent + 2 * halo)) + 2;

    const int atlasWidth = std::max(leastWidth, emsPerLine * pixelSize);
    // First the places, then the picture: only then its height is known.
    int x = 1;
    int y = 1;
    for (const QChar c : characters()) {
        const QRectF ink = metrics.boundingRect(c).united({0, -1, metrics.horizontalAdvance(c), 1});
        const int width = static_cast<int>(std::ceil(ink.width() + 2 * halo)) + 2;
        if (x + width > atlasWidth) {
            x = 1;
            y += cellHeight + 1;
        }
        m_glyphs[c] = {QRectF(x, y, width, cellHeight),
                       {std::floor(ink.left() - halo), -std::ceil(m_ascent + halo)},
                       metrics.horizontalAdvance(c)};
        x += width + 1;
    }
    m_image = QImage(atlasWidth, y + cellHeight + 1, QImage::Format_RGBA8888);
    m_image.fill(Qt::black);

    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setCompositionMode(QPainter::CompositionMode_Plus);
    for (auto it = m_glyphs.cbegin(); it != m_glyphs.cend(); ++it) {
        QPainterPath path;
        path.addText(it->texels.topLeft() - it->bearing, font, QString(it.key()));
        painter.setPen(
            QPen(QColor(0, 255, 0), 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(QColor(0, 255, 0));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(255, 0, 0));
        painter.drawPath(path);
    }
}

const GlyphAtlas::Glyph& GlyphAtlas::glyph(QChar character) const
{
    const auto found = m_glyphs.constFind(character);
    return found != m_glyphs.cend() ? *found : *m_glyphs.constFind(u'?');
}

qreal GlyphAtlas::textWidth(const QString& text) const
{
    qreal width = 0;
    for (const QChar c : text) {
        width += glyph(c).advance;
    }
    return width;
}

} // namespace hallscape::scene
