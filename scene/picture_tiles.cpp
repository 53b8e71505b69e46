// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/picture_tiles.h"

#include <algorithm>

namespace hallscape::scene {

PictureTiles::PictureTiles(QSize picture, int side)
    : m_picture(picture), m_side(side > 0 ? side : preferredTile),
      m_columns((picture.width() + m_side - 1) / m_side), m_lift(picture.height() % 2),
      m_rows((picture.height() + m_lift + m_side - 1) / m_side)
{
    if (picture.width() <= m_side && picture.height() <= m_side) {
        m_columns = m_rows = 1;
        m_lift = 0;
    }
}

QSize PictureTiles::targetSize() const
{
    return count() > 1 ? QSize(m_side, m_side) : m_picture;
}

QPoint PictureTiles::origin(int index) const
{
    return {index % m_columns * m_side, index / m_columns * m_side - m_lift};
}

QRect PictureTiles::place(int index) const
{
    return QRect(origin(index), QSize(m_side, m_side)).intersected(QRect({}, m_picture));
}

bool BandBuilder::add(int index, const QImage& captured)
{
    constexpr auto format = QImage::Format_RGBA8888_Premultiplied;
    const QImage tile = captured.format() == format ? captured : captured.convertToFormat(format);
    const QRect place = m_tiles.place(index);
    if (place.x() == 0) {
        m_band = QImage(m_tiles.pictureSize().width(), place.height(), format);
        m_top = place.y();
    }
    // Lines of the tile that lie above the picture are left out.
    const QRect part = place.translated(-m_tiles.origin(index)).intersected(tile.rect());
    for (int y = 0; y < part.height(); ++y) {
        std::copy_n(tile.constScanLine(part.y() + y), 4 * static_cast<std::size_t>(part.width()),
                    m_band.scanLine(y) + 4 * static_cast<std::size_t>(place.x()));
        solidify(m_band.scanLine(y) + 4 * static_cast<std::size_t>(place.x()), part.width());
    }
    look(tile, part);
    return (index + 1) % m_tiles.columns() == 0;
}

void BandBuilder::solidify(std::uint8_t* pixels, int count) const
{
    for (std::uint8_t* pixel = pixels; pixel != pixels + 4 * count; pixel += 4) {
        pixel[3] = pixel[3] >= m_leastOpaque ? std::uint8_t{255} : pixel[3];
    }
}

void BandBuilder::look(const QImage& tile, QRect part)
{
    for (int y = part.top(); y <= part.bottom() && !m_varied; ++y) {
        const auto* line = reinterpret_cast<const std::uint32_t*>(tile.constScanLine(y));
        if (!m_first && part.width() > 0) {
            m_first = line[0];
        }
        m_varied = std::any_of(line, line + part.width(),
                               [this](std::uint32_t pixel) { return pixel != *m_first; });
    }
}

} // namespace hallscape::scene
