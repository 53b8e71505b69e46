// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <random>

namespace hallscape::data {

/// How long to wait before the next attempt: doubles from `first` to `last`, each time up to a
/// quarter more or less, so that many programs do not come back to a server at the same moment.
class Backoff
{
public:
    using Milliseconds = std::chrono::milliseconds;
    static constexpr Milliseconds longestAsked = std::chrono::minutes(10);

    Backoff(Milliseconds first, Milliseconds last)
        : m_first(first), m_last(last), m_random(std::random_device{}())
    {
    }

    /// \param askedFor what the server wants (Retry-After): never less than that, within reason
    Milliseconds next(Milliseconds askedFor = Milliseconds(0))
    {
        m_wait = m_wait.count() == 0 ? m_first : std::min(2 * m_wait, m_last);
        const double factor = std::uniform_real_distribution<>(0.75, 1.25)(m_random);
        const auto wait = std::chrono::duration_cast<Milliseconds>(m_wait * factor);
        return std::max(std::min(wait, m_last), std::min(askedFor, longestAsked));
    }
    void reset() { m_wait = Milliseconds(0); }

private:
    Milliseconds m_first;
    Milliseconds m_last;
    Milliseconds m_wait{0};
    std::minstd_rand m_random;
};

} // namespace hallscape::data
