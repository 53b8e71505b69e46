// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtGui/QImage>

#include <optional>

namespace hallscape::scene {

/// Cuts a picture into tiles, row by row from the top left. Arithmetic only.
class PictureTiles
{
public:
    /// Pictures up to this are drawn in one piece.
    static constexpr int preferredTile = 2048;

    /// \param side of a tile in pixels, a power of two; 0: preferredTile
    explicit PictureTiles(QSize picture, int side = 0);

    QSize pictureSize() const { return m_picture; }
    /// What is drawn at once: the picture where it fits into a tile, else a whole tile.
    QSize targetSize() const;
    int count() const { return m_columns * m_rows; }
    int columns() const { return m_columns; }
    /// Where tile \p index begins in the picture. OpenGL counts lines from the bottom and shades in
    /// blocks of two by two: in pictures of odd height tiles begin one line higher, so that the
    /// blocks, and with them the mipmaps that are chosen, are those of the picture in one piece.
    QPoint origin(int index) const;
    /// The part of the picture that tile \p index covers, cut off at the picture's edges.
    QRect place(int index) const;

private:
    QSize m_picture;
    int m_side;
    int m_columns;
    int m_lift; ///< lines of the first row that lie above the picture
    int m_rows;
};

/// Puts tiles that come in order together to bands of the picture's full width.
class BandBuilder
{
public:
    /// \param transparent false: all pixels are opaque, whatever their alpha says
    BandBuilder(const PictureTiles& tiles, bool transparent)
        : m_tiles(tiles), m_leastOpaque(transparent ? marks : 0)
    {
    }

    /// \param tile of PictureTiles::targetSize()  \return true when a band is complete
    bool add(int index, const QImage& tile);
    /// RGBA8888_Premultiplied; valid until the next add().
    const QImage& image() const { return m_band; }
    /// Line of the picture that the band begins with.
    int top() const { return m_top; }
    /// Whether all pixels so far have one colour.
    bool blank() const { return !m_varied; }

private:
    void look(const QImage& tile, QRect part);
    void solidify(std::uint8_t* pixels, int count) const;

    /// Shaders mark what is solid with an alpha from this on; see assets/shaders/environment.glsl.
    static constexpr int marks = 253;

    const PictureTiles& m_tiles;
    int m_leastOpaque; ///< alpha from this on is written as 255
    QImage m_band;
    int m_top = 0;
    std::optional<std::uint32_t> m_first;
    bool m_varied = false;
};

} // namespace hallscape::scene
