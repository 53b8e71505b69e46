// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_choices.h"

#include "scene/offscreen_scene.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>
#include <array>

namespace hallscape::app {

namespace {

constexpr int smallestSide = 64;

const std::array presets{
    SizePreset{"window", QT_TRANSLATE_NOOP("PictureSize", "As the window"), {}},
    SizePreset{"1080p", "1920 × 1080", {1920, 1080}},
    SizePreset{"4k", "4K, 3840 × 2160", {3840, 2160}},
    SizePreset{"8k", "8K, 7680 × 4320", {7680, 4320}},
    SizePreset{"16k", "16K, 15360 × 8640", {15360, 8640}},
    SizePreset{"custom", QT_TRANSLATE_NOOP("PictureSize", "Custom"), {}},
};

/// "key=value" words, read leniently: a word that is broken is one that is not there.
class Words
{
public:
    explicit Words(const QStringList& words)
    {
        for (const QString& word : words) {
            const qsizetype equals = word.indexOf(u'=');
            if (equals > 0) {
                m_values.insert(word.left(equals), word.mid(equals + 1));
            }
        }
    }

    QString text(const char* key, const QString& fallback) const
    {
        return m_values.value(QLatin1StringView(key), fallback);
    }
    bool flag(const char* key, bool fallback) const
    {
        const QString value = text(key, {});
        return value == u"1" || (value != u"0" && fallback);
    }
    template <typename Number>
    Number number(const char* key, Number fallback, Number low, Number high) const
    {
        bool isNumber = false;
        const double value = text(key, {}).toDouble(&isNumber);
        const bool within = value >= static_cast<double>(low) && value <= static_cast<double>(high);
        return isNumber && within ? static_cast<Number>(value) : fallback;
    }

private:
    QMap<QString, QString> m_values;
};

} // namespace

std::span<const SizePreset> sizePresets()
{
    return presets;
}

QSize PictureChoices::pixels(QSize window) const
{
    const auto* found = std::ranges::find_if(presets, [this](const SizePreset& preset) {
        return size == QLatin1StringView(preset.word);
    });
    if (size == u"custom") {
        return custom;
    }
    return found == presets.end() || found->pixels.isEmpty() ? window : found->pixels;
}

QStringList PictureChoices::toWords() const
{
    const auto word = [](const char* key, const QString& value) {
        return QLatin1StringView(key) + u'=' + value;
    };
    const auto flag = [&word](const char* key, bool on) {
        return word(key, on ? QStringLiteral("1") : QStringLiteral("0"));
    };
    return {word("size", size),
            word("width", QString::number(custom.width())),
            word("height", QString::number(custom.height())),
            flag("transparent", transparent),
            flag("labels", labels),
            flag("legend", legend),
            flag("caption", caption),
            word("frames", QString::number(frames)),
            word("fps", QString::number(fps)),
            word("seconds", QString::number(seconds)),
            word("folder", folder)};
}

PictureChoices PictureChoices::fromWords(const QStringList& list)
{
    const Words words(list);
    constexpr int largest = scene::Canvas::largestSide;
    PictureChoices choices;
    const QString size = words.text("size", choices.size);
    const bool known = std::ranges::any_of(presets, [&size](const SizePreset& preset) {
        return size == QLatin1StringView(preset.word);
    });
    choices.size = known ? size : choices.size;
    choices.custom = {words.number("width", choices.custom.width(), smallestSide, largest),
                      words.number("height", choices.custom.height(), smallestSide, largest)};
    choices.transparent = words.flag("transparent", choices.transparent);
    choices.labels = words.flag("labels", choices.labels);
    choices.legend = words.flag("legend", choices.legend);
    choices.caption = words.flag("caption", choices.caption);
    choices.frames = words.number("frames", choices.frames, 1, 100'000);
    choices.fps = words.number("fps", choices.fps, 1, 240);
    choices.seconds = words.number("seconds", choices.seconds, 0.1, 3600.0);
    choices.folder = words.text("folder", {});
    return choices;
}

} // namespace hallscape::app
