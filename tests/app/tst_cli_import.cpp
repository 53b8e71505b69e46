// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs the real program with --import and looks at what scripts see.
#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/recording/recording.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

using namespace hallscape;

namespace {

struct Outcome
{
    int status = -1;
    QString err;
};

Outcome hallscapeWith(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HALLSCAPE_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

QStringList words(const char* line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

constexpr const char* table = "time,device,gpu-temp [°C]\n"
                              "2024-10-28T12:00:00Z,hall-1/array-1/rack-1/server-1/gpu-1,46.5\n"
                              "2024-10-28T12:00:10Z,hall-1/array-1/rack-1/server-1/gpu-1,\n"
                              "2024-10-28T12:00:20Z,hall-1/array-1/rack-1/server-1/gpu-1,warm\n"
                              "2024-10-28T12:00:20Z,hall-1/array-1/rack-1/server-1/gpu-2,47\n";

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    QString write(const char* name, const QByteArray& text) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    /// Value of one GPU in a frame of a recording of the bundled site.
    float valueAt(const QString& file, std::size_t frame, const char* gpu, std::size_t frames) const
    {
        const data::SitePtr site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
        const auto reader = data::RecordingReader::open(file.toStdString(), site);
        if (!reader || (*reader)->frames().size() != frames) {
            return -1;
        }
        const auto snapshot = (*reader)->snapshot(frame);
        const auto device = site->find(gpu);
        return snapshot && device ? (*snapshot)->at(data::MetricId::GpuTemp, device->index).value
                                  : -2;
    }

private Q_SLOTS:
    void tableOfTheBundledSiteBecomesARecording()
    {
        const QString out = path("x.hallrec");
        const Outcome outcome = hallscapeWith(
            {QStringLiteral("--import"), write("x.csv", table), QStringLiteral("-o"), out});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        // THEN what could not be read is named, and all else is there
        QVERIFY2(outcome.err.contains(QStringLiteral("x.csv: CSV, 2 values of 2 series in 2 "
                                                     "frames")),
                 qPrintable(outcome.err));
        QVERIFY2(
            outcome.err.contains(QStringLiteral("x.csv:4:59: expected a number, found \"warm\"")),
            qPrintable(outcome.err));
        QCOMPARE(valueAt(out, 0, "hall-1/array-1/rack-1/server-1/gpu-1", 2), 46.5F);
        QCOMPARE(valueAt(out, 1, "hall-1/array-1/rack-1/server-1/gpu-2", 2), 47.0F);
    }

    void pipeIsRead()
    {
        const QString out = path("pipe.hallrec");
        const Outcome outcome = hallscapeWith(
            {QStringLiteral("--import"), QStringLiteral("-"), QStringLiteral("--output"), out},
            table);
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(valueAt(out, 0, "hall-1/array-1/rack-1/server-1/gpu-1", 2), 46.5F);
    }

    void mappingNamesHosts()
    {
        const QString map = write("map.json", R"({
            "version": 1,
            "hosts": { "login": "hall-1/array-1/rack-1/server-2" },
            "use": ["dcgm-exporter"]
        })");
        const QString text = write(
            "scrape.txt", "DCGM_FI_DEV_GPU_TEMP{Hostname=\"login\",gpu=\"0\"} 46 1730116800\n");
        const QString out = path("mapped.hallrec");
        const QStringList import{QStringLiteral("--import"), text, QStringLiteral("-o"), out};
        const Outcome without = hallscapeWith(import);
        QCOMPARE(without.status, 1);
        QVERIFY2(without.err.contains(QStringLiteral("login")), qPrintable(without.err));
        QVERIFY(!QFile::exists(out));
        const Outcome with = hallscapeWith(import + QStringList{QStringLiteral("--map"), map});
        QVERIFY2(with.status == 0, qPrintable(with.err));
        QCOMPARE(valueAt(out, 0, "hall-1/array-1/rack-1/server-2/gpu-1", 1), 46.0F);
    }

    void metricAndDistanceAreTaken()
    {
        const QString text = write("wide.csv", "time,hall-1/array-1/rack-1/server-1/gpu-1\n"
                                               "1730116800,46\n1730116810,47\n1730116860,48\n");
        const QString out = path("wide.hallrec");
        const Outcome outcome = hallscapeWith(words("--metric gpu-temp --every 60 --import") +
                                              QStringList{text, QStringLiteral("-o"), out});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.err));
        QCOMPARE(valueAt(out, 1, "hall-1/array-1/rack-1/server-1/gpu-1", 2), 48.0F);
    }

    void nothingImportedIsAFailure()
    {
        const QString out = path("none.hallrec");
        const Outcome outcome = hallscapeWith(
            {QStringLiteral("--import"), write("none.csv", "time,x\n"), QStringLiteral("-o"), out});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.err.contains(QStringLiteral("nothing was imported")),
                 qPrintable(outcome.err));
        QVERIFY(!QFile::exists(out));
        const Outcome missing = hallscapeWith(words("--import /no/such.csv -o /tmp/never.hallrec"));
        QCOMPARE(missing.status, 1);
        QVERIFY2(missing.err.contains(QStringLiteral("/no/such.csv")), qPrintable(missing.err));
    }

    void usageIsChecked_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* line, const char* says) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(says);
        };
        row("--import x.csv", "--output");
        row("--every 60", "--import");
        row("--metric gpu-temp", "--import");
        row("--import x.csv -o y --every 0", "0.1 to 86400");
        row("--import x.csv -o y --metric gpu-tmp", "gpu-temp");
        row("--import x.csv -o y --validate", "--validate");
    }
    void usageIsChecked()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, says);
        const Outcome outcome = hallscapeWith(line.split(u' '));
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.err.contains(says), qPrintable(outcome.err));
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
