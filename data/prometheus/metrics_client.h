// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/answer.h"
#include "data/prometheus/refusal.h"
#include "data/prometheus/transport.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hallscape::data {

/// What one request cost.
struct RequestCost
{
    std::uint64_t bytes = 0; ///< of the body, decompressed
    bool failed = false;
};

using HttpFields = std::vector<std::pair<std::string, std::string>>;

/// An answer of which everything was read, or why there is none.
struct QueryReply
{
    Refusal refusal;
    Answer answer;
};

/// One instant or the points of a range.
struct RangeTimes
{
    std::int64_t fromMs = 0;
    std::int64_t toMs = 0;
    std::int64_t stepMs = 0;
};

/// Asks a server that speaks the Prometheus HTTP API. Blocking; one thread.
class MetricsClient
{
public:
    /// More series than any site has; beyond it an answer is not read.
    static constexpr std::size_t defaultMaxSeries = 2'000'000;

    /// \param onRequest told about every exchange; may be empty
    explicit MetricsClient(Transport& transport,
                           std::function<void(const RequestCost&)> onRequest = {},
                           std::chrono::milliseconds deadline = std::chrono::seconds(30))
        : m_transport(transport), m_onRequest(std::move(onRequest)), m_deadline(deadline)
    {
    }

    QueryReply query(const std::string& expression, std::size_t maxSeries,
                     const std::function<void(const AnswerSeries&)>& take, std::stop_token stop);
    QueryReply queryRange(const std::string& expression, const RangeTimes& times,
                          std::size_t maxSeries,
                          const std::function<void(const AnswerSeries&)>& take,
                          std::stop_token stop);
    /// Names of series, values of a label: `data` of the answer.
    Refusal strings(const std::string& path, std::vector<std::string>& values,
                    std::stop_token stop);
    /// A document of any other form, as it came.
    Refusal document(const std::string& path, std::string& body, std::stop_token stop);

private:
    QueryReply ask(const std::string& path, HttpFields fields, std::size_t maxSeries,
                   const std::function<void(const AnswerSeries&)>& take, std::stop_token stop);
    HttpReply send(HttpRequest request, std::stop_token stop);

    Transport& m_transport;
    std::function<void(const RequestCost&)> m_onRequest;
    std::chrono::milliseconds m_deadline;
};

/// What a server calls itself.
struct ServerName
{
    std::string name; ///< "Prometheus 2.42.0", "VictoriaMetrics"
    bool victoriaMetrics = false;
};

/// Asks /api/v1/status/buildinfo. A server without it is "Prometheus API".
Refusal askServerName(MetricsClient& client, ServerName& name, std::stop_token stop);

} // namespace hallscape::data
