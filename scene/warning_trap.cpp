// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/warning_trap.h"

#include <QtCore/QMutex>

#include <cstdio>

namespace hallscape::scene {

namespace {

/// A message handler is a plain function, so what it collects must be reachable without an object.
struct Collected
{
    QMutex mutex;
    QString word;
    QStringList messages;
    QtMessageHandler next = nullptr;
};

Collected& collected()
{
    static Collected instance;
    return instance;
}

void collect(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    Collected& state = collected();
    {
        const QMutexLocker lock(&state.mutex);
        if ((type == QtWarningMsg || type == QtCriticalMsg) && message.contains(state.word)) {
            state.messages << message;
        }
    }
    if (state.next != nullptr) {
        state.next(type, context, message);
    } else {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace

WarningTrap::WarningTrap(const QString& word)
{
    Collected& state = collected();
    {
        const QMutexLocker lock(&state.mutex);
        state.word = word;
        state.messages.clear();
    }
    m_before = qInstallMessageHandler(&collect);
    state.next = m_before == &collect ? nullptr : m_before;
}

WarningTrap::~WarningTrap()
{
    qInstallMessageHandler(m_before);
}

QStringList WarningTrap::caught() const
{
    Collected& state = collected();
    const QMutexLocker lock(&state.mutex);
    return state.messages;
}

} // namespace hallscape::scene
