// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/search.h"
#include "layout_support.h"

#include <QtTest/QTest>

using namespace hallscape::data;
using namespace hallscape::data::test;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = loadSample("colossus.json").site;
        QVERIFY(m_site);
    }

    void bestHitFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        const auto row = [](const char* query, const char* first) {
            QTest::newRow(query) << QString::fromLatin1(query) << QString::fromLatin1(first);
        };
        row("h2 a17 r3 s5 g2", "hall-2/array-17/rack-3/server-5/gpu-2");
        row("hall-2/array-17", "hall-2/array-17");
        row("megapack 12", "yard-2/megapack-12");
        row("Megapack 12", "yard-2/megapack-12");
        row("cdu", "hall-1/array-1/rack-1/cdu-1");
        row("h3 cdu", "hall-3/array-1/rack-1/cdu-1");
        row("hall 3 gpu 7", "hall-3/array-1/rack-1/server-1/gpu-7");
        row("storage server", "hall-1/rack-1/storage-server-1");
        row("storage server 3", "hall-1/rack-1/storage-server-3");
        row("h100", "hall-1/array-1/rack-1/server-1");
        row("sn5600", "hall-1/array-1/rack-9/switch-1");
        row("network rack", "hall-1/array-1/rack-9");
        row("substation 22", "yard-5");
        row("phase 2", "building-2");
        row("car park", "yard-6");
        row("gas", "yard-3/generator-1");
    }
    void bestHitFirst()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, first);
        const std::vector<SearchHit> hits = search(*m_site, query.toStdString());
        QVERIFY(!hits.empty());
        QCOMPARE(QString::fromStdString(m_site->path(hits.front().device)), first);
    }

    void scoresFallAndTiesKeepLayoutOrder()
    {
        for (const char* query : {"rack", "p", "server 3", "switch"}) {
            const std::vector<SearchHit> hits = search(*m_site, query, 200);
            QCOMPARE(hits.size(), std::size_t{200});
            for (std::size_t i = 1; i < hits.size(); ++i) {
                QVERIFY(hits[i - 1].score >= hits[i].score);
                if (hits[i - 1].score == hits[i].score &&
                    hits[i - 1].device.kind == hits[i].device.kind) {
                    QVERIFY(hits[i - 1].device.index < hits[i].device.index);
                }
            }
        }
    }

    void numbersAreExact()
    {
        for (const SearchHit& hit : search(*m_site, "gpu 7", 500)) {
            QCOMPARE(m_site->number(hit.device), 7U);
            QCOMPARE(hit.device.kind, Kind::Gpu);
        }
        QVERIFY(search(*m_site, "gpu 9").empty());
    }

    void nothingComesOfNonsense()
    {
        for (const char* query : {"", "   ", "zzzz", "///", "hall 99999999999999", "\xff\xfe"}) {
            QVERIFY2(search(*m_site, query).empty(), query);
        }
        QVERIFY(search(*m_site, std::string(100'000, 'a')).empty());
        QVERIFY(search(*m_site, "gpu", 0).empty());
        QVERIFY(search(Site{}, "gpu").empty());
        QCOMPARE(search(*m_site, "gpu", 3).size(), std::size_t{3});
    }

private:
    SitePtr m_site;
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
