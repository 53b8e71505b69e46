// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "data/sim/simulator.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

namespace hallscape::app {

inline QString samplePath(const char* name)
{
    return QStringLiteral(HALLSCAPE_SOURCE_DIR "/data/samples/") + QString::fromLatin1(name);
}

/// Opens a shipped sample and waits for it.
inline bool openSample(Session& session, const char* name)
{
    QSignalSpy opened(&session, &Session::siteChanged);
    session.openSite(samplePath(name));
    return opened.wait(20'000) && session.site() != nullptr;
}

inline data::SnapshotPtr simulatedSnapshot(const data::SitePtr& site)
{
    data::Simulator simulator(site, {});
    simulator.step(10);
    return simulator.snapshot();
}

} // namespace hallscape::app
