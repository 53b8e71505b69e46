// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tinted_icon.h"

#include "app/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>

#include <map>
#include <optional>
#include <tuple>

namespace hallscape::app {

namespace {

/// The drawings are of one colour, so that colour can be laid over their shape.
QPixmap coloured(const QString& name, const QSize& size, const QColor& colour)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// Draws a size when it is first asked for in a theme: most icons of menus never are.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const Theme& theme = themeOf(QGuiApplication::palette());
        if (m_theme != theme.id) {
            m_theme = theme.id;
            m_drawn.clear();
        }
        const QColor& colour = mode == QIcon::Disabled ? theme.line
                               : state == QIcon::On    ? theme.accent
                                                       : theme.text;
        const auto key = std::tuple(size.width(), size.height(), colour.rgba());
        QPixmap& drawn = m_drawn[key];
        if (drawn.isNull()) {
            drawn = coloured(m_name, size, colour);
        }
        return drawn;
    }

    QIconEngine* clone() const override { return new TintedIconEngine(m_name); }

private:
    QString m_name;
    std::optional<ThemeId> m_theme;
    std::map<std::tuple<int, int, QRgb>, QPixmap> m_drawn; ///< by size and colour
};

} // namespace

QIcon tintedIcon(const QString& name)
{
    return QIcon(new TintedIconEngine(name));
}

} // namespace hallscape::app
