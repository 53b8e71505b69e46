// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/recording/recording.h"
#include "data/recording/writer.h"
#include "layout_support.h"
#include "recording_samples.h"

#include <QtCore/QTemporaryDir>

/// What the recording tests share.
namespace hallscape::data::test {

/// A folder that goes with the test.
class Folder
{
public:
    std::string path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }

private:
    QTemporaryDir m_folder;
};

/// Options of the recordings that the tests write.
inline RecorderOptions recorderOptions()
{
    RecorderOptions options;
    options.layout = bytesOf(sourceDir + "/data/samples/array.json");
    options.sourceName = "Made up";
    options.writer = "test";
    options.simulated = true;
    options.intervalS = 0;
    return options;
}

/// Writes frames \p first to \p end - 1 of madeUp() and closes the file.
/// \return what went wrong; empty when all is well
inline std::string writeFrames(const std::string& path, const SitePtr& site, std::int64_t first,
                               std::int64_t end, RecorderOptions options = recorderOptions())
{
    auto writer = recording::Writer::open(path, site, options);
    if (!writer) {
        return writer.error().detail;
    }
    const std::unique_ptr<recording::Writer> open = *std::move(writer);
    try {
        for (std::int64_t frame = first; frame < end; ++frame) {
            open->append(*madeUp(*site, frame));
            open->tidy();
        }
        open->finish();
    } catch (const recording::SqlError& error) {
        return error.what();
    }
    return {};
}

} // namespace hallscape::data::test
