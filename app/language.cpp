// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

namespace hallscape::app {

void installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code == u"system" ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    if (locale.language() == QLocale::English) {
        return;
    }
    auto* ours = new QTranslator(&application);
    if (!ours->load(locale, QStringLiteral("hallscape"), QStringLiteral("_"),
                    QStringLiteral(":/i18n"))) {
        delete ours;
        return;
    }
    QCoreApplication::installTranslator(ours);
    auto* qts = new QTranslator(&application);
    if (qts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qts);
    }
}

} // namespace hallscape::app
