// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What Assimp's readers may open. For mesh_import.cpp alone.
#pragma once

#include "scene/mesh_import.h"

#include <assimp/DefaultIOSystem.h>
#include <assimp/IOStream.hpp>

#include <QtCore/QByteArray>
#include <QtCore/QFile>

#include <algorithm>
#include <cstring>
#include <filesystem>
#include <stdexcept>
#include <string_view>

namespace hallscape::scene {

/// A file in memory. A reader that goes on asking at its end, as some do with files that were cut,
/// is stopped: it would never come back.
class WholeFile final : public Assimp::IOStream
{
public:
    explicit WholeFile(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    std::size_t Read(void* to, std::size_t size, std::size_t count) override
    {
        const std::size_t items = size == 0 ? 0 : std::min(count, (FileSize() - m_at) / size);
        constexpr int patience = 10'000;
        if (items == 0 && ++m_empty > patience) {
            throw std::runtime_error("the file ends too early");
        }
        std::memcpy(to, m_bytes.constData() + m_at, items * size);
        m_at += items * size;
        return items;
    }
    aiReturn Seek(std::size_t offset, aiOrigin origin) override
    {
        const std::size_t from = origin == aiOrigin_SET   ? 0
                                 : origin == aiOrigin_CUR ? m_at
                                                          : FileSize();
        const std::size_t at = from + offset; // wraps for a negative offset, as fseek takes it
        if (at > FileSize()) {
            return aiReturn_FAILURE;
        }
        m_at = at;
        return aiReturn_SUCCESS;
    }
    std::size_t Write(const void* /*from*/, std::size_t /*size*/, std::size_t /*count*/) override
    {
        return 0;
    }
    std::size_t Tell() const override { return m_at; }
    std::size_t FileSize() const override { return static_cast<std::size_t>(m_bytes.size()); }
    void Flush() override {}

private:
    QByteArray m_bytes;
    std::size_t m_at = 0;
    int m_empty = 0; ///< reads that gave nothing
};

/// Lets a reader open files of one folder only, of limited size in all, and write none: a layout
/// that somebody sent must not make us read files from elsewhere.
class FolderFiles final : public Assimp::DefaultIOSystem
{
public:
    explicit FolderFiles(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Assimp::IOStream* Open(const char* name, const char* mode) override
    {
        std::error_code failed;
        const auto path = std::filesystem::weakly_canonical(name, failed);
        if (failed || std::string_view(mode).find_first_of("wa+") != std::string_view::npos) {
            return nullptr;
        }
        const auto inside =
            std::mismatch(m_folder.begin(), m_folder.end(), path.begin(), path.end());
        QFile file(QString::fromStdString(path.string()));
        if (inside.first != m_folder.end() || !file.open(QIODevice::ReadOnly) ||
            file.size() > m_left) {
            return nullptr;
        }
        m_left -= file.size();
        return new WholeFile(file.readAll()); // the reader closes it through Close()
    }

private:
    std::filesystem::path m_folder;
    qint64 m_left = 8 * static_cast<qint64>(maxMeshBytes); ///< readers open a file more than once
};

} // namespace hallscape::scene
