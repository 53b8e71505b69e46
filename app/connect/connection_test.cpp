// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connection_test.h"

#include "app/live/qt_transport.h"

#include <algorithm>

namespace hallscape::app {

namespace {

struct Order
{
    data::SitePtr site;
    SourceChoice choice;
    Credentials credentials;
    Credentials alertmanager;
    ConnectionTest::Connect connect;
};

data::MappingPtr readMapping(const std::string& name, ConnectionOutcome& outcome)
{
    if (name.empty()) {
        return data::defaultMapping();
    }
    const data::MappingResult result = data::loadMapping(name);
    if (result.mapping == nullptr) {
        outcome.mappingProblem = result.problems.empty() ? "it has no rule that can be used"
                                                         : result.problems.front().toString();
    }
    return result.mapping;
}

std::string askAlertmanager(const Order& order, const std::stop_token& stop)
{
    const auto transport =
        order.connect(*order.choice.alertmanager, order.choice.tls, order.alertmanager);
    data::HttpRequest request;
    request.path = "/api/v2/status";
    const data::HttpReply reply = transport->send(request, stop);
    if (reply.failure != data::HttpFailure::None) {
        return reply.detail;
    }
    constexpr int httpOk = 200;
    return reply.status == httpOk ? std::string()
                                  : "it answers with HTTP status " + std::to_string(reply.status);
}

ConnectionOutcome ask(const Order& order, const std::stop_token& stop)
{
    ConnectionOutcome outcome;
    const data::MappingPtr mapping = readMapping(order.choice.mapping, outcome);
    if (mapping == nullptr) {
        return outcome;
    }
    const auto transport = order.connect(order.choice.server, order.choice.tls, order.credentials);
    outcome.report = data::checkConnection(order.site, mapping, *transport, stop);
    if (order.choice.alertmanager && !stop.stop_requested()) {
        outcome.alertmanagerProblem = askAlertmanager(order, stop);
    }
    return outcome;
}

} // namespace

bool ConnectionOutcome::usable() const
{
    return mappingProblem.empty() && report.problem.empty() &&
           std::ranges::any_of(report.match.metrics,
                               [](const auto& metric) { return metric.matched > 0; });
}

ConnectionTest::ConnectionTest(QObject* parent)
    : QObject(parent), m_connect([](const ServerAddress& address, const TlsOptions& tls,
                                    const Credentials& credentials) {
          return std::make_unique<QtTransport>(address, tls, credentials);
      })
{
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(data::SitePtr site, const SourceChoice& choice,
                           const Credentials& credentials, const Credentials& alertmanager)
{
    cancel();
    m_running = true;
    m_thread = std::jthread([this, number = m_number,
                             order = Order{std::move(site), choice, credentials, alertmanager,
                                           m_connect}](const std::stop_token& stop) {
        const ConnectionOutcome outcome = ask(order, stop);
        if (!stop.stop_requested()) {
            QMetaObject::invokeMethod(
                this, [this, number, outcome] { deliver(number, outcome); }, Qt::QueuedConnection);
        }
    });
}

void ConnectionTest::cancel()
{
    ++m_number;
    m_running = false;
    if (m_thread.joinable()) {
        m_thread.request_stop();
        m_thread.join(); // a transport notices within 50 ms
    }
}

void ConnectionTest::deliver(std::uint64_t number, const ConnectionOutcome& outcome)
{
    if (number == m_number) {
        m_running = false;
        Q_EMIT finished(outcome);
    }
}

} // namespace hallscape::app
