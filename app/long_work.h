// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <functional>
#include <stop_token>

class QWidget;

namespace hallscape::app {

/// Tells how far it is, from 0 to 1; from any thread.
using ShareDone = std::function<void(double)>;

/// Runs \p work on a worker behind a dialog with its progress and a cancel button, and returns when
/// it has ended. The window goes on drawing meanwhile.
/// \param text what is done, in the user's language
/// \return whether it ran to its end; false when it was cancelled
bool runLongWork(QWidget* parent, const QString& text,
                 const std::function<void(const ShareDone&, const std::stop_token&)>& work);

} // namespace hallscape::app
