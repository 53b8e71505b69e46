// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QImage>

#include <algorithm>
#include <cstdlib>

namespace hallscape::tests {

/// How far two colours may be apart and still be the same thing in a slightly other light: 0 to
/// 255.
inline constexpr int sameColour = 40;

inline int colourDistance(QRgb a, QRgb b)
{
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                     std::abs(qBlue(a) - qBlue(b))});
}

/// \return whether a pixel of this colour, or one between two such, is within \p reach of \p at
inline bool foundNear(const QImage& picture, QPoint at, QRgb colour, int reach, int tolerance)
{
    QRgb darkest = qRgb(255, 255, 255);
    QRgb brightest = qRgb(0, 0, 0);
    for (int y = std::max(0, at.y() - reach); y <= std::min(picture.height() - 1, at.y() + reach);
         ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = std::max(0, at.x() - reach);
             x <= std::min(picture.width() - 1, at.x() + reach); ++x) {
            if (colourDistance(line[x], colour) <= tolerance) {
                return true;
            }
            darkest = qRgb(std::min(qRed(darkest), qRed(line[x])),
                           std::min(qGreen(darkest), qGreen(line[x])),
                           std::min(qBlue(darkest), qBlue(line[x])));
            brightest = qRgb(std::max(qRed(brightest), qRed(line[x])),
                             std::max(qGreen(brightest), qGreen(line[x])),
                             std::max(qBlue(brightest), qBlue(line[x])));
        }
    }
    const auto between = [tolerance](int low, int value, int high) {
        return value >= low - tolerance && value <= high + tolerance;
    };
    return between(qRed(darkest), qRed(colour), qRed(brightest)) &&
           between(qGreen(darkest), qGreen(colour), qGreen(brightest)) &&
           between(qBlue(darkest), qBlue(colour), qBlue(brightest));
}

/// Share of the pixels of either picture that the other has nowhere within \p reach pixels: 0 for
/// pictures in which everything moved by no more than that, large where something came, went or
/// jumped. What is nearer to the border than that may have come in or gone out, and is not asked.
/// \pre same size, 32 bits a pixel
inline double changedShare(const QImage& one, const QImage& other, int reach,
                           int tolerance = sameColour)
{
    int changed = 0;
    for (int y = reach; y < one.height() - reach; ++y) {
        const auto* a = reinterpret_cast<const QRgb*>(one.constScanLine(y));
        const auto* b = reinterpret_cast<const QRgb*>(other.constScanLine(y));
        for (int x = reach; x < one.width() - reach; ++x) {
            if (colourDistance(a[x], b[x]) > tolerance &&
                !(foundNear(one, {x, y}, b[x], reach, tolerance) &&
                  foundNear(other, {x, y}, a[x], reach, tolerance))) {
                ++changed;
            }
        }
    }
    return static_cast<double>(changed) / (static_cast<double>(one.width()) * one.height());
}

} // namespace hallscape::tests
