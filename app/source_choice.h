// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <string>
#include <string_view>

namespace hallscape::app {

/// Which metrics server to follow and how: what the connection dialog and the command line both
/// fill. A value without secrets: user, password and token live in the keyring under the address.
struct SourceChoice
{
    std::string address; ///< "https://metrics.example:9090/prefix", as serverAddress() writes it
    std::string mapping; ///< name of a ready mapping or a file; empty: all ready ones together
    std::string caFile;  ///< PEM; empty: the certificate authorities of the system
    std::string certificateFile; ///< PEM of the client; empty: none
    std::string keyFile;         ///< PEM, belongs to certificateFile
    float intervalS = 10;        ///< between the starts of two refreshes
    std::string alertmanager;    ///< address; empty: alerts come from the metrics server
    friend bool operator==(const SourceChoice&, const SourceChoice&) = default;
};

inline constexpr float leastIntervalS = 1;
inline constexpr float greatestIntervalS = 3600;

/// \param text "prometheus+http://host:9090", "https://host/prefix" or "host:9090"
/// \return the address in the form of SourceChoice::address. Refuses user and password in it: they
/// would end up in settings and process lists.
data::Result<std::string> serverAddress(std::string_view text);

/// What must be corrected before somebody can be asked, in English; empty when all is well. Reads
/// no file.
std::string complaintAbout(const SourceChoice& choice);

/// "metrics.example:9090": what titles and chips call the server.
std::string shortServerName(const std::string& address);

} // namespace hallscape::app
