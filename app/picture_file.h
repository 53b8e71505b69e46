// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"

#include <QtCore/QSize>
#include <QtGui/QImage>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hallscape::app {

/// A picture on its way to a file. It is written beside its place and appears there only with
/// finish(): a picture that was cancelled or failed leaves nothing, and an older one stays. PNG is
/// written line by line; what else Qt can write is held in memory and is limited in size.
class PictureFile
{
public:
    /// Checks everything that can be known before hours of drawing: suffix, size, folder, free
    /// space.
    static data::Result<std::unique_ptr<PictureFile>> create(const std::string& path, QSize pixels,
                                                             bool transparent);
    virtual ~PictureFile();
    PictureFile(const PictureFile&) = delete;
    PictureFile& operator=(const PictureFile&) = delete;

    /// The next lines of the picture. \param band RGBA8888_Premultiplied, full width
    std::optional<data::Error> write(const QImage& band);
    std::optional<data::Error> finish();

    /// "png", "jpg", ...: suffixes that create() takes.
    static std::vector<std::string> suffixes();

protected:
    explicit PictureFile(std::string path);
    data::Error failed(const std::string& why) const;
    const std::string& partPath() const { return m_partPath; }

private:
    virtual std::optional<data::Error> writeLines(const QImage& band) = 0;
    virtual std::optional<data::Error> complete() = 0;

    std::string m_path;
    std::string m_partPath;
};

} // namespace hallscape::app
