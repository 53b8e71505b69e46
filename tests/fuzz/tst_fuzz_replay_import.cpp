// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exercise_import.h"

#include <QtTest/QTest>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace hallscape::data;

/// Every input that was ever interesting to the fuzzers of imports, once more in the ordinary run.
class TestFuzzReplayImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replay_data()
    {
        using Parser = void (*)(ParseContext&);
        QTest::addColumn<Parser>("parser");
        QTest::addColumn<QString>("file");
        const auto rows = [](const std::string& folder, Parser parser) {
            const std::filesystem::path path = HALLSCAPE_SOURCE_DIR "/tests/fuzz/" + folder;
            for (const auto& entry : std::filesystem::directory_iterator(path)) {
                QTest::addRow("%s %s", folder.c_str(), entry.path().filename().c_str())
                    << parser << QString::fromStdString(entry.path().string());
            }
        };
        rows("import_csv", parseCsv);
        rows("import_text", parseOpenMetrics);
        rows("import_json", parsePrometheusJson);
        rows("import_lines", parseVictoriaMetrics);
    }
    void replay()
    {
        using Parser = void (*)(ParseContext&);
        QFETCH(const Parser, parser);
        QFETCH(const QString, file);
        std::ifstream stream(file.toStdString(), std::ios::binary);
        QVERIFY(stream.is_open());
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        const std::string wrong = test::exerciseImport(parser, bytes);
        QVERIFY2(wrong.empty(), wrong.c_str());
    }
};

QTEST_APPLESS_MAIN(TestFuzzReplayImport)
#include "tst_fuzz_replay_import.moc"
