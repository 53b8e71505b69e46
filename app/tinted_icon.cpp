// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tinted_icon.h"

#include "app/icons.h"
#include "app/theme.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QIconEngine>

#include <optional>

namespace hallscape::app {

namespace {

/// Makes the icon anew when it is drawn for the first time in another theme.
class TintedIconEngine : public QIconEngine
{
public:
    explicit TintedIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        current().paint(painter, rect, Qt::AlignCenter, mode, state);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return current().pixmap(size, mode, state);
    }

    QIconEngine* clone() const override { return new TintedIconEngine(m_name); }

private:
    const QIcon& current()
    {
        const Theme& theme = themeOf(QGuiApplication::palette());
        if (m_theme != theme.id) {
            m_theme = theme.id;
            m_icon = icon(m_name, theme);
        }
        return m_icon;
    }

    QString m_name;
    std::optional<ThemeId> m_theme;
    QIcon m_icon;
};

} // namespace

QIcon tintedIcon(const QString& name)
{
    return QIcon(new TintedIconEngine(name));
}

} // namespace hallscape::app
