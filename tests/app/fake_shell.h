// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/shell.h"
#include "data/data_dir.h"
#include "data/sim/simulator.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QWidget>

#include <set>

namespace hallscape::tests {

/// A window that only remembers what it was told.
class FakeShell : public app::Shell
{
public:
    QWidget* window() override { return &m_window; }
    scene::HallScene& scene() override { qFatal("this test has no picture"); }
    bool panelVisible(app::Panel panel) const override { return !hidden.contains(panel); }
    void setPanelVisible(app::Panel panel, bool visible) override
    {
        if (visible) {
            hidden.erase(panel);
        } else {
            hidden.insert(panel);
        }
    }
    bool presenting() const override { return isPresenting; }
    void setPresenting(bool presenting) override { isPresenting = presenting; }
    void resetLayout() override { hidden.clear(); }
    void focusSearch() override { ++searches; }
    void followSimulator() override { ++simulators; }
    void connectServer() override { ++connections; }
    void note(const QString& text) override { notes << text; }

    std::set<app::Panel> hidden;
    bool isPresenting = false;
    int searches = 0;
    int simulators = 0;
    int connections = 0;
    QStringList notes;

private:
    QWidget m_window;
};

/// A session, settings in a temporary file and a fake window.
struct Bench
{
    QTemporaryDir folder;
    app::Session session;
    app::Settings settings{std::make_unique<QSettings>(folder.filePath(QStringLiteral("test.ini")),
                                                       QSettings::IniFormat)};
    FakeShell shell;
    app::CommandContext context{session, settings, shell};

    /// \return whether the bundled site is open
    bool openBundledSite()
    {
        QSignalSpy opened(&session, &app::Session::siteChanged);
        session.openSite(QString::fromStdString(data::dataFile(data::defaultSiteFile)));
        return opened.wait(60'000) && session.site();
    }

    void showSimulatedValues()
    {
        session.showSnapshot(data::Simulator(session.site(), {}).snapshot());
    }
};

} // namespace hallscape::tests
