// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise_recording.h"

#include <QtTest/QTest>

using namespace hallscape::data;

/// Every input that was ever interesting to the fuzzer, once more in the ordinary test run.
class TestFuzzReplayRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void block_data() { addFiles("recording_block"); }
    void block()
    {
        QFETCH(const QString, file);
        const std::string wrong = test::exerciseBlockBytes(bytesOf(file));
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void file_data() { addFiles("recording_file"); }
    void file()
    {
        QFETCH(const QString, file);
        const std::string wrong = test::exerciseRecording(bytesOf(file));
        QVERIFY2(wrong.empty(), wrong.c_str());
    }

    void soundBlocksPass()
    {
        // That the exercise reaches what it is meant to reach.
        recording::Column column;
        recording::quantise(Series{{1, 2, 3}, {1, 2, 3}, 0}, 10, column);
        const recording::Column* const frame = &column;
        recording::Compressor compressor;
        const auto packed = recording::encodeBlock(7, 10, {&frame, 1}, 0, 3, compressor);
        recording::Decompressor decompressor;
        recording::Arena arena;
        const auto block = recording::decodeBlock(packed, {7, 1, 3}, decompressor, arena);
        QVERIFY(block.has_value());
        QCOMPARE(test::exerciseBlock(block), std::string());
        QCOMPARE(test::exerciseRecording({}), std::string());
    }

private:
    static void addFiles(const char* folder)
    {
        QTest::addColumn<QString>("file");
        const std::filesystem::path path =
            std::filesystem::path(HALLSCAPE_SOURCE_DIR "/tests/fuzz") / folder;
        for (const auto& entry : std::filesystem::directory_iterator(path)) {
            QTest::newRow(entry.path().filename().c_str())
                << QString::fromStdString(entry.path().string());
        }
    }
    static std::string bytesOf(const QString& file)
    {
        std::ifstream stream(file.toStdString(), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

QTEST_APPLESS_MAIN(TestFuzzReplayRecording)
#include "tst_fuzz_replay_recording.moc"
