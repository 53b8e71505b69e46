// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/png_rows.h"

#include <png.h>

#include <cerrno>
#include <csetjmp>
#include <cstring>
#include <utility>

namespace hallscape::app {

namespace {

/// Fast rather than smallest: a picture of 16k is a gigabyte of pixels.
constexpr int compressionLevel = 4;

[[noreturn]] void keepError(png_structp png, png_const_charp text)
{
    *static_cast<std::string*>(png_get_error_ptr(png)) = text;
    png_longjmp(png, 1);
}

void ignoreWarning(png_structp /*png*/, png_const_charp /*text*/) {}

} // namespace

PngRows::PngRows() = default;

PngRows::~PngRows()
{
    png_destroy_write_struct(&m_png, &m_info);
}

/// libpng reports errors by a long jump, which must not pass a destructor: \p calls holds nothing
/// that has one.
template <typename Calls>
bool PngRows::guarded(Calls calls)
{
    if (setjmp(png_jmpbuf(m_png)) != 0) { // NOLINT(cert-err52-cpp): the library's way
        return false;
    }
    calls();
    return true;
}

bool PngRows::fail(const char* what)
{
    m_error = what;
    return false;
}

bool PngRows::begin(const std::string& path, QSize pixels, bool alpha)
{
    m_file.reset(std::fopen(path.c_str(), "wb"));
    if (!m_file) {
        return fail(std::strerror(errno));
    }
    m_png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &m_error, keepError, ignoreWarning);
    m_info = m_png != nullptr ? png_create_info_struct(m_png) : nullptr;
    if (m_info == nullptr) {
        return fail("there is not enough memory");
    }
    return guarded([&] {
        png_init_io(m_png, m_file.get());
        png_set_compression_level(m_png, compressionLevel);
        png_set_IHDR(m_png, m_info, static_cast<png_uint_32>(pixels.width()),
                     static_cast<png_uint_32>(pixels.height()), 8,
                     alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                     PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
        png_write_info(m_png, m_info);
        if (!alpha) {
            png_set_filler(m_png, 0, PNG_FILLER_AFTER); // the fourth byte of each pixel is left out
        }
    });
}

bool PngRows::write(const QImage& lines)
{
    return guarded([&] {
        for (int y = 0; y < lines.height(); ++y) {
            png_write_row(m_png, lines.constScanLine(y));
        }
    });
}

bool PngRows::finish()
{
    if (!guarded([&] { png_write_end(m_png, m_info); })) {
        return false;
    }
    std::FILE* file = m_file.release();
    const bool flushed = std::fflush(file) == 0;
    const bool closed = std::fclose(file) == 0; // the last bytes may not fit on the disk
    return (flushed && closed) || fail(std::strerror(errno));
}

} // namespace hallscape::app
