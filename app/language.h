// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

class QCoreApplication;

namespace hallscape::app {

/// Installs the translations of the program and of Qt's own dialogs, and the locale for numbers and
/// dates. Call before the first window is made. \param code "de", or "system"; English for a
/// language that is not there
void installLanguage(QCoreApplication& application, const QString& code);

} // namespace hallscape::app
