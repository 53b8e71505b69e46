// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_file.h"

#include "app/png_rows.h"

#include <QtGui/QImageWriter>

#include <algorithm>
#include <cctype>
#include <cstdint>
#include <filesystem>
#include <system_error>
#include <utility>

namespace hallscape::app {

namespace {

namespace fs = std::filesystem;

/// Side of a picture that is held in memory as a whole: 256 MiB.
constexpr int largestInOnePiece = 8192;

/// \return lower case, without the dot
std::string suffixOf(const std::string& path)
{
    std::string suffix = fs::path(path).extension().string();
    suffix.erase(0, suffix.empty() ? 0 : 1);
    std::ranges::transform(suffix, suffix.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return suffix;
}

bool keepsAlpha(const std::string& suffix)
{
    return suffix == "png" || suffix == "webp" || suffix == "tif" || suffix == "tiff";
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : ", ") + word;
    }
    return text;
}

/// Pictures of a site take about a byte per pixel as PNG; this asks for enough, not for the worst.
std::uintmax_t roomFor(QSize pixels, bool transparent)
{
    return static_cast<std::uintmax_t>(pixels.width()) *
           static_cast<std::uintmax_t>(pixels.height()) * (transparent ? 4 : 3) / 2;
}

std::string mebibytes(std::uintmax_t bytes)
{
    return std::to_string((bytes + 1'048'575) / 1'048'576) + " MiB";
}

std::optional<data::Error> checkFolder(const std::string& path, QSize pixels, bool transparent)
{
    std::error_code error;
    const fs::path folder = fs::absolute(fs::path(path), error).parent_path();
    if (fs::is_directory(path, error)) {
        return data::Error{data::Errc::Unwritable, path, "this is a folder. Name a file in it."};
    }
    if (!fs::is_directory(folder, error)) {
        return data::Error{data::Errc::Unwritable, path,
                           "the folder " + folder.string() + " does not exist. Create it first."};
    }
    const fs::space_info space = fs::space(folder, error);
    const std::uintmax_t needed = roomFor(pixels, transparent);
    if (!error && space.available < needed) {
        return data::Error{data::Errc::Unwritable, path,
                           "a picture of this size needs about " + mebibytes(needed) +
                               ", and the disk has " + mebibytes(space.available) +
                               " left. Free some or choose another folder."};
    }
    return std::nullopt;
}

class PngFile : public PictureFile
{
public:
    PngFile(std::string path, bool transparent)
        : PictureFile(std::move(path)), m_transparent(transparent)
    {
    }

    std::optional<data::Error> begin(QSize pixels)
    {
        return m_rows.begin(partPath(), pixels, m_transparent)
                   ? std::nullopt
                   : std::optional(failed(m_rows.error()));
    }

private:
    std::optional<data::Error> writeLines(const QImage& band) override
    {
        const bool written =
            m_rows.write(m_transparent ? band.convertToFormat(QImage::Format_RGBA8888) : band);
        return written ? std::nullopt : std::optional(failed(m_rows.error()));
    }

    std::optional<data::Error> complete() override
    {
        return m_rows.finish() ? std::nullopt : std::optional(failed(m_rows.error()));
    }

    PngRows m_rows;
    bool m_transparent;
};

class WholeFile : public PictureFile
{
public:
    WholeFile(std::string path, std::string suffix, QSize pixels, bool transparent)
        : PictureFile(std::move(path)), m_suffix(std::move(suffix)),
          m_image(pixels, transparent ? QImage::Format_RGBA8888 : QImage::Format_RGBX8888)
    {
    }

    bool hasMemory() const { return !m_image.isNull(); }

private:
    std::optional<data::Error> writeLines(const QImage& band) override
    {
        const QImage lines = m_image.format() == QImage::Format_RGBA8888
                                 ? band.convertToFormat(QImage::Format_RGBA8888)
                                 : band;
        for (int y = 0; y < lines.height() && m_next < m_image.height(); ++y) {
            std::copy_n(lines.constScanLine(y), 4 * static_cast<std::size_t>(m_image.width()),
                        m_image.scanLine(m_next++));
        }
        return std::nullopt;
    }

    std::optional<data::Error> complete() override
    {
        constexpr int quality = 92;
        QImageWriter writer(QString::fromStdString(partPath()),
                            QByteArray::fromStdString(m_suffix));
        writer.setQuality(quality);
        return writer.write(m_image) ? std::nullopt
                                     : std::optional(failed(writer.errorString().toStdString()));
    }

    std::string m_suffix;
    QImage m_image;
    int m_next = 0;
};

} // namespace

PictureFile::PictureFile(std::string path) : m_path(std::move(path)), m_partPath(m_path + ".part")
{
}

PictureFile::~PictureFile()
{
    std::error_code ignored;
    fs::remove(m_partPath, ignored); // gone already when the picture is finished
}

data::Error PictureFile::failed(const std::string& why) const
{
    return {data::Errc::Unwritable, m_path,
            why + ". Is the folder yours, and is there room on the disk?"};
}

std::vector<std::string> PictureFile::suffixes()
{
    std::vector<std::string> known{"png"};
    for (const QByteArray& format : QImageWriter::supportedImageFormats()) {
        const std::string suffix = format.toStdString();
        for (const char* photo : {"jpg", "jpeg", "webp", "tif", "tiff", "bmp"}) {
            if (suffix == photo) {
                known.push_back(suffix);
            }
        }
    }
    return known;
}

data::Result<std::unique_ptr<PictureFile>> PictureFile::create(const std::string& path,
                                                               QSize pixels, bool transparent)
{
    const std::string suffix = suffixOf(path);
    const std::vector<std::string> known = suffixes();
    if (std::ranges::find(known, suffix) == known.end()) {
        return data::Error{data::Errc::Unknown, path,
                           "pictures are written as " + listed(known) +
                               ": let the name end in one of them."};
    }
    if (transparent && !keepsAlpha(suffix)) {
        return data::Error{data::Errc::Unknown, path,
                           "." + suffix + " cannot be transparent. Write a .png."};
    }
    if (auto error = checkFolder(path, pixels, transparent)) {
        return *error;
    }
    if (suffix == "png") {
        auto file = std::make_unique<PngFile>(path, transparent);
        if (auto error = file->begin(pixels)) {
            return *error;
        }
        return std::unique_ptr<PictureFile>(std::move(file));
    }
    if (std::max(pixels.width(), pixels.height()) > largestInOnePiece) {
        return data::Error{data::Errc::OutOfRange, path,
                           "only .png can be larger than " + std::to_string(largestInOnePiece) +
                               " pixels a side."};
    }
    auto file = std::make_unique<WholeFile>(path, suffix, pixels, transparent);
    if (!file->hasMemory()) {
        return data::Error{data::Errc::OutOfRange, path,
                           "there is not enough memory. Write a .png."};
    }
    return std::unique_ptr<PictureFile>(std::move(file));
}

std::optional<data::Error> PictureFile::write(const QImage& band)
{
    return writeLines(band);
}

std::optional<data::Error> PictureFile::finish()
{
    if (auto error = complete()) {
        return error;
    }
    std::error_code error;
    fs::rename(m_partPath, m_path, error);
    return error ? std::optional(failed(error.message())) : std::nullopt;
}

} // namespace hallscape::app
