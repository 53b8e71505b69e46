// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/transport.h"

#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

/// A metrics server that is a table: for each question what it answers. Thread-safe, so that tests
/// can change it while a source asks.
namespace hallscape::data::test {

class FakeServer
{
public:
    /// Answers to /api/v1/query by expression; what is not listed is an empty vector.
    void answer(const std::string& expression, const std::string& result)
    {
        const std::lock_guard lock(m_mutex);
        m_queries[expression] = {HttpFailure::None, 200, vectorOf(result), {}, 0,
                                 "application/json"};
    }
    /// Answers to an expression or, for what is no query, to a path.
    void reply(const std::string& question, HttpReply reply)
    {
        const std::lock_guard lock(m_mutex);
        m_queries[question] = std::move(reply);
    }
    void names(const std::vector<std::string>& names)
    {
        list("/api/v1/label/__name__/values", names);
    }
    void list(const std::string& path, const std::vector<std::string>& values)
    {
        std::string body;
        for (const std::string& value : values) {
            body += (body.empty() ? "\"" : ",\"") + value + "\"";
        }
        reply(path, ok(R"({"status":"success","data":[)" + body + "]}"));
    }
    /// Every question gets this, until it is taken back with nullptr.
    void everything(std::unique_ptr<HttpReply> reply)
    {
        const std::lock_guard lock(m_mutex);
        m_everything = std::move(reply);
    }
    /// Every question waits until it is stopped or its deadline is over.
    void hang(bool hangs)
    {
        const std::lock_guard lock(m_mutex);
        m_hangs = hangs;
    }

    std::vector<HttpRequest> requests() const
    {
        const std::lock_guard lock(m_mutex);
        return m_requests;
    }
    /// Expressions that were asked, in order.
    std::vector<std::string> questions() const
    {
        std::vector<std::string> result;
        for (const HttpRequest& request : requests()) {
            if (request.path.starts_with("/api/v1/query")) {
                result.push_back(request.fields.front().second);
            }
        }
        return result;
    }
    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_requests.clear();
    }

    TransportFactory factory()
    {
        return [this] { return std::make_unique<FakeTransport>(*this); };
    }
    std::unique_ptr<Transport> transport() { return std::make_unique<FakeTransport>(*this); }

    static HttpReply ok(std::string body)
    {
        return {HttpFailure::None, 200, std::move(body), {}, 0, "application/json"};
    }
    static HttpReply error(int status, const std::string& type, const std::string& text)
    {
        return {HttpFailure::None,
                status,
                R"({"status":"error","errorType":")" + type + R"(","error":")" + text + "\"}",
                {},
                0,
                "application/json"};
    }
    static HttpReply failed(HttpFailure failure)
    {
        return {failure, 0, {}, "said the network", 0, {}};
    }
    static std::string vectorOf(const std::string& result)
    {
        return R"({"status":"success","data":{"resultType":"vector","result":[)" + result + "]}}";
    }

private:
    class FakeTransport : public Transport
    {
    public:
        explicit FakeTransport(FakeServer& server) : m_server(server) {}
        HttpReply send(const HttpRequest& request, std::stop_token stop) override
        {
            return m_server.serve(request, stop);
        }

    private:
        FakeServer& m_server;
    };

    HttpReply serve(const HttpRequest& request, const std::stop_token& stop)
    {
        std::unique_lock lock(m_mutex);
        m_requests.push_back(request);
        if (m_hangs) {
            m_never.wait_for(lock, stop, request.deadline, [] { return false; });
            return failed(stop.stop_requested() ? HttpFailure::Stopped : HttpFailure::Deadline);
        }
        if (m_everything) {
            return *m_everything;
        }
        const bool isQuery = request.path.starts_with("/api/v1/query");
        const auto known = m_queries.find(isQuery ? request.fields.front().second : request.path);
        if (known != m_queries.end()) {
            return known->second;
        }
        return isQuery ? ok(vectorOf({})) : error(404, "not_found", "no such path");
    }

    mutable std::mutex m_mutex;
    std::condition_variable_any m_never;
    std::map<std::string, HttpReply> m_queries;
    std::unique_ptr<HttpReply> m_everything;
    bool m_hangs = false;
    std::vector<HttpRequest> m_requests;
};

} // namespace hallscape::data::test
