// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/qlogging.h>

namespace hallscape::scene {

/// Collects warnings that contain a word while it lives; they are still printed. Qt 3D tells of a
/// shader that does not compile in no other way. One at a time; main thread (warnings of other
/// threads are caught too).
class WarningTrap
{
public:
    explicit WarningTrap(const QString& word);
    ~WarningTrap();
    WarningTrap(const WarningTrap&) = delete;
    WarningTrap& operator=(const WarningTrap&) = delete;

    QStringList caught() const;

private:
    QtMessageHandler m_before;
};

} // namespace hallscape::scene
