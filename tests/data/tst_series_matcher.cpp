// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/series_matcher.h"
#include "layout_support.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace hallscape::data;
using namespace hallscape::data::test;

namespace {

const SitePtr& array()
{
    static const SitePtr site = loadSample("array.json").site;
    return site;
}

/// The paths of all values that a series is, with their metrics: "gpu-temp rack-1/server-1/gpu-1".
std::vector<std::string> valuesOf(SeriesMatcher& matcher, const Site& site, std::string_view name,
                                  const std::vector<Label>& labels)
{
    std::vector<std::string> result;
    for (const SeriesTarget& target : matcher.match(name, labels).targets) {
        const Metric& row = metric(target.metric);
        result.push_back(std::string(row.key) + " " + site.path({row.kind, target.index}));
    }
    return result;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Label>)

class TestSeriesMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readyMappings_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<std::vector<Label>>("labels");
        QTest::addColumn<QString>("values"); // comma between several; empty: no match
        const auto row = [](const char* what, const char* name, std::vector<Label> labels,
                            const char* values) {
            QTest::newRow(what) << QByteArray(name) << std::move(labels)
                                << QString::fromLatin1(values);
        };
        // dcgm-exporter: two spellings of names, two of the label, instance where there is neither
        row("classic name, Hostname", "DCGM_FI_DEV_GPU_TEMP", {{"Hostname", "r1-s1"}, {"gpu", "0"}},
            "gpu-temp rack-1/server-1/gpu-1");
        row("new name, hostname", "DCGM_FI_DEV_GPU_TEMP_CELSIUS",
            {{"hostname", "rack-8-server-8.example"}, {"gpu", "7"}, {"instance", "10.0.0.1:9400"}},
            "gpu-temp rack-8/server-8/gpu-8");
        row("instance with port", "DCGM_FI_DEV_POWER_USAGE",
            {{"instance", "r2s3:9400"}, {"gpu", "1"}}, "gpu-power rack-2/server-3/gpu-2");
        row("new name of power", "DCGM_FI_DEV_BOARD_POWER_WATTS",
            {{"Hostname", "r2s3"}, {"gpu", "1"}}, "gpu-power rack-2/server-3/gpu-2");
        row("no such GPU", "DCGM_FI_DEV_GPU_TEMP", {{"Hostname", "r1-s1"}, {"gpu", "8"}}, "");
        row("no such host", "DCGM_FI_DEV_GPU_TEMP", {{"Hostname", "x9"}, {"gpu", "0"}}, "");
        // node_exporter
        row("Intel package", "node_hwmon_temp_celsius",
            {{"instance", "r1-s1:9100"}, {"chip", "platform_coretemp_1"}, {"sensor", "temp1"}},
            "cpu-temp rack-1/server-1/cpu-2");
        row("AMD package", "node_hwmon_temp_celsius",
            {{"instance", "r1-s1:9100"}, {"chip", "pci0000:00_0000:00_18_3"}, {"sensor", "temp1"}},
            "cpu-temp rack-1/server-1/cpu-1");
        row("a core is not the package", "node_hwmon_temp_celsius",
            {{"instance", "r1-s1:9100"}, {"chip", "platform_coretemp_1"}, {"sensor", "temp2"}}, "");
        row("physical port", "node_ethtool_received_bytes_phy",
            {{"instance", "r1-s1:9100"}, {"device", "mlx5_0"}},
            "link-rx rack-1/server-1/nic-1,link-util rack-1/server-1/nic-1");
        row("RDMA", "node_ethtool_transmitted_vport_rdma_unicast_bytes",
            {{"instance", "r1-s1:9100"}, {"device", "eth8"}}, "link-tx rack-1/server-1/nic-9");
        row("InfiniBand", "node_infiniband_port_data_received_bytes_total",
            {{"instance", "r1-s1:9100"}, {"device", "mlx5_2"}, {"port", "1"}},
            "link-rx rack-1/server-1/nic-3,link-util rack-1/server-1/nic-3");
        row("kernel interface", "node_network_receive_bytes_total",
            {{"instance", "r1-s1:9100"}, {"device", "eth1"}},
            "link-rx rack-1/server-1/nic-2,link-util rack-1/server-1/nic-2");
        row("loopback", "node_network_receive_bytes_total",
            {{"instance", "r1-s1:9100"}, {"device", "lo"}}, "");
        // BMCs
        row("IPMI inlet", "ipmi_temperature_celsius",
            {{"instance", "r1-s2"}, {"id", "18"}, {"name", "Inlet Temp"}},
            "server-inlet-temp rack-1/server-2");
        row("IPMI CPU", "ipmi_temperature_celsius",
            {{"instance", "r1-s2"}, {"id", "1"}, {"name", "CPU2 Temp"}},
            "cpu-temp rack-1/server-2/cpu-2");
        row("IPMI fan", "ipmi_fan_speed_rpm", {{"instance", "r1-s2"}, {"name", "Fan1A"}},
            "fan-speed rack-1/server-2/fan-1");
        row("IPMI power", "ipmi_dcmi_power_consumption_current_watts", {{"instance", "r1-s2"}},
            "server-power rack-1/server-2");
        row("Redfish power", "idrac_power_control_consumed_watts",
            {{"instance", "r1-s2"}, {"id", "0"}, {"name", "System"}},
            "server-power rack-1/server-2");
        row("Redfish supply", "idrac_power_supply_input_watts",
            {{"instance", "r1-s2"}, {"id", "0"}}, "psu-power rack-1/server-2/psu-1");
        row("Redfish supply, Dell", "idrac_power_supply_input_watts",
            {{"instance", "r1-s2"}, {"id", "PSU.Slot.2"}}, "psu-power rack-1/server-2/psu-2");
        row("Redfish inlet", "idrac_sensors_temperature",
            {{"instance", "r1-s2"}, {"id", "0"}, {"name", "System Board Inlet Temp"}},
            "server-inlet-temp rack-1/server-2");
        // SNMP
        row("switch port", "ifHCInOctets",
            {{"instance", "rack-9-switch-1"}, {"ifIndex", "3"}, {"ifName", "swp3"}},
            "switch-util rack-9/switch-1");
        row("switch port, its NIC sends", "ifHCInOctets",
            {{"instance", "rack-9-switch-1"},
             {"ifIndex", "3"},
             {"ifName", "swp3"},
             {"ifAlias", "r1-s1 mlx5_0"}},
            "switch-util rack-9/switch-1,link-tx rack-1/server-1/nic-1,link-util "
            "rack-1/server-1/nic-1");
        row("Server Technology PDU", "st4InputCordActivePower",
            {{"instance", "r2-pdu1"}, {"st4InputCordID", "AA"}},
            "pdu-power rack-2/pdu-1,rack-power rack-2");
        row("Raritan PDU", "measurementsInletSensorValue",
            {{"instance", "r2-pdu2"},
             {"inletId", "1"},
             {"pduId", "1"},
             {"sensorType", "activePower"}},
            "pdu-power rack-2/pdu-2,rack-power rack-2");
        row("Raritan voltage", "measurementsInletSensorValue",
            {{"instance", "r2-pdu2"},
             {"inletId", "1"},
             {"pduId", "1"},
             {"sensorType", "rmsVoltage"}},
            "");
        row("APC PDU", "rPDU2DeviceStatusPower", {{"instance", "r2-pdu1"}},
            "pdu-power rack-2/pdu-1,rack-power rack-2");
        // CDU
        row("CDU by its rack", "SupplyTemperatureCelsius", {{"instance", "r2"}},
            "cdu-supply-temp rack-2/cdu-1");
        row("CDU by its path", "FlowLitersPerMinute", {{"cdu", "r2-cdu1"}},
            "cdu-flow rack-2/cdu-1");
        row("pump", "PumpSpeedPercent", {{"chassis", "r2"}, {"pump", "Pump 2"}},
            "pump-speed rack-2/cdu-1/pump-2");
    }
    void readyMappings()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const std::vector<Label>, labels);
        QFETCH(const QString, values);
        SeriesMatcher matcher(array(), defaultMapping());
        QStringList found;
        for (const std::string& value : valuesOf(matcher, *array(), name.constData(), labels)) {
            found << QString::fromStdString(value);
        }
        QCOMPARE(found.join(u','), values);
    }

    void batteriesNeedNoYard()
    {
        const SitePtr site = loadSample("colossus.json").site;
        SeriesMatcher matcher(site, defaultMapping());
        const auto target = matcher.match("sunspec_802_SoC", std::vector<Label>{{"battery", "12"}});
        QVERIFY(target.target);
        QCOMPARE(target.target->metric, MetricId::MegapackCharge);
        QCOMPARE(site->number({Kind::Megapack, target.target->index}), 12U);
    }

    void hostSchemesOfTheSample_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const char* host :
             {"hall-2-array-17-rack-3-server-5", "h2-a17-r3-s5", "h2a17r3s5.example",
              "h2.a17.r3.s5", "h2-a17-r3-s5:9400", "H2-A17-R3-S5.dc.example:9400"}) {
            QTest::newRow(host) << QByteArray(host);
        }
    }
    void hostSchemesOfTheSample()
    {
        QFETCH(const QByteArray, host);
        static const SitePtr site = loadSample("colossus.json").site;
        SeriesMatcher matcher(site, defaultMapping());
        const std::vector<Label> labels{{"Hostname", host.constData()}, {"gpu", "1"}};
        const auto found = matcher.match("DCGM_FI_DEV_GPU_TEMP", labels);
        QVERIFY(found.target);
        QCOMPARE(site->path({Kind::Gpu, found.target->index}),
                 std::string("hall-2/array-17/rack-3/server-5/gpu-2"));
    }

    void failuresSayWhy()
    {
        SeriesMatcher matcher(array(), defaultMapping());
        const auto failure = [&matcher](std::string_view name, std::vector<Label> labels) {
            return matcher.match(name, labels).failure;
        };
        const std::string_view temp = "DCGM_FI_DEV_GPU_TEMP";
        QCOMPARE(failure("up", {{"instance", "x"}}), MatchFailure::UnknownMetric);
        QCOMPARE(failure(temp, {{"Hostname", "r1-s1"}}), MatchFailure::NoLabel);
        QCOMPARE(failure(temp, {{"gpu", "1"}}), MatchFailure::NoLabel);
        QCOMPARE(failure(temp, {{"Hostname", "r1-s1"}, {"gpu", "all"}}), MatchFailure::NoPattern);
        QCOMPARE(failure(temp, {{"Hostname", "x9"}, {"gpu", "1"}}), MatchFailure::NoDevice);
        QCOMPARE(failure("ipmi_temperature_celsius", {{"instance", "r1-s1"}, {"name", "DIMM A1"}}),
                 MatchFailure::OutOfScope);
        const MatchReport report = matcher.report();
        const std::vector<std::string> expected{
            "DCGM_FI_DEV_GPU_TEMP: has no label \"gpu\"",
            "DCGM_FI_DEV_GPU_TEMP: has no label \"Hostname\", \"hostname\" or \"instance\"",
            "DCGM_FI_DEV_GPU_TEMP: Hostname=\"r1-s1\", gpu=\"all\" matches no GPU",
            "DCGM_FI_DEV_GPU_TEMP: Hostname=\"x9\" matches nothing in this site",
            "\"up\": no rule reads a series of this name"};
        QCOMPARE(report.examples, expected);
        QCOMPARE(report.unmatched, 6U);
    }

    void reportCountsByName()
    {
        SeriesMatcher matcher(array(), defaultMapping());
        for (const char* gpu : {"0", "1", "2", "9"}) {
            matcher.match("DCGM_FI_DEV_GPU_TEMP",
                          std::vector<Label>{{"Hostname", "r1s1"}, {"gpu", gpu}});
        }
        const MatchReport report = matcher.report();
        QCOMPARE(report.metrics.size(), 1U);
        QCOMPARE(report.metrics[0].seriesName, std::string("DCGM_FI_DEV_GPU_TEMP"));
        QCOMPARE(report.metrics[0].series, 4U);
        QCOMPARE(report.metrics[0].matched, 3U);
        QCOMPARE(report.metrics[0].devices, 512U);
    }

    void examplesAreBounded()
    {
        SeriesMatcher matcher(array(), defaultMapping());
        for (int i = 0; i < 1000; ++i) {
            const std::string host = std::to_string(i) + ".x";
            matcher.match("DCGM_FI_DEV_GPU_TEMP",
                          std::vector<Label>{{"Hostname", host}, {"gpu", "0"}});
        }
        QCOMPARE(matcher.report().examples.size(), MatchReport::maxExamples);
        QCOMPARE(matcher.report().unmatched, 1000U);
    }

    void hugeLabelIsNoMatch()
    {
        SeriesMatcher matcher(array(), defaultMapping());
        const std::string host(100'000, 'x');
        const auto result = matcher.match("DCGM_FI_DEV_GPU_TEMP",
                                          std::vector<Label>{{"Hostname", host}, {"gpu", "0"}});
        QCOMPARE(result.failure, MatchFailure::NoPattern);
        for (const std::string& example : matcher.report().examples) {
            QVERIFY(example.size() < 400);
        }
    }

    /// Of two rules for one metric the earlier one is the better source.
    void physicalPortGoesBeforeTheKernel()
    {
        SeriesMatcher matcher(array(), defaultMapping());
        const std::vector<Label> labels{{"instance", "r1-s1"}, {"device", "eth0"}};
        const auto physical = matcher.match("node_ethtool_received_bytes_phy", labels).target;
        const auto rdma =
            matcher.match("node_ethtool_received_vport_rdma_unicast_bytes", labels).target;
        const auto kernel = matcher.match("node_network_receive_bytes_total", labels).target;
        QVERIFY(physical && rdma && kernel);
        QCOMPARE(physical->index, kernel->index);
        QVERIFY(physical->reading < rdma->reading);
        QVERIFY(rdma->reading < kernel->reading);
        for (const auto& target : {physical, rdma, kernel}) {
            const ReadingRule& reading = matcher.mapping().readings()[target->reading];
            QVERIFY(reading.counter);
            QCOMPARE(reading.scale, 8e-9); // bytes per second to Gb/s
        }
    }

    void alertsNameTheNearestPart()
    {
        SeriesMatcher matcher(array(), defaultMapping());
        const auto path = [&matcher](std::vector<Label> labels) {
            const auto device = matcher.device(labels);
            return device ? array()->path(*device) : std::string("nothing");
        };
        QCOMPARE(path({{"alertname", "Hot"}, {"Hostname", "r1-s1"}, {"gpu", "3"}}),
                 std::string("rack-1/server-1/gpu-4"));
        QCOMPARE(path({{"instance", "r1-s1:9100"}, {"device", "mlx5_0"}}),
                 std::string("rack-1/server-1/nic-1"));
        QCOMPARE(path({{"instance", "r1-s1:9100"}, {"gpu", "8"}}), std::string("rack-1/server-1"));
        QCOMPARE(path({{"rack", "7"}}), std::string("rack-7"));
        QCOMPARE(path({{"array", "1"}, {"rack", "rack-7"}, {"cdu", "1"}}),
                 std::string("rack-7/cdu-1"));
        QCOMPARE(path({{"instance", "prometheus:9090"}}), std::string("nothing"));
        QCOMPARE(path({}), std::string("nothing"));
    }
};

QTEST_APPLESS_MAIN(TestSeriesMatcher)
#include "tst_series_matcher.moc"
