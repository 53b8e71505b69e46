// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_line.h"

#include <atomic>
#include <csignal>
#include <ostream>
#include <utility>

#include <unistd.h>

namespace hallscape::app {

namespace {

std::atomic<bool> interrupted = false;

void interrupt(int /*signal*/)
{
    interrupted = true;
}

} // namespace

ProgressLine::ProgressLine(std::ostream& err, std::string what)
    : m_err(err), m_what(std::move(what)), m_terminal(isatty(STDERR_FILENO) == 1)
{
    m_timer.start();
}

void ProgressLine::show(double share)
{
    constexpr qint64 quietMs = 2000;
    constexpr int stepPercent = 10; // of a log
    const int percent = static_cast<int>(share * 100);
    if (m_timer.elapsed() < quietMs || percent < m_shown + (m_terminal ? 1 : stepPercent)) {
        return;
    }
    m_shown = m_terminal ? percent : percent / stepPercent * stepPercent;
    m_err << (m_terminal ? "\r" : "") << "hallscape: " << m_what << ", " << m_shown << " %"
          << (m_terminal ? " " : "\n") << std::flush;
}

void ProgressLine::end()
{
    if (m_terminal && m_shown > 0) {
        m_err << std::endl;
    }
}

Interruption::Interruption()
    : m_interruptBefore(std::signal(SIGINT, interrupt)),
      m_terminateBefore(std::signal(SIGTERM, interrupt))
{
    interrupted = false;
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_interruptBefore);
    std::signal(SIGTERM, m_terminateBefore);
}

void Interruption::poll()
{
    if (interrupted) {
        m_stop.request_stop();
    }
}

bool Interruption::happened() const
{
    return m_stop.stop_requested();
}

} // namespace hallscape::app
