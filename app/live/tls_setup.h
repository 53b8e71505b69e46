// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/tls_options.h"

#include <QtNetwork/QSslConfiguration>

#include <string>

namespace hallscape::app {

/// What TLS needs, read from files.
struct TlsSetup
{
    QSslConfiguration configuration;
    std::string problem; ///< English; empty when all files were read and fit each other
};

/// Any thread. \param passphrase of the key; empty when it has none
TlsSetup readTlsSetup(const TlsOptions& options, const std::string& passphrase);

} // namespace hallscape::app
