// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/short_address.h"

#include "layout_support.h"

#include <QtTest/QtTest>

using namespace hallscape;

class TestShortAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsPeopleSayIt_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("site") << QString() << QString();
        QTest::newRow("hall") << QStringLiteral("hall-3") << QStringLiteral("H3");
        QTest::newRow("rack") << QStringLiteral("hall-2/array-17/rack-3")
                              << QStringLiteral("H2 A17 R3");
        QTest::newRow("gpu") << QStringLiteral("hall-2/array-17/rack-3/server-5/gpu-2")
                             << QStringLiteral("H2 A17 R3 S5 G2");
    }
    void readsAsPeopleSayIt()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const auto site = data::test::loadSample("colossus.json").site;
        QVERIFY(site != nullptr);
        const auto device = site->find(path.toStdString());
        QVERIFY(device.has_value());
        QCOMPARE(QString::fromStdString(data::shortAddress(*site, *device)), expected);
    }

    void leadsBack()
    {
        // GIVEN the first and the last thing of every kind
        const auto site = data::test::loadSample("colossus.json").site;
        QVERIFY(site != nullptr);
        for (std::size_t k = 0; k < data::kindCount; ++k) {
            const auto kind = static_cast<data::Kind>(k);
            const std::uint32_t count = site->count(kind);
            for (const std::uint32_t i : {0U, count / 2, count - 1}) {
                const data::Device device{kind, i};
                if (count == 0) {
                    continue;
                }
                // THEN its short address finds it again
                const std::string address = data::shortAddress(*site, device);
                QVERIFY2(site->find(address) == device, address.c_str());
                QVERIFY(address.size() <= site->path(device).size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestShortAddress)
#include "tst_short_address.moc"
