// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/export/csv.h"
#include "data/layout/parse.h"

#include <QtTest/QTest>

#include <limits>
#include <locale>
#include <sstream>

using namespace hallscape::data;

namespace {

class CommaDecimals : public std::numpunct<char>
{
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

constexpr float none = std::numeric_limits<float>::quiet_NaN();

} // namespace

class TestExportCsv : public QObject
{
    Q_OBJECT

    SitePtr m_site;

    std::string csv(MetricId metric, const std::vector<HistoryLine>& lines) const
    {
        std::ostringstream out;
        writeCsv(out, *m_site, metric, lines);
        return out.str();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/array.json").site;
        QVERIFY(m_site);
    }

    void rowsAreInTheOrderOfTheLines()
    {
        const std::string first = m_site->path({Kind::Gpu, 0});
        const std::string ninth = m_site->path({Kind::Gpu, 8});
        const std::string text =
            csv(MetricId::GpuTemp, {{8, {{1'730'116'800'000, 46.5F}, {1'730'116'810'250, none}}},
                                    {0, {{1'730'116'800'000, 0.1F}}}});
        QCOMPARE(QByteArray::fromStdString(text),
                 QByteArray::fromStdString("time,device,gpu-temp [°C]\n"
                                           "2024-10-28T12:00:00.000Z," +
                                           ninth + ",46.5\n2024-10-28T12:00:10.250Z," + ninth +
                                           ",\n2024-10-28T12:00:00.000Z," + first + ",0.1\n"));
    }

    void metricWithoutUnitHasNoBrackets()
    {
        QCOMPARE(csv(MetricId::GpuXid, {}), std::string("time,device,gpu-xid\n"));
    }

    void devicesOfAnotherSiteAreLeftOut()
    {
        const std::uint32_t beyond = m_site->count(Kind::Gpu);
        QCOMPARE(csv(MetricId::GpuXid, {{beyond, {{0, 1}}}}), std::string("time,device,gpu-xid\n"));
    }

    void streamLocaleDoesNotMatter()
    {
        std::ostringstream out;
        out.imbue(std::locale(std::locale::classic(), new CommaDecimals));
        writeCsv(out, *m_site, MetricId::GpuXid,
                 std::vector<HistoryLine>{{0, {{1'730'116'800'000, 1234.5F}}}});
        QVERIFY2(out.str().ends_with(",1234.5\n"), out.str().c_str());
    }
};

QTEST_APPLESS_MAIN(TestExportCsv)
#include "tst_export_csv.moc"
