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
    : m_begin(line.data()), m_at(m_begin), m_end(m_begin + line.size()), m_knownPlace{number, 1}
{
}

bool JsonCursor::refill()
{
    if (m_source == nullptr || m_tooLong) {
        return false;
    }
    m_knownPlace = place(0);
    m_known = 0;
    m_before += static_cast<std::size_t>(m_at - m_begin);
    m_tooLong = m_before - m_marked > maxTokenBytes;
    const std::size_t count = m_tooLong ? 0 : m_source->read(m_buffer.get(), blockBytes);
    m_at = m_begin;
    m_end = m_begin + count;
    return count > 0;
}

FilePlace JsonCursor::place(std::size_t back)
{
    const auto consumed = static_cast<std::size_t>(m_at - m_begin);
    const std::string_view text(m_begin, static_cast<std::size_t>(m_end - m_begin));
    const std::size_t wanted = consumed - std::min(back, consumed);
    if (wanted >= m_known) {
        const FilePlace further = placeIn(0, text.substr(m_known), wanted - m_known);
        m_knownPlace.column = further.column + (further.line == 0 ? m_knownPlace.column - 1 : 0);
        m_knownPlace.line += further.line;
        m_known = wanted;
    }
    // What began before is taken for text of this line without wide characters.
    FilePlace place = m_knownPlace;
    const std::size_t earlier = m_known + back - std::min(consumed, m_known + back);
    place.column -= std::min<std::uint64_t>(place.column - 1, earlier);
    return place;
}

} // namespace hallscape::data
