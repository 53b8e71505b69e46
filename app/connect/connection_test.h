// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/credentials.h"
#include "app/source_choice.h"
#include "data/prometheus/prometheus_source.h"

#include <QtCore/QObject>

#include <functional>
#include <thread>

namespace hallscape::app {

/// What became of a test.
struct ConnectionOutcome
{
    data::ConnectionReport report;
    std::string mappingProblem;      ///< English; empty: the mapping could be read
    std::string alertmanagerProblem; ///< English; empty: it answered, or there is none
    /// Something of the site would be coloured.
    bool usable() const;
};

/// Asks a server once, on a thread of its own. Main thread; finished() arrives there.
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    /// Makes the transports; another one in tests.
    using Connect = std::function<std::unique_ptr<data::Transport>(
        const ServerAddress&, const TlsOptions&, const Credentials&)>;

    explicit ConnectionTest(QObject* parent = nullptr);
    /// Stops a running test and waits for it to notice.
    ~ConnectionTest() override;

    void setConnect(Connect connect) { m_connect = std::move(connect); }
    /// finished() follows, unless cancel() or another start() comes first.
    void start(data::SitePtr site, const SourceChoice& choice, const Credentials& credentials,
               const Credentials& alertmanager);
    void cancel();
    bool running() const { return m_running; }

Q_SIGNALS:
    void finished(const hallscape::app::ConnectionOutcome& outcome);

private:
    void deliver(std::uint64_t number, const ConnectionOutcome& outcome);

    Connect m_connect;
    std::uint64_t m_number = 0; ///< of the test that counts
    bool m_running = false;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace hallscape::app
