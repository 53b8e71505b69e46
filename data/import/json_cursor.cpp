// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/json_cursor.h"

#include <algorithm>

namespace hallscape::data {

namespace {
constexpr std::size_t blockBytes = std::size_t{256} << 10U;
} // namespace

JsonCursor::JsonCursor(ByteSource& source) : m_source(&source), m_buffer(new char[blockBytes])
{
    m_begin = m_at = m_end = m_buffer.get();
}

JsonCursor::JsonCursor(std::string_view line, std::uint64_t number)
    : m_begin(line.data()), m_at(m_begin), m_end(m_begin + line.size()), m_line(number)
{
}

bool JsonCursor::refill()
{
    if (m_source == nullptr || m_tooLong) {
        return false;
    }
    const FilePlace here = place(0);
    m_line = here.line;
    m_columnBefore = here.column - 1;
    m_before += static_cast<std::size_t>(m_at - m_begin);
    m_tooLong = m_before - m_marked > maxTokenBytes;
    const std::size_t count = m_tooLong ? 0 : m_source->read(m_buffer.get(), blockBytes);
    m_at = m_begin;
    m_end = m_begin + count;
    return count > 0;
}

FilePlace JsonCursor::place(std::size_t back) const
{
    const auto consumed = static_cast<std::size_t>(m_at - m_begin);
    const std::string_view text(m_begin, static_cast<std::size_t>(m_end - m_begin));
    FilePlace place = placeIn(m_line, text, consumed - std::min(back, consumed));
    if (place.line == m_line) {
        // What began in an earlier buffer is taken for text of this line without wide characters.
        const std::size_t earlier = back - std::min(back, consumed);
        place.column += m_columnBefore - std::min<std::uint64_t>(m_columnBefore, earlier);
    }
    return place;
}

} // namespace hallscape::data
