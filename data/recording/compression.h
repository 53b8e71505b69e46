// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct ZSTD_CCtx_s;
struct ZSTD_DCtx_s;

namespace hallscape::data::recording {

/// Makes zstd frames with a checksum. Keeps its memory from one use to the next.
class Compressor
{
public:
    explicit Compressor(int level = 1);
    /// Where the bytes to be compressed are put. Valid until the next call.
    std::span<std::uint8_t> input(std::size_t size);
    /// Compresses what input() was filled with. \return valid until the next use
    std::span<const std::uint8_t> compress();

private:
    struct Free
    {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_CCtx_s, Free> m_context;
    std::vector<std::uint8_t> m_input;
    std::size_t m_size = 0;
    std::vector<std::uint8_t> m_output;
};

/// Reads zstd frames of any origin.
class Decompressor
{
public:
    Decompressor();
    /// \param mostBytes a frame that says it holds more is refused before anything is allocated
    /// \return nothing when the bytes are damaged; else valid until the next use
    std::optional<std::span<const std::uint8_t>> decompress(std::span<const std::uint8_t> bytes,
                                                            std::size_t mostBytes);

private:
    struct Free
    {
        void operator()(ZSTD_DCtx_s* context) const;
    };
    std::unique_ptr<ZSTD_DCtx_s, Free> m_context;
    std::vector<std::uint8_t> m_output;
};

/// Text that is written once, at a level that takes its time.
std::vector<std::uint8_t> compressText(std::string_view text);
std::optional<std::string> decompressText(std::span<const std::uint8_t> bytes,
                                          std::size_t mostBytes);

} // namespace hallscape::data::recording
