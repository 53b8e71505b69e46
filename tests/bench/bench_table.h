// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace hallscape::bench {

/// One measured number beside what it should be.
struct Row
{
    std::string what;
    double measured = 0;
    double budget = 0; ///< 0: none
    std::string unit;
    bool atLeast = false; ///< the budget is a least, not a most
};

using Table = std::vector<Row>;

/// Median of \p runs runs, milliseconds. One more run before them is not counted.
double medianMs(int runs, const std::function<void()>& body);
/// Milliseconds of one run.
double elapsedMs(const std::function<void()>& body);
void print(const Table& table);

/// Each adds its rows.
void benchData(Table& table);       ///< layout, search, simulator: no display
void benchImport(Table& table);     ///< parsers and a whole import; no display
void benchRecording(Table& table);  ///< an hour of the whole site; no display
void benchPrometheus(Table& table); ///< a refresh of the whole site, without a network
void benchLive(Table& table);       ///< the same through the network, from real servers
void benchPicture(Table& table);    ///< frames; needs a QGuiApplication
void benchBare(Table& table);
void benchLabels(Table& table);  ///< frames against bare OpenGL; the same
void benchScale(Table& table);   ///< sixteen times the site; needs a QGuiApplication
void benchStalls(Table& table);  ///< how long the window stands still; the same
void benchTime(Table& table);    ///< scrubbing a recording; needs a QGuiApplication
void benchProgram(Table& table); ///< the real program in a process of its own

} // namespace hallscape::bench
