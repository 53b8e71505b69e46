// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_subject.h"

#include "app/kind_text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

namespace hallscape::app {

namespace {

/// The translation context of this file.
struct History
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

HistorySubject subjectOf(const data::Site& site, data::Device selection, data::MetricId metric)
{
    const data::Kind kind = data::metric(metric).kind;
    const data::Device top{};
    data::Device of = site.contains(selection) ? selection : top;
    while (site.range(of, kind).count == 0 && of != top) {
        of = site.parent(of);
    }
    return {metric, of, site.range(of, kind)};
}

QString titleOf(const data::Site& site, const HistorySubject& subject)
{
    const data::Kind kind = data::metric(subject.metric).kind;
    const QString name =
        subject.of == data::Device{} ? toQString(site.title) : deviceText(site, subject.of);
    if (subject.of.kind == kind) {
        return name;
    }
    const QString count = QLocale().toString(subject.devices.count);
    if (subject.isBand()) {
        //: Over a plot. %1 is a thing ("Hall 2"), %2 a number, %3 a kind ("GPU")
        return History::tr("%1, lowest, mean and highest of %2 \u00D7 %3")
            .arg(name, count, kindText(kind));
    }
    //: Over a plot. %1 is a thing ("Server 3"), %2 a number, %3 a kind ("GPU")
    return History::tr("%1, %2 \u00D7 %3").arg(name, count, kindText(kind));
}

QString lineName(const data::Site& site, const HistorySubject& subject, std::uint32_t device)
{
    const data::Device self{data::metric(subject.metric).kind, device};
    QStringList names;
    for (data::Device at = self; at != subject.of && at != data::Device{}; at = site.parent(at)) {
        names.prepend(deviceText(site, at));
    }
    return names.isEmpty() ? deviceText(site, self) : names.join(QStringLiteral(", "));
}

} // namespace hallscape::app
