// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <optional>
#include <vector>

namespace hallscape::app {

/// What was selected and what was open.
struct PlaceStep
{
    std::optional<data::Device> selection;
    std::optional<data::Device> opened;
    friend bool operator==(const PlaceStep&, const PlaceStep&) = default;
};

/// The steps that Back and Forward walk, like a web browser's. Bounded: the oldest go first.
class PlaceHistory
{
public:
    static constexpr std::size_t capacity = 100;

    /// Adds a step after the current one and drops those ahead of it. A repeated step is not added
    /// again.
    void push(const PlaceStep& step)
    {
        if (!m_steps.empty() && m_steps[m_current] == step) {
            return;
        }
        if (!m_steps.empty()) {
            m_steps.resize(m_current + 1);
        }
        if (m_steps.size() == capacity) {
            m_steps.erase(m_steps.begin());
        }
        m_steps.push_back(step);
        m_current = m_steps.size() - 1;
    }
    void clear()
    {
        m_steps.clear();
        m_current = 0;
    }
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_steps.size(); }
    /// \pre canGoBack()
    const PlaceStep& back() { return m_steps[--m_current]; }
    /// \pre canGoForward()
    const PlaceStep& forward() { return m_steps[++m_current]; }

private:
    std::vector<PlaceStep> m_steps;
    std::size_t m_current = 0;
};

} // namespace hallscape::app
