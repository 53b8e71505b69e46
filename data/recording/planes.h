// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace hallscape::data::recording {

/// Rows of 16 or 32 bit numbers as differences to the row before, by byte planes: all low bytes of
/// the first row, then of the next; then all next bytes. Small differences leave the high planes
/// empty.
template <typename Word>
class PlaneWriter
{
public:
    PlaneWriter(std::uint8_t* out, std::size_t rows, std::size_t columns)
        : m_out(out), m_plane(rows * columns), m_columns(columns)
    {
    }

    /// \param before null for the first row
    void add(const void* row, const void* before)
    {
        // Local, because a byte that is written might otherwise be a member.
        std::uint8_t* const out = m_out + m_row++ * m_columns;
        const std::size_t plane = m_plane;
        const std::size_t columns = m_columns;
        for (std::size_t i = 0; i < columns; ++i) {
            const Word code = encode(word(row, i), before != nullptr ? word(before, i) : Word{0});
            for (std::size_t byte = 0; byte < sizeof(Word); ++byte) {
                out[byte * plane + i] = static_cast<std::uint8_t>(code >> (8 * byte));
            }
        }
    }

private:
    static Word word(const void* row, std::size_t index)
    {
        Word value;
        std::memcpy(&value, static_cast<const char*>(row) + index * sizeof(Word), sizeof(Word));
        return value;
    }
    static Word encode(Word now, Word before)
    {
        if constexpr (sizeof(Word) == 4) {
            return now ^ before; // floats
        } else {
            const auto difference = static_cast<Word>(now - before);
            const auto sign = static_cast<Word>(-(difference >> 15U));
            return static_cast<Word>((difference << 1U) ^ sign);
        }
    }

    std::uint8_t* m_out;
    std::size_t m_plane;
    std::size_t m_columns;
    std::size_t m_row = 0;
};

inline std::uint16_t decodeWord(std::uint16_t code, std::uint16_t before)
{
    const auto sign = static_cast<std::uint16_t>(-(code & 1U));
    return static_cast<std::uint16_t>(before + static_cast<std::uint16_t>((code >> 1U) ^ sign));
}

/// \param out room for rows x columns numbers of 16 bits
inline void readPlanes16(const std::uint8_t* in, std::size_t rows, std::size_t columns, void* out)
{
    auto* words = static_cast<std::uint16_t*>(out);
    const std::size_t plane = rows * columns;
    const auto code = [plane](const std::uint8_t* at) {
        return static_cast<std::uint16_t>(at[0] | (at[plane] << 8));
    };
    for (std::size_t i = 0; i < columns && rows > 0; ++i) {
        words[i] = decodeWord(code(in + i), 0);
    }
    for (std::size_t row = 1; row < rows; ++row) {
        const std::uint16_t* const before = words;
        words += columns;
        in += columns;
        for (std::size_t i = 0; i < columns; ++i) {
            words[i] = decodeWord(code(in + i), before[i]);
        }
    }
}

inline void readPlanes32(const std::uint8_t* in, std::size_t rows, std::size_t columns, float* out)
{
    const std::size_t plane = rows * columns;
    std::vector<std::uint32_t> words(plane);
    for (std::size_t i = 0; i < plane; ++i) {
        const std::uint32_t code = in[i] | static_cast<std::uint32_t>(in[plane + i]) << 8U |
                                   static_cast<std::uint32_t>(in[2 * plane + i]) << 16U |
                                   static_cast<std::uint32_t>(in[3 * plane + i]) << 24U;
        words[i] = code ^ (i < columns ? 0 : words[i - columns]);
    }
    std::memcpy(out, words.data(), plane * sizeof(float));
}

} // namespace hallscape::data::recording
