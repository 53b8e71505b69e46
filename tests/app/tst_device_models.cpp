// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind_text.h"
#include "app/models/device_list_model.h"
#include "app/models/readings_model.h"
#include "tests/app/sample_session.h"

#include <QtTest/QAbstractItemModelTester>

using namespace hallscape;
using app::DeviceListModel;
using app::ReadingsModel;

class TestDeviceModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListGrowsShrinksAndKeepsItsRows()
    {
        app::Session session;
        DeviceListModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(app::openSample(session, "array.json"));
        model.setDevices({{data::Kind::Gpu, 0}, {data::Kind::Gpu, 1}, {data::Kind::Gpu, 2}});
        QCOMPARE(model.rowCount(), 3);
        const QPersistentModelIndex first(model.index(0));
        model.setDevices({{data::Kind::Gpu, 5}});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(first.isValid());
        QVERIFY(model.device(first) == (data::Device{data::Kind::Gpu, 5}));
        model.setDevices({});
        QCOMPARE(model.rowCount(), 0);
    }

    void aRowSaysWhereTheDeviceIsAndWhatItMeasures()
    {
        app::Session session;
        DeviceListModel model(session);
        QVERIFY(app::openSample(session, "array.json"));
        session.showSnapshot(app::simulatedSnapshot(session.site()));
        model.setDevices({{data::Kind::Gpu, 3}});
        const QModelIndex row = model.index(0);
        QCOMPARE(row.data(DeviceListModel::PathRole).toString(),
                 app::toQString(session.site()->path({data::Kind::Gpu, 3})));
        QCOMPARE(row.data(DeviceListModel::UnitRole).toString(), QStringLiteral("\u00B0C"));
        QVERIFY(!row.data(DeviceListModel::StateTextRole).toString().isEmpty());
    }

    void aDeviceOfAnotherSiteIsBlankNotACrash()
    {
        app::Session session;
        DeviceListModel model(session);
        QVERIFY(app::openSample(session, "array.json"));
        model.setDevices({{data::Kind::Gpu, 4'000'000}});
        QVERIFY(!model.index(0).data(Qt::DisplayRole).isValid());
    }

    void readingsListWhatIsMeasuredThere_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("metric");
        QTest::addColumn<bool>("listed");
        const auto add = [](const char* name, data::Kind kind, data::MetricId metric, bool listed) {
            QTest::newRow(name) << static_cast<int>(kind) << static_cast<int>(metric) << listed;
        };
        add("a GPU has its temperature", data::Kind::Gpu, data::MetricId::GpuTemp, true);
        add("a GPU has no flow", data::Kind::Gpu, data::MetricId::CduFlow, false);
        add("a rack has its GPUs' temperature", data::Kind::Rack, data::MetricId::GpuTemp, true);
        add("a CDU has its flow", data::Kind::Cdu, data::MetricId::CduFlow, true);
        add("a fan has no GPU power", data::Kind::Fan, data::MetricId::GpuPower, false);
    }

    void readingsListWhatIsMeasuredThere()
    {
        QFETCH(int, kind);
        QFETCH(int, metric);
        QFETCH(bool, listed);
        app::Session session;
        ReadingsModel model(session);
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(app::openSample(session, "array.json"));
        session.showSnapshot(app::simulatedSnapshot(session.site()));
        model.setDevice(data::Device{static_cast<data::Kind>(kind), 0});
        bool isListed = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            isListed = isListed || static_cast<int>(model.metric(row)) == metric;
        }
        QCOMPARE(isListed, listed);
        model.refresh();
        model.setDevice(std::nullopt);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDeviceModels)
#include "tst_device_models.moc"
