// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/mapping/mapping.h"

namespace hallscape::data {

/// Turns the numbers of a series into values of its metric, as a rule says. One for all series of
/// one rule: what one of them shows about the range holds for the others.
class ReadingScale
{
public:
    explicit ReadingScale(const ReadingRule& rule)
        : m_scale(rule.scale), m_offset(rule.offset), m_ratioOrPercent(rule.ratioOrPercent)
    {
    }

    /// Whether the values have to be seen first: learn() all of one time, then ask value().
    bool learns() const { return m_ratioOrPercent && !m_percent; }
    /// A published value clearly above 1 can only be percent, from then on.
    void learn(double published)
    {
        constexpr double aboveAnyRatio = 1.5; // a ratio can be a little above 1 by rounding
        if (m_ratioOrPercent && cleanSample(published) > aboveAnyRatio) {
            m_percent = true;
        }
    }
    /// \return in the metric's unit; NaN for what is no measurement
    double value(double published) const
    {
        const double ratio = m_ratioOrPercent && !m_percent ? 100 : 1;
        return cleanSample(published) * ratio * m_scale + m_offset;
    }

private:
    double m_scale;
    double m_offset;
    bool m_ratioOrPercent;
    bool m_percent = false;
};

} // namespace hallscape::data
