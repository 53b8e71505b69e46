// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/data_texture.h"

#include <Qt3DRender/QTextureDataUpdate>
#include <Qt3DRender/QTextureImageData>
#include <Qt3DRender/QTextureWrapMode>

#include <QtOpenGL/QOpenGLTexture>

namespace hallscape::scene {

using namespace Qt3DRender;

namespace {

QTextureDataUpdate updateOf(const QTextureImageDataPtr& data, LayerLevel where = {})
{
    QTextureDataUpdate update;
    update.setX(0);
    update.setY(0);
    update.setZ(0);
    update.setLayer(where.layer);
    update.setMipLevel(where.level);
    update.setData(data);
    return update;
}

void describe(QTextureImageData& data, QSize size)
{
    data.setTarget(QOpenGLTexture::Target2D);
    data.setWidth(size.width());
    data.setHeight(size.height());
    data.setDepth(1);
    data.setFaces(1);
    data.setLayers(1);
    data.setMipLevels(1);
}

} // namespace

DataTexture::DataTexture(int channels, QSize size, Qt3DCore::QNode* parent)
    : QTexture2D(parent), m_channels(channels)
{
    setFormat(channels == 1 ? R32F : channels == 2 ? RG32F : RGBA32F);
    setSize(size.width(), size.height());
    setGenerateMipMaps(false);
    setMipLevels(1);
    setMinificationFilter(Nearest);
    setMagnificationFilter(Nearest);
    setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
}

QSize DataTexture::listSize(std::size_t count)
{
    const auto lines = (count + listWidth - 1) / listWidth;
    return {listWidth, std::max(1, static_cast<int>(lines))};
}

void DataTexture::setTexels(std::span<const float> texels)
{
    auto data = QTextureImageDataPtr::create();
    describe(*data, {width(), height()});
    data->setFormat(m_channels == 1   ? QOpenGLTexture::R32F
                    : m_channels == 2 ? QOpenGLTexture::RG32F
                                      : QOpenGLTexture::RGBA32F);
    data->setPixelFormat(m_channels == 1   ? QOpenGLTexture::Red
                         : m_channels == 2 ? QOpenGLTexture::RG
                                           : QOpenGLTexture::RGBA);
    data->setPixelType(QOpenGLTexture::Float32);
    const auto wanted = static_cast<qsizetype>(sizeof(float)) * m_channels * width() * height();
    QByteArray bytes(reinterpret_cast<const char*>(texels.data()),
                     static_cast<qsizetype>(texels.size_bytes()));
    if (bytes.size() < wanted) {
        bytes.append(wanted - bytes.size(), '\0');
    }
    data->setData(bytes.left(wanted), m_channels * static_cast<int>(sizeof(float)), false);
    updateData(updateOf(data));
}

QTextureImageDataPtr texelsOf(const QImage& image)
{
    // The picture lives as long as what points into it.
    const QImage rgba = image.convertToFormat(QImage::Format_RGBA8888);
    QTextureImageDataPtr data(new QTextureImageData,
                              [rgba](QTextureImageData* texels) { delete texels; });
    describe(*data, rgba.size());
    data->setFormat(QOpenGLTexture::RGBA8_UNorm);
    data->setPixelFormat(QOpenGLTexture::RGBA);
    data->setPixelType(QOpenGLTexture::UInt8);
    data->setData(QByteArray::fromRawData(reinterpret_cast<const char*>(rgba.constBits()),
                                          rgba.sizeInBytes()),
                  4, false);
    return data;
}

void updateLayer(QAbstractTexture& array, LayerLevel where, const QTextureImageDataPtr& texels)
{
    array.updateData(updateOf(texels, where));
}

QTexture2D* makeImageTexture(const QTextureImageDataPtr& texels, bool smooth,
                             Qt3DCore::QNode* parent)
{
    auto* texture = new QTexture2D(parent);
    const auto filter = smooth ? QAbstractTexture::Linear : QAbstractTexture::Nearest;
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setSize(texels->width(), texels->height());
    texture->setGenerateMipMaps(false);
    texture->setMipLevels(1);
    texture->setMinificationFilter(filter);
    texture->setMagnificationFilter(filter);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    texture->updateData(updateOf(texels));
    return texture;
}

QTexture2D* makeImageTexture(const QImage& image, bool smooth, Qt3DCore::QNode* parent)
{
    return makeImageTexture(texelsOf(image), smooth, parent);
}

} // namespace hallscape::scene
