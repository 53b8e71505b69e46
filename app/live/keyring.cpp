// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/keyring.h"

#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <qt6keychain/keychain.h>

#include <utility>

namespace hallscape::app {

namespace {

/// English sentence for a job that did not work.
QString problemOf(const QKeychain::Job& job)
{
    switch (job.error()) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return {};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return QStringLiteral("the keyring refused access");
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return QStringLiteral("no keyring service is running");
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    const QString reason = job.errorString();
    return reason.isEmpty() ? QStringLiteral("the keyring does not answer")
                            : QStringLiteral("the keyring does not answer (%1)").arg(reason);
}

/// Waits for one job. A child of the keyring, so that nothing is reported once that has gone.
class Answer : public QObject
{
public:
    Answer(Keyring& keyring, Keyring::Done done) : QObject(&keyring), m_done(std::move(done))
    {
        QTimer::singleShot(Keyring::patience, this, [this] {
            report({}, QStringLiteral("the keyring did not answer in time"));
        });
    }

    void report(const QString& secret, const QString& problem)
    {
        if (const Keyring::Done done = std::exchange(m_done, {})) {
            deleteLater();
            done(secret, problem);
        }
    }

private:
    Keyring::Done m_done;
};

/// \param job deletes itself when it has ended
void start(QKeychain::Job& job, const ServerAddress& address)
{
    job.setKey(Keyring::entry(address));
    job.setInsecureFallback(false); // a plain text file is no keyring
    job.start();
}

std::string missing(const ServerAddress& address, const QString& keyringProblem)
{
    std::string text = "no password for " + address.user + " at " + address.name() + ": ";
    text += keyringProblem.isEmpty() ? "the keyring has none" : keyringProblem.toStdString();
    return text + ". Set the environment variable " + secretVariables(address.engine).password +
           " or keep it in the keyring, as \"" + Keyring::entry(address).toStdString() + "\" of " +
           Keyring::service().toStdString();
}

} // namespace

Keyring::Keyring(QObject* parent) : QObject(parent) {}

void Keyring::read(const ServerAddress& address, Done done)
{
    auto* job = new QKeychain::ReadPasswordJob(service());
    auto* answer = new Answer(*this, std::move(done));
    connect(job, &QKeychain::Job::finished, answer,
            [answer, job] { answer->report(job->textData(), problemOf(*job)); });
    start(*job, address);
}

void Keyring::write(const ServerAddress& address, const QString& secret, Done done)
{
    QKeychain::Job* job = nullptr;
    if (secret.isEmpty()) {
        job = new QKeychain::DeletePasswordJob(service());
    } else {
        auto* writing = new QKeychain::WritePasswordJob(service());
        writing->setTextData(secret);
        job = writing;
    }
    auto* answer = new Answer(*this, std::move(done));
    connect(job, &QKeychain::Job::finished, answer,
            [answer, job] { answer->report({}, problemOf(*job)); });
    start(*job, address);
}

QString Keyring::service()
{
    return QStringLiteral("hallscape");
}

QString Keyring::entry(const ServerAddress& address)
{
    const QString server = QString::fromStdString(address.name());
    return address.user.empty() ? server
                                : QString::fromStdString(address.user) + QLatin1Char('@') + server;
}

void findCredentials(const ServerAddress& address, Keyring& keyring,
                     std::function<void(CredentialsResult)> done)
{
    Credentials known = environmentCredentials(address);
    if (!known.empty()) {
        QTimer::singleShot(0, &keyring, [done = std::move(done), known] { done({known, {}}); });
        return;
    }
    keyring.read(address, [address, known, done = std::move(done)](const QString& secret,
                                                                   const QString& problem) {
        CredentialsResult result{known, {}};
        (address.user.empty() ? result.credentials.token : result.credentials.password) =
            secret.toStdString();
        // Without a user nobody said that the server wants a secret.
        if (secret.isEmpty() && !address.user.empty()) {
            result.problem = missing(address, problem);
        }
        done(std::move(result));
    });
}

CredentialsResult findCredentialsNow(const ServerAddress& address)
{
    CredentialsResult result;
    Keyring keyring;
    QEventLoop loop;
    findCredentials(address, keyring, [&](CredentialsResult found) {
        result = std::move(found);
        loop.quit();
    });
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    return result;
}

} // namespace hallscape::app
