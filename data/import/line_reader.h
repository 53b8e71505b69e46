// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/byte_source.h"
#include "data/import/import_log.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace hallscape::data {

/// Cuts bytes into lines, with one buffer that grows as the longest line needs.
class LineReader
{
public:
    /// A month of one series in one line is 4 MB; a wide table of a whole site 1 MB.
    static constexpr std::size_t maxLineBytes = std::size_t{64} << 20U;

    /// \param log hears of lines that are longer than maxLineBytes; they are left out
    LineReader(ByteSource& source, ImportLog& log);

    /// The next line without its end (LF or CR LF). Valid until the next call of any function.
    std::optional<std::string_view> next();
    /// The current line and the one after it, line end between them included: for quoted cells.
    /// \return nothing at the end of the file or past \p maxBytes
    std::optional<std::string_view> extend(std::size_t maxBytes);
    /// The current line as it is now.
    std::string_view current() const { return text(m_next); }
    /// Goes back to where the current line ends when nothing is joined to it.
    void undoExtend();
    /// Number of the current line, from 1; of a joined one the first.
    std::uint64_t number() const { return m_number; }

private:
    bool refill();
    std::optional<std::size_t> findEnd(std::size_t from);
    void skipLongLine();
    std::string_view text(std::size_t end) const;

    ByteSource& m_source;
    ImportLog& m_log;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity;
    std::size_t m_filled = 0;
    std::size_t m_begin = 0;    ///< of the current line
    std::size_t m_firstEnd = 0; ///< one past the current line's own end
    std::size_t m_next = 0;     ///< one past the joined line's end
    std::uint64_t m_number = 0;
    std::uint64_t m_nextNumber = 1;
};

} // namespace hallscape::data
