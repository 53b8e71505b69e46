// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/facade_atlas.h"

#include "scene/asset_path.h"
#include "scene/data_texture.h"

#include <Qt3DRender/QAbstractTextureImage>
#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureImageDataGenerator>
#include <Qt3DRender/QTextureWrapMode>

#include <QtConcurrent/QtConcurrentRun>

#include <map>

namespace hallscape::scene {

using namespace Qt3DRender;

namespace {

constexpr QSize layerSize{1024, 2048};

/// Hands one picture to one layer of the array.
class LayerGenerator : public QTextureImageDataGenerator
{
public:
    explicit LayerGenerator(QImage image) : m_image(std::move(image)) {}

    QTextureImageDataPtr operator()() override { return texelsOf(m_image); }

    bool operator==(const QTextureImageDataGenerator& other) const override
    {
        const auto* layer = functor_cast<LayerGenerator>(&other);
        return layer != nullptr && layer->m_image.cacheKey() == m_image.cacheKey();
    }

    QT3D_FUNCTOR(LayerGenerator)

private:
    QImage m_image;
};

class LayerImage : public QAbstractTextureImage
{
public:
    LayerImage(const QImage& image, int layer, Qt3DCore::QNode* parent)
        : QAbstractTextureImage(parent), m_generator(new LayerGenerator(image))
    {
        setLayer(layer);
    }

protected:
    QTextureImageDataGeneratorPtr dataGenerator() const override { return m_generator; }

private:
    QTextureImageDataGeneratorPtr m_generator;
};

std::vector<QImage> readAll(const QStringList& files)
{
    std::vector<QImage> images;
    for (const QString& file : files) {
        QImage image = file.isEmpty() ? QImage() : QImage(file);
        if (!image.isNull()) {
            image = image.convertToFormat(QImage::Format_RGBA8888);
            if (image.size() != layerSize) {
                image = image.scaled(layerSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            }
        }
        images.push_back(image);
    }
    return images;
}

} // namespace

FacadeAtlas::FacadeAtlas(Qt3DCore::QNode* textureParent) : m_parent(textureParent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FacadeAtlas::commit);
    setImages({});
}

FacadeAtlas::~FacadeAtlas()
{
    m_watcher.waitForFinished();
}

void FacadeAtlas::load(const data::Site& site)
{
    QStringList files;
    m_names.clear();
    for (const data::RackModel& model : site.rackModels) {
        const QString base = QString::fromStdString(model.mesh).section(u'.', 0, 0);
        m_names << QStringLiteral("textures/facade_%1.png").arg(base);
        files << (base.isEmpty() ? QString() : assetPath(m_names.back()));
    }
    m_layers.assign(site.rackModels.size(), -1);
    m_waiting = true;
    m_watcher.setFuture(QtConcurrent::run(&readAll, files)); // the latest site wins
}

void FacadeAtlas::commit()
{
    m_waiting = false;
    const std::vector<QImage> images = m_watcher.future().takeResult();
    std::vector<QImage> present;
    for (std::size_t i = 0; i < images.size(); ++i) {
        if (images[i].isNull()) {
            Q_EMIT problem(QStringLiteral("%1: no such picture; the rack is drawn plain")
                               .arg(m_names[static_cast<qsizetype>(i)]));
            continue;
        }
        m_layers[i] = static_cast<int>(present.size());
        present.push_back(images[i]);
    }
    setImages(present);
    Q_EMIT loaded();
}

void FacadeAtlas::setImages(const std::vector<QImage>& images)
{
    std::vector<QImage> layers = images;
    if (layers.empty()) {
        layers.emplace_back(4, 4, QImage::Format_RGBA8888);
        layers.back().fill(QColor(40, 42, 45));
    }
    delete m_texture;
    auto* texture = new QTexture2DArray(m_parent);
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setSize(layers.front().width(), layers.front().height());
    texture->setLayers(static_cast<int>(layers.size()));
    texture->setGenerateMipMaps(true);
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    int layer = 0;
    for (const QImage& image : layers) {
        texture->addTextureImage(new LayerImage(image, layer++, texture));
    }
    m_texture = texture;
    filter();
}

void FacadeAtlas::setSharp(bool sharp)
{
    m_sharp = sharp;
    filter();
}

void FacadeAtlas::filter() const
{
    m_texture->setMinificationFilter(m_sharp ? QAbstractTexture::LinearMipMapLinear
                                             : QAbstractTexture::LinearMipMapNearest);
    m_texture->setMaximumAnisotropy(m_sharp ? 8 : 1);
}

} // namespace hallscape::scene
