// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_query.h"
#include "app/history/plot_limits.h"
#include "app/history/qcustomplot_header.h"
#include "app/theme.h"

#include <cmath>
#include <optional>
#include <vector>

namespace hallscape::app {

/// Milliseconds since 1970 UTC to the plot's keys, which are seconds.
inline double toKey(std::int64_t timeMs)
{
    return static_cast<double>(timeMs) / 1000;
}
inline std::int64_t toMs(double key)
{
    return std::llround(key * 1000);
}

/// What a HistoryPlot draws onto its QCustomPlot: lines or a band, limits and two cursors. Replots
/// nothing but the cursors by itself.
class PlotCanvas
{
public:
    /// \p plot must outlive it
    explicit PlotCanvas(QCustomPlot& plot);

    /// \param answer may be null. styleGraphs() must follow.
    void setAnswer(const HistoryAnswer* answer);
    /// Colours and widths, without touching the values. \param raised line that lies above the
    /// others
    void styleGraphs(std::optional<std::size_t> raised, const Theme& theme);
    void setLimits(const std::vector<PlotLimit>& limits);
    /// Of labels that would lie on each other the one that weighs more stays.
    void placeLabels();
    void setTheme(const Theme& theme, const QFont& font);

    void setCursor(std::optional<std::int64_t> timeMs) { place(m_cursor, timeMs); }
    void setMouse(std::optional<std::int64_t> timeMs) { place(m_mouse, timeMs); }
    bool mouseVisible() const { return m_mouse->visible(); }

private:
    struct Limit
    {
        PlotLimit limit;
        QCPItemStraightLine* line; ///< owned by the plot, like the label
        QCPItemText* label;
    };
    QCPItemStraightLine* addCursor();
    void place(QCPItemStraightLine* line, std::optional<std::int64_t> timeMs);
    void addLimit(const PlotLimit& limit);
    void styleBand(const Theme& theme);
    void styleLines(std::optional<std::size_t> raised, const Theme& theme);

    QCustomPlot& m_plot;
    QCPItemStraightLine* m_cursor;
    QCPItemStraightLine* m_mouse;
    std::vector<Limit> m_limits;
    bool m_isBand = false;
};

} // namespace hallscape::app
