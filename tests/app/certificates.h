// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslConfiguration>

namespace hallscape::test {

/// Certificates made by the openssl program for one test run, valid for two days.
class Certificates
{
public:
    /// An identity signed by the authority. \param names subjectAltName, "DNS:localhost"
    /// \param algorithm "ec" or "rsa"  \param passphrase of the key; empty for none
    /// \return its base name: NAME.pem and NAME.key in the folder
    void issue(const QString& name, const QString& names, const QString& algorithm = u"ec"_qs,
               const QString& passphrase = {});
    /// An identity that vouches for itself.
    void selfSign(const QString& name, const QString& names);
    void makeAuthority();

    QString file(const QString& name) const { return m_folder.filePath(name); }
    QString authority() const { return file(QStringLiteral("ca.pem")); }
    /// What a server named so offers. \param clientAuthority ask clients for its certificates
    QSslConfiguration server(const QString& name, bool asksForClient = false) const;

private:
    void run(const QStringList& arguments) const;

    QTemporaryDir m_folder;
};

} // namespace hallscape::test
