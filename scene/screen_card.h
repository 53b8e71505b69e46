// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt3DCore/QEntity>

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <memory>

namespace Qt3DRender {
class QLayer;
} // namespace Qt3DRender

namespace hallscape::scene {

/// A picture painted with QPainter that stands in a corner of the view: legend and caption of
/// captured pictures.
class ScreenCard : public Qt3DCore::QEntity
{
    Q_OBJECT

public:
    ScreenCard(Qt3DCore::QNode* parent, Qt3DRender::QLayer* layer);
    ~ScreenCard() override;

    /// \param image physical pixels; null: nothing  \param marginPx physical pixels from both edges
    void setImage(const QImage& image, Qt::Corner corner, int marginPx);
    /// \param pixels physical size of the surface
    void setViewport(QSize pixels);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::scene
