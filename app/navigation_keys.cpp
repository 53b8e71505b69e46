// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/navigation_keys.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSlider>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

#include <set>

namespace hallscape::app {

namespace {

/// What a widget does with these keys itself.
bool movesWith(int key, const QObject* widget)
{
    static const std::set<int> moves{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,   Qt::Key_Down,
                                     Qt::Key_Home, Qt::Key_End,   Qt::Key_Space};
    if (const auto* field = qobject_cast<const QLineEdit*>(widget);
        field != nullptr && key == Qt::Key_Escape) {
        return !field->text().isEmpty(); // it clears itself
    }
    if (qobject_cast<const QAbstractButton*>(widget) != nullptr) {
        return key == Qt::Key_Space;
    }
    const bool moving = qobject_cast<const QAbstractItemView*>(widget) != nullptr ||
                        qobject_cast<const QAbstractSlider*>(widget) != nullptr ||
                        qobject_cast<const QComboBox*>(widget) != nullptr ||
                        widget->property("movesWithKeys").toBool();
    return moving && moves.contains(key);
}

} // namespace

bool NavigationKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto modifiers = key->modifiers() & ~Qt::KeypadModifier;
        if ((modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) &&
            movesWith(key->key(), watched)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hallscape::app
