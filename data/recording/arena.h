// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <span>
#include <vector>

namespace hallscape::data::recording {

/// Memory for many arrays that live and die together. Large pieces are huge pages where the system
/// has them: having 6 MB mapped in pages of 4 kB can cost more than decoding into them.
class Arena
{
public:
    /// \param bytes that will probably be needed
    explicit Arena(std::size_t bytes = 0) : m_hint(bytes) {}

    /// \return \p count elements that are not initialised
    template <typename T>
    std::span<T> take(std::size_t count)
    {
        return {static_cast<T*>(takeBytes(count * sizeof(T))), count};
    }
    /// Gives everything back at once, to be taken again: the largest piece of memory stays.
    void clear();
    std::size_t memoryBytes() const { return m_bytes; }

private:
    struct Free
    {
        void operator()(std::byte* piece) const { std::free(piece); }
    };
    struct Piece
    {
        std::unique_ptr<std::byte, Free> memory;
        std::size_t size = 0;
    };
    void* takeBytes(std::size_t bytes);

    std::size_t m_hint;
    std::size_t m_bytes = 0;
    std::byte* m_next = nullptr;
    std::size_t m_left = 0;
    std::vector<Piece> m_pieces;
};

} // namespace hallscape::data::recording
