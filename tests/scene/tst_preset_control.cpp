// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/preset_control.h"

#include <QtTest/QTest>

using namespace hallscape::scene;

namespace {

/// \return the clock after \p count moving frames of \p milliseconds each
double move(PresetControl& control, int count, double milliseconds, double nowMs)
{
    for (int i = 0; i < count; ++i) {
        nowMs += milliseconds;
        control.frameDrawn(control.quality(true), true, milliseconds, nowMs);
    }
    return nowMs;
}

} // namespace

class PresetControlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedPresetsNeverChange()
    {
        PresetControl control;
        control.setPreset(Preset::Fast);
        move(control, 50, 500, 0);
        QVERIFY(control.quality(true) == Quality::Fast && control.quality(false) == Quality::Fast);
        control.setPreset(Preset::Standard);
        move(control, 50, 500, 0);
        QVERIFY(control.quality(true) == Quality::Standard);
        QVERIFY(!control.refinesAtRest());
        control.setPreset(Preset::Still);
        QVERIFY(control.quality(true) == Quality::Standard);
        QVERIFY(control.quality(false) == Quality::Still);
        QVERIFY(control.refinesAtRest());
    }

    void automaticFallsWhenFramesRunLong()
    {
        PresetControl control;
        control.setFrameRate(30);
        double now = move(control, 30, 20, 0);
        QVERIFY(control.quality(true) == Quality::Standard);
        now = move(control, 9, 60, now);
        QVERIFY(control.quality(true) == Quality::Standard); // not yet judged
        now = move(control, 11, 60, now);
        QVERIFY(control.quality(true) == Quality::Fast);
    }

    void aFewSlowFramesAreForgiven()
    {
        PresetControl control;
        double now = 0;
        for (int i = 0; i < 10; ++i) {
            now = move(control, 7, 10, now);
            now = move(control, 3, 200, now);
        }
        QVERIFY(control.quality(true) == Quality::Standard);
    }

    void automaticTriesAgainLaterEachTime()
    {
        PresetControl control;
        double now = move(control, 10, 60, 0);
        QVERIFY(control.quality(true) == Quality::Fast);
        now = move(control, 10, 5, now);
        QVERIFY(control.quality(true) == Quality::Fast); // too early
        now = move(control, 10, 5, now + 10'000);
        QVERIFY(control.quality(true) == Quality::Standard);
        now = move(control, 10, 60, now);
        QVERIFY(control.quality(true) == Quality::Fast);
        now = move(control, 10, 5, now + 10'000);
        QVERIFY(control.quality(true) == Quality::Fast); // it was told to wait longer
        move(control, 10, 5, now + 20'000);
        QVERIFY(control.quality(true) == Quality::Standard);
    }

    void stillIsLeftOutWhereItTakesTooLong()
    {
        PresetControl control;
        QVERIFY(control.quality(false) == Quality::Still);
        control.frameDrawn(Quality::Still, false, PresetControl::stillLimitMs + 1, 0);
        QVERIFY(control.quality(false) == Quality::Standard);
        QVERIFY(!control.refinesAtRest());
    }
};

QTEST_APPLESS_MAIN(PresetControlTest)
#include "tst_preset_control.moc"
