// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/byte_source.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hallscape::data {

std::size_t MemorySource::read(char* to, std::size_t size)
{
    const std::size_t count = std::min(size, m_rest.size());
    m_rest.copy(to, count);
    m_rest.remove_prefix(count);
    return count;
}

Result<std::unique_ptr<FileSource>> FileSource::open(const std::string& path)
{
    const int file = path == "-" ? ::dup(STDIN_FILENO) : ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat about = {};
    if (file < 0 || ::fstat(file, &about) != 0 || S_ISDIR(about.st_mode)) {
        const int why = file >= 0 && S_ISDIR(about.st_mode) ? EISDIR : errno;
        if (file >= 0) {
            ::close(file);
        }
        return Error{why == ENOENT ? Errc::NotFound : Errc::Unreadable, path, std::strerror(why)};
    }
    std::unique_ptr<FileSource> source(new FileSource(file, path));
    source->m_size = S_ISREG(about.st_mode) ? static_cast<std::uint64_t>(about.st_size) : 0;
    source->m_modifiedMs =
        static_cast<std::int64_t>(about.st_mtim.tv_sec) * 1000 + about.st_mtim.tv_nsec / 1'000'000;
    return source;
}

FileSource::~FileSource()
{
    ::close(m_file);
}

std::size_t FileSource::read(char* to, std::size_t size)
{
    while (!m_failure) {
        const ssize_t count = ::read(m_file, to, size);
        if (count >= 0) {
            return static_cast<std::size_t>(count);
        }
        if (errno != EINTR) {
            m_failure = Error{Errc::Unreadable, m_path, std::strerror(errno)};
        }
    }
    return 0;
}

WatchedSource::WatchedSource(ByteSource& inner, std::string_view seen, std::stop_token stop,
                             std::function<void(std::uint64_t)> progress)
    : m_inner(inner), m_seen(seen), m_stop(std::move(stop)), m_progress(std::move(progress))
{
}

std::size_t WatchedSource::read(char* to, std::size_t size)
{
    if (m_stop.stop_requested()) {
        return 0;
    }
    std::size_t count = m_seen.read(to, size);
    if (count == 0) {
        count = m_inner.read(to, size);
    }
    m_bytes += count;
    if (m_progress) {
        m_progress(m_bytes);
    }
    return count;
}

} // namespace hallscape::data
