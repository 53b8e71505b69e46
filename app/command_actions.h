// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"

#include <QtCore/QObject>
#include <QtGui/QIcon>

#include <functional>
#include <string_view>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;
class QToolBar;

namespace hallscape::app {

/// One QAction per command, in table order. Keeps them enabled and checked as the session and
/// settings change. \p context must outlive it; owned by the window.
class CommandActions : public QObject
{
    Q_OBJECT

public:
    CommandActions(CommandContext context, QObject* parent);

    /// \pre there is a command called so
    QAction* action(std::string_view id) const;
    /// Fills an empty menu bar: one menu per Menu, and the recent sites below File. Commands
    /// without a menu entry do not exist.
    void fillMenuBar(QMenuBar* bar);
    /// Adds the commands marked inToolBar.
    void fillToolBar(QToolBar* bar);
    /// Brings enabled and checked states up to date; done by itself whenever the session or the
    /// settings change.
    void refresh();

private:
    void fillRecentSites(QMenu* menu);

    CommandContext m_context;
    std::vector<QAction*> m_actions; ///< one per command, table order
};

} // namespace hallscape::app
