// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_settings.h"

#include "app/gauge_words.h"
#include "app/main_window.h"
#include "app/session.h"
#include "app/settings.h"
#include "scene/scene_window.h"

namespace hallscape::app {

namespace {

scene::Preset presetFrom(const QString& word)
{
    return word == u"fast"       ? scene::Preset::Fast
           : word == u"standard" ? scene::Preset::Standard
           : word == u"still"    ? scene::Preset::Still
                                 : scene::Preset::Auto;
}

} // namespace

WindowSettings::WindowSettings(Settings& settings, Session& session, MainWindow& window,
                               QObject* parent)
    : QObject(parent), m_settings(settings), m_session(session), m_window(window)
{
    for (const settings::AnySetting& any : settings::all()) {
        apply(QString::fromLatin1(settings::key(any)));
    }
    connect(&settings, &Settings::changed, this, &WindowSettings::apply);
}

void WindowSettings::restoreWindow()
{
    m_window.restoreGeometry(m_settings.value(settings::windowGeometry));
    m_window.restoreState(m_settings.value(settings::windowState));
}

void WindowSettings::rememberWindow()
{
    // The arrangement of a presentation is not what the next start should bring back.
    m_window.setPresenting(false);
    m_settings.set(settings::windowGeometry, m_window.saveGeometry());
    m_settings.set(settings::windowState, m_window.saveState());
}

void WindowSettings::apply(const QString& key)
{
    const auto is = [&key](const auto& setting) { return key == QLatin1StringView(setting.key); };
    if (is(settings::theme)) {
        m_window.setTheme(m_settings.value(settings::theme) == u"light" ? ThemeId::Light
                                                                        : ThemeId::Dark);
    } else if (is(settings::quality) || is(settings::frameRate)) {
        m_window.sceneWindow().setPreset(presetFrom(m_settings.value(settings::quality)),
                                         m_settings.value(settings::frameRate));
    } else if (is(settings::reducedMotion)) {
        m_window.scene().setReducedMotion(m_settings.value(settings::reducedMotion));
    } else if (is(settings::palette)) {
        data::Lens lens = m_session.lens();
        lens.palette = data::paletteFromKey(m_settings.value(settings::palette).toStdString())
                           .value_or(lens.palette);
        m_session.setLens(lens);
    } else if (is(settings::gauges)) {
        m_window.scene().setGauges(m_settings.value(settings::gauges) ? std::optional(gaugeWords())
                                                                      : std::nullopt);
    } else if (is(settings::labels) || is(settings::roof) || is(settings::dusk) ||
               is(settings::planned)) {
        applyShown();
    }
}

void WindowSettings::applyShown()
{
    m_session.setShown({.planned = m_settings.value(settings::planned),
                        .roof = m_settings.value(settings::roof),
                        .labels = m_settings.value(settings::labels),
                        .dusk = m_settings.value(settings::dusk)});
}

} // namespace hallscape::app
