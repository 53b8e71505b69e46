// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inside_text.h"

#include "app/session.h"

#include <QtCore/QCoreApplication>

namespace hallscape::app {

float shownPeel(const Session& session)
{
    if (session.inside().peel) {
        return *session.inside().peel;
    }
    const auto opened = session.opened();
    const bool unit = opened && data::family(opened->kind) == data::Family::Unit;
    return unit ? 1.0F : data::Peel::doorsOff;
}

QString peelText(float peel)
{
    const auto text = [](const char* english) {
        return QCoreApplication::translate("Peel", english);
    };
    if (peel >= 1) {
        return text(QT_TRANSLATE_NOOP("Peel", "lids off"));
    }
    if (peel >= data::Peel::serversOut) {
        return text(QT_TRANSLATE_NOOP("Peel", "servers out"));
    }
    if (peel >= data::Peel::panelsOff) {
        return text(QT_TRANSLATE_NOOP("Peel", "panels off"));
    }
    if (peel >= data::Peel::doorsOff) {
        return text(QT_TRANSLATE_NOOP("Peel", "doors off"));
    }
    return peel > 0 ? text(QT_TRANSLATE_NOOP("Peel", "doors ajar"))
                    : text(QT_TRANSLATE_NOOP("Peel", "doors closed"));
}

} // namespace hallscape::app
