// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/byte_source.h"
#include "data/import/collector.h"
#include "data/import/frame_builder.h"
#include "data/import/frame_plan.h"
#include "data/import/import_format.h"
#include "data/import/parse_context.h"
#include "data/layout/parse.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>

namespace hallscape::data::test {

/// Hands out small blocks, so that everything gets cut somewhere.
class SmallBlocks : public ByteSource
{
public:
    SmallBlocks(std::string_view bytes, std::size_t block) : m_inner(bytes), m_block(block) {}
    std::size_t read(char* to, std::size_t size) override
    {
        return m_inner.read(to, std::min(size, m_block));
    }

private:
    MemorySource m_inner;
    std::size_t m_block;
};

/// What must be the same however the bytes arrive.
struct Imported
{
    SampleCounters counters;
    std::uint64_t series = 0;
    std::uint64_t skipped = 0;
    std::string wrong;
};

/// From bytes to frames, without a file.
inline Imported importOnce(void (*parser)(ParseContext&), std::string_view bytes, std::size_t block,
                           const SitePtr& site)
{
    SmallBlocks source(bytes, block);
    ImportLog log;
    // Compiling the mapping's expressions costs a thousand times what an input does.
    static SeriesResolver resolver(site, defaultMapping(), MetricId::GpuTemp);
    SampleSorter sorter("/tmp");
    std::stop_source giveUp;
    Collector collector(resolver, sorter, log, giveUp);
    ParseContext context{source, collector, log, 1'700'000'000'000};
    parser(context);
    Imported result{collector.counters(), collector.declared(), log.total(), {}};
    if (log.examples().size() > ImportLog::maxExamples + skipReasonCount) {
        result.wrong = "more examples than there may be";
    }
    for (const SkippedItem& item : log.examples()) {
        if (item.toString().empty() || item.toString().size() > 1000) {
            result.wrong = "an example without end or words";
        }
    }
    if (sorter.size() == 0 || sorter.rewind()) {
        return result;
    }
    const FramePlan plan = planFrames(sorter, collector.targets(), 0);
    static_cast<void>(sorter.rewind());
    FrameBuilder builder(*site, collector.targets(), plan);
    SampleSorter::Sample sample;
    std::int64_t frameMs = 0;
    for (int frames = 0; frames < 50 && sorter.next(sample);) {
        const std::int64_t timeMs = plan.frameOf(sample.timeMs);
        if (timeMs < sample.timeMs || timeMs < frameMs) {
            result.wrong = "a frame before its samples";
        }
        frames += timeMs != frameMs ? 1 : 0;
        frameMs = timeMs;
        builder.take(sample);
        const SnapshotPtr frame = builder.frame(timeMs);
        for (const auto& series : frame->series) {
            if (series && std::ranges::any_of(series->values,
                                              [](float value) { return std::isinf(value); })) {
                result.wrong = "an infinite value";
            }
        }
    }
    return result;
}

/// \return what is wrong with what came of \p bytes; empty when all is well. Crashes are for the
/// sanitizers to find.
inline std::string exerciseImport(void (*parser)(ParseContext&), std::string_view bytes)
{
    static const SitePtr site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
    static_cast<void>(sniffFormat(bytes));
    const Imported whole = importOnce(parser, bytes, bytes.size() + 1, site);
    if (!whole.wrong.empty()) {
        return whole.wrong;
    }
    if (whole.counters.received !=
        whole.counters.matched + whole.counters.unmatched + whole.counters.rejected) {
        return "samples that are neither matched nor unmatched nor rejected";
    }
    const Imported cut = importOnce(parser, bytes, 7, site);
    if (cut.counters.received != whole.counters.received || cut.series != whole.series ||
        cut.skipped != whole.skipped) {
        return "it matters where the blocks end";
    }
    return {};
}

} // namespace hallscape::data::test
