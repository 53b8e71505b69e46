// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certificates.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

namespace hallscape::test {

namespace {

QByteArray contents(const QString& fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(fileName));
    }
    return file.readAll();
}

QStringList newKey(const QString& algorithm)
{
    if (algorithm == QLatin1String("ec")) {
        return {u"-newkey"_qs, u"ec"_qs, u"-pkeyopt"_qs, u"ec_paramgen_curve:prime256v1"_qs};
    }
    return {u"-newkey"_qs, u"rsa:2048"_qs};
}

} // namespace

void Certificates::makeAuthority()
{
    run(QStringList{u"req"_qs, u"-x509"_qs} + newKey(u"ec"_qs) +
        QStringList{u"-nodes"_qs, u"-days"_qs, u"2"_qs, u"-subj"_qs, u"/CN=Test authority"_qs,
                    u"-keyout"_qs, file(u"ca.key"_qs), u"-out"_qs, authority()});
}

void Certificates::issue(const QString& name, const QString& names, const QString& algorithm,
                         const QString& passphrase)
{
    const QString request = file(name + u".csr"_qs);
    const QStringList protection = passphrase.isEmpty()
                                       ? QStringList{u"-nodes"_qs}
                                       : QStringList{u"-passout"_qs, u"pass:"_qs + passphrase};
    run(QStringList{u"req"_qs} + newKey(algorithm) + protection +
        QStringList{u"-subj"_qs, u"/CN="_qs + name, u"-addext"_qs, u"subjectAltName="_qs + names,
                    u"-keyout"_qs, file(name + u".key"_qs), u"-out"_qs, request});
    run({u"x509"_qs, u"-req"_qs, u"-in"_qs, request, u"-CA"_qs, authority(), u"-CAkey"_qs,
         file(u"ca.key"_qs), u"-CAcreateserial"_qs, u"-days"_qs, u"2"_qs, u"-copy_extensions"_qs,
         u"copy"_qs, u"-out"_qs, file(name + u".pem"_qs)});
}

void Certificates::selfSign(const QString& name, const QString& names)
{
    run(QStringList{u"req"_qs, u"-x509"_qs} + newKey(u"ec"_qs) +
        QStringList{u"-nodes"_qs, u"-days"_qs, u"2"_qs, u"-subj"_qs, u"/CN="_qs + name,
                    u"-addext"_qs, u"subjectAltName="_qs + names, u"-keyout"_qs,
                    file(name + u".key"_qs), u"-out"_qs, file(name + u".pem"_qs)});
}

QSslConfiguration Certificates::server(const QString& name, bool asksForClient) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contents(file(name + u".pem"_qs))));
    configuration.setPrivateKey(QSslKey(contents(file(name + u".key"_qs)), QSsl::Ec));
    configuration.setPeerVerifyMode(asksForClient ? QSslSocket::VerifyPeer
                                                  : QSslSocket::VerifyNone);
    if (asksForClient) {
        configuration.setCaCertificates(QSslCertificate::fromData(contents(authority())));
    }
    return configuration;
}

void Certificates::run(const QStringList& arguments) const
{
    QProcess openssl;
    openssl.start(u"openssl"_qs, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("openssl %s: %s", qPrintable(arguments.join(QLatin1Char(' '))),
               openssl.readAllStandardError().constData());
    }
}

} // namespace hallscape::test
