// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/sample_sink.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hallscape::data {

/// Remembers which series a piece of text names, so that labels are taken apart once per series
/// and not once per sample. Files repeat themselves: the series after this one is nearly always
/// the one that came after it last time, so most look-ups are one comparison of bytes.
class SeriesCache
{
public:
    using SeriesId = SampleSink::SeriesId;

    static constexpr std::size_t maxSeries = 4'000'000;
    static constexpr std::size_t maxBytes = std::size_t{512} << 20U;

    struct Guess
    {
        SeriesId id;
        std::size_t bytes; ///< length of its text
    };
    /// The series of which \p text begins with the text, if it is one of the two that are likely.
    /// The caller must see to it that the text ends there.
    std::optional<Guess> guess(std::string_view text);
    /// Says that the last guess was right.
    void confirm();
    std::optional<SeriesId> find(std::string_view key);
    /// \return false when there is no room
    bool insert(std::string_view key, SeriesId id);

private:
    struct Entry
    {
        std::string_view key; ///< in m_blocks
        SeriesId id = 0;
        std::uint32_t after = 0; ///< position of the entry that came after it
    };
    void arriveAt(std::uint32_t entry);
    std::string_view keep(std::string_view key);

    // Close together: there are more of them than a processor's cache holds, and they are read in
    // the order in which they came.
    std::vector<Entry> m_entries;
    std::deque<std::string> m_blocks; ///< of text, filled up to what was reserved: it never moves
    std::unordered_map<std::string_view, std::uint32_t> m_byKey;
    std::size_t m_bytes = 0;
    std::uint32_t m_last = 0;
    std::uint32_t m_guessed = 0;
};

} // namespace hallscape::data
