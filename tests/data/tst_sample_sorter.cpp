// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/sample_sorter.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <random>

using namespace hallscape::data;

class TestSampleSorter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesComeInOrderOfTime_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("perRun");
        QTest::newRow("none") << 0 << 10;
        QTest::newRow("one") << 1 << 10;
        QTest::newRow("in memory") << 1000 << 1000;
        QTest::newRow("two runs") << 1001 << 1000;
        QTest::newRow("many runs") << 50'000 << 777;
        QTest::newRow("runs longer than what is read ahead") << 50'000 << 9000;
        QTest::newRow("runs of one") << 300 << 1;
    }
    void samplesComeInOrderOfTime()
    {
        QFETCH(const int, count);
        QFETCH(const int, perRun);
        const QTemporaryDir folder;
        SampleSorter sorter(folder.path().toStdString(), static_cast<std::size_t>(perRun));
        // GIVEN samples in no order; each value says when it was added
        std::mt19937 random(7);
        for (int i = 0; i < count; ++i) {
            const auto timeMs = static_cast<std::int64_t>(random() % 100);
            QVERIFY(!sorter.add({timeMs, static_cast<std::uint32_t>(random() % 5), double(i)}));
        }
        QCOMPARE(sorter.size(), static_cast<std::uint64_t>(count));
        // WHEN they are read, twice THEN they are in order, equal ones as they were added
        for (int pass = 0; pass < 2; ++pass) {
            QVERIFY(!sorter.rewind());
            SampleSorter::Sample last{-1, 0, 0};
            SampleSorter::Sample sample;
            int read = 0;
            double sum = 0;
            for (; sorter.next(sample); ++read) {
                const auto key = [](const SampleSorter::Sample& s) {
                    return std::tuple(s.timeMs, s.series, s.value);
                };
                QVERIFY(key(last) < key(sample));
                last = sample;
                sum += sample.value;
            }
            QCOMPARE(read, count);
            QCOMPARE(sum, count * (count - 1.0) / 2);
            QVERIFY(!sorter.failure());
        }
        // THEN the temporary file has no name that could be left behind
        QVERIFY(QDir(folder.path())
                    .entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)
                    .isEmpty());
    }

    void extremesSurvive()
    {
        SampleSorter sorter("/tmp");
        const std::int64_t latest = (std::int64_t{1} << 42U) - 1;
        QVERIFY(SampleSorter::canHold(latest) && !SampleSorter::canHold(latest + 1));
        QVERIFY(!SampleSorter::canHold(-1));
        QVERIFY(!sorter.add({latest, SampleSorter::maxSeries - 1, -1e300}));
        QVERIFY(!sorter.rewind());
        SampleSorter::Sample sample;
        QVERIFY(sorter.next(sample));
        QCOMPARE(sample.timeMs, latest);
        QCOMPARE(sample.series, SampleSorter::maxSeries - 1);
        QCOMPARE(sample.value, -1e300);
        QVERIFY(!sorter.next(sample));
    }

    void folderThatIsNotThereIsAnError()
    {
        SampleSorter sorter("/no/such/folder", 1);
        QVERIFY(!sorter.add({1, 1, 1})); // fits into memory
        const auto error = sorter.add({2, 1, 1});
        QVERIFY(error);
        QCOMPARE(error->where, std::string("/no/such/folder"));
    }
};

QTEST_APPLESS_MAIN(TestSampleSorter)
#include "tst_sample_sorter.moc"
