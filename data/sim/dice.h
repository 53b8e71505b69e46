// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace hallscape::data::sim {

/// What a random number is for. One stream per purpose, so that a new purpose never changes the
/// others.
enum class Stream : std::uint64_t {
    GpuPower = 1,
    GpuResistance,
    JobLevels,
    JobTimes,
    Interruption,
    Fault,
    Repair,
    Oddity,
    Inlet,
    Loop,
    Hall,
    Psu,
    Fan,
    Link,
    Pdu,
    Plant,
};

/// Random numbers as a function of (seed, stream, index): no state, so no order of calls and no
/// thread can change them. Mixing function: splitmix64 (Steele, Lea, Flood, OOPSLA 2014).
class Dice
{
public:
    explicit constexpr Dice(std::uint64_t seed) : m_seed(seed) {}

    constexpr std::uint64_t bits(Stream stream, std::uint64_t index) const
    {
        return mix(mix(m_seed + golden * static_cast<std::uint64_t>(stream)) + golden * index);
    }

    /// In [0, 1).
    constexpr double uniform(Stream stream, std::uint64_t index) const
    {
        return static_cast<double>(bits(stream, index) >> 11U) * 0x1.0p-53;
    }

    constexpr double between(Stream stream, std::uint64_t index, double low, double high) const
    {
        return low + (high - low) * uniform(stream, index);
    }

    /// In [-1, 1).
    constexpr float spread(Stream stream, std::uint64_t index) const
    {
        return static_cast<float>(between(stream, index, -1, 1));
    }

    /// Time to the next event of a process with \p rate events per second.
    double exponential(Stream stream, std::uint64_t index, double rate) const
    {
        return -std::log1p(-uniform(stream, index)) / rate;
    }

    /// In [0, \p count). \pre count > 0
    constexpr std::uint32_t pick(Stream stream, std::uint64_t index, std::size_t count) const
    {
        return static_cast<std::uint32_t>(uniform(stream, index) * static_cast<double>(count));
    }

private:
    static constexpr std::uint64_t golden = 0x9e3779b97f4a7c15ULL;

    static constexpr std::uint64_t mix(std::uint64_t z)
    {
        z += golden;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_seed;
};

} // namespace hallscape::data::sim
