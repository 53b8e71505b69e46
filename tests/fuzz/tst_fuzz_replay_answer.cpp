// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise_answer.h"

#include <QtTest/QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

/// Every input that was ever interesting to the fuzzer, once more in the ordinary test run.
class TestFuzzReplayAnswer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data()
    {
        QTest::addColumn<QString>("file");
        const std::filesystem::path folder = HALLSCAPE_SOURCE_DIR "/tests/fuzz/answer";
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            QTest::newRow(entry.path().filename().c_str())
                << QString::fromStdString(entry.path().string());
        }
    }
    void replay()
    {
        QFETCH(const QString, file);
        std::ifstream stream(file.toStdString(), std::ios::binary);
        QVERIFY(stream.is_open());
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        const std::string wrong = hallscape::data::test::exerciseAnswer(bytes);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
};

QTEST_APPLESS_MAIN(TestFuzzReplayAnswer)
#include "tst_fuzz_replay_answer.moc"
