// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

namespace hallscape::data {

/// Bytes, one block after another. Files are read rather than mapped: a file that shrinks while it
/// is mapped kills the program.
class ByteSource
{
public:
    virtual ~ByteSource() = default;
    /// \return how many bytes it put to \p to; 0 at the end and after a failure
    virtual std::size_t read(char* to, std::size_t size) = 0;
    /// Why reading ended early; nothing when it did not.
    virtual std::optional<Error> failure() const { return std::nullopt; }
};

/// Bytes that are there already. They must outlive it.
class MemorySource : public ByteSource
{
public:
    explicit MemorySource(std::string_view bytes) : m_rest(bytes) {}
    std::size_t read(char* to, std::size_t size) override;

private:
    std::string_view m_rest;
};

/// A regular file, a pipe, or "-" for standard input.
class FileSource : public ByteSource
{
public:
    static Result<std::unique_ptr<FileSource>> open(const std::string& path);
    ~FileSource() override;
    FileSource(const FileSource&) = delete;
    FileSource& operator=(const FileSource&) = delete;

    std::size_t read(char* to, std::size_t size) override;
    std::optional<Error> failure() const override { return m_failure; }
    std::uint64_t sizeBytes() const { return m_size; } ///< when it was opened; 0: not known
    /// When the file was written, milliseconds since 1970-01-01 UTC.
    std::int64_t modifiedMs() const { return m_modifiedMs; }

private:
    FileSource(int file, std::string path) : m_file(file), m_path(std::move(path)) {}

    int m_file;
    std::string m_path;
    std::uint64_t m_size = 0;
    std::int64_t m_modifiedMs = 0;
    std::optional<Error> m_failure;
};

/// Hands on another source, begins with bytes that were looked at before, says how far it is and
/// ends when it is told to stop.
class WatchedSource : public ByteSource
{
public:
    /// \param progress gets the bytes read so far, after each block; may be empty
    WatchedSource(ByteSource& inner, std::string_view seen, std::stop_token stop,
                  std::function<void(std::uint64_t)> progress);
    std::size_t read(char* to, std::size_t size) override;
    std::optional<Error> failure() const override { return m_inner.failure(); }
    std::uint64_t bytes() const { return m_bytes; }

private:
    ByteSource& m_inner;
    MemorySource m_seen;
    std::stop_token m_stop;
    std::function<void(std::uint64_t)> m_progress;
    std::uint64_t m_bytes = 0;
};

} // namespace hallscape::data
