// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/live/tls_setup.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

#include <optional>

namespace hallscape::app {

namespace {

std::optional<QByteArray> contents(const QString& fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

/// QSslKey has to be told the algorithm; a file does not always say it outside its encrypted part.
QSslKey keyFrom(const QByteArray& pem, const QByteArray& passphrase)
{
    QSslKey key(pem, QSsl::Rsa, QSsl::Pem, QSsl::PrivateKey, passphrase);
    if (key.isNull()) {
        key = QSslKey(pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey, passphrase);
    }
    return key;
}

std::string unreadable(const char* what, const QString& fileName)
{
    return std::string("cannot read the ") + what + " " + fileName.toStdString();
}

std::string addAuthorities(QSslConfiguration& configuration, const QString& fileName)
{
    const auto pem = contents(fileName);
    const QList<QSslCertificate> authorities =
        pem ? QSslCertificate::fromData(*pem, QSsl::Pem) : QList<QSslCertificate>{};
    if (authorities.isEmpty()) {
        return unreadable("certificate authorities", fileName) + ", expected certificates in PEM";
    }
    configuration.addCaCertificates(authorities);
    return {};
}

std::string addIdentity(QSslConfiguration& configuration, const TlsOptions& options,
                        const std::string& passphrase)
{
    const auto chainPem = contents(options.certificateFile);
    const QList<QSslCertificate> chain =
        chainPem ? QSslCertificate::fromData(*chainPem, QSsl::Pem) : QList<QSslCertificate>{};
    if (chain.isEmpty()) {
        return unreadable("client certificate", options.certificateFile) + ", expected PEM";
    }
    const auto keyPem = contents(options.keyFile);
    const QSslKey key =
        keyPem ? keyFrom(*keyPem, QByteArray::fromStdString(passphrase)) : QSslKey();
    if (key.isNull()) {
        return unreadable("private key", options.keyFile) +
               ", expected an RSA or EC key in PEM and, where it is encrypted, its passphrase";
    }
    if (chain.first().publicKey().algorithm() != key.algorithm()) {
        return "the private key " + options.keyFile.toStdString() + " does not belong to " +
               options.certificateFile.toStdString();
    }
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

} // namespace

TlsSetup readTlsSetup(const TlsOptions& options, const std::string& passphrase)
{
    TlsSetup setup{QSslConfiguration::defaultConfiguration(), {}};
    if (!QSslSocket::supportsSsl()) {
        setup.problem = "this system's Qt has no TLS";
        return setup;
    }
    setup.configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!options.caFile.isEmpty()) {
        setup.problem = addAuthorities(setup.configuration, options.caFile);
    }
    const bool hasIdentity = !options.certificateFile.isEmpty() || !options.keyFile.isEmpty();
    if (setup.problem.empty() && hasIdentity) {
        setup.problem = addIdentity(setup.configuration, options, passphrase);
    }
    return setup;
}

} // namespace hallscape::app
