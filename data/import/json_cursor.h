// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/byte_source.h"
#include "data/import/import_log.h"

#include <cstddef>
#include <iterator>
#include <memory>
#include <string_view>

namespace hallscape::data {

/// Hands characters to a JSON parser, from a source or from one line, and knows where it is.
class JsonCursor
{
public:
    explicit JsonCursor(ByteSource& source);
    /// \param number of the line  \param line must outlive the cursor
    JsonCursor(std::string_view line, std::uint64_t number);

    bool atEnd() { return m_at == m_end && !refill(); }
    char current() const { return *m_at; }
    void advance() { ++m_at; }

    /// \param back how many bytes before the next character
    FilePlace place(std::size_t back);
    /// Says that what was read so far has been dealt with. Without that for maxTokenBytes the
    /// cursor ends: the parser keeps all of a string in memory.
    void mark() { m_marked = m_before + static_cast<std::size_t>(m_at - m_begin); }
    bool tooLong() const { return m_tooLong; }

    static constexpr std::size_t maxTokenBytes = std::size_t{16} << 20U;

private:
    bool refill();

    ByteSource* m_source = nullptr; ///< null: there is only the line
    std::unique_ptr<char[]> m_buffer;
    const char* m_begin = nullptr;
    const char* m_at = nullptr;
    const char* m_end = nullptr;
    std::size_t m_before = 0; ///< bytes in earlier buffers
    std::size_t m_marked = 0;
    /// A byte of the buffer whose place is known, from which the next one is counted.
    std::size_t m_known = 0;
    FilePlace m_knownPlace{1, 1};
    bool m_tooLong = false;
};

/// What nlohmann's parser needs of an iterator. All copies share the cursor.
class JsonIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit JsonIterator(JsonCursor* cursor) : m_cursor(cursor) {}
    char operator*() const { return m_cursor->current(); }
    JsonIterator& operator++()
    {
        m_cursor->advance();
        return *this;
    }
    /// Only ever compared with the end.
    friend bool operator!=(const JsonIterator& at, const JsonIterator&)
    {
        return !at.m_cursor->atEnd();
    }
    friend bool operator==(const JsonIterator& at, const JsonIterator& end) { return !(at != end); }

private:
    JsonCursor* m_cursor;
};

} // namespace hallscape::data
