// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/metrics_client.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <exception>

namespace hallscape::data {
namespace {

using Json = nlohmann::json;

/// Seconds since 1970 with milliseconds, as the API takes times.
std::string seconds(std::int64_t ms)
{
    std::string text = std::to_string(ms / 1000) + ".";
    const std::string rest = std::to_string(ms % 1000);
    return text.append(3 - rest.size(), '0') + rest;
}

/// Null where \p body is none.
Json parsed(const std::string& body)
{
    constexpr bool throwing = false;
    // 4 levels are what these documents have; a callback keeps a hostile one from going deeper.
    constexpr int deepest = 16;
    bool tooDeep = false;
    const auto shallow = [&tooDeep](int depth, Json::parse_event_t /*event*/, Json& /*value*/) {
        tooDeep = tooDeep || depth > deepest;
        return depth <= deepest;
    };
    Json document = Json::parse(body, shallow, throwing);
    return document.is_discarded() || tooDeep ? Json{} : document;
}

} // namespace

HttpReply MetricsClient::send(HttpRequest request, std::stop_token stop)
{
    request.deadline = m_deadline;
    HttpReply reply = m_transport.send(request, std::move(stop));
    if (m_onRequest && reply.failure != HttpFailure::Stopped) {
        m_onRequest({reply.body.size(), refusalOf(reply).kind != RefusalKind::None});
    }
    return reply;
}

QueryReply MetricsClient::query(const std::string& expression, std::size_t maxSeries,
                                const std::function<void(const AnswerSeries&)>& take,
                                std::stop_token stop)
{
    // VictoriaMetrics hides the newest 30 s without nocache; Prometheus does not know it.
    return ask("/api/v1/query", {{"query", expression}, {"nocache", "1"}}, maxSeries, take,
               std::move(stop));
}

QueryReply MetricsClient::queryRange(const std::string& expression, const RangeTimes& times,
                                     std::size_t maxSeries,
                                     const std::function<void(const AnswerSeries&)>& take,
                                     std::stop_token stop)
{
    return ask("/api/v1/query_range",
               {{"query", expression},
                {"start", seconds(times.fromMs)},
                {"end", seconds(times.toMs)},
                {"step", seconds(times.stepMs)},
                {"nocache", "1"}},
               maxSeries, take, std::move(stop));
}

QueryReply MetricsClient::ask(const std::string& path, HttpFields fields, std::size_t maxSeries,
                              const std::function<void(const AnswerSeries&)>& take,
                              std::stop_token stop)
{
    HttpRequest request;
    request.method = HttpRequest::Method::Post;
    request.path = path;
    request.fields = std::move(fields);
    const HttpReply reply = send(std::move(request), std::move(stop));
    QueryReply result;
    result.refusal = refusalOf(reply);
    if (result.refusal.kind != RefusalKind::None) {
        return result;
    }
    result.answer = parseAnswer(reply.body, maxSeries, take);
    if (!result.answer.isJson) {
        result.refusal = {RefusalKind::Unreachable, notJsonText(reply), 0};
    } else if (!result.answer.success) {
        result.refusal = {RefusalKind::BadQuestion,
                          result.answer.error.empty()
                              ? "answers JSON of another form: this is no Prometheus API"
                              : "reports an error: " + result.answer.error,
                          0};
    }
    return result;
}

Refusal MetricsClient::document(const std::string& path, std::string& body, std::stop_token stop)
{
    HttpRequest request;
    request.path = path;
    HttpReply reply = send(std::move(request), std::move(stop));
    Refusal refusal = refusalOf(reply);
    if (refusal.kind == RefusalKind::None) {
        const std::size_t first = reply.body.find_first_not_of(" \t\r\n");
        if (first == std::string::npos || (reply.body[first] != '{' && reply.body[first] != '[')) {
            refusal = {RefusalKind::Unreachable, notJsonText(reply), 0};
        }
    }
    body = std::move(reply.body);
    return refusal;
}

Refusal MetricsClient::strings(const std::string& path, std::vector<std::string>& values,
                               std::stop_token stop)
{
    std::string body;
    Refusal refusal = document(path, body, std::move(stop));
    if (refusal.kind != RefusalKind::None) {
        return refusal;
    }
    try {
        const Json document = parsed(body);
        if (!document.is_object() || !document.contains("data")) {
            return {RefusalKind::Unreachable,
                    "answers JSON of another form: this is no Prometheus API", 0};
        }
        for (const Json& value : document["data"]) {
            if (value.is_string()) {
                values.push_back(value.get<std::string>());
            }
        }
    } catch (const std::exception&) { // out of memory
        return {RefusalKind::TooMuch, "answers more than is accepted", 0};
    }
    return {};
}

Refusal askServerName(MetricsClient& client, ServerName& name, std::stop_token stop)
{
    std::string body;
    Refusal refusal = client.document("/api/v1/status/buildinfo", body, std::move(stop));
    name.name = "Prometheus API";
    if (refusal.kind != RefusalKind::None) {
        return refusal;
    }
    try {
        const Json document = parsed(body);
        const Json data = document.is_object() ? document.value("data", Json::object()) : Json{};
        if (data.is_object() && data.empty()) {
            name = {"VictoriaMetrics", true};
        } else if (data.is_object() && data.contains("version") && data["version"].is_string()) {
            const bool named = data.contains("application") && data["application"].is_string();
            name.name = (named ? serverText(data["application"].get<std::string>(), 40)
                               : std::string("Prometheus")) +
                        " " + serverText(data["version"].get<std::string>(), 40);
        }
    } catch (const std::exception&) { // out of memory, or a form that no server has
    }
    return {};
}

} // namespace hallscape::data
