// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace hallscape::app {

/// Files for TLS, PEM. Their names are no secrets and may be stored. A server's certificate is
/// always verified; there is no way to switch that off.
struct TlsOptions
{
    QString caFile;          ///< further certificate authorities to trust; empty: the system's only
    QString certificateFile; ///< to show to servers that ask for one, with its chain; empty: none
    QString keyFile;         ///< the certificate's private key, RSA or EC
};

} // namespace hallscape::app
