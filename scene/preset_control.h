// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/hall_scene.h"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

namespace hallscape::scene {

/// Chooses the quality of each frame of a window from a preset and from what frames have cost. It
/// measures and never guesses by a graphics card's name. Plain arithmetic, no clock of its own.
///
/// Auto moves in Standard. When ten moving frames in a row have a median above the budget it falls
/// to Fast, and tries Standard again after a while, later each time that fails. At rest it draws
/// one Still picture, unless the last one took too long.
class PresetControl
{
public:
    /// After a change of the camera the picture counts as moving for this long.
    static constexpr int restAfterMs = 200;
    /// A Still picture may hold up the window for this long.
    static constexpr double stillLimitMs = 400;

    void setPreset(Preset preset);
    Preset preset() const { return m_preset; }
    /// \param framesPerSecond that moving pictures should hold; 1 to 240
    void setFrameRate(double framesPerSecond);

    /// For the next frame. \param moving the camera changed less than restAfterMs ago
    Quality quality(bool moving) const;
    /// What the frame just drawn cost. \param nowMs any steady clock
    void frameDrawn(Quality quality, bool moving, double milliseconds, double nowMs);
    /// True when a frame at rest would look better than the one while moving.
    bool refinesAtRest() const;

private:
    void judgeMoving(double nowMs);
    double medianMs() const;

    Preset m_preset = Preset::Auto;
    double m_budgetMs = 1000.0 / 30;
    bool m_fast = false;     ///< Auto has fallen to Fast
    double m_tryAgainMs = 0; ///< when Auto tries Standard again
    double m_patienceMs = 10'000;
    std::vector<double> m_moving;                  ///< latest moving frames of the current quality
    std::array<std::optional<double>, 3> m_lastMs; ///< by quality
};

} // namespace hallscape::scene
