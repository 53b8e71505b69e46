// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/recording/recorder.h"
#include "data/result.h"
#include "data/telemetry/snapshot.h"

#include <memory>
#include <optional>
#include <string>

namespace hallscape::data {

/// Writes a recording frame by frame on the caller's thread, for frames that are there already and
/// must not be dropped: imports, conversions. What watches the present uses Recorder.
class FrameWriter
{
public:
    /// Creates \p path, or goes on in it when it is a recording of the same site.
    static Result<std::unique_ptr<FrameWriter>> open(const std::string& path, SitePtr site,
                                                     const RecorderOptions& options);
    virtual ~FrameWriter() = default;
    /// Blocks until the frame is in the file.  \pre later than every frame before
    /// \return why it is not in the file; nothing when it is
    virtual std::optional<Error> append(const Snapshot& snapshot) = 0;
    /// Closes the file cleanly. Nothing can be appended after it.
    virtual std::optional<Error> finish() = 0;
};

} // namespace hallscape::data
