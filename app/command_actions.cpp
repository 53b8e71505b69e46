// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_actions.h"

#include "app/second_picture.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/shell.h"
#include "app/tinted_icon.h"

#include <QtCore/QFileInfo>
#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QToolBar>

#include <array>

namespace hallscape::app {

namespace {

QString tooltipOf(const QAction& action)
{
    if (action.shortcut().isEmpty()) {
        return action.text();
    }
    return QStringLiteral("%1 (%2)").arg(action.text(),
                                         action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

CommandActions::CommandActions(CommandContext context, QObject* parent)
    : QObject(parent), m_context(context)
{
    for (const Command& command : commands()) {
        auto* action = new QAction(commandText(command), this);
        action->setObjectName(QLatin1StringView(command.id));
        action->setShortcuts(commandKeys(command));
        action->setToolTip(tooltipOf(*action));
        if (*command.icon != '\0') {
            action->setIcon(tintedIcon(QString::fromLatin1(command.icon)));
        }
        action->setCheckable(command.isChecked != nullptr);
        connect(action, &QAction::triggered, this, [this, &command] {
            run(command, m_context);
            // A checkable action has flipped itself already; the program's state decides.
            refresh();
        });
        m_actions.push_back(action);
    }
    const Session& session = m_context.session;
    connect(&session, &Session::siteChanged, this, &CommandActions::refresh);
    connect(&session, &Session::snapshotChanged, this, &CommandActions::refresh);
    connect(&session, &Session::lensChanged, this, &CommandActions::refresh);
    connect(&session, &Session::shownChanged, this, &CommandActions::refresh);
    connect(&session, &Session::insideChanged, this, &CommandActions::refresh);
    connect(&session, &Session::openedChanged, this, &CommandActions::refresh);
    connect(&session, &Session::selectionChanged, this, &CommandActions::refresh);
    connect(&session.second(), &SecondPicture::splitChanged, this, &CommandActions::refresh);
    connect(&session, &Session::historyStepsChanged, this, &CommandActions::refresh);
    connect(&m_context.settings, &Settings::changed, this, &CommandActions::refresh);
    refresh();
}

QAction* CommandActions::action(std::string_view id) const
{
    const Command* command = findCommand(id);
    Q_ASSERT(command != nullptr);
    return m_actions[static_cast<std::size_t>(command - commands().data())];
}

void CommandActions::fillMenuBar(QMenuBar* bar)
{
    std::array<QMenu*, static_cast<std::size_t>(Menu::Count)> menus{};
    for (std::size_t i = 0; i < menus.size(); ++i) {
        menus[i] = bar->addMenu(menuText(static_cast<Menu>(i)));
        // Panels can be closed by their own buttons, so the marks are brought up to date when they
        // are seen.
        connect(menus[i], &QMenu::aboutToShow, this, &CommandActions::refresh);
    }
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const Command& command = commands()[i];
        QMenu* menu = menus[static_cast<std::size_t>(command.menu)];
        if (command.beginsGroup) {
            menu->addSeparator();
        }
        menu->addAction(m_actions[i]);
        if (command.id == std::string_view("file.open-site")) {
            QMenu* recent = menu->addMenu(tr("Recent Sites"));
            connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecentSites(recent); });
        }
    }
}

void CommandActions::fillToolBar(QToolBar* bar)
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        if (commands()[i].inToolBar) {
            if (commands()[i].beginsGroup && !bar->actions().isEmpty()) {
                bar->addSeparator();
            }
            bar->addAction(m_actions[i]);
        }
    }
}

void CommandActions::refresh()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const Command& command = commands()[i];
        m_actions[i]->setEnabled(isEnabled(command, m_context));
        if (command.isChecked != nullptr) {
            m_actions[i]->setChecked(command.isChecked(m_context));
        }
    }
}

void CommandActions::fillRecentSites(QMenu* menu)
{
    menu->clear();
    for (const QString& path : m_context.settings.value(settings::recentSites)) {
        QAction* action = menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this,
                [this, path] { m_context.session.openSite(path); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No other site was opened yet"))->setEnabled(false);
    }
}

} // namespace hallscape::app
