// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shortcut_sheet.h"

#include "app/commands.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeySequence>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFrame>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

namespace {

constexpr int gapPx = 8;

struct Gesture
{
    const char* how;
    const char* what;
};

/// What the 3D view does itself; see SceneWindow.
constexpr Gesture gestures[]{
    {QT_TRANSLATE_NOOP("Gesture", "Left drag"), QT_TRANSLATE_NOOP("Gesture", "Orbit")},
    {QT_TRANSLATE_NOOP("Gesture", "Middle drag"), QT_TRANSLATE_NOOP("Gesture", "Move sideways")},
    {QT_TRANSLATE_NOOP("Gesture", "Right drag"), QT_TRANSLATE_NOOP("Gesture", "Look around")},
    {QT_TRANSLATE_NOOP("Gesture", "Wheel"), QT_TRANSLATE_NOOP("Gesture", "Zoom to the pointer")},
    {QT_TRANSLATE_NOOP("Gesture", "Click"), QT_TRANSLATE_NOOP("Gesture", "Select")},
    {QT_TRANSLATE_NOOP("Gesture", "Double click"),
     QT_TRANSLATE_NOOP("Gesture", "Go there and open")},
    {QT_TRANSLATE_NOOP("Gesture", "W A S D Q E"), QT_TRANSLATE_NOOP("Gesture", "Fly")},
    {QT_TRANSLATE_NOOP("Gesture", "Shift with these"), QT_TRANSLATE_NOOP("Gesture", "Fly faster")}};

/// One group below the others: a heading and two columns.
class Group
{
public:
    Group(const QString& heading, QVBoxLayout* column) : m_grid(new QGridLayout)
    {
        auto* label = new QLabel(heading);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        column->addWidget(label);
        m_grid->setHorizontalSpacing(2 * gapPx);
        m_grid->setVerticalSpacing(gapPx / 2);
        m_grid->setColumnStretch(0, 1);
        column->addLayout(m_grid);
        column->addSpacing(gapPx);
    }

    void add(const QString& what, const QString& how)
    {
        const int row = m_grid->rowCount();
        m_grid->addWidget(new QLabel(what), row, 0);
        auto* key = new QLabel(how);
        key->setForegroundRole(QPalette::PlaceholderText);
        key->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(key, row, 1);
    }

private:
    QGridLayout* m_grid;
};

void addMenu(Menu menu, QVBoxLayout* column)
{
    Group group(menuText(menu).remove(u'&'), column);
    for (const Command& command : commands()) {
        if (command.menu == menu && *command.key != '\0') {
            const auto keys = commandKeys(command);
            QStringList texts;
            for (const QKeySequence& key : keys) {
                texts << key.toString(QKeySequence::NativeText);
            }
            group.add(commandText(command), texts.join(QStringLiteral("  ")));
        }
    }
}

} // namespace

ShortcutSheet::ShortcutSheet(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard and Mouse"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(4 * gapPx);
    const std::vector<std::vector<Menu>> sheet{
        {Menu::File, Menu::Go}, {Menu::View, Menu::Job}, {Menu::Lens, Menu::Window, Menu::Help}};
    QVBoxLayout* column = nullptr;
    for (const std::vector<Menu>& menus : sheet) {
        column = new QVBoxLayout;
        for (const Menu menu : menus) {
            addMenu(menu, column);
        }
        column->addStretch();
        columns->addLayout(column);
    }
    column = new QVBoxLayout;
    Group mouse(tr("In the picture"), column);
    for (const Gesture& gesture : gestures) {
        mouse.add(QCoreApplication::translate("Gesture", gesture.what),
                  QCoreApplication::translate("Gesture", gesture.how));
    }
    column->addStretch();
    columns->addLayout(column);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gapPx, 3 * gapPx, 3 * gapPx, 2 * gapPx);
    layout->addLayout(columns);
    layout->addWidget(buttons);
}

} // namespace hallscape::app
