// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/site_model.h"
#include "tests/app/sample_session.h"

#include <QtTest/QAbstractItemModelTester>

using namespace hallscape;
using app::SiteModel;

class TestSiteModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySessionHasNoRows()
    {
        app::Session session;
        SiteModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.hasChildren());
    }

    void aSiteAppearsAsATree()
    {
        app::Session session;
        SiteModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(app::openSample(session, "array.json"));
        QCOMPARE(model.rowCount(), 1);
        const data::Site& site = *session.site();
        const QModelIndex top = model.index(0, 0);
        QCOMPARE(model.rowCount(top), static_cast<int>(site.children(data::Device{}).size()));
    }

    void everyDeviceIsFoundAndLeadsBackToTheTop_data()
    {
        QTest::addColumn<int>("kind");
        for (const auto kind : {data::Kind::Site, data::Kind::Array, data::Kind::Rack,
                                data::Kind::Server, data::Kind::Gpu, data::Kind::Cdu}) {
            QTest::addRow("%d", static_cast<int>(kind)) << static_cast<int>(kind);
        }
    }

    void everyDeviceIsFoundAndLeadsBackToTheTop()
    {
        QFETCH(int, kind);
        app::Session session;
        SiteModel model(session);
        QVERIFY(app::openSample(session, "array.json"));
        const auto count = session.site()->count(static_cast<data::Kind>(kind));
        QVERIFY(count > 0);
        const data::Device last{static_cast<data::Kind>(kind), count - 1};
        QModelIndex index = model.indexOf(last);
        QVERIFY(index.isValid());
        QVERIFY(model.device(index) == last);
        QCOMPARE(model.index(index.row(), 0, index.parent()), index);
        int depth = 0;
        while (index.parent().isValid() && depth < 20) {
            QVERIFY(model.device(index.parent()) == session.site()->parent(model.device(index)));
            index = index.parent();
            ++depth;
        }
        QCOMPARE(index, model.index(0, 0));
    }

    void aDeviceOfAnotherSiteIsNotFound()
    {
        app::Session session;
        SiteModel model(session);
        QVERIFY(app::openSample(session, "array.json"));
        QVERIFY(!model.indexOf({data::Kind::Rack, 1'000'000}).isValid());
    }

    void theValueColumnFollowsTheSnapshot()
    {
        app::Session session;
        SiteModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(app::openSample(session, "array.json"));
        const QModelIndex value = model.index(0, SiteModel::Value);
        const QString before = model.data(value, Qt::DisplayRole).toString();
        QVERIFY2(!before.contains(QLatin1Char('4')), qPrintable(before)); // an en dash
        QSignalSpy changed(&model, &SiteModel::dataChanged);
        session.showSnapshot(app::simulatedSnapshot(session.site()));
        QVERIFY(!changed.isEmpty());
        QVERIFY(model.data(value, Qt::DisplayRole).toString() != before);
    }
};

QTEST_GUILESS_MAIN(TestSiteModel)
#include "tst_site_model.moc"
