// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture.h"

#include <QtCore/QRect>
#include <QtGui/QImage>

#include <vector>

namespace hallscape::app {

/// What lies on the finished picture.
struct PictureCard
{
    QRect place; ///< pixels of the picture
    QImage image;
};

/// Caption at the bottom left, legend at the top right, as far as \p request wants them.
std::vector<PictureCard> pictureCards(const PictureRequest& request);

/// Paints what of \p cards lies on the lines of \p band, which begins at line \p top.
void paintCards(const std::vector<PictureCard>& cards, QImage& band, int top);

} // namespace hallscape::app
