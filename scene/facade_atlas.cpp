// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/facade_atlas.h"

#include "scene/data_texture.h"

#include <Qt3DRender/QTexture>
#include <Qt3DRender/QTextureWrapMode>

#include <QtGui/QImage>

namespace hallscape::scene {

using namespace Qt3DRender;

FacadeAtlas::FacadeAtlas(Qt3DCore::QNode* textureParent) : m_parent(textureParent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FacadeAtlas::commit);
    setPictures({});
}

// A reader that still runs holds nothing of ours.
FacadeAtlas::~FacadeAtlas() = default;

void FacadeAtlas::load(const QFuture<std::vector<FacadePicture>>& pictures)
{
    m_layers.clear();
    m_waiting = true;
    m_watcher.setFuture(pictures); // the latest site wins
}

void FacadeAtlas::commit()
{
    m_waiting = false;
    const std::vector<FacadePicture> pictures = m_watcher.future().takeResult();
    std::vector<FacadePicture> present;
    m_layers.assign(pictures.size(), -1);
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (pictures[i].levels.empty()) {
            Q_EMIT problem(QStringLiteral("%1: no such picture; the rack is drawn plain")
                               .arg(pictures[i].file));
            continue;
        }
        m_layers[i] = static_cast<int>(present.size());
        present.push_back(pictures[i]);
    }
    setPictures(present);
    Q_EMIT loaded();
}

void FacadeAtlas::setPictures(const std::vector<FacadePicture>& pictures)
{
    std::vector<FacadePicture> layers = pictures;
    if (layers.empty()) {
        QImage plain(1, 1, QImage::Format_RGBA8888);
        plain.fill(QColor(40, 42, 45));
        layers.push_back({{}, {texelsOf(plain)}});
    }
    delete m_texture;
    auto* texture = new QTexture2DArray(m_parent);
    const auto& first = layers.front().levels;
    texture->setFormat(QAbstractTexture::RGBA8_UNorm);
    texture->setSize(first.front()->width(), first.front()->height());
    texture->setLayers(static_cast<int>(layers.size()));
    texture->setGenerateMipMaps(false);
    texture->setMipLevels(static_cast<int>(first.size()));
    texture->setMagnificationFilter(QAbstractTexture::Linear);
    texture->setWrapMode(QTextureWrapMode(QTextureWrapMode::ClampToEdge));
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        for (std::size_t level = 0; level < first.size(); ++level) {
            updateLayer(*texture, {static_cast<int>(layer), static_cast<int>(level)},
                        layers[layer].levels[level]);
        }
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
