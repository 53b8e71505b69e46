// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/frame_writer.h"

#include "data/recording/writer.h"

#include <exception>
#include <utility>

namespace hallscape::data {

namespace {

class BlockingWriter : public FrameWriter
{
public:
    BlockingWriter(std::string path, std::unique_ptr<recording::Writer> writer)
        : m_path(std::move(path)), m_writer(std::move(writer))
    {
    }

    std::optional<Error> append(const Snapshot& snapshot) override
    {
        return attempt([&] {
            m_writer->append(snapshot);
            m_writer->tidy();
        });
    }

    std::optional<Error> finish() override
    {
        return attempt([this] { m_writer->finish(); });
    }

private:
    template <typename Body>
    std::optional<Error> attempt(Body body)
    {
        try {
            body();
        } catch (const std::exception& failure) {
            return Error{Errc::Unwritable, m_path, failure.what()};
        }
        return std::nullopt;
    }

    std::string m_path;
    std::unique_ptr<recording::Writer> m_writer;
};

} // namespace

Result<std::unique_ptr<FrameWriter>> FrameWriter::open(const std::string& path, SitePtr site,
                                                       const RecorderOptions& options)
{
    auto writer = recording::Writer::open(path, std::move(site), options);
    if (!writer) {
        return writer.error();
    }
    return std::unique_ptr<FrameWriter>(std::make_unique<BlockingWriter>(path, *std::move(writer)));
}

} // namespace hallscape::data
