// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_switch.h"

#include "app/live/keyring.h"
#include "app/session.h"
#include "app/settings.h"
#include "app/time/time_control.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>

namespace hallscape::app {

namespace {

/// Asks for both secrets, one after the other.
void findSecrets(const SourceChoice& choice, Keyring& keyring,
                 const std::function<void(SourceSecrets, std::string)>& done)
{
    findCredentials(choice.server, keyring, [choice, &keyring, done](CredentialsResult server) {
        if (!choice.alertmanager) {
            done({std::move(server.credentials), {}}, std::move(server.problem));
            return;
        }
        findCredentials(*choice.alertmanager, keyring,
                        [server = std::move(server), done](CredentialsResult alerts) {
                            done({server.credentials, std::move(alerts.credentials)},
                                 server.problem.empty() ? alerts.problem : server.problem);
                        });
    });
}

} // namespace

SourceSwitch::SourceSwitch(Session& session, Settings& settings, Invocation run, QObject* parent)
    : QObject(parent), m_session(session), m_settings(settings), m_run(std::move(run)),
      m_keyring(new Keyring(this))
{
    connect(&settings, &Settings::changed, this, &SourceSwitch::obeySettings);
}

FollowSimulator SourceSwitch::simulatorWish() const
{
    return {
        m_run.seed.value_or(static_cast<std::uint64_t>(m_settings.value(settings::simulatorSeed))),
        static_cast<float>(m_settings.value(settings::simulatorIntervalS))};
}

void SourceSwitch::begin()
{
    const auto wish = sourceWishOf(m_run, simulatorWish());
    if (!wish) {
        Q_EMIT problem(QString::fromStdString(wish.error().where + ": " + wish.error().detail));
        followSimulator();
    } else if (const auto* recording = std::get_if<PlayRecording>(&*wish)) {
        play(QString::fromStdString(recording->path));
    } else if (const auto* server = std::get_if<SourceChoice>(&*wish)) {
        follow(*server);
    } else {
        followSimulator();
    }
    m_run.source.clear(); // the next site has sources of its own
}

void SourceSwitch::followSimulator()
{
    ++m_wishes;
    m_choice.reset();
    m_simulates = true;
    m_session.time().setKeptBytes(static_cast<std::uint64_t>(m_settings.value(settings::keptMiB))
                                  << 20U);
    m_session.follow(
        openSimulator(simulatorWish(), m_session.site(), QDateTime::currentMSecsSinceEpoch()));
    record();
}

void SourceSwitch::follow(const SourceChoice& choice)
{
    findSecrets(choice, *m_keyring,
                [this, choice, wish = ++m_wishes](SourceSecrets secrets, std::string missing) {
                    if (wish != m_wishes) {
                        return; // something else is followed by now
                    }
                    if (!missing.empty()) {
                        Q_EMIT problem(QString::fromStdString(missing));
                    }
                    follow(choice, secrets);
                });
}

void SourceSwitch::follow(const SourceChoice& choice, const SourceSecrets& secrets)
{
    ++m_wishes;
    if (m_session.site() == nullptr) {
        return;
    }
    OpenedSource opened = openServer(choice, secrets, m_session.site());
    for (const data::Problem& each : opened.problems) {
        Q_EMIT problem(QString::fromStdString(each.toString()));
    }
    if (opened.source == nullptr) {
        return; // what was followed goes on
    }
    m_simulates = false;
    m_choice = choice;
    keepPast();
    m_session.follow(std::move(opened.source));
    record();
}

void SourceSwitch::keepPast()
{
    m_session.time().setKeptBytes(static_cast<std::uint64_t>(m_settings.value(settings::keptMiB))
                                  << 20U);
}

void SourceSwitch::play(const QString& path)
{
    ++m_wishes;
    m_choice.reset();
    m_simulates = false;
    m_session.time().open(path);
}

void SourceSwitch::record()
{
    if (m_run.recordFile.empty()) {
        return;
    }
    m_session.time().startRecording(QString::fromStdString(m_run.recordFile));
    if (m_run.forMs) {
        QTimer::singleShot(std::chrono::milliseconds(*m_run.forMs), this,
                           [this] { m_session.time().stopRecording(); });
    }
    m_run.recordFile.clear(); // only what the program was started with
}

void SourceSwitch::obeySettings(const QString& key)
{
    const bool isSimulators = key == QLatin1StringView(settings::simulatorIntervalS.key) ||
                              key == QLatin1StringView(settings::simulatorSeed.key);
    if (isSimulators && m_simulates && m_session.sourceInfo()) {
        followSimulator();
    }
}

} // namespace hallscape::app
