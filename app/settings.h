// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QSettings>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace hallscape::app {

/// One of the values of a setting that is chosen from a list.
struct Choice
{
    const char* value; ///< as stored
    const char* text;  ///< English, context "Setting"
};

/// A setting: key, default and range, declared once below. Preferences are the settings with a
/// text.
template <typename T>
struct Setting
{
    const char* key;  ///< "group/name" in the settings file
    const char* text; ///< English, context "Setting"; null: remembered, not shown in Preferences
    T fallback;
    T low;
    T high;
};

template <>
struct Setting<bool>
{
    const char* key;
    const char* text;
    bool fallback;
};

/// A word from a list.
template <>
struct Setting<QString>
{
    const char* key;
    const char* text;
    const char* fallback;
    std::span<const Choice> choices;
};

template <>
struct Setting<QStringList>
{
    const char* key;
    int maximum; ///< longer lists are cut
};

template <>
struct Setting<QByteArray>
{
    const char* key;
};

namespace settings {

inline constexpr Choice themes[]{{"dark", QT_TRANSLATE_NOOP("Setting", "Dark")},
                                 {"light", QT_TRANSLATE_NOOP("Setting", "Light")}};
inline constexpr Choice languages[]{{"system", QT_TRANSLATE_NOOP("Setting", "System language")},
                                    {"en", QT_TRANSLATE_NOOP("Setting", "English")},
                                    {"de", QT_TRANSLATE_NOOP("Setting", "German")},
                                    {"es", QT_TRANSLATE_NOOP("Setting", "Spanish")}};
inline constexpr Choice qualities[]{
    {"auto", QT_TRANSLATE_NOOP("Setting", "Automatic: holds the frame rate")},
    {"fast", QT_TRANSLATE_NOOP("Setting", "Fast")},
    {"standard", QT_TRANSLATE_NOOP("Setting", "Standard")},
    {"still", QT_TRANSLATE_NOOP("Setting", "Best: finished when nothing moves")}};
inline constexpr Choice palettes[]{{"cividis", QT_TRANSLATE_NOOP("Setting", "Cividis")},
                                   {"viridis", QT_TRANSLATE_NOOP("Setting", "Viridis")},
                                   {"inferno", QT_TRANSLATE_NOOP("Setting", "Inferno")},
                                   {"cool-warm", QT_TRANSLATE_NOOP("Setting", "Cool to warm")}};

inline constexpr Setting<QString> theme{"look/theme", QT_TRANSLATE_NOOP("Setting", "Theme"), "dark",
                                        themes};
inline constexpr Setting<QString> language{
    "look/language", QT_TRANSLATE_NOOP("Setting", "Language (after a restart)"), "system",
    languages};
inline constexpr Setting<QString> quality{
    "picture/quality", QT_TRANSLATE_NOOP("Setting", "Picture quality"), "auto", qualities};
inline constexpr Setting<int> frameRate{
    "picture/frame_rate", QT_TRANSLATE_NOOP("Setting", "Frames per second to hold"), 30, 5, 144};
inline constexpr Setting<bool> reducedMotion{"look/reduced_motion",
                                             QT_TRANSLATE_NOOP("Setting", "Reduce motion"), false};
inline constexpr Setting<QString> palette{"lens/palette", QT_TRANSLATE_NOOP("Setting", "Palette"),
                                          "cividis", palettes};
inline constexpr Setting<bool> labels{"picture/labels", QT_TRANSLATE_NOOP("Setting", "Show labels"),
                                      true};
inline constexpr Setting<bool> gauges{
    "picture/gauges", QT_TRANSLATE_NOOP("Setting", "Show compass and scale bar"), true};
inline constexpr Setting<bool> roof{"picture/roof", QT_TRANSLATE_NOOP("Setting", "Show roofs"),
                                    false};
inline constexpr Setting<bool> dusk{"picture/dusk",
                                    QT_TRANSLATE_NOOP("Setting", "Evening light outdoors"), false};
inline constexpr Setting<bool> planned{"picture/planned",
                                       QT_TRANSLATE_NOOP("Setting", "Show planned phases"), false};
inline constexpr Setting<double> simulatorIntervalS{
    "simulator/interval_s", QT_TRANSLATE_NOOP("Setting", "Seconds between simulated samples"), 2.0,
    0.5, 60.0};
inline constexpr Setting<int> simulatorSeed{
    "simulator/seed", QT_TRANSLATE_NOOP("Setting", "Seed of the simulator"), 1, 0, 1'000'000};
inline constexpr Setting<int> keptMiB{
    "time/kept_mib", QT_TRANSLATE_NOOP("Setting", "MiB kept to go back in (0: none)"), 2048, 0,
    65536};
inline constexpr Setting<QStringList> recentSites{"file/recent_sites", 8};
inline constexpr Setting<QStringList> recentSources{"file/recent_sources", 8};
inline constexpr Setting<QStringList> silencedAlerts{"alerts/silenced", 500};
inline constexpr Setting<QStringList> pictureChoices{"picture/saving", 16};
inline constexpr Setting<QByteArray> windowGeometry{"window/geometry"};
inline constexpr Setting<QByteArray> windowState{"window/state"};

using AnySetting =
    std::variant<const Setting<bool>*, const Setting<int>*, const Setting<double>*,
                 const Setting<QString>*, const Setting<QStringList>*, const Setting<QByteArray>*>;
/// All of the above, in the order of the preferences dialog.
std::span<const AnySetting> all();
const char* key(const AnySetting& setting);

} // namespace settings

/// Typed access to the settings file. A broken value (wrong type, out of range, not a choice)
/// counts as the default and is reported in problems(); it is not rewritten until the user changes
/// it. Main thread.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// The user's file.
    explicit Settings(QObject* parent = nullptr);
    /// \param store any other, for tests
    explicit Settings(std::unique_ptr<QSettings> store, QObject* parent = nullptr);

    bool value(const Setting<bool>& setting) const;
    int value(const Setting<int>& setting) const;
    double value(const Setting<double>& setting) const;
    QString value(const Setting<QString>& setting) const;
    QStringList value(const Setting<QStringList>& setting) const;
    QByteArray value(const Setting<QByteArray>& setting) const;

    /// Numbers are clamped to the range; a word that is not a choice is ignored. Emits changed()
    /// when it differs.
    void set(const Setting<bool>& setting, bool value);
    void set(const Setting<int>& setting, int value);
    void set(const Setting<double>& setting, double value);
    void set(const Setting<QString>& setting, const QString& value);
    void set(const Setting<QStringList>& setting, const QStringList& value);
    void set(const Setting<QByteArray>& setting, const QByteArray& value);

    /// Puts \p entry first in a list of recent things.
    void addRecent(const Setting<QStringList>& list, const QString& entry);
    /// One English line per broken value of the file, for the log; checked once, when the file was
    /// opened.
    const QStringList& problems() const { return m_problems; }

Q_SIGNALS:
    /// \param key Setting::key
    void changed(const QString& key);

private:
    void store(const char* key, const QVariant& value);
    void check();

    std::unique_ptr<QSettings> m_store;
    QStringList m_problems;
};

} // namespace hallscape::app
