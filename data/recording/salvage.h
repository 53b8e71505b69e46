// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace hallscape::data {

/// What could be taken out of a damaged recording.
struct SalvageReport
{
    std::uint64_t frames = 0;
    std::uint64_t lostFrames = 0; ///< missing between those, or without any value left
    std::uint64_t blocks = 0;     ///< pieces of at most 512 devices and 30 frames
    std::uint64_t lostBlocks = 0; ///< of the frames above: gaps in the new file
    std::int64_t fromMs = 0;      ///< milliseconds since 1970-01-01 UTC
    std::int64_t toMs = 0;

    /// One line of English: "1,204 frames, 98 % of their values, …".
    std::string toString() const;
};

/// Copies what is readable of \p damagedPath into the new recording \p newPath; the damaged file
/// stays as it is. Needs room for a second copy of it beside the new file while it runs.
/// \param progress called with 0 to 1 on the caller's thread; may be empty
/// \return what was found; an error when there is nothing, when \p newPath exists or cannot be
/// written, or when \p stop was requested. Nothing is left behind then.
Result<SalvageReport> salvage(const std::string& damagedPath, const std::string& newPath,
                              const std::function<void(double)>& progress, std::stop_token stop);

} // namespace hallscape::data
