// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureImageData>

#include <QtGui/QImage>

#include <span>
#include <vector>

namespace hallscape::scene {

/// Floats that a shader reads with texelFetch; index i is texel (i % width, i / width). No
/// filtering.
class DataTexture : public Qt3DRender::QTexture2D
{
    Q_OBJECT

public:
    /// Texels per line of a list of \p count values.
    static constexpr int listWidth = 128;

    /// \param channels 1, 2 or 4   \param size in texels, fixed
    DataTexture(int channels, QSize size, Qt3DCore::QNode* parent = nullptr);
    /// For a list of values: listWidth texels wide, as many lines as needed.
    static QSize listSize(std::size_t count);

    /// \param texels channels times width times height floats; a shorter list leaves the rest at 0
    void setTexels(std::span<const float> texels);

private:
    int m_channels;
};

/// \p image for a texture of 8 bits per channel. Any thread.
Qt3DRender::QTextureImageDataPtr texelsOf(const QImage& image);
/// A part of an array of textures.
struct LayerLevel
{
    int layer = 0;
    int level = 0; ///< of detail
};
/// Puts \p texels there. They are freed when they are in the texture.
void updateLayer(Qt3DRender::QAbstractTexture& array, LayerLevel where,
                 const Qt3DRender::QTextureImageDataPtr& texels);
/// \param smooth linear filtering, else nearest; no mipmaps, clamped to its edge
Qt3DRender::QTexture2D* makeImageTexture(const Qt3DRender::QTextureImageDataPtr& texels,
                                         bool smooth, Qt3DCore::QNode* parent);
Qt3DRender::QTexture2D* makeImageTexture(const QImage& image, bool smooth, Qt3DCore::QNode* parent);

} // namespace hallscape::scene
