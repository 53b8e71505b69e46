// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <algorithm>
#include <array>
#include <optional>

namespace hallscape::app {

namespace settings {

std::span<const AnySetting> all()
{
    static const std::array<AnySetting, 20> table{
        &theme,          &language,       &reducedMotion,  &quality,
        &frameRate,      &labels,         &gauges,         &roof,
        &dusk,           &planned,        &palette,        &simulatorIntervalS,
        &simulatorSeed,  &keptMiB,        &recentSites,    &recentSources,
        &silencedAlerts, &pictureChoices, &windowGeometry, &windowState};
    return table;
}

const char* key(const AnySetting& setting)
{
    return std::visit([](const auto* one) { return one->key; }, setting);
}

} // namespace settings

namespace {

/// Reading is per type; nullopt: the stored value is broken.
std::optional<bool> read(const Setting<bool>& /*setting*/, const QVariant& stored)
{
    const QString text = stored.toString();
    if (text == u"true" || text == u"false") {
        return text == u"true";
    }
    return std::nullopt;
}

template <typename Number>
std::optional<Number> readNumber(const Setting<Number>& setting, const QVariant& stored)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || !(number >= static_cast<double>(setting.low)) ||
        !(number <= static_cast<double>(setting.high))) {
        return std::nullopt;
    }
    return static_cast<Number>(number);
}

std::optional<int> read(const Setting<int>& setting, const QVariant& stored)
{
    return readNumber(setting, stored);
}

std::optional<double> read(const Setting<double>& setting, const QVariant& stored)
{
    return readNumber(setting, stored);
}

bool isChoice(const Setting<QString>& setting, const QString& word)
{
    return std::ranges::any_of(setting.choices, [&word](const Choice& choice) {
        return word == QLatin1StringView(choice.value);
    });
}

std::optional<QString> read(const Setting<QString>& setting, const QVariant& stored)
{
    const QString word = stored.toString();
    return isChoice(setting, word) ? std::optional(word) : std::nullopt;
}

std::optional<QStringList> read(const Setting<QStringList>& setting, const QVariant& stored)
{
    return stored.toStringList().mid(0, setting.maximum);
}

std::optional<QByteArray> read(const Setting<QByteArray>& /*setting*/, const QVariant& stored)
{
    return stored.toByteArray();
}

QString fallback(const Setting<QString>& setting)
{
    return QString::fromLatin1(setting.fallback);
}

QStringList fallback(const Setting<QStringList>& /*setting*/)
{
    return {};
}

QByteArray fallback(const Setting<QByteArray>& /*setting*/)
{
    return {};
}

template <typename T>
T fallback(const Setting<T>& setting)
{
    return setting.fallback;
}

template <typename T>
T valueOf(const QSettings& store, const Setting<T>& setting)
{
    const QVariant stored = store.value(QLatin1StringView(setting.key));
    if (!stored.isValid()) {
        return fallback(setting);
    }
    return read(setting, stored).value_or(fallback(setting));
}

} // namespace

Settings::Settings(QObject* parent) : Settings(std::make_unique<QSettings>(), parent) {}

Settings::Settings(std::unique_ptr<QSettings> store, QObject* parent)
    : QObject(parent), m_store(std::move(store))
{
    check();
}

bool Settings::value(const Setting<bool>& setting) const
{
    return valueOf(*m_store, setting);
}

int Settings::value(const Setting<int>& setting) const
{
    return valueOf(*m_store, setting);
}

double Settings::value(const Setting<double>& setting) const
{
    return valueOf(*m_store, setting);
}

QString Settings::value(const Setting<QString>& setting) const
{
    return valueOf(*m_store, setting);
}

QStringList Settings::value(const Setting<QStringList>& setting) const
{
    return valueOf(*m_store, setting);
}

QByteArray Settings::value(const Setting<QByteArray>& setting) const
{
    return valueOf(*m_store, setting);
}

void Settings::set(const Setting<bool>& setting, bool value)
{
    store(setting.key, value ? QStringLiteral("true") : QStringLiteral("false"));
}

void Settings::set(const Setting<int>& setting, int value)
{
    store(setting.key, std::clamp(value, setting.low, setting.high));
}

void Settings::set(const Setting<double>& setting, double value)
{
    store(setting.key, std::clamp(value, setting.low, setting.high));
}

void Settings::set(const Setting<QString>& setting, const QString& value)
{
    if (isChoice(setting, value)) {
        store(setting.key, value);
    }
}

void Settings::set(const Setting<QStringList>& setting, const QStringList& value)
{
    store(setting.key, value.mid(0, setting.maximum));
}

void Settings::set(const Setting<QByteArray>& setting, const QByteArray& value)
{
    store(setting.key, value);
}

void Settings::addRecent(const Setting<QStringList>& list, const QString& entry)
{
    QStringList recent = value(list);
    recent.removeAll(entry);
    recent.prepend(entry);
    set(list, recent);
}

void Settings::store(const char* key, const QVariant& value)
{
    const QLatin1StringView name(key);
    if (m_store->value(name) == value) {
        return;
    }
    m_store->setValue(name, value);
    Q_EMIT changed(QString(name));
}

void Settings::check()
{
    for (const settings::AnySetting& any : settings::all()) {
        std::visit(
            [this](const auto* setting) {
                const QVariant stored = m_store->value(QLatin1StringView(setting->key));
                if (stored.isValid() && !read(*setting, stored)) {
                    m_problems << QStringLiteral("%1: %2: \"%3\" is not a valid value, the default "
                                                 "is used. Change it in Preferences.")
                                      .arg(m_store->fileName(), QLatin1StringView(setting->key),
                                           stored.toString());
                }
            },
            any);
    }
}

} // namespace hallscape::app
