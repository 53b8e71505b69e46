// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/line_reader.h"

#include <algorithm>
#include <cstring>

namespace hallscape::data {

namespace {
constexpr std::size_t blockBytes = std::size_t{1} << 20U;
} // namespace

LineReader::LineReader(ByteSource& source, ImportLog& log)
    : m_source(source), m_log(log), m_buffer(new char[blockBytes]), m_capacity(blockBytes)
{
}

/// Makes room behind what is needed and reads a block.  \return false at the end
bool LineReader::refill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_filled - m_begin);
        m_filled -= m_begin;
        m_firstEnd -= std::min(m_firstEnd, m_begin);
        m_next -= m_begin;
        m_begin = 0;
    }
    if (m_filled == m_capacity) {
        std::unique_ptr<char[]> larger(new char[m_capacity * 2]);
        std::memcpy(larger.get(), m_buffer.get(), m_filled);
        m_buffer = std::move(larger);
        m_capacity *= 2;
    }
    const std::size_t count = m_source.read(m_buffer.get() + m_filled, m_capacity - m_filled);
    m_filled += count;
    return count > 0;
}

/// \param from relative to m_begin  \return one past the line's end, relative to m_begin
std::optional<std::size_t> LineReader::findEnd(std::size_t from)
{
    for (;;) {
        const char* const start = m_buffer.get() + m_begin + from;
        const std::size_t left = m_filled - m_begin - from;
        if (const void* const end = std::memchr(start, '\n', left)) {
            return from + static_cast<std::size_t>(static_cast<const char*>(end) - start) + 1;
        }
        from += left;
        if (from > maxLineBytes) {
            return std::nullopt;
        }
        if (!refill()) {
            return from;
        }
    }
}

/// Drops the rest of a line that is too long, block by block.
void LineReader::skipLongLine()
{
    m_log.skip(SkipReason::TooLong, {m_nextNumber, 1}, {m_buffer.get() + m_begin, 60});
    for (;;) {
        m_begin = m_next = m_filled = 0;
        if (!refill()) {
            return;
        }
        if (const void* const end = std::memchr(m_buffer.get(), '\n', m_filled)) {
            m_next = static_cast<std::size_t>(static_cast<const char*>(end) - m_buffer.get()) + 1;
            return;
        }
    }
}

std::string_view LineReader::text(std::size_t end) const
{
    std::string_view line(m_buffer.get() + m_begin, end - m_begin);
    if (line.ends_with('\n')) {
        line.remove_suffix(1);
    }
    if (line.ends_with('\r')) {
        line.remove_suffix(1);
    }
    return line;
}

std::optional<std::string_view> LineReader::next()
{
    for (;;) {
        m_begin = m_next;
        const std::optional<std::size_t> length = findEnd(0);
        if (!length) {
            skipLongLine();
            ++m_nextNumber;
            continue;
        }
        if (*length == 0) {
            return std::nullopt;
        }
        m_next = m_firstEnd = m_begin + *length;
        m_number = m_nextNumber++;
        return text(m_next);
    }
}

std::optional<std::string_view> LineReader::extend(std::size_t maxBytes)
{
    const std::size_t joined = m_next - m_begin;
    if (joined >= maxBytes) {
        return std::nullopt;
    }
    const std::optional<std::size_t> length = findEnd(joined);
    if (!length || *length == joined) {
        return std::nullopt;
    }
    m_next = m_begin + *length;
    ++m_nextNumber;
    return text(m_next);
}

void LineReader::undoExtend()
{
    m_next = m_firstEnd;
    m_nextNumber = m_number + 1;
}

} // namespace hallscape::data
