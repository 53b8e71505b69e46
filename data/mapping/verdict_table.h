// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Remembers a number per text. Made for hundreds of thousands of look-ups per refresh: entries
/// and texts lie in one block each, so a look-up misses the cache twice where a std::unordered_map
/// misses it four times.
class VerdictTable
{
public:
    /// \return null where \p text is not known. Valid until the next insert().
    const std::uint32_t* find(std::string_view text) const
    {
        if (m_entries.empty()) {
            return nullptr;
        }
        const std::uint32_t hash = hashOf(text);
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Entry& entry = m_entries[at];
            if (entry.length == free) {
                return nullptr;
            }
            if (entry.hash == hash && textOf(entry) == text) {
                return &entry.value;
            }
        }
    }

    /// \pre \p text is not known
    void insert(std::string_view text, std::uint32_t value)
    {
        if (m_entries.size() < 2 * (m_count + 1)) {
            grow();
        }
        const auto first = static_cast<std::uint32_t>(m_texts.size());
        m_texts += text;
        place({hashOf(text), first, static_cast<std::uint32_t>(text.size()), value});
        ++m_count;
    }

    std::size_t size() const { return m_count; }
    std::size_t textBytes() const { return m_texts.size(); }

private:
    static constexpr std::uint32_t free = 0xFFFFFFFF;

    struct Entry
    {
        std::uint32_t hash = 0;
        std::uint32_t first = 0; ///< of its text in m_texts
        std::uint32_t length = free;
        std::uint32_t value = 0;
    };

    static std::uint32_t hashOf(std::string_view text)
    {
        return static_cast<std::uint32_t>(std::hash<std::string_view>{}(text));
    }
    std::string_view textOf(const Entry& entry) const
    {
        return std::string_view(m_texts).substr(entry.first, entry.length);
    }
    void place(const Entry& entry)
    {
        std::size_t at = entry.hash & m_mask;
        while (m_entries[at].length != free) {
            at = (at + 1) & m_mask;
        }
        m_entries[at] = entry;
    }
    void grow()
    {
        std::vector<Entry> old(std::max<std::size_t>(64, 2 * m_entries.size()));
        old.swap(m_entries);
        m_mask = m_entries.size() - 1;
        for (const Entry& entry : old) {
            if (entry.length != free) {
                place(entry);
            }
        }
    }

    std::vector<Entry> m_entries; ///< a power of two, at most half full
    std::size_t m_mask = 0;
    std::size_t m_count = 0;
    std::string m_texts; ///< below 4 GiB: users stop at textBytes()
};

} // namespace hallscape::data
