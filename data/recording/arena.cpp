// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/arena.h"

#include <algorithm>
#include <new>
#include <sys/mman.h>
#include <utility>

namespace hallscape::data::recording {

namespace {

constexpr std::size_t alignment = 64;
constexpr std::size_t hugePage = std::size_t{2} << 20U;

std::size_t roundedUp(std::size_t bytes, std::size_t to)
{
    return (bytes + to - 1) / to * to;
}

} // namespace

void* Arena::takeBytes(std::size_t bytes)
{
    const std::size_t wanted = roundedUp(std::max<std::size_t>(bytes, 1), alignment);
    if (m_left < wanted) {
        const std::size_t least = std::max({wanted, m_hint, std::size_t{4096}});
        m_hint = least / 4;
        const bool huge = least >= hugePage;
        const std::size_t size = roundedUp(least, huge ? hugePage : alignment);
        auto* const piece =
            static_cast<std::byte*>(std::aligned_alloc(huge ? hugePage : alignment, size));
        if (piece == nullptr) {
            throw std::bad_alloc();
        }
        m_pieces.push_back({std::unique_ptr<std::byte, Free>(piece), size});
        if (huge) {
            madvise(piece, size, MADV_HUGEPAGE); // a wish: it may be refused
        }
        m_bytes += size;
        m_next = piece;
        m_left = size;
    }
    void* const taken = m_next;
    m_next += wanted;
    m_left -= wanted;
    return taken;
}

void Arena::clear()
{
    if (m_pieces.empty()) {
        return;
    }
    std::swap(m_pieces.front(), *std::ranges::max_element(m_pieces, {}, &Piece::size));
    m_pieces.resize(1);
    m_bytes = m_pieces.front().size;
    m_next = m_pieces.front().memory.get();
    m_left = m_bytes;
}

} // namespace hallscape::data::recording
