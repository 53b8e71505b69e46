// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

#include <array>

class QApplication;
class QWidget;

namespace hallscape::app {

enum class ThemeId { Dark, Light };

/// The colours of the window, by what they are for. Everything that is painted takes its colour
/// from here.
struct Theme
{
    ThemeId id;
    QColor window;
    QColor panel;
    QColor raised;
    QColor line;
    QColor text;
    QColor muted;
    QColor accent;
    QColor critical;
    QColor warning;

    std::array<QColor, 3> surfaces() const { return {window, panel, raised}; }
    std::array<QColor, 5> textRoles() const { return {text, muted, accent, critical, warning}; }
};

const Theme& theme(ThemeId id);
/// The theme that a widget with \p palette is drawn in, so that painting code needs no global
/// state.
const Theme& themeOf(const QPalette& palette);
/// Style, palette, fonts and style sheet of the whole program.
void applyTheme(QApplication& application, ThemeId id);

/// What a label is, for the style sheet: "title", "section", "big", "muted", "small", "warning",
/// "critical", "chip". Can change while it is shown.
void setTextRole(QWidget* widget, const char* role);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

inline constexpr int gridPx = 8; ///< all distances are multiples of it, 4 inside controls

} // namespace hallscape::app
