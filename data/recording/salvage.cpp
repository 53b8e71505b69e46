// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/salvage.h"

#include "data/recording/file_access.h"
#include "data/recording/salvage_copy.h"

#include <filesystem>
#include <optional>
#include <system_error>

namespace hallscape::data {

namespace {

using namespace recording;
namespace fs = std::filesystem;

/// A copy that SQLite opens although \p original is cut short. \return why there is none
std::optional<Error> makeWorkingCopy(const std::string& original, const std::string& copy,
                                     bool withLog)
{
    const auto failure = [&](const std::error_code& problem) {
        return Error{Errc::Unwritable, copy, "no copy to work on: " + problem.message()};
    };
    std::error_code problem;
    if (!fs::copy_file(original, copy, problem)) {
        return failure(problem);
    }
    fs::permissions(copy, fs::perms::owner_read | fs::perms::owner_write, problem);
    if (withLog && fs::exists(original + "-wal", problem)) {
        fs::copy_file(original + "-wal", copy + "-wal", problem);
    }
    // SQLite refuses a file that is shorter than its first page says; zeros are only missing pages.
    const std::uint64_t wanted = statedBytes(copy);
    if (!problem && fs::file_size(copy, problem) < wanted) {
        fs::resize_file(copy, wanted, problem);
    }
    return problem ? std::optional(failure(problem)) : std::nullopt;
}

/// What salvage() does once there is a copy to work on.
Result<SalvageReport> copyReadable(const std::string& copy, const std::string& damagedPath,
                                   const std::string& newPath,
                                   const std::function<void(double)>& progress,
                                   const std::stop_token& stop)
{
    Database from(copy, Access::Create);
    Database to(newPath, Access::Create);
    SalvageCopy work(from, to);
    work.copyHead();
    work.findFrames();
    if (!work.anyFrames()) {
        return Error{Errc::Unreadable, damagedPath, "not one frame can be read"};
    }
    if (!work.copyFrames(progress, stop)) {
        return Error{Errc::Unknown, damagedPath, "stopped"};
    }
    const SalvageReport report = work.report();
    if (report.frames == 0) {
        return Error{Errc::Unreadable, damagedPath, "not one value can be read"};
    }
    return report;
}

void removeRecording(const std::string& path)
{
    std::error_code problem;
    for (const char* const suffix : {"", "-wal", "-shm", "-journal"}) {
        fs::remove(path + suffix, problem);
    }
}

} // namespace

std::string SalvageReport::toString() const
{
    const std::uint64_t pieces = blocks + lostBlocks;
    const std::uint64_t share = pieces == 0 ? 0 : blocks * 100 / pieces;
    std::string text = std::to_string(frames) + " frames with " + std::to_string(share) +
                       " % of their values were copied";
    if (lostFrames > 0) {
        text += "; " + std::to_string(lostFrames) + " frames between them are lost";
    }
    return text;
}

Result<SalvageReport> salvage(const std::string& damagedPath, const std::string& newPath,
                              const std::function<void(double)>& progress, std::stop_token stop)
{
    if (const FileNature nature = natureOf(damagedPath); nature != FileNature::Recording) {
        return natureError(damagedPath, nature);
    }
    if (natureOf(newPath) != FileNature::Missing) {
        return Error{Errc::Unwritable, newPath, "exists already; choose another name"};
    }
    std::string why;
    const std::string copy = newPath + "-copy";
    // The log may be what is damaged: once with it, once without.
    for (const bool withLog : {true, false}) {
        if (const std::optional<Error> error = makeWorkingCopy(damagedPath, copy, withLog)) {
            removeRecording(copy);
            return *error;
        }
        try {
            Result<SalvageReport> report = copyReadable(copy, damagedPath, newPath, progress, stop);
            removeRecording(copy);
            if (!report) {
                removeRecording(newPath);
            }
            return report;
        } catch (const SqlError& error) {
            why = error.what();
        }
        removeRecording(copy);
        removeRecording(newPath);
    }
    return Error{Errc::Unreadable, damagedPath, "nothing of it can be read: " + why};
}

} // namespace hallscape::data
