// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/writer_lock.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace hallscape::data::recording {

namespace {

std::string reason(int number)
{
    return std::generic_category().message(number);
}

/// Whether \p file is still what lies at \p path: the one before may have removed it meanwhile.
bool liesAt(int file, const std::string& path)
{
    struct stat held = {};
    struct stat found = {};
    return ::fstat(file, &held) == 0 && ::stat(path.c_str(), &found) == 0 &&
           held.st_ino == found.st_ino && held.st_dev == found.st_dev;
}

} // namespace

Result<std::unique_ptr<WriterLock>> WriterLock::take(const std::string& recording)
{
    const std::string path = recording + "-lock";
    for (;;) {
        const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0) {
            return Error{Errc::Unwritable, recording, "cannot write here: " + reason(errno)};
        }
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int why = errno;
            ::close(file);
            return Error{Errc::Unwritable, recording,
                         why == EWOULDBLOCK
                             ? "is being recorded already, by this or another program"
                             : "cannot be locked: " + reason(why)};
        }
        if (liesAt(file, path)) {
            return std::unique_ptr<WriterLock>(new WriterLock(path, file));
        }
        ::close(file);
    }
}

WriterLock::~WriterLock()
{
    // Removed while it is held, so that nobody locks a file that is about to go.
    ::unlink(m_path.c_str());
    ::close(m_file);
}

} // namespace hallscape::data::recording
