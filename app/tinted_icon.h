// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

namespace hallscape::app {

/// An icon of assets/icons in the colours of the application's theme at the time it is drawn: text
/// when enabled, accent when checked, muted when disabled. \param name without folder and suffix
QIcon tintedIcon(const QString& name);

} // namespace hallscape::app
