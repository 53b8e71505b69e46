// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <memory>
#include <string>

namespace hallscape::data::recording {

/// Held by the one writer of a recording as long as it lives, and given back by the system when it
/// is killed. SQLite's own locks last for a transaction only, and any lock on the recording itself
/// would take SQLite's locks away when it is closed; hence a file of its own, "PATH-lock".
class WriterLock
{
public:
    static Result<std::unique_ptr<WriterLock>> take(const std::string& recording);
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;
    ~WriterLock();

private:
    WriterLock(std::string path, int file) : m_path(std::move(path)), m_file(file) {}
    std::string m_path;
    int m_file;
};

} // namespace hallscape::data::recording
