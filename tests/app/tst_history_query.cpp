// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_query.h"
#include "tests/app/fake_history_reader.h"

#include <QtCore/QThread>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <atomic>
#include <numeric>

using namespace hallscape;
using app::HistoryQuery;

namespace {

constexpr std::int64_t startMs = 720'834LL * 40 * 60'000; ///< twenty minutes before a gap

app::HistoryQuestion question(std::size_t devices, std::size_t bins = 0)
{
    app::HistoryQuestion question;
    question.request.devices.resize(devices);
    std::iota(question.request.devices.begin(), question.request.devices.end(), 100U);
    question.request.fromMs = startMs;
    question.request.toMs = startMs + 600'000;
    question.bandBins = bins;
    return question;
}

HistoryQuery::Factory fake(app::FakeHistoryReader::Before before = {})
{
    return [before] { return std::make_unique<app::FakeHistoryReader>(10'000, before); };
}

struct Answers
{
    explicit Answers(HistoryQuery& query)
    {
        QObject::connect(&query, &HistoryQuery::answered, &query,
                         [this](const app::HistoryAnswerPtr& answer) { all.push_back(answer); });
    }
    std::vector<app::HistoryAnswerPtr> all;
};

/// Waits for a stop as a slow server would.
void waitForStop(const data::HistoryRequest& /*request*/, const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        QThread::msleep(1);
    }
}

} // namespace

class TestHistoryQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesArriveInTheOrderOfTheRequest()
    {
        HistoryQuery query;
        Answers answers(query);
        query.setReader(fake());
        query.ask(question(3));
        QVERIFY(query.busy());
        QTRY_COMPARE(answers.all.size(), std::size_t(1));
        QVERIFY(!query.busy());
        const app::HistoryAnswer& answer = *answers.all[0];
        QVERIFY(answer.complete());
        QCOMPARE(answer.problem, std::string());
        QCOMPARE(answer.lines.size(), std::size_t(3));
        QCOMPARE(answer.lines[2].device, 102U);
        QCOMPARE(answer.lines[0].samples.size(), std::size_t(61));
    }

    void withoutAPastThereIsAnAnswerAllTheSame()
    {
        HistoryQuery query;
        Answers answers(query);
        query.ask(question(1));
        QTRY_COMPARE(answers.all.size(), std::size_t(1));
        QVERIFY(!answers.all[0]->problem.empty());
        query.setReader([] { return nullptr; });
        query.ask(question(1));
        QTRY_COMPARE(answers.all.size(), std::size_t(2));
        QVERIFY(!answers.all[1]->problem.empty());
    }

    void theReaderLivesOnAnotherThread()
    {
        std::atomic<bool> isMain{true};
        HistoryQuery query;
        Answers answers(query);
        const QThread* main = QThread::currentThread();
        query.setReader([&isMain, main] {
            isMain = QThread::currentThread() == main;
            return std::make_unique<app::FakeHistoryReader>();
        });
        query.ask(question(1));
        QTRY_COMPARE(answers.all.size(), std::size_t(1));
        QVERIFY(!isMain);
    }

    void theNewestQuestionWins()
    {
        std::atomic<int> reads{0};
        HistoryQuery query;
        Answers answers(query);
        query.setReader(fake([&reads](const data::HistoryRequest& request, auto stop) {
            ++reads;
            if (request.devices.size() != 4) {
                waitForStop(request, stop);
            }
        }));
        query.ask(question(2));
        QTRY_COMPARE(reads.load(), 1);
        query.ask(question(3)); // never read: replaced before the thread is free
        query.ask(question(4));
        QTRY_COMPARE(answers.all.size(), std::size_t(1));
        QCOMPARE(answers.all[0]->lines.size(), std::size_t(4));
        QTest::qWait(20);
        QCOMPARE(answers.all.size(), std::size_t(1));
    }

    void cancelStopsTheReaderAndNothingArrives()
    {
        std::atomic<bool> ended{false};
        std::atomic<bool> begun{false};
        HistoryQuery query;
        Answers answers(query);
        query.setReader(fake([&](const data::HistoryRequest& request, auto stop) {
            begun = true;
            waitForStop(request, stop);
            ended = true;
        }));
        query.ask(question(2));
        QTRY_VERIFY(begun.load());
        query.cancel();
        QVERIFY(!query.busy());
        QTRY_VERIFY(ended.load());
        QTest::qWait(20);
        QVERIFY(answers.all.empty());
    }

    void itEndsWhileReading()
    {
        std::atomic<bool> begun{false};
        auto query = std::make_unique<HistoryQuery>();
        query->setReader(fake([&begun](const data::HistoryRequest& request, auto stop) {
            begun = true;
            waitForStop(request, stop);
        }));
        query->ask(question(2));
        QTRY_VERIFY(begun.load());
        query.reset(); // hangs here if the stop does not reach the reader
    }

    void aBandIsReadInBlocksThatEndWhereARecordingsDo()
    {
        std::mutex mutex;
        std::vector<std::pair<std::uint32_t, std::size_t>> blocks;
        HistoryQuery query;
        Answers answers(query);
        query.setReader(fake([&](const data::HistoryRequest& request, auto) {
            const std::lock_guard lock(mutex);
            blocks.emplace_back(request.devices.front(), request.devices.size());
        }));
        query.ask(question(1000, 20));
        QTRY_VERIFY(!answers.all.empty() && answers.all.back()->complete());
        const app::HistoryAnswer& answer = *answers.all.back();
        QVERIFY(answer.lines.empty());
        QCOMPARE(answer.band.size(), std::size_t(20));
        QCOMPARE(answer.band[0].devices, 1000U);
        const std::vector<std::pair<std::uint32_t, std::size_t>> expected{
            {100, 412}, {512, 512}, {1024, 76}};
        QCOMPARE(blocks.size(), expected.size());
        QVERIFY(blocks == expected);
        // The same as folding each line by hand.
        float lowest = std::numeric_limits<float>::max();
        for (std::uint32_t device = 100; device < 1100; ++device) {
            for (std::int64_t t = startMs; t < startMs + 30'000; t += 10'000) {
                lowest = std::min(lowest, app::FakeHistoryReader::valueOf(device, t));
            }
        }
        QCOMPARE(answer.band[0].low, lowest);
    }

    void aFailureIsSaid()
    {
        class Failing : public data::HistoryReader
        {
            data::Result<std::vector<data::HistoryLine>> read(const data::HistoryRequest& request,
                                                              std::stop_token /*stop*/) override
            {
                if (request.devices.front() >= 512) {
                    return data::Error{data::Errc::Unreadable, "file", "the disk is gone"};
                }
                return std::vector<data::HistoryLine>{{request.devices.front(), {{startMs, 1.0F}}}};
            }
        };
        HistoryQuery query;
        Answers answers(query);
        query.setReader([] { return std::make_unique<Failing>(); });
        query.ask(question(1000, 20));
        QTRY_VERIFY(!answers.all.empty() && answers.all.back()->complete());
        QCOMPARE(answers.all.back()->problem, std::string("the disk is gone"));
        QCOMPARE(answers.all.back()->band.size(), std::size_t(1)); // what was readable
        QVERIFY(!query.busy());
    }
};

QTEST_GUILESS_MAIN(TestHistoryQuery)
#include "tst_history_query.moc"
