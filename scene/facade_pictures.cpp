// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/facade_pictures.h"

#include "scene/asset_path.h"
#include "scene/data_texture.h"

#include <QtGui/QImage>

#include <algorithm>

namespace hallscape::scene {

namespace {

constexpr int channels = 4;

/// Each pixel the mean of the four it covers, channel by channel: alpha says what glows here, and
/// must not weigh the colours. \param whole RGBA8888
QImage halved(const QImage& whole)
{
    QImage half(std::max(whole.width() / 2, 1), std::max(whole.height() / 2, 1), whole.format());
    const int right = whole.width() > 1 ? channels : 0;
    for (int y = 0; y < half.height(); ++y) {
        const uchar* upper = whole.constScanLine(2 * y);
        const uchar* lower = whole.constScanLine(std::min(2 * y + 1, whole.height() - 1));
        uchar* out = half.scanLine(y);
        for (int x = 0; x < half.width(); ++x) {
            for (int c = 0; c < channels; ++c) {
                const int at = 2 * x * channels + c;
                const int sum = upper[at] + upper[at + right] + lower[at] + lower[at + right];
                out[x * channels + c] = static_cast<uchar>((sum + 2) / 4);
            }
        }
    }
    return half;
}

std::vector<Qt3DRender::QTextureImageDataPtr> readLevels(const QString& path)
{
    std::vector<Qt3DRender::QTextureImageDataPtr> levels;
    QImage image(path);
    if (image.isNull()) {
        return levels;
    }
    image = image.convertToFormat(QImage::Format_RGBA8888);
    if (image.size() != facadePixels) {
        image = image.scaled(facadePixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    levels.push_back(texelsOf(image));
    while (image.width() > 1 || image.height() > 1) {
        image = halved(image);
        levels.push_back(texelsOf(image));
    }
    return levels;
}

} // namespace

std::vector<FacadePicture> readFacades(const data::Site& site)
{
    std::vector<FacadePicture> pictures;
    for (const data::RackModel& model : site.rackModels) {
        const QString base = QString::fromStdString(model.mesh).section(u'.', 0, 0);
        FacadePicture& picture = pictures.emplace_back();
        picture.file = QStringLiteral("textures/facade_%1.png").arg(base);
        if (!base.isEmpty()) {
            picture.levels = readLevels(assetPath(picture.file));
        }
    }
    return pictures;
}

} // namespace hallscape::scene
