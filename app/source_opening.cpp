// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_opening.h"

#include "app/live/keyring.h"
#include "app/live/qt_transport.h"
#include "data/prometheus/prometheus_source.h"
#include "data/sim/simulator_source.h"

namespace hallscape::app {

namespace {

data::Result<SourceWish> serverOf(const Invocation& run)
{
    const auto address = parseServerAddress(run.source);
    if (!address) {
        return address.error();
    }
    SourceChoice choice;
    choice.server = *address;
    choice.mapping = run.map;
    choice.tls = {QString::fromStdString(run.caFile), QString::fromStdString(run.certificateFile),
                  QString::fromStdString(run.keyFile)};
    choice.intervalS = run.intervalS.value_or(choice.intervalS);
    if (!run.alertmanager.empty()) {
        const auto alerts = serverFromText(QString::fromStdString(run.alertmanager),
                                           ServerAddress::Engine::Alertmanager);
        if (!alerts) {
            return data::Error{alerts.error().code, "--alertmanager", alerts.error().detail};
        }
        choice.alertmanager = *alerts;
    }
    return SourceWish(choice);
}

} // namespace

data::Result<SourceWish> sourceWishOf(const Invocation& run, const FollowSimulator& otherwise)
{
    if (run.source.empty() || run.source == "simulator") {
        return SourceWish(otherwise);
    }
    if (looksLikeServerAddress(run.source)) {
        return serverOf(run);
    }
    return SourceWish(PlayRecording{run.source});
}

data::MappingResult mappingOf(const std::string& name)
{
    return name.empty() ? data::MappingResult{data::defaultMapping(), {}} : data::loadMapping(name);
}

OpenedSource openServer(const SourceChoice& choice, const SourceSecrets& secrets,
                        data::SitePtr site)
{
    data::MappingResult mapping = mappingOf(choice.mapping);
    if (mapping.mapping == nullptr) {
        return {nullptr, std::move(mapping.problems)};
    }
    data::PrometheusOptions options;
    options.name = "Prometheus " + choice.server.name();
    options.intervalS = choice.intervalS;
    if (choice.alertmanager) {
        options.alertmanager =
            makeTransportFactory(*choice.alertmanager, choice.tls, secrets.alertmanager);
    }
    return {
        data::makePrometheusSource(std::move(site), mapping.mapping,
                                   makeTransportFactory(choice.server, choice.tls, secrets.server),
                                   std::move(options)),
        std::move(mapping.problems)};
}

std::unique_ptr<data::Source> openSimulator(const FollowSimulator& wish, data::SitePtr site,
                                            std::int64_t startMs)
{
    data::SimulatorOptions options;
    options.seed = wish.seed;
    options.startMs = startMs;
    return data::makeSimulatorSource(std::move(site), options, wish.intervalS);
}

SourceSecrets findSecretsNow(const SourceChoice& choice, std::string& problem)
{
    SourceSecrets secrets;
    CredentialsResult server = findCredentialsNow(choice.server);
    secrets.server = std::move(server.credentials);
    problem = std::move(server.problem);
    if (choice.alertmanager) {
        CredentialsResult alerts = findCredentialsNow(*choice.alertmanager);
        secrets.alertmanager = std::move(alerts.credentials);
        if (problem.empty()) {
            problem = std::move(alerts.problem);
        }
    }
    return secrets;
}

} // namespace hallscape::app
