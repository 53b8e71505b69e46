// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/moment.h"

#include "data/sim/simulator.h"
#include "data/timeline/past.h"
#include "data/timeline/window_values.h"

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr double frameS = 10;

/// A simulator that has run for a while.
class Simulated
{
public:
    Simulated(const data::SitePtr& site, std::uint64_t seed) : m_simulator(site, optionsOf(seed)) {}

    void runUntil(double seconds)
    {
        // The last step is as long as a live one, so that fast waveforms look as they do in the
        // window.
        constexpr double liveStepS = 2.0;
        if (seconds - m_atS > liveStepS) {
            m_simulator.step(seconds - m_atS - liveStepS);
            m_atS = seconds - liveStepS;
        }
        if (seconds > m_atS) {
            m_simulator.step(seconds - m_atS);
            m_atS = seconds;
        }
    }
    data::SnapshotPtr snapshot() const { return m_simulator.snapshot(); }

private:
    static data::SimulatorOptions optionsOf(std::uint64_t seed)
    {
        data::SimulatorOptions options;
        options.seed = seed;
        return options;
    }
    data::Simulator m_simulator;
    double m_atS = 0;
};

data::SnapshotPtr changeOver(Simulated& simulated, double seconds, const data::Lens& lens)
{
    const double thenS = seconds - lens.windowS;
    data::SnapshotPtr then;
    if (thenS >= 0) {
        simulated.runUntil(thenS);
        then = simulated.snapshot();
    }
    simulated.runUntil(seconds);
    const data::SnapshotPtr now = simulated.snapshot();
    const data::Series* values = now->of(*lens.metric);
    if (values == nullptr) {
        return now;
    }
    const data::Series* before = then != nullptr ? then->of(*lens.metric) : nullptr;
    return data::overlaid(*now, *lens.metric, lens.over,
                          data::difference(*values, before != nullptr ? *before : data::Series{}));
}

data::SnapshotPtr windowOver(Simulated& simulated, double seconds, const data::Lens& lens)
{
    data::WindowValues window(*lens.metric, lens.over);
    for (double at = std::max(0.0, seconds - lens.windowS); at < seconds; at += frameS) {
        simulated.runUntil(at);
        if (const data::Series* series = simulated.snapshot()->of(*lens.metric)) {
            window.add(*series);
        }
    }
    simulated.runUntil(seconds);
    const data::SnapshotPtr now = simulated.snapshot();
    const data::Series* values = now->of(*lens.metric);
    if (values == nullptr) {
        return now;
    }
    window.add(*values);
    return data::overlaid(*now, *lens.metric, lens.over, window.finish(*values));
}

class SimulatedMoments : public Moments
{
public:
    SimulatedMoments(const data::SitePtr& site, std::uint64_t seed)
        : m_site(site), m_seed(seed), m_simulated(site, seed)
    {
    }

    data::Result<data::SnapshotPtr> at(std::int64_t timeMs, const data::Lens& lens) override
    {
        const std::int64_t sinceMs = timeMs - data::SimulatorOptions{}.startMs;
        if (sinceMs < m_lastMs || lens.over != data::TimeOverlay::Now) {
            return simulateUntil(m_site, m_seed, timeMs, lens); // windows need what was before
        }
        m_lastMs = sinceMs;
        m_simulated.runUntil(static_cast<double>(sinceMs) / 1000.0);
        return m_simulated.snapshot();
    }

private:
    data::SitePtr m_site;
    std::uint64_t m_seed;
    Simulated m_simulated;
    std::int64_t m_lastMs = 0;
};

class RecordedMoments : public Moments
{
public:
    RecordedMoments(std::unique_ptr<data::RecordingReader> reader, const data::SitePtr& site)
        : m_past(std::move(reader), site)
    {
    }

    /// Beyond the last frame that frame stays.
    data::Result<data::SnapshotPtr> at(std::int64_t timeMs, const data::Lens& lens) override
    {
        const auto range = m_past.range();
        auto now = m_past.at(range ? std::min(timeMs, range->toMs) : timeMs);
        return now ? m_past.under(lens, *now, {}) : now;
    }

private:
    data::Past m_past;
};

class StandingMoment : public Moments
{
public:
    explicit StandingMoment(data::SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)) {}

    data::Result<data::SnapshotPtr> at(std::int64_t /*timeMs*/, const data::Lens& /*lens*/) override
    {
        return m_snapshot;
    }

private:
    data::SnapshotPtr m_snapshot;
};

} // namespace

std::unique_ptr<Moments> simulatedMoments(const data::SitePtr& site, std::uint64_t seed)
{
    return std::make_unique<SimulatedMoments>(site, seed);
}

data::Result<std::unique_ptr<Moments>> recordedMoments(const std::string& path,
                                                       const data::SitePtr& site)
{
    auto reader = data::RecordingReader::open(path, site);
    if (!reader) {
        return reader.error();
    }
    return std::unique_ptr<Moments>(std::make_unique<RecordedMoments>(*std::move(reader), site));
}

std::unique_ptr<Moments> standingMoment(data::SnapshotPtr snapshot)
{
    return std::make_unique<StandingMoment>(std::move(snapshot));
}

data::Result<data::SnapshotPtr> simulateUntil(const data::SitePtr& site, std::uint64_t seed,
                                              std::int64_t timeMs, const data::Lens& lens)
{
    const std::int64_t startMs = data::SimulatorOptions{}.startMs;
    const double seconds = static_cast<double>(timeMs - startMs) / 1000.0;
    if (seconds < 0) {
        return data::Error{data::Errc::OutOfRange, "--at",
                           "the simulator starts at " + data::formatTime(startMs) +
                               ". Choose a later time."};
    }
    Simulated simulated(site, seed);
    if (lens.metric && lens.over == data::TimeOverlay::Difference) {
        return changeOver(simulated, seconds, lens);
    }
    if (lens.metric && lens.over != data::TimeOverlay::Now) {
        return windowOver(simulated, seconds, lens);
    }
    simulated.runUntil(seconds);
    return simulated.snapshot();
}

data::Result<data::SnapshotPtr> recordedMoment(const std::string& path, const data::SitePtr& site,
                                               const std::string& at, const data::Lens& lens)
{
    auto reader = data::RecordingReader::open(path, site);
    if (!reader) {
        return reader.error();
    }
    data::Past past(*std::move(reader), site);
    const auto range = past.range();
    if (!range) {
        return data::Error{data::Errc::NotFound, path, "the recording has no frames"};
    }
    const auto wanted =
        at.empty() ? data::Result<std::int64_t>(range->toMs) : data::parseTime(at, range->fromMs);
    if (!wanted || !range->contains(*wanted)) {
        return data::Error{data::Errc::OutOfRange, path,
                           "it holds " + data::formatTime(range->fromMs) + " to " +
                               data::formatTime(range->toMs) + ". Choose a time within."};
    }
    auto now = past.at(*wanted);
    return now ? past.under(lens, *now, {}) : now;
}

std::int64_t defaultPictureTimeMs()
{
    constexpr std::int64_t settledAfterMs = 600'000;
    return data::SimulatorOptions{}.startMs + settledAfterMs;
}

} // namespace hallscape::app
