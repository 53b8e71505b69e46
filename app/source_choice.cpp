// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_choice.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace hallscape::app {

namespace {

constexpr std::string_view kindPrefix = "prometheus+";

data::Error mistake(std::string_view text, std::string detail)
{
    return {data::Errc::WrongType, std::string(text), std::move(detail)};
}

} // namespace

data::Result<std::string> serverAddress(std::string_view text)
{
    std::string_view rest = text;
    if (rest.starts_with(kindPrefix)) {
        rest.remove_prefix(kindPrefix.size());
    }
    QString address = QString::fromUtf8(rest.data(), static_cast<qsizetype>(rest.size())).trimmed();
    if (address.isEmpty()) {
        return mistake(text, "the address of the server is missing");
    }
    if (!address.contains(QLatin1String("://"))) {
        address.prepend(QLatin1String("http://"));
    }
    QUrl url(address, QUrl::StrictMode);
    // The text itself is not repeated: it may hold the password this refuses.
    if (!url.userInfo().isEmpty()) {
        return mistake("address", "leave user and password out of the address; they are kept in "
                                  "the keyring");
    }
    if (!url.isValid() || url.host().isEmpty()) {
        return mistake(text, "this is no address; expected http://HOST:PORT");
    }
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https")) {
        return mistake(text, "only http and https are spoken");
    }
    if (url.hasQuery() || url.hasFragment()) {
        return mistake(text, "the address must end with the path; leave out ? and #");
    }
    // A copied address often ends with what the program adds itself.
    QString path = url.path();
    for (const QLatin1String end : {QLatin1String("/"), QLatin1String("/api/v1")}) {
        if (path.endsWith(end)) {
            path.chop(end.size());
        }
    }
    url.setPath(path);
    return url.toString(QUrl::FullyEncoded).toStdString();
}

std::string complaintAbout(const SourceChoice& choice)
{
    if (const auto address = serverAddress(choice.address); !address) {
        return address.error().detail;
    }
    if (!choice.alertmanager.empty()) {
        if (const auto address = serverAddress(choice.alertmanager); !address) {
            return "Alertmanager: " + address.error().detail;
        }
    }
    if (choice.certificateFile.empty() != choice.keyFile.empty()) {
        return "a client certificate and its key are needed together";
    }
    if (!(choice.intervalS >= leastIntervalS && choice.intervalS <= greatestIntervalS)) {
        return "the refresh interval must be between 1 and 3600 seconds";
    }
    return {};
}

std::string shortServerName(const std::string& address)
{
    const QUrl url(QString::fromStdString(address));
    return (url.host() +
            (url.port() > 0 ? QLatin1Char(':') + QString::number(url.port()) : QString()))
        .toStdString();
}

} // namespace hallscape::app
