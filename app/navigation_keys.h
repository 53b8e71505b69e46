// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace hallscape::app {

/// Lets lists, trees, sliders and grids keep the arrows, Home, End and Space, and fields with text
/// Esc, although commands have these keys in the rest of the window. Install on the application.
class NavigationKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace hallscape::app
