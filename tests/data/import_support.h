// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/byte_source.h"
#include "data/import/parse_context.h"

#include <QtCore/QStringList>

#include <cmath>
#include <initializer_list>
#include <string>
#include <vector>

namespace hallscape::data::test {

/// Writes down what a parser says: one line per series, one per sample.
class WritingSink : public SampleSink
{
public:
    SeriesId declare(const SeriesName& series) override
    {
        std::string text(series.name);
        text += '{';
        for (const Label& label : series.labels) {
            text.append(label.name).append("=").append(label.value).append(",");
        }
        text += '}';
        if (!series.unit.empty()) {
            text.append(" ").append(series.unit);
        }
        names.push_back(text);
        places.push_back(series.at);
        return static_cast<SeriesId>(names.size() - 1);
    }
    void sample(SeriesId series, std::int64_t timeMs, double value) override
    {
        const QString number =
            std::isnan(value) ? QStringLiteral("none") : QString::number(value, 'g', 12);
        lines << QStringLiteral("%1 @%2 %3")
                     .arg(QString::fromStdString(names.at(series)))
                     .arg(timeMs)
                     .arg(number);
    }

    std::vector<std::string> names;
    std::vector<FilePlace> places;
    QStringList lines;
};

/// Texts as one writes them in a test.
inline QStringList listOf(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* const text : texts) {
        list << QString::fromUtf8(text);
    }
    return list;
}

/// What a parser made of some bytes.
struct Parsed
{
    QStringList samples;
    QStringList skipped; ///< as SkippedItem::toString()
    QStringList notes;
    std::uint64_t skippedTotal = 0;
    std::vector<FilePlace> places;
};

/// Hands out bytes in blocks of a given size: lines and numbers get cut everywhere.
class CrumbSource : public ByteSource
{
public:
    CrumbSource(std::string_view bytes, std::size_t crumb) : m_inner(bytes), m_crumb(crumb) {}
    std::size_t read(char* to, std::size_t size) override
    {
        return m_inner.read(to, std::min(size, m_crumb));
    }

private:
    MemorySource m_inner;
    std::size_t m_crumb;
};

inline Parsed parseWith(void (*parser)(ParseContext&), std::string_view bytes,
                        std::size_t crumb = 1U << 20U)
{
    CrumbSource source(bytes, crumb);
    WritingSink sink;
    ImportLog log;
    ParseContext context{source, sink, log, 1'700'000'000'000};
    parser(context);
    Parsed parsed{sink.lines, {}, {}, log.total(), sink.places};
    for (const SkippedItem& item : log.examples()) {
        parsed.skipped << QString::fromStdString(item.toString());
    }
    for (const std::string& note : log.notes()) {
        parsed.notes << QString::fromStdString(note);
    }
    return parsed;
}

} // namespace hallscape::data::test
