// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/icons.h"

#include "app/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QPixmap>
#include <QtSvg/QSvgRenderer>

#include <array>

namespace hallscape::app {

namespace {

/// The drawings are of one colour, so that colour can be laid over their shape.
QPixmap coloured(QSvgRenderer& drawing, int sizePx, const QColor& colour)
{
    QPixmap pixmap(sizePx, sizePx);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawing.render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

QIcon icon(const QString& name, const Theme& theme)
{
    QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    if (!drawing.isValid()) {
        return icon;
    }
    // Twice each size for screens with two pixels per point.
    constexpr std::array sizes{16, 24, 32, 48};
    for (const int size : sizes) {
        icon.addPixmap(coloured(drawing, size, theme.text), QIcon::Normal, QIcon::Off);
        icon.addPixmap(coloured(drawing, size, theme.accent), QIcon::Normal, QIcon::On);
        icon.addPixmap(coloured(drawing, size, theme.line), QIcon::Disabled, QIcon::Off);
        icon.addPixmap(coloured(drawing, size, theme.line), QIcon::Disabled, QIcon::On);
    }
    return icon;
}

} // namespace hallscape::app
