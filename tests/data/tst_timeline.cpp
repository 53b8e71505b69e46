// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/timeline/timeline.h"

#include <QtTest/QTest>

#include <cmath>

using namespace hallscape::data;

namespace {

constexpr std::int64_t startMs = 1'730'000'000'000;
constexpr TimeRange hour{startMs, startMs + 3'600'000};

Timeline timelineOf(bool hasLive)
{
    Timeline timeline;
    timeline.reset(hasLive);
    timeline.setRange(hour);
    return timeline;
}

} // namespace

class TstTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveFollowsTheEnd();
    void seekingLeavesLiveAndOneKeyReturns();
    void playsAtItsSpeed_data();
    void playsAtItsSpeed();
    void slowSpeedsDoNotRoundAway();
    void theEndIsLiveOrPaused();
    void playAtTheEndStartsOver();
    void loopsARange();
    void aShortLoopIsNone();
    void speedHasNotches();
    void brokenNumbersAreIgnored();
    void prunedRangesMoveTheCursor();
    void withoutARangeNothingMoves();
};

void TstTimeline::liveFollowsTheEnd()
{
    Timeline timeline = timelineOf(true);
    QCOMPARE(timeline.mode(), TimeMode::Live);
    QCOMPARE(timeline.cursorMs(), hour.toMs);
    timeline.setRange({hour.fromMs, hour.toMs + 10'000});
    QCOMPARE(timeline.cursorMs(), hour.toMs + 10'000);
    QCOMPARE(timeline.behindMs(), 0);
}

void TstTimeline::seekingLeavesLiveAndOneKeyReturns()
{
    Timeline timeline = timelineOf(true);
    timeline.seek(hour.toMs - 200'000);
    QCOMPARE(timeline.mode(), TimeMode::Paused);
    timeline.setRange({hour.fromMs, hour.toMs + 10'000}); // live data keeps arriving
    QCOMPARE(timeline.cursorMs(), hour.toMs - 200'000);
    QCOMPARE(timeline.behindMs(), 210'000);
    timeline.goLive();
    QCOMPARE(timeline.mode(), TimeMode::Live);
    QCOMPARE(timeline.cursorMs(), hour.toMs + 10'000);
}

void TstTimeline::playsAtItsSpeed_data()
{
    QTest::addColumn<double>("speed");
    for (const double speed : {0.1, 1.0, 10.0, 1000.0}) {
        QTest::addRow("%g", speed) << speed;
    }
}

void TstTimeline::playsAtItsSpeed()
{
    QFETCH(double, speed);
    Timeline timeline = timelineOf(false);
    timeline.setSpeed(speed);
    timeline.play();
    // Ticks of uneven length, as a timer brings them.
    double wallS = 0;
    for (int i = 0; i < 100; ++i) {
        const double tick = 0.016 + 0.001 * (i % 7);
        timeline.advance(tick);
        wallS += tick;
    }
    const double playedMs = static_cast<double>(timeline.cursorMs() - hour.fromMs);
    QVERIFY2(std::abs(playedMs - wallS * 1000 * speed) <= 1, qPrintable(QString::number(playedMs)));
}

void TstTimeline::slowSpeedsDoNotRoundAway()
{
    Timeline timeline = timelineOf(false);
    timeline.setSpeed(0.1);
    timeline.play();
    for (int i = 0; i < 1000; ++i) {
        timeline.advance(0.001); // a tenth of a millisecond each
    }
    QVERIFY(std::abs(timeline.cursorMs() - hour.fromMs - 100) <= 1);
}

void TstTimeline::theEndIsLiveOrPaused()
{
    for (const bool hasLive : {true, false}) {
        Timeline timeline = timelineOf(hasLive);
        timeline.seek(hour.toMs - 500);
        timeline.play();
        QVERIFY(timeline.advance(1));
        QCOMPARE(timeline.mode(), hasLive ? TimeMode::Live : TimeMode::Paused);
        QCOMPARE(timeline.cursorMs(), hour.toMs);
        QVERIFY(!timeline.advance(1));
    }
}

void TstTimeline::playAtTheEndStartsOver()
{
    Timeline timeline = timelineOf(false);
    timeline.seek(hour.toMs);
    timeline.play();
    QCOMPARE(timeline.mode(), TimeMode::Playing);
    QCOMPARE(timeline.cursorMs(), hour.fromMs);
    timeline.togglePlaying();
    QCOMPARE(timeline.mode(), TimeMode::Paused);
}

void TstTimeline::loopsARange()
{
    Timeline timeline = timelineOf(true);
    timeline.setLoop(TimeRange{hour.fromMs + 10'000, hour.fromMs + 20'000});
    QCOMPARE(timeline.mode(), TimeMode::Paused); // the present cannot be looped
    timeline.play();
    timeline.advance(4);
    QCOMPARE(timeline.cursorMs(), hour.fromMs + 14'000);
    timeline.advance(9);
    QCOMPARE(timeline.cursorMs(), hour.fromMs + 13'000);
    timeline.advance(25); // more than twice round
    QCOMPARE(timeline.cursorMs(), hour.fromMs + 18'000);
    timeline.setLoop(std::nullopt);
    timeline.advance(5);
    QCOMPARE(timeline.cursorMs(), hour.fromMs + 23'000);
}

void TstTimeline::aShortLoopIsNone()
{
    Timeline timeline = timelineOf(false);
    timeline.setLoop(TimeRange{hour.fromMs + 10, hour.fromMs + 20});
    QVERIFY(!timeline.loop());
    timeline.setLoop(TimeRange{hour.fromMs + 20'000, hour.fromMs});
    QVERIFY(!timeline.loop());
}

void TstTimeline::speedHasNotches()
{
    Timeline timeline = timelineOf(false);
    timeline.changeSpeed(1);
    QCOMPARE(timeline.speed(), 2.0);
    timeline.changeSpeed(-2);
    QCOMPARE(timeline.speed(), 0.5);
    timeline.setSpeed(30);
    timeline.changeSpeed(1);
    QCOMPARE(timeline.speed(), 50.0);
    timeline.setSpeed(30);
    timeline.changeSpeed(-1);
    QCOMPARE(timeline.speed(), 25.0);
    timeline.changeSpeed(100);
    QCOMPARE(timeline.speed(), Timeline::fastest);
    timeline.changeSpeed(-100);
    QCOMPARE(timeline.speed(), Timeline::slowest);
}

void TstTimeline::brokenNumbersAreIgnored()
{
    Timeline timeline = timelineOf(false);
    timeline.setSpeed(std::nan(""));
    QCOMPARE(timeline.speed(), 1.0);
    timeline.setSpeed(1e12);
    QCOMPARE(timeline.speed(), Timeline::fastest);
    timeline.play();
    QVERIFY(!timeline.advance(-1));
    QVERIFY(!timeline.advance(std::nan("")));
    timeline.setRange({hour.toMs, hour.fromMs}); // upside down
    QVERIFY(timeline.range()->lengthMs() >= 0);
}

void TstTimeline::prunedRangesMoveTheCursor()
{
    Timeline timeline = timelineOf(true);
    timeline.seek(hour.fromMs);
    timeline.setRange({hour.fromMs + 60'000, hour.toMs});
    QCOMPARE(timeline.cursorMs(), hour.fromMs + 60'000);
}

void TstTimeline::withoutARangeNothingMoves()
{
    Timeline timeline;
    timeline.reset(true);
    timeline.seek(hour.toMs);
    timeline.play();
    QVERIFY(!timeline.advance(1));
    QCOMPARE(timeline.behindMs(), 0);
    QVERIFY(!timeline.range());
}

QTEST_APPLESS_MAIN(TstTimeline)
#include "tst_timeline.moc"
