// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/sample_sorter.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace hallscape::data {

namespace {

constexpr unsigned seriesBits = 22;
constexpr std::size_t readAhead = 4096; ///< samples of a run in memory while merging: 64 KB

Error fileError(const std::string& folder)
{
    return {Errc::Unwritable, folder,
            std::string("cannot keep samples in a temporary file: ") + std::strerror(errno)};
}

} // namespace

struct SampleSorter::Run
{
    std::uint64_t offset = 0; ///< of what was not read yet, in the file
    std::uint64_t left = 0;   ///< samples that were not read yet
    std::vector<Record> ahead;
    std::size_t at = 0;

    const Record& head() const { return ahead[at]; }
};

SampleSorter::SampleSorter(std::string folder, std::size_t samplesPerRun)
    : m_folder(std::move(folder)), m_perRun(std::max<std::size_t>(samplesPerRun, 1))
{
}

SampleSorter::~SampleSorter()
{
    if (m_file >= 0) {
        ::close(m_file);
    }
}

std::optional<Error> SampleSorter::add(const Sample& sample)
{
    if (m_buffer.size() == m_perRun) {
        if (auto error = spill()) {
            return error;
        }
    }
    const auto time = static_cast<std::uint64_t>(sample.timeMs);
    m_buffer.push_back({time << seriesBits | sample.series, sample.value});
    ++m_size;
    return std::nullopt;
}

/// Files mostly are in order already.
void SampleSorter::sortBuffer()
{
    if (!std::ranges::is_sorted(m_buffer, {}, &Record::key)) {
        std::ranges::stable_sort(m_buffer, {}, &Record::key);
    }
}

std::optional<Error> SampleSorter::spill()
{
    if (m_file < 0) {
        std::string name = (m_folder.empty() ? "." : m_folder) + "/.hallscape-import-XXXXXX";
        m_file = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_file < 0) {
            return fileError(m_folder);
        }
        ::unlink(name.c_str()); // it goes with the program, however that ends
    }
    sortBuffer();
    Run run;
    run.offset = m_written;
    run.left = m_buffer.size();
    const char* at = reinterpret_cast<const char*>(m_buffer.data());
    std::size_t left = m_buffer.size() * sizeof(Record);
    while (left > 0) {
        const ssize_t count = ::write(m_file, at, left);
        if (count < 0 && errno != EINTR) {
            return fileError(m_folder);
        }
        const auto written = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        at += written;
        left -= written;
        m_written += written;
    }
    m_runs.push_back(std::move(run));
    m_buffer.clear();
    return std::nullopt;
}

/// Reads more of a run from the file.  \return false when it has no more
bool SampleSorter::fill(Run& run)
{
    const auto want = static_cast<std::size_t>(std::min<std::uint64_t>(run.left, readAhead));
    run.ahead.resize(want);
    run.at = 0;
    char* to = reinterpret_cast<char*>(run.ahead.data());
    std::size_t left = want * sizeof(Record);
    while (left > 0) {
        const ssize_t count = ::pread(m_file, to, left, static_cast<off_t>(run.offset));
        if (count == 0 || (count < 0 && errno != EINTR)) {
            m_failure = fileError(m_folder);
            return false;
        }
        const auto got = static_cast<std::size_t>(std::max<ssize_t>(count, 0));
        to += got;
        left -= got;
        run.offset += got;
    }
    run.left -= want;
    return want > 0;
}

std::optional<Error> SampleSorter::rewind()
{
    m_failure.reset();
    if (!m_sorted) {
        m_sorted = true;
        sortBuffer();
        // The last run stays in memory: most imports have no other.
        m_runs.push_back({m_written, 0, std::move(m_buffer), 0});
    }
    std::uint64_t offset = 0;
    m_heap.clear();
    for (std::uint32_t i = 0; i < m_runs.size(); ++i) {
        Run& run = m_runs[i];
        run.at = 0;
        if (i + 1 < m_runs.size()) { // all runs in the file are full
            run.offset = offset;
            run.left = m_perRun;
            offset += m_perRun * sizeof(Record);
            if (!fill(run)) {
                return m_failure;
            }
        }
        if (!run.ahead.empty()) {
            m_heap.push_back(i);
        }
    }
    const auto later = [this](std::uint32_t a, std::uint32_t b) {
        return std::pair(m_runs[a].head().key, a) > std::pair(m_runs[b].head().key, b);
    };
    std::ranges::make_heap(m_heap, later);
    return std::nullopt;
}

bool SampleSorter::next(Sample& sample)
{
    if (m_heap.empty() || m_failure) {
        return false;
    }
    const auto later = [this](std::uint32_t a, std::uint32_t b) {
        return std::pair(m_runs[a].head().key, a) > std::pair(m_runs[b].head().key, b);
    };
    Run& run = m_runs[m_heap.front()];
    const Record& record = run.head();
    sample = {static_cast<std::int64_t>(record.key >> seriesBits),
              static_cast<std::uint32_t>(record.key & (maxSeries - 1)), record.value};
    ++run.at;
    if (m_heap.size() == 1 && run.at < run.ahead.size()) {
        return true;
    }
    std::ranges::pop_heap(m_heap, later);
    const std::uint32_t index = m_heap.back();
    m_heap.pop_back();
    if (run.at < run.ahead.size() || (index + 1 < m_runs.size() && run.left > 0 && fill(run))) {
        m_heap.push_back(index);
        std::ranges::push_heap(m_heap, later);
    }
    return true;
}

} // namespace hallscape::data
