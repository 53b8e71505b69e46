// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/refusal.h"

#include "data/prometheus/answer.h"

#include <array>
#include <string_view>

namespace hallscape::data {
namespace {

/// What servers say when a query is more than they allow, and what to say instead. The wording is
/// that of Prometheus 2.42 and VictoriaMetrics 1.79.
struct Limit
{
    std::string_view says;
    std::string_view means;
};
constexpr std::array limits{
    Limit{"too many samples", "it would have to load more samples than --query.max-samples allows"},
    Limit{"deadline exceeded", "it needs longer than --query.timeout allows"},
    Limit{"query timed out", "it needs longer than --query.timeout allows"},
    Limit{"maximum resolution", "more than 11,000 points per series"},
    Limit{"exceeds 300000", "more series than -search.maxUniqueTimeseries allows"},
    Limit{"matching timeseries exceeds", "more series than -search.maxUniqueTimeseries allows"},
    Limit{"maxPointsPerTimeseries", "more points than -search.maxPointsPerTimeseries allows"},
    Limit{"maxUniqueTimeseries", "more series than -search.maxUniqueTimeseries allows"},
    Limit{"maxSamplesPerQuery", "more samples than -search.maxSamplesPerQuery allows"},
    Limit{"maxQueryDuration", "it needs longer than -search.maxQueryDuration allows"},
    Limit{"cannot execute query", "it needs more than it allows"},
    Limit{"max series", "more series than it allows"},
};

Refusal transportRefusal(const HttpReply& reply)
{
    const std::string detail = serverText(reply.detail);
    const auto say = [&detail](std::string text) {
        return detail.empty() ? text : text + ": " + detail;
    };
    switch (reply.failure) {
    case HttpFailure::None:
        break;
    case HttpFailure::Stopped:
        return {RefusalKind::Stopped, {}, 0};
    case HttpFailure::Refused:
        return {RefusalKind::Unreachable, say("cannot be reached"), 0};
    case HttpFailure::Deadline:
        return {RefusalKind::Slow, say("takes too long to answer"), 0};
    case HttpFailure::CutOff:
        return {RefusalKind::Cut, say("closed the connection in the middle of an answer"), 0};
    case HttpFailure::TooLarge:
        return {RefusalKind::TooMuch, say("answers more than is accepted"), 0};
    case HttpFailure::Tls:
        return {RefusalKind::NotAllowed, say("no secure connection"), 0};
    case HttpFailure::Unauthorised:
        return {RefusalKind::NotAllowed, say("does not accept the credentials"), reply.retryAfterS};
    case HttpFailure::Redirected:
        return {RefusalKind::NotAllowed, say("redirects to another address, which is not followed"),
                0};
    case HttpFailure::Other:
        return {RefusalKind::Unreachable, say("cannot be reached"), 0};
    }
    return {};
}

/// The error of a body {status, errorType, error}; empty where there is none.
std::string errorOf(const std::string& body)
{
    const Answer answer = parseAnswer(body, 0, [](const AnswerSeries&) {});
    return answer.isJson && !answer.success ? answer.error : std::string{};
}

Refusal statusRefusal(const HttpReply& reply)
{
    const std::string status = "HTTP " + std::to_string(reply.status);
    if (reply.status == 401 || reply.status == 403) {
        return {RefusalKind::NotAllowed, "does not accept the credentials (" + status + ")",
                reply.retryAfterS};
    }
    const std::string error = errorOf(reply.body);
    for (const Limit& limit : limits) {
        if (error.find(limit.says) != std::string::npos) {
            return {RefusalKind::TooMuch, std::string(limit.means), reply.retryAfterS};
        }
    }
    if (reply.status == 429) {
        return {RefusalKind::Unreachable, "asks for fewer requests (" + status + ")",
                reply.retryAfterS};
    }
    if (reply.status == 413) {
        return {RefusalKind::TooMuch, "the question is too long for it (" + status + ")", 0};
    }
    if (!error.empty() && (reply.status == 400 || reply.status == 422)) {
        return {RefusalKind::BadQuestion, "does not understand the query: " + error, 0};
    }
    if (reply.status >= 500) {
        return {RefusalKind::Unreachable,
                "is not available (" + status + (error.empty() ? "" : ": " + error) + ")",
                reply.retryAfterS};
    }
    if (reply.status == 404) {
        return {RefusalKind::Unreachable,
                "has no Prometheus API at this address (HTTP 404): check the path", 0};
    }
    return {RefusalKind::Unreachable, "answers " + status + (error.empty() ? "" : ": " + error),
            reply.retryAfterS};
}

} // namespace

std::string notJsonText(const HttpReply& reply)
{
    const std::size_t first = reply.body.find_first_not_of(" \t\r\n");
    const bool html = reply.contentType.find("html") != std::string::npos ||
                      (first != std::string::npos && reply.body[first] == '<');
    return html ? "answers a web page, not JSON: this is no Prometheus API, or a login page is "
                  "before it"
                : "answers something else than JSON: this is no Prometheus API";
}

Refusal refusalOf(const HttpReply& reply)
{
    if (reply.failure != HttpFailure::None) {
        return transportRefusal(reply);
    }
    if (reply.status < 200 || reply.status >= 300) {
        return statusRefusal(reply);
    }
    return {};
}

} // namespace hallscape::data
