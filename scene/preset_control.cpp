// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/preset_control.h"

#include <algorithm>

namespace hallscape::scene {

namespace {

constexpr std::size_t judgedFrames = 10;
constexpr double longestPatienceMs = 160'000;

std::size_t indexOf(Quality quality)
{
    return static_cast<std::size_t>(quality);
}

} // namespace

void PresetControl::setPreset(Preset preset)
{
    m_preset = preset;
    m_fast = false;
    m_patienceMs = 10'000;
    m_moving.clear();
}

void PresetControl::setFrameRate(double framesPerSecond)
{
    m_budgetMs = 1000.0 / std::clamp(framesPerSecond, 1.0, 240.0);
    m_moving.clear();
}

Quality PresetControl::quality(bool moving) const
{
    switch (m_preset) {
    case Preset::Fast:
        return Quality::Fast;
    case Preset::Standard:
        return Quality::Standard;
    case Preset::Still:
        return moving ? Quality::Standard : Quality::Still;
    case Preset::Auto:
        break;
    }
    if (moving) {
        return m_fast ? Quality::Fast : Quality::Standard;
    }
    const std::optional<double> still = m_lastMs[indexOf(Quality::Still)];
    return still && *still > stillLimitMs ? Quality::Standard : Quality::Still;
}

bool PresetControl::refinesAtRest() const
{
    return quality(true) != quality(false);
}

void PresetControl::frameDrawn(Quality quality, bool moving, double milliseconds, double nowMs)
{
    m_lastMs[indexOf(quality)] = milliseconds;
    if (m_preset != Preset::Auto || !moving) {
        return;
    }
    m_moving.push_back(milliseconds);
    if (m_moving.size() >= judgedFrames) {
        judgeMoving(nowMs);
        m_moving.clear();
    }
}

void PresetControl::judgeMoving(double nowMs)
{
    if (!m_fast && medianMs() > m_budgetMs) {
        m_fast = true;
        m_tryAgainMs = nowMs + m_patienceMs;
        m_patienceMs = std::min(m_patienceMs * 2, longestPatienceMs);
    } else if (!m_fast) {
        m_patienceMs = 10'000;
    } else if (nowMs >= m_tryAgainMs) {
        m_fast = false;
    }
}

double PresetControl::medianMs() const
{
    std::vector<double> sorted = m_moving;
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace hallscape::scene
