// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace hallscape::data {

struct HttpRequest
{
    enum class Method : std::uint8_t { Get, Post };
    Method method = Method::Get;
    std::string path; ///< below the server's address: "/api/v1/query"
    /// Form fields of a POST, query items of a GET. Not encoded.
    std::vector<std::pair<std::string, std::string>> fields;
    std::chrono::milliseconds deadline{60'000}; ///< for the whole exchange, however it trickles
    std::size_t maxBytes = 128UL << 20U;        ///< of the body, decompressed
};

/// Why there is no usable answer.
enum class HttpFailure : std::uint8_t {
    None,
    Refused,      ///< nobody listens, host not found
    Deadline,     ///< took longer than the deadline
    CutOff,       ///< the connection ended in the middle of the body
    TooLarge,     ///< more than maxBytes, or a decompression bomb
    Tls,          ///< certificate or handshake
    Unauthorised, ///< 401 or 403
    Redirected,   ///< to another origin, refused
    Stopped,      ///< by the caller
    Other,
};

struct HttpReply
{
    HttpFailure failure = HttpFailure::None; ///< None also for an HTTP error status with a body
    int status = 0;                          ///< HTTP status; 0: none arrived
    std::string body;                        ///< decompressed; empty on failure
    std::string detail;                      ///< English, what to tell the user when it failed
    int retryAfterS = 0;                     ///< header Retry-After; 0: none
    std::string contentType;
};

/// Sends requests to one server. Implemented in `app` on Qt Network, in tests by a table. Blocking;
/// one thread.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual HttpReply send(const HttpRequest& request, std::stop_token stop) = 0;
};

/// Makes a transport on the thread that will use it.
using TransportFactory = std::function<std::unique_ptr<Transport>()>;

} // namespace hallscape::data
