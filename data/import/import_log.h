// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// A place in a text file. Both count from 1; columns are characters. 0: the file as a whole.
struct FilePlace
{
    std::uint64_t line = 0;
    std::uint64_t column = 0;
};

/// \param firstLine number of the line that \p text begins with
/// \param offset byte of \p text; what is before it may contain line ends
FilePlace placeIn(std::uint64_t firstLine, std::string_view text, std::size_t offset);

/// Why something in a file was left out.
enum class SkipReason : std::uint8_t {
    BadHeader,
    BadColumns,
    BadTime,
    BadNumber,
    BadSeries,
    BadJson,
    TooLong,
    TooMany,
    AfterEnd,
    Unmatched,
    NoValue,
    Duplicate,
    Unreadable,
    Count, ///< not a reason
};

inline constexpr std::size_t skipReasonCount = static_cast<std::size_t>(SkipReason::Count);

/// English, as a complaint: "expected a number".
std::string_view skipText(SkipReason reason);

/// One thing that was left out.
struct SkippedItem
{
    SkipReason reason = SkipReason::BadNumber;
    FilePlace at;
    std::string found; ///< what stands there, shortened and printable; or a whole explanation

    /// `12:34: expected a number, found "abc"`
    std::string toString() const;
};

/// What was left out of an import: all of it counted, the first of it kept. However broken a file
/// is, this stays small.
class ImportLog
{
public:
    static constexpr std::size_t maxExamples = 20;

    void skip(SkipReason reason, FilePlace at, std::string_view found, std::uint64_t count = 1);
    /// Whether the next skip() for that reason would be kept as an example. Where finding out the
    /// place costs much, it need not be found out otherwise.
    bool wants(SkipReason reason) const;
    /// Something worth saying that leaves nothing out. Each text is kept once, 20 at most.
    void note(std::string_view text);

    std::uint64_t count(SkipReason reason) const;
    std::uint64_t total() const;
    /// The first 20, and the first of each reason that shows up only later. In the order of the
    /// file.
    const std::vector<SkippedItem>& examples() const { return m_examples; }
    const std::vector<std::string>& notes() const { return m_notes; }

private:
    std::array<std::uint64_t, skipReasonCount> m_counts{};
    std::vector<SkippedItem> m_examples;
    std::vector<std::string> m_notes;
};

} // namespace hallscape::data
