// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme.h"

#include <QtCore/QFile>
#include <QtGui/QFontDatabase>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QToolTip>

#include <cmath>

namespace hallscape::app {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(value);
}

QPalette paletteOf(const Theme& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.window);
    palette.setColor(QPalette::WindowText, t.text);
    palette.setColor(QPalette::Base, t.panel);
    palette.setColor(QPalette::AlternateBase, t.raised);
    palette.setColor(QPalette::Text, t.text);
    palette.setColor(QPalette::Button, t.raised);
    palette.setColor(QPalette::ButtonText, t.text);
    palette.setColor(QPalette::ToolTipBase, t.raised);
    palette.setColor(QPalette::ToolTipText, t.text);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::BrightText, t.critical);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.id == ThemeId::Dark ? t.window : t.panel);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, t.muted);
    }
    return palette;
}

/// Roles are written as @name in the sheet.
QString styleSheetOf(const Theme& t)
{
    QString sheet = QStringLiteral(R"(
        QMainWindow::separator { background: @line; width: 1px; height: 1px; }
        QToolBar { background: @window; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; spacing: 4px; }
        QToolBar::separator { background: @line; width: 1px; margin: 4px; }
        QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 4px 8px; }
        QToolButton:hover { background: @raised; }
        QToolButton:checked { background: @raised; border-color: @accent; color: @accent; }
        QToolButton:focus { border-color: @accent; }
        QToolButton:disabled { color: @muted; }
        QToolButton[role="link"] { padding: 4px 0; color: @accent; }
        QToolButton[popupMode="1"] { padding-right: 20px; }
        QToolButton::menu-button { border: 0; width: 16px; }
        QMenuBar { background: @window; }
        QMenuBar::item { padding: 4px 8px; background: transparent; }
        QMenuBar::item:selected { background: @raised; }
        QMenu { background: @raised; border: 1px solid @line; padding: 4px; }
        QMenu::item { padding: 4px 24px 4px 24px; }
        QMenu::item:selected { background: @accent; color: @onAccent; }
        QMenu::item:disabled { color: @muted; }
        QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
        QStatusBar { background: @window; border-top: 1px solid @line; }
        QStatusBar::item { border: 0; }
        QStatusBar QLabel { padding: 0 8px; }
        QDockWidget::title { background: @window; padding: 4px 8px; text-align: left; }
        QTabBar::tab { background: @window; color: @muted; padding: 4px 12px; border: 0; border-top: 2px solid transparent; }
        QTabBar::tab:selected { color: @text; border-top-color: @accent; background: @panel; }
        QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { background: @panel; border: 1px solid @line; border-radius: 4px; padding: 4px 8px; min-height: 16px; }
        QLineEdit:focus, QComboBox:focus { border-color: @accent; }
        QPushButton { background: @raised; border: 1px solid @line; border-radius: 4px; padding: 4px 16px; min-height: 16px; }
        QPushButton:hover, QPushButton:focus { border-color: @accent; }
        QPushButton:disabled { color: @muted; }
        QTreeView, QListView, QTableView, QPlainTextEdit { background: @panel; border: 0; }
        QTreeView::item, QListView::item { padding: 2px 0; }
        QTreeView:focus, QListView:focus, QTableView:focus { outline: 0; }
        QHeaderView::section { background: @panel; color: @muted; border: 0; border-bottom: 1px solid @line; padding: 4px 8px; }
        QScrollArea { border: 0; }
        QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
        QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
        QScrollBar::handle { background: @line; border-radius: 4px; min-height: 24px; min-width: 24px; }
        QScrollBar::handle:hover { background: @muted; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px; }
        QLabel[role="title"] { font-size: 16px; font-weight: 600; }
        QLabel[role="section"] { font-size: 11px; color: @muted; font-weight: 600; }
        QLabel[role="big"] { font-size: 20px; font-weight: 600; }
        QLabel[role="big-warning"] { font-size: 20px; font-weight: 600; color: @warning; }
        QLabel[role="muted"] { color: @muted; }
        QLabel[role="small"] { color: @muted; font-size: 11px; }
        QLabel[role="warning"] { color: @warning; }
        QLabel[role="critical"] { color: @critical; }
        QLabel[role="chip"] { color: @muted; font-size: 11px; border: 1px solid @line; border-radius: 4px; padding: 0 4px; }
        QLabel[role="live"] { color: @accent; font-size: 11px; font-weight: 600; border: 1px solid @accent; border-radius: 4px; padding: 1px 8px; }
        QLabel[role="past"] { color: @warning; font-size: 11px; font-weight: 600; border: 1px solid @warning; border-radius: 4px; padding: 1px 8px; }
        QLabel[role="simulated"] { color: @text; font-size: 11px; font-weight: 600; border: 1px solid @muted; border-radius: 4px; padding: 1px 8px; }
        QFrame[role="line"] { background: @line; max-height: 1px; border: 0; }
        QWidget[role="panel"] { background: @panel; }
    )");
    const std::array<std::pair<const char*, QColor>, 10> roles{
        {{"@onAccent", t.id == ThemeId::Dark ? t.window : t.panel},
         {"@window", t.window},
         {"@panel", t.panel},
         {"@raised", t.raised},
         {"@line", t.line},
         {"@text", t.text},
         {"@muted", t.muted},
         {"@accent", t.accent},
         {"@critical", t.critical},
         {"@warning", t.warning}}};
    for (const auto& [name, color] : roles) {
        sheet.replace(QLatin1String(name), color.name());
    }
    return sheet;
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

} // namespace

const Theme& theme(ThemeId id)
{
    static const Theme dark{ThemeId::Dark, rgb(0x14171b), rgb(0x1b1f24), rgb(0x242a31),
                            rgb(0x323943), rgb(0xe6e9ed), rgb(0x9aa4b0), rgb(0x4aa3df),
                            rgb(0xff5c5c), rgb(0xffb020)};
    static const Theme light{ThemeId::Light, rgb(0xf4f6f8), rgb(0xffffff), rgb(0xeef1f4),
                             rgb(0xd5dbe1),  rgb(0x1b1f24), rgb(0x5a6572), rgb(0x1769aa),
                             rgb(0xc62828),  rgb(0x9a5b00)};
    return id == ThemeId::Dark ? dark : light;
}

const Theme& themeOf(const QPalette& palette)
{
    return theme(palette.color(QPalette::Window).lightness() < 128 ? ThemeId::Dark
                                                                   : ThemeId::Light);
}

void applyTheme(QApplication& application, ThemeId id)
{
    const Theme& t = theme(id);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(13);
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(t));
    QToolTip::setPalette(paletteOf(t));
    application.setStyleSheet(styleSheetOf(t));
}

void setTextRole(QWidget* widget, const char* role)
{
    if (widget->property("role").toByteArray() != role) {
        widget->setProperty("role", QByteArray(role));
        widget->style()->unpolish(widget); // a style sheet looks at a property only when told
        widget->style()->polish(widget);
    }
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace hallscape::app
