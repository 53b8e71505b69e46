// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sim/simulator_source.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>

namespace hallscape::data {

namespace {

/// Runs a Simulator against the wall clock. The simulator itself is touched by next() only, and
/// made there: that takes longer than a window may stand still. A user's wish waits in m_wish until
/// then.
class SimulatorSource final : public Source, public JobControl
{
public:
    SimulatorSource(SitePtr site, SimulatorOptions options, float intervalS)
        : m_site(std::move(site)), m_options(options), m_intervalS(std::max(intervalS, shortestS))
    {
    }

    SourceInfo info() const override { return {"Simulator", true, m_intervalS}; }

    JobControl* jobControl() override { return this; }
    void startJob() override { ask(Wish::Start); }
    void stopJob() override { ask(Wish::Stop); }

    SnapshotPtr next(std::stop_token stop) override
    {
        if (stop.stop_requested()) {
            return nullptr;
        }
        if (std::exchange(m_first, false)) {
            m_simulator.emplace(m_site, m_options);
            m_lastTime = Clock::now();
            obey(takeWish());
            return m_simulator->snapshot(); // at once, so that a new window has values
        }
        const Wish wish = wait(stop);
        if (stop.stop_requested()) {
            return nullptr;
        }
        // Simulated time runs with the clock, also after a pause of the thread or of the machine.
        const Clock::time_point now = Clock::now();
        const double elapsedS = std::chrono::duration<double>(now - m_lastTime).count();
        m_lastTime = now;
        m_simulator->step(std::clamp(elapsedS, 0.0, longestStepS));
        if (wish != Wish::None) {
            obey(wish);
            m_simulator->step(afterWishS);
            m_lastTime += std::chrono::duration_cast<Clock::duration>(
                std::chrono::duration<double>(afterWishS));
        }
        return m_simulator->snapshot();
    }

private:
    using Clock = std::chrono::steady_clock;
    enum class Wish : std::uint8_t { None, Start, Stop };

    static constexpr float shortestS = 0.05F;
    static constexpr double longestStepS = 3600;
    /// Averages over this moment show a start or stop at once instead of with the next interval.
    static constexpr double afterWishS = 0.1;

    void ask(Wish wish)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_wish = wish;
        }
        m_changed.notify_one();
    }

    Wish takeWish()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_wish, Wish::None);
    }

    /// Until the interval is over, somebody has a wish or \p stop is requested.
    Wish wait(const std::stop_token& stop)
    {
        const auto interval = std::chrono::duration<double>(static_cast<double>(m_intervalS));
        const Clock::time_point due =
            m_lastTime + std::chrono::duration_cast<Clock::duration>(interval);
        std::unique_lock lock(m_mutex);
        m_changed.wait_until(lock, stop, due, [this] { return m_wish != Wish::None; });
        return std::exchange(m_wish, Wish::None);
    }

    void obey(Wish wish)
    {
        if (wish == Wish::Start) {
            m_simulator->startJob();
        } else if (wish == Wish::Stop) {
            m_simulator->stopJob();
        }
    }

    SitePtr m_site;
    SimulatorOptions m_options;
    std::optional<Simulator> m_simulator;
    float m_intervalS;
    bool m_first = true;
    Clock::time_point m_lastTime;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Wish m_wish = Wish::None;
};

} // namespace

std::unique_ptr<Source> makeSimulatorSource(SitePtr site, SimulatorOptions options, float intervalS)
{
    return std::make_unique<SimulatorSource>(std::move(site), options, intervalS);
}

} // namespace hallscape::data
