// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/palette.h"

#include <QtTest/QTest>

#include <limits>

using namespace hallscape::data;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndMiddleAreThePublishedStops()
    {
        QCOMPARE(palette(PaletteId::Cividis)[0], (Rgb{0x00, 0x20, 0x51}));
        QCOMPARE(palette(PaletteId::Cividis)[255], (Rgb{0xfd, 0xea, 0x45}));
        QCOMPARE(palette(PaletteId::Viridis)[0], (Rgb{0x44, 0x01, 0x54}));
        QCOMPARE(palette(PaletteId::Viridis)[255], (Rgb{0xfd, 0xe7, 0x25}));
        QCOMPARE(palette(PaletteId::Inferno)[255], (Rgb{0xfc, 0xff, 0xa4}));
        // 127.5 is the fifth stop, #7f7c75: its neighbours are within one step of it.
        for (const std::size_t i : {127U, 128U}) {
            const Rgb colour = palette(PaletteId::Cividis)[i];
            QVERIFY(std::abs(colour.r - 0x7f) <= 1 && std::abs(colour.g - 0x7c) <= 1);
        }
    }

    void cividisRisesInLightness()
    {
        const auto lightness = [](Rgb c) { return 2126 * c.r + 7152 * c.g + 722 * c.b; };
        const auto table = palette(PaletteId::Cividis);
        for (std::size_t i = 1; i < table.size(); ++i) {
            QVERIFY(lightness(table[i]) + 800 >= lightness(table[i - 1]));
        }
        QVERIFY(lightness(table[255]) > lightness(table[0]) + 1'000'000);
    }

    void coloursClampAtBothEnds()
    {
        const auto table = palette(PaletteId::Viridis);
        constexpr float infinity = std::numeric_limits<float>::infinity();
        QCOMPARE(colourOf(PaletteId::Viridis, 20, 20, 60), table[0]);
        QCOMPARE(colourOf(PaletteId::Viridis, -infinity, 20, 60), table[0]);
        QCOMPARE(colourOf(PaletteId::Viridis, 60, 20, 60), table[255]);
        QCOMPARE(colourOf(PaletteId::Viridis, infinity, 20, 60), table[255]);
        QCOMPARE(colourOf(PaletteId::Viridis, 40, 20, 60), table[128]);
    }

    void emptyScaleHasTwoEnds()
    {
        const auto table = palette(PaletteId::Inferno);
        QCOMPARE(colourOf(PaletteId::Inferno, 4, 5, 5), table[0]);
        QCOMPARE(colourOf(PaletteId::Inferno, 5, 5, 5), table[255]);
    }

    void keysAreFound()
    {
        for (std::size_t i = 0; i < static_cast<std::size_t>(PaletteId::Count); ++i) {
            const auto id = static_cast<PaletteId>(i);
            QCOMPARE(paletteFromKey(paletteKey(id)), std::optional(id));
        }
        QCOMPARE(paletteFromKey("turbo"), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
