// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QIcon>

class QString;

namespace hallscape::app {

struct Theme;

/// An icon of assets/icons in the colours of \p theme: text when enabled, accent when checked,
/// muted when disabled. \param name of the file, without suffix
QIcon icon(const QString& name, const Theme& theme);

} // namespace hallscape::app
