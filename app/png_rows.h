// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <cstdio>
#include <memory>
#include <string>

struct png_struct_def;
struct png_info_def;

namespace hallscape::app {

/// Writes a PNG line by line. QImageWriter wants the whole picture in one piece, which is 1 GiB at
/// 16,384 x 16,384; libpng needs one line.
class PngRows
{
public:
    PngRows();
    ~PngRows();
    PngRows(const PngRows&) = delete;
    PngRows& operator=(const PngRows&) = delete;

    /// \return false, with error(), when the file cannot be written; so do the others
    bool begin(const std::string& path, QSize pixels, bool alpha);
    /// The next lines. \param lines RGBA8888, as wide as the picture
    bool write(const QImage& lines);
    bool finish();
    const std::string& error() const { return m_error; }

private:
    template <typename Calls>
    bool guarded(Calls calls);
    bool fail(const char* what);

    struct Close
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> m_file;
    png_struct_def* m_png = nullptr;
    png_info_def* m_info = nullptr;
    std::string m_error;
};

} // namespace hallscape::app
