// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/block.h"

#include <cstdint>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace hallscape::data::recording {

/// One metric of a chunk, or of a single frame that is not in a chunk yet.
struct Decoded
{
    explicit Decoded(std::size_t bytes) : arena(bytes) {}
    Arena arena;
    std::vector<std::optional<Block>> blocks; ///< in device order; none where it is damaged
};

/// The decoded blocks used last, up to a number of bytes.
class DecodedCache
{
public:
    explicit DecodedCache(std::size_t mostBytes) : m_mostBytes(mostBytes) {}

    /// \return null when it is not there
    std::shared_ptr<const Decoded> find(std::int64_t key);
    void keep(std::int64_t key, std::shared_ptr<const Decoded> decoded);

private:
    struct Entry
    {
        std::int64_t key;
        std::shared_ptr<const Decoded> decoded;
    };
    std::size_t m_mostBytes;
    std::size_t m_bytes = 0;
    std::list<Entry> m_entries; ///< last used first
};

} // namespace hallscape::data::recording
