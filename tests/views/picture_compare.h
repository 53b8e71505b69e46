// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

namespace hallscape::tests {

struct Comparison
{
    int differing = 0; ///< pixels in which a channel differs by more than the tolerance
    int largest = 0;   ///< largest difference of a channel
    QImage picture;    ///< grey where equal, red where not; as large as the expected picture
};

/// \param tolerance of each channel, 0 to 255. Pictures of different size differ everywhere.
Comparison compare(const QImage& actual, const QImage& expected, int tolerance);

/// How many different colours a picture has, counting at most \p limit: a blank one has few.
int colourCount(const QImage& picture, int limit);

} // namespace hallscape::tests
