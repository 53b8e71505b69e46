// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/facade_pictures.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>

#include <vector>

namespace Qt3DRender {
class QAbstractTexture;
}
namespace Qt3DCore {
class QNode;
}

namespace hallscape::scene {

/// The baked faces of the rack models: one layer of a texture array per file that exists. Files are
/// read on a worker; until then every model has layer -1 and the shader draws plain boxes. Layout
/// of a file, in pixels of 1024 x 2048 from the top left: front 0,0 512x1570; rear 512,0 512x1570;
/// side 0,1570 250x478; top 250,1570 299x478. Alpha 1 is lit, 0.5 glows.
class FacadeAtlas : public QObject
{
    Q_OBJECT

public:
    explicit FacadeAtlas(Qt3DCore::QNode* textureParent);
    ~FacadeAtlas() override;

    /// \param pictures of readFacades(), taken over when they are there
    void load(const QFuture<std::vector<FacadePicture>>& pictures);
    bool loading() const { return m_waiting; }
    /// One per rack model of the loaded site; empty while it loads.
    const std::vector<int>& layers() const { return m_layers; }
    Qt3DRender::QAbstractTexture* texture() const { return m_texture; }
    /// Sharp at flat angles, which costs four times as much without a graphics card: for stills.
    void setSharp(bool sharp);

Q_SIGNALS:
    /// layers() and texture() have changed.
    void loaded();
    void problem(const QString& detail);

private:
    void commit();
    void setPictures(const std::vector<FacadePicture>& pictures);

    Qt3DCore::QNode* m_parent;
    std::vector<int> m_layers;
    void filter() const;

    Qt3DRender::QAbstractTexture* m_texture = nullptr;
    bool m_sharp = false;
    bool m_waiting = false; ///< read or not, the files were not taken over yet
    QFutureWatcher<std::vector<FacadePicture>> m_watcher;
};

} // namespace hallscape::scene
