// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace hallscape::app {

/// An icon of assets/icons in the text colour of the application's palette, whatever the theme is
/// when it is drawn. \param name without folder and suffix
QIcon tintedIcon(const QString& name);

} // namespace hallscape::app
