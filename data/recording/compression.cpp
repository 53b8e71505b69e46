// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/compression.h"

#include <algorithm>
#include <new>
#include <zstd.h>

namespace hallscape::data::recording {

void Compressor::Free::operator()(ZSTD_CCtx_s* context) const
{
    ZSTD_freeCCtx(context);
}

Compressor::Compressor(int level) : m_context(ZSTD_createCCtx())
{
    if (!m_context) {
        throw std::bad_alloc();
    }
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(m_context.get(), ZSTD_c_checksumFlag, 1);
}

std::span<std::uint8_t> Compressor::input(std::size_t size)
{
    if (m_input.size() < size) {
        m_input.resize(size);
    }
    m_size = size;
    return std::span(m_input).first(size);
}

std::span<const std::uint8_t> Compressor::compress()
{
    const std::size_t bound = ZSTD_compressBound(m_size);
    if (m_output.size() < bound) {
        m_output.resize(bound);
    }
    const std::size_t size =
        ZSTD_compress2(m_context.get(), m_output.data(), m_output.size(), m_input.data(), m_size);
    // The output has room for the worst case, so that only memory can be missing.
    if (ZSTD_isError(size) != 0U) {
        throw std::bad_alloc();
    }
    return std::span(m_output).first(size);
}

void Decompressor::Free::operator()(ZSTD_DCtx_s* context) const
{
    ZSTD_freeDCtx(context);
}

Decompressor::Decompressor() : m_context(ZSTD_createDCtx())
{
    if (!m_context) {
        throw std::bad_alloc();
    }
}

std::optional<std::span<const std::uint8_t>>
Decompressor::decompress(std::span<const std::uint8_t> bytes, std::size_t mostBytes)
{
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR || size > mostBytes) {
        return std::nullopt;
    }
    const auto wanted = static_cast<std::size_t>(size);
    if (m_output.size() < wanted) {
        m_output.resize(wanted);
    }
    const std::size_t got =
        ZSTD_decompressDCtx(m_context.get(), m_output.data(), wanted, bytes.data(), bytes.size());
    if (ZSTD_isError(got) != 0U || got != wanted) {
        return std::nullopt;
    }
    return std::span<const std::uint8_t>(m_output).first(wanted);
}

std::vector<std::uint8_t> compressText(std::string_view text)
{
    Compressor compressor(3);
    std::ranges::copy(text, compressor.input(text.size()).begin());
    const std::span<const std::uint8_t> bytes = compressor.compress();
    return {bytes.begin(), bytes.end()};
}

std::optional<std::string> decompressText(std::span<const std::uint8_t> bytes,
                                          std::size_t mostBytes)
{
    Decompressor decompressor;
    const auto text = decompressor.decompress(bytes, mostBytes);
    if (!text) {
        return std::nullopt;
    }
    return std::string(text->begin(), text->end());
}

} // namespace hallscape::data::recording
