// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <span>
#include <string_view>

namespace hallscape::app {

class Session;
class Settings;
class Shell;

/// Everything a command may touch.
struct CommandContext
{
    Session& session;
    Settings& settings;
    Shell& shell;
};

/// In the order of the menu bar.
enum class Menu { File, View, Lens, Time, Go, Job, Window, Help, Count };

/// One thing the user can do. The table behind commands() is the only place that knows them: menus,
/// toolbar, shortcuts, the palette, the shortcut sheet and `--do` are made from it.
struct Command
{
    const char* id;   ///< "view.frame-selection": stable, for `--do`
    const char* text; ///< English, context "Command"
    const char*
        key; ///< QKeySequence::PortableText, keys of one command separated by "; "; empty for none
    const char* icon; ///< file name in assets/icons without folder and suffix; empty for none
    Menu menu;
    void (*action)(CommandContext&);
    bool (*isEnabled)(const CommandContext&) = nullptr; ///< null: always
    bool (*isChecked)(const CommandContext&) = nullptr; ///< null: not checkable
    bool inToolBar = false;
    bool beginsGroup = false; ///< a separator stands before it
};

std::span<const Command> commands();
/// \return null when no command is called so
const Command* findCommand(std::string_view id);
/// None for a command without a key.
QList<QKeySequence> commandKeys(const Command& command);
/// In the user's language, without mnemonic.
QString commandText(const Command& command);
QString menuText(Menu menu);
bool isEnabled(const Command& command, const CommandContext& context);
/// Does nothing when the command is not enabled.  \return whether it ran
bool run(const Command& command, CommandContext& context);

} // namespace hallscape::app
