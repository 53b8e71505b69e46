// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/facade_atlas.h"

#include "scene/asset_path.h"
#include "scene/data_texture.h"

#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureWrapMode>

#include <QtConcurrent/QtConcurrentRun>

#include <map>

namespace hallscape::scene {

using namespace Qt3DRender;

namespace {

constexpr QSize layerSize{1024, 2048};

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

// A reader that still runs holds nothing of ours.
FacadeAtlas::~FacadeAtlas() = default;

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
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        updateLayer(*texture, static_cast<int>(layer), texelsOf(layers[layer]));
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
