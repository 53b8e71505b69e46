// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/picture_compare.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cstdlib>

namespace hallscape::tests {

Comparison compare(const QImage& actual, const QImage& expected, int tolerance)
{
    Comparison result;
    if (actual.size() != expected.size()) {
        result.differing = expected.width() * expected.height();
        result.largest = 255;
        return result;
    }
    const QImage a = actual.convertToFormat(QImage::Format_RGB32);
    const QImage b = expected.convertToFormat(QImage::Format_RGB32);
    result.picture = QImage(b.size(), QImage::Format_RGB32);
    for (int y = 0; y < b.height(); ++y) {
        const auto* rowA = reinterpret_cast<const QRgb*>(a.constScanLine(y));
        const auto* rowB = reinterpret_cast<const QRgb*>(b.constScanLine(y));
        auto* out = reinterpret_cast<QRgb*>(result.picture.scanLine(y));
        for (int x = 0; x < b.width(); ++x) {
            const int difference = std::max({std::abs(qRed(rowA[x]) - qRed(rowB[x])),
                                             std::abs(qGreen(rowA[x]) - qGreen(rowB[x])),
                                             std::abs(qBlue(rowA[x]) - qBlue(rowB[x]))});
            result.largest = std::max(result.largest, difference);
            const bool differs = difference > tolerance;
            result.differing += differs ? 1 : 0;
            const int grey = qGray(rowB[x]) / 3;
            out[x] = differs ? qRgb(255, 40, 40) : qRgb(grey, grey, grey);
        }
    }
    return result;
}

int colourCount(const QImage& picture, int limit)
{
    const QImage rgb = picture.convertToFormat(QImage::Format_RGB32);
    QSet<QRgb> colours;
    for (int y = 0; y < rgb.height() && colours.size() < limit; ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(rgb.constScanLine(y));
        for (int x = 0; x < rgb.width(); ++x) {
            colours.insert(row[x]);
        }
    }
    return static_cast<int>(std::min<qsizetype>(colours.size(), limit));
}

} // namespace hallscape::tests
