// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <string_view>

namespace hallscape::app {

namespace {

/// tr() asks with the class's full name, but lupdate of Qt 6.4 does not understand `namespace a::b`
/// and files the texts under the bare name.
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* text, const char* disambiguation,
                      int n) const override
    {
        constexpr std::string_view ours = "hallscape::app::";
        const bool isOurs = std::string_view(context).starts_with(ours);
        return QTranslator::translate(isOurs ? context + ours.size() : context, text,
                                      disambiguation, n);
    }
};

} // namespace

void installLanguage(QCoreApplication& application, const QString& code)
{
    const QLocale locale = code == u"system" ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    if (locale.language() == QLocale::English) {
        return;
    }
    auto* ours = new Translator(&application);
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
