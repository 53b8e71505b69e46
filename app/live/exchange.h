// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/transport.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtNetwork/QNetworkReply>

#include <optional>
#include <stop_token>
#include <string>

class QDateTime;
class QEventLoop;

namespace hallscape::app {

/// One request on its way: collects the body, watches the clock, the size and the stop token, and
/// says in the end what became of it. Lives during one QtTransport::send().
class Exchange
{
public:
    /// \param reply just started
    Exchange(QNetworkReply& reply, const data::HttpRequest& request);

    /// Runs an event loop until the reply has ended, in whichever way.
    data::HttpReply run(const std::stop_token& stop);

private:
    void collect();
    void give(data::HttpFailure failure);
    data::HttpReply outcome();
    data::HttpReply ownFailure() const;
    data::HttpFailure failure(int status) const;
    std::string detail(data::HttpFailure failure, int status) const;
    bool endsTooEarly() const;
    bool brokeInTls() const;

    QObject m_context; ///< for connections to the reply, which outlives this
    QNetworkReply& m_reply;
    const data::HttpRequest& m_request;
    QEventLoop* m_loop = nullptr;           ///< while run() waits
    std::optional<data::HttpFailure> m_own; ///< why we ended it
    std::string m_body;
    QStringList m_tlsErrors;
    bool m_encrypted = false;
};

/// \return seconds to wait as the header Retry-After says: a number, or a date seen from \p now.
/// 0 for what is neither. At most a day.
int retryAfterSeconds(const QByteArray& header, const QDateTime& now);

} // namespace hallscape::app
