// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/block.h"
#include "recording_support.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::recording;
using hallscape::data::test::noValue;

namespace {

constexpr std::int64_t someId = 0x123456789AB;

Column columnOf(std::vector<float> values, float stepsPerUnit = 10, std::vector<float> agesS = {})
{
    Column column;
    quantise(Series{std::move(values), std::move(agesS), 2.5F}, stepsPerUnit, column);
    return column;
}

std::vector<std::uint8_t> encoded(const std::vector<const Column*>& frames, std::size_t first,
                                  std::size_t count, float stepsPerUnit = 10)
{
    Compressor compressor;
    const auto bytes = encodeBlock(someId, stepsPerUnit, frames, first, count, compressor);
    return {bytes.begin(), bytes.end()};
}

/// A block and the memory its arrays lie in.
struct Held
{
    Arena arena;
    std::optional<Block> block;
    const Block* operator->() const { return &*block; }
};

Held decoded(const std::vector<std::uint8_t>& bytes, std::uint32_t frames, std::uint32_t devices,
             std::int64_t id = someId)
{
    Held held;
    Decompressor decompressor;
    held.block = decodeBlock(bytes, {id, frames, devices}, decompressor, held.arena);
    return held;
}

} // namespace

class TestRecordingCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOnTheGridAreExact()
    {
        // Every step of a tenth, as an exporter would write it.
        std::vector<float> values;
        for (int step = -32'767; step <= 32'767; ++step) {
            values.push_back(static_cast<float>(step) / 10.0F);
        }
        const Column column = columnOf(values);
        QVERIFY(!column.wide);
        const auto count = static_cast<std::uint32_t>(values.size());
        const Held held = decoded(encoded({&column}, 0, count), 1, count);
        QVERIFY(held.block.has_value());
        std::vector<float> out(count);
        held->values(0, out);
        QVERIFY(out == values);
    }

    void valuesBetweenStepsAreNear()
    {
        std::minstd_rand dice(3);
        std::vector<float> values;
        for (int i = 0; i < 5000; ++i) {
            values.push_back(static_cast<float>(dice()) / static_cast<float>(dice.max()) * 700);
        }
        const Column column = columnOf(values);
        const Held held = decoded(encoded({&column}, 0, 5000), 1, 5000);
        QVERIFY(held.block.has_value());
        for (std::uint32_t i = 0; i < 5000; ++i) {
            QVERIFY(std::abs(held->value(0, i) - values[i]) <= 0.0501F);
        }
    }

    void coarseSteps()
    {
        // 10 rpm: a tenth of a step per rpm.
        const Column column = columnOf({12'340, 0, 18'990, noValue}, 0.1F);
        const Held held = decoded(encoded({&column}, 0, 4, 0.1F), 1, 4);
        QVERIFY(held.block.has_value());
        QCOMPARE(held->value(0, 0), 12'340.0F);
        QCOMPARE(held->value(0, 2), 18'990.0F);
        QVERIFY(std::isnan(held->value(0, 3)));
    }

    void missingValuesAndFrames()
    {
        const Column first = columnOf({noValue, 1, -2, noValue});
        const Column third = columnOf({5, noValue, -2, noValue});
        const Held held = decoded(encoded({&first, nullptr, &third}, 0, 4), 3, 4);
        QVERIFY(held.block.has_value());
        QVERIFY(held->has(0) && !held->has(1) && held->has(2) && !held->has(3));
        QVERIFY(std::isnan(held->value(0, 0)) && std::isnan(held->value(0, 3)));
        QCOMPARE(held->value(0, 1), 1.0F);
        QCOMPARE(held->value(2, 0), 5.0F);
        QVERIFY(std::isnan(held->value(2, 1)));
        QCOMPARE(held->value(2, 2), -2.0F);
    }

    void overflowFallsBackToFloats()
    {
        const float large = 1'234'567.89F;
        const Column calm = columnOf({1.2F, 3.4F, noValue, 5});
        const Column wild = columnOf({1.2F, large, noValue, -large});
        QVERIFY(!calm.wide && wild.wide);
        const Held held = decoded(encoded({&calm, &wild}, 0, 4), 2, 4);
        QVERIFY(held.block.has_value());
        QVERIFY(held->wide);
        QCOMPARE(held->value(0, 1), 3.4F);
        QCOMPARE(held->value(1, 1), large); // exact, not rounded to a step
        QCOMPARE(held->value(1, 3), -large);
        QVERIFY(std::isnan(held->value(0, 2)) && std::isnan(held->value(1, 2)));
        // Only the part with the overflow pays.
        const Held small = decoded(encoded({&calm, &wild}, 2, 1), 2, 1);
        QVERIFY(small.block.has_value());
        QVERIFY(!small->wide);
        QVERIFY(std::isnan(small->value(1, 0)));
    }

    void endsOfTheRange()
    {
        QVERIFY(!columnOf({3276.7F, -3276.7F}).wide);
        QVERIFY(columnOf({3276.8F}).wide);
        QVERIFY(columnOf({-3276.8F}).wide);
        QVERIFY(columnOf({std::numeric_limits<float>::infinity()}).wide);
    }

    void agesKeepTheStateOfAValue()
    {
        const std::vector<float> agesS{0, 0.2F, 59.9F, 60, 60.01F, 70'000, -3, noValue};
        const Column column = columnOf(std::vector<float>(8, 1), 10, agesS);
        const Held held = decoded(encoded({&column}, 0, 8), 1, 8);
        QVERIFY(held.block.has_value());
        QVERIFY(held->hasAges(0));
        for (std::uint32_t i = 0; i < 6; ++i) {
            QCOMPARE(held->ageS(0, i) > 60, agesS[i] > 60);
            QVERIFY(held->ageS(0, i) >= std::min(agesS[i], 65'535.0F));
        }
        QCOMPARE(held->ageS(0, 2), 60.0F);
        QCOMPARE(held->ageS(0, 4), 61.0F);
        QCOMPARE(held->ageS(0, 5), 65'535.0F);
        QCOMPARE(held->ageS(0, 6), 0.0F);
        QCOMPARE(held->ageS(0, 7), 0.0F);
    }

    void oneAgeTakesNoRoom()
    {
        const Column uniform = columnOf({1, 2, 3});
        const Column equal = columnOf({1, 2, 3}, 10, {7, 7, 7});
        const Held held = decoded(encoded({&uniform, &equal}, 0, 3), 2, 3);
        QVERIFY(held.block.has_value());
        QVERIFY(!held->hasAges(0) && !held->hasAges(1));
        QCOMPARE(held->ageS(0, 1), 2.5F);
        QCOMPARE(held->ageS(1, 1), 7.0F);
    }

    void whatIsNotTheBlockIsRefused()
    {
        const Column column = columnOf({1, 2, 3, 4, 5, 6, 7, 8});
        const std::vector<std::uint8_t> bytes = encoded({&column, &column}, 0, 8);
        QVERIFY(decoded(bytes, 2, 8).block.has_value());
        QVERIFY(!decoded(bytes, 2, 8, someId + 1).block.has_value());
        QVERIFY(!decoded(bytes, 1, 8).block.has_value());
        QVERIFY(!decoded(bytes, 2, 7).block.has_value());
        QVERIFY(!decoded({}, 2, 8).block.has_value());
        for (std::size_t length = 0; length < bytes.size(); ++length) {
            const std::vector<std::uint8_t> cut(
                bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(length));
            QVERIFY(!decoded(cut, 2, 8).block.has_value());
        }
    }

    void everyFlippedBitIsNoticed()
    {
        std::vector<float> values;
        for (int i = 0; i < 64; ++i) {
            values.push_back(static_cast<float>(i * i % 37));
        }
        const Column column = columnOf(values);
        const std::vector<std::uint8_t> bytes = encoded({&column}, 0, 64);
        std::size_t harmless = 0;
        for (std::size_t bit = 0; bit < bytes.size() * 8; ++bit) {
            std::vector<std::uint8_t> damaged = bytes;
            damaged[bit / 8] = static_cast<std::uint8_t>(damaged[bit / 8] ^ (1U << (bit % 8)));
            const Held held = decoded(damaged, 1, 64);
            if (held.block) {
                // A bit that zstd does not use. What comes out must be what went in.
                std::vector<float> out(64);
                held->values(0, out);
                QVERIFY(out == values);
                ++harmless;
            }
        }
        QVERIFY(harmless < bytes.size());
    }
};

QTEST_APPLESS_MAIN(TestRecordingCodec)
#include "tst_recording_codec.moc"
