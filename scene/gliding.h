// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace hallscape::scene {

/// A number that follows another one at a steady pace, so that nothing in the picture jumps.
class Gliding
{
public:
    /// \param start where it is and wants to be
    /// \param fullS seconds from 0 to 1
    Gliding(float start, float fullS) : m_at(start), m_to(start), m_fullS(fullS) {}

    float at() const { return m_at; }
    float to() const { return m_to; }
    void glideTo(float to) { m_to = to; }
    void jumpTo(float to) { m_at = m_to = to; }
    bool resting() const { return m_at == m_to; }
    /// \return true while it moves: draw another frame
    bool advance(float seconds)
    {
        const float step = seconds / m_fullS;
        m_at += std::clamp(m_to - m_at, -step, step);
        return !resting();
    }

private:
    float m_at;
    float m_to;
    float m_fullS;
};

} // namespace hallscape::scene
