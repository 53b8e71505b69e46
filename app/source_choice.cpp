// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/source_choice.h"

#include <QtCore/QUrlQuery>

namespace hallscape::app {

namespace {

// Items of the query that toText() appends to the address.
const QString mappingItem = QStringLiteral("map");
const QString caItem = QStringLiteral("ca");
const QString certificateItem = QStringLiteral("cert");
const QString keyItem = QStringLiteral("key");
const QString intervalItem = QStringLiteral("interval");
const QString alertmanagerItem = QStringLiteral("alertmanager");

bool isInterval(float seconds)
{
    return seconds >= SourceChoice::leastIntervalS && seconds <= SourceChoice::greatestIntervalS;
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

data::Result<ServerAddress> serverFromText(const QString& text, ServerAddress::Engine engine)
{
    QString address = text.trimmed();
    if (address.isEmpty()) {
        return data::Error{data::Errc::MissingKey, "server address", "the address is missing"};
    }
    if (!address.contains(QLatin1String("://"))) {
        address.prepend(QLatin1String("http://"));
    }
    for (const QLatin1String end : {QLatin1String("/"), QLatin1String("/api/v1"),
                                    QLatin1String("/api/v2"), QLatin1String("/")}) {
        if (address.endsWith(end)) {
            address.chop(end.size());
        }
    }
    auto server = parseServerAddress(address.toStdString());
    if (server) {
        ServerAddress result = *server;
        result.engine = engine;
        return result;
    }
    return server;
}

std::string complaintAbout(const SourceChoice& choice)
{
    if (choice.server.host.empty()) {
        return "the address of the server is missing";
    }
    if (choice.tls.certificateFile.isEmpty() != choice.tls.keyFile.isEmpty()) {
        return "a client certificate and its key are needed together";
    }
    if (!isInterval(choice.intervalS)) {
        return "the refresh interval must be 1 to 3600 seconds";
    }
    return {};
}

QString toText(const SourceChoice& choice)
{
    QUrlQuery items;
    const auto add = [&items](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            items.addQueryItem(name, encoded(value));
        }
    };
    add(mappingItem, QString::fromStdString(choice.mapping));
    add(caItem, choice.tls.caFile);
    add(certificateItem, choice.tls.certificateFile);
    add(keyItem, choice.tls.keyFile);
    add(intervalItem, QString::number(choice.intervalS));
    if (choice.alertmanager) {
        add(alertmanagerItem, QString::fromStdString(choice.alertmanager->toString()));
    }
    return QString::fromStdString(choice.server.toString()) + QLatin1Char('?') +
           items.toString(QUrl::FullyEncoded);
}

std::optional<SourceChoice> sourceChoiceFromText(const QString& text)
{
    const qsizetype mark = text.indexOf(QLatin1Char('?'));
    const auto server = parseServerAddress(text.left(mark).toStdString());
    if (mark < 0 || !server) {
        return std::nullopt;
    }
    const QUrlQuery items(text.mid(mark + 1));
    const auto item = [&items](const QString& name) {
        return items.queryItemValue(name, QUrl::FullyDecoded);
    };
    SourceChoice choice;
    choice.server = *server;
    choice.mapping = item(mappingItem).toStdString();
    choice.tls = {item(caItem), item(certificateItem), item(keyItem)};
    if (const float seconds = item(intervalItem).toFloat(); isInterval(seconds)) {
        choice.intervalS = seconds;
    }
    if (const auto alerts = parseServerAddress(item(alertmanagerItem).toStdString())) {
        choice.alertmanager = *alerts;
    }
    return choice;
}

} // namespace hallscape::app
