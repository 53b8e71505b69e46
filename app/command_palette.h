// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "data/layout/device.h"

#include <QtWidgets/QDialog>

#include <optional>
#include <variant>
#include <vector>

class QLineEdit;
class QListWidget;

namespace hallscape::app {

/// A line of the palette: a command or a place.
struct PaletteEntry
{
    std::variant<const Command*, data::Device> target;
    QString text;
    QString detail; ///< the command's shortcut or the place's path
    int score = 0;
};

/// How well \p text matches what was typed: all letters in order, better when they begin words or
/// stand together. \return nullopt when a letter is missing
std::optional<int> fuzzyScore(QStringView typed, QStringView text);

/// Enabled commands and, from two letters on, places of the site that match; best first, at most \p
/// limit.
std::vector<PaletteEntry> paletteEntries(const CommandContext& context, const QString& typed,
                                         std::size_t limit = 12);

/// Ctrl+K: one field that finds every command and every place. Return runs or goes, Escape leaves.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(CommandContext context, QWidget* parent);

    /// Shows it over the upper middle of its parent.
    void popUp();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void accept() override;

    CommandContext m_context;
    QLineEdit* m_field;
    QListWidget* m_list;
    std::vector<PaletteEntry> m_entries; ///< one per row
};

} // namespace hallscape::app
