// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>

#include <iosfwd>
#include <stop_token>
#include <string>

namespace hallscape::app {

/// How far long work is: on a terminal one line that changes, else a line every ten percent. Work
/// that is done within two seconds says nothing.
class ProgressLine
{
public:
    ProgressLine(std::ostream& err, std::string what);
    /// \param share 0 to 1
    void show(double share);
    void end();

private:
    std::ostream& m_err;
    std::string m_what;
    QElapsedTimer m_timer;
    bool m_terminal;
    int m_shown = 0; ///< percent
};

/// Ctrl+C, or SIGTERM, as a stop token instead of the program's end. One at a time.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Call now and then: a signal handler itself may do next to nothing.
    void poll();
    bool happened() const;
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    void (*m_interruptBefore)(int);
    void (*m_terminateBefore)(int);
};

} // namespace hallscape::app
