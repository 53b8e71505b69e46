// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/credentials.h"
#include "app/live/server_address.h"
#include "app/live/tls_options.h"
#include "data/prometheus/transport.h"

#include <memory>
#include <stop_token>

namespace hallscape::app {

/// HTTP by Qt Network. Each send() runs an event loop of its own on the calling thread, which may
/// be any thread, also a std::thread. Made, used and destroyed on one thread.
///
/// Keeps at most one connection busy. A certificate is always verified; credentials go to the
/// address and to no other origin; a body is bounded in bytes and in time, however it is packed and
/// however slowly it drips. Nothing it says holds a secret.
class QtTransport : public data::Transport
{
public:
    /// Reads the files of \p tls; what is wrong with them is the answer to every send().
    QtTransport(const ServerAddress& address, const TlsOptions& tls,
                const Credentials& credentials);
    ~QtTransport() override;

    /// \return within 50 ms or so once \p stop is requested
    data::HttpReply send(const data::HttpRequest& request, std::stop_token stop) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Makes a QtTransport on whichever thread asks; may be called several times and from several
/// threads.
data::TransportFactory makeTransportFactory(ServerAddress address, TlsOptions tls,
                                            Credentials credentials);

} // namespace hallscape::app
