// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/telemetry/metric.h"

#include <algorithm>
#include <limits>

namespace hallscape::data {

namespace {

constexpr float none = std::numeric_limits<float>::quiet_NaN();
constexpr Limits noLimits{none, none, none, none};
constexpr std::array<LimitMark, 3> noMarks{};

using enum MetricId;
using enum Aggregation;
using enum Provenance;

// Sources that several rows cite.
constexpr std::string_view h100Smi =
    "nvidia-smi -q of an H100 SXM5, Princeton gpu_programming_intro";
constexpr std::string_view redfish = "DMTF Redfish mock-up public-cooling-unit, 20 Jan 2026";
constexpr std::string_view assumed = "assumed: no public limit";

// Columns: id, key, label, kind, unit, decimals, scale, limits (warnLow, warnHigh, criticalLow,
// criticalHigh), marks, upward, staleAfterS, quantum, provenance and source of the limits,
// exporters. Every quantum keeps the largest value that is normal within 16 bits: 32,767 x quantum.
// clang-format off
constexpr std::array table{
    Metric{GpuTemp, "gpu-temp", "GPU temperature", Kind::Gpu, "°C", 1, 20, 60,
           {none, 60, none, 87},
           {LimitMark{87, "max operating"}, {89, "slowdown"}, {95, "shutdown"}}, Max, 60, 0.1F,
           Sourced,
           "87 max operating, 89 slowdown, 95 shutdown: nvidia-smi -q of an H100 SXM5, Princeton "
           "gpu_programming_intro; 60 assumed above the 41-50 of Latif et al., 2507.16781",
           "DCGM_FI_DEV_GPU_TEMP DCGM_FI_DEV_GPU_TEMP_CELSIUS"},
    Metric{GpuMemoryTemp, "gpu-memory-temp", "GPU memory temperature", Kind::Gpu, "°C", 1, 20, 70,
           {none, 75, none, 95}, {LimitMark{95, "assumed limit"}}, Max, 60, 0.1F, Assumed,
           "assumed: the HBM limit of the H100 is not published; core +1 to +11 K is normal",
           "DCGM_FI_DEV_MEMORY_TEMP DCGM_FI_DEV_MEMORY_TEMP_CELSIUS"},
    Metric{GpuPower, "gpu-power", "GPU power", Kind::Gpu, "W", 0, 0, 700, {65, 700, none, 735},
           {LimitMark{700, "power limit"}, {72, "idle"}}, Sum, 60, 0.1F, Sourced,
           "cap 700, idle 72: nvidia-smi -q of an H100 SXM5; floor 65: NVIDIA Health Validation "
           "(written for GB200); 735 (105 %) assumed",
           "DCGM_FI_DEV_POWER_USAGE DCGM_FI_DEV_BOARD_POWER_WATTS"},
    Metric{GpuUtil, "gpu-util", "GPU utilisation", Kind::Gpu, "%", 0, 0, 100, noLimits, noMarks,
           Mean, 60, 0.1F, Assumed, "none: an idle GPU is normal unless a job holds it",
           "DCGM_FI_DEV_GPU_UTIL DCGM_FI_DEV_GPU_UTIL_RATIO"},
    Metric{GpuSmClock, "gpu-sm-clock", "GPU clock", Kind::Gpu, "MHz", 0, 345, 1980, noLimits,
           {LimitMark{1980, "maximum"}, {345, "idle"}}, Mean, 60, 1, Sourced, h100Smi,
           "DCGM_FI_DEV_SM_CLOCK"},
    Metric{GpuXid, "gpu-xid", "GPU error (XID)", Kind::Gpu, "", 0, 0, 100,
           {none, 0.5F, none, 45.5F}, {LimitMark{48, "48 and above: service"}}, Max, 300, 1,
           Sourced,
           "46, 48, 63, 64, 79, 94 need service: NVIDIA XID catalogue and Health Validation",
           "DCGM_FI_DEV_XID_ERRORS DCGM_FI_DEV_XID_ERROR"},
    Metric{CpuTemp, "cpu-temp", "CPU temperature", Kind::Cpu, "°C", 1, 20, 90,
           {none, 80, none, 90}, {LimitMark{80, "caution"}, {90, "critical"}}, Max, 60, 0.1F,
           Sourced, "Mevasis, HPC cooling technologies (rule of thumb)",
           "node_hwmon_temp_celsius ipmi_temperature_celsius idrac_sensors_temperature"},
    Metric{ServerPower, "server-power", "Server power", Kind::Server, "W", 0, 0, 8400,
           {none, 9180, none, 10200}, {LimitMark{8400, "measured maximum"}, {10200, "rated"}}, Sum,
           60, 1, Sourced,
           "Latif et al., IEEE Access 13 (2025): 8.4 kW of rated 10.2 kW; warning at 90 % of the "
           "rating assumed",
           "ipmi_dcmi_power_consumption_current_watts idrac_power_control_consumed_watts"},
    Metric{ServerInletTemp, "server-inlet-temp", "Server inlet temperature", Kind::Server, "°C", 1,
           15, 35, {18, 27, 15, 32}, {LimitMark{27, "recommended"}, {32, "allowable A1"}}, Max, 60,
           0.1F, Sourced, "ASHRAE TC 9.9: 18-27 recommended, A1 15-32 allowable",
           "ipmi_temperature_celsius idrac_sensors_temperature"},
    Metric{LinkUtil, "link-util", "Link utilisation", Kind::Nic, "%", 1, 0, 100, noLimits, noMarks,
           Max, 60, 0.1F, Assumed, "none: bursts to 100 % are normal in a training fabric",
           "ifHCInOctets ifHCOutOctets rx_bytes_phy tx_bytes_phy"},
    Metric{LinkRx, "link-rx", "Link receive rate", Kind::Nic, "Gb/s", 1, 0, 400, noLimits,
           {LimitMark{400, "line rate"}}, Sum, 60, 0.1F, Assumed, assumed,
           "rx_bytes_phy node_infiniband_port_data_received_bytes_total ifHCInOctets"},
    Metric{LinkTx, "link-tx", "Link transmit rate", Kind::Nic, "Gb/s", 1, 0, 400, noLimits,
           {LimitMark{400, "line rate"}}, Sum, 60, 0.1F, Assumed, assumed,
           "tx_bytes_phy node_infiniband_port_data_transmitted_bytes_total ifHCOutOctets"},
    Metric{PsuPower, "psu-power", "Power supply input", Kind::Psu, "W", 0, 0, 2500,
           {none, 4200, none, 5250}, {LimitMark{5250, "rated"}}, Sum, 60, 1, Assumed,
           "assumed: rating 5.25 kW, caution at 80 % of it", "idrac_power_supply_input_watts"},
    Metric{FanSpeed, "fan-speed", "Fan speed", Kind::Fan, "rpm", 0, 0, 12000,
           {1000, none, none, none}, noMarks, Mean, 60, 10, Assumed, assumed,
           "ipmi_fan_speed_rpm idrac_sensors_fan_speed node_hwmon_fan_rpm"},
    Metric{CduSupplyTemp, "cdu-supply-temp", "Coolant supply temperature", Kind::Cdu, "°C", 1, 20,
           45, {17, 45, none, 60}, {LimitMark{45, "class W45"}, {60, "caution"}}, Max, 60, 0.1F,
           Sourced,
           "17-45 by ASHRAE water class (ResistanceZero CDU checklist); 60: DMTF Redfish mock-up "
           "public-cooling-unit", "SupplyTemperatureCelsius"},
    Metric{CduReturnTemp, "cdu-return-temp", "Coolant return temperature", Kind::Cdu, "°C", 1, 20,
           65, {none, 60, none, 80}, {LimitMark{60, "caution"}, {80, "critical"}}, Max, 60, 0.1F,
           Sourced, redfish, "ReturnTemperatureCelsius"},
    Metric{CduFlow, "cdu-flow", "Coolant flow", Kind::Cdu, "L/min", 1, 0, 120,
           {54, none, 36, none}, {LimitMark{54, "0.9 L/min per kW"}, {36, "0.6 L/min per kW"}},
           Sum, 60, 0.1F, Assumed,
           "assumed: 0.9 and 0.6 L/min per kW for the 60 kW of a full GPU rack; 1.0-1.5 is normal "
           "(ResistanceZero CDU checklist)", "FlowLitersPerMinute"},
    Metric{CduHeat, "cdu-heat", "Heat removed", Kind::Cdu, "kW", 1, 0, 70, {none, 90, none, 100},
           {LimitMark{100, "capacity at 32 °C"}}, Sum, 60, 0.01F, Sourced,
           "100 kW: Supermicro at Hot Chips 2024, EE Times Japan; caution at 90 % assumed",
           "HeatRemovedkW"},
    Metric{CduDeltaPressure, "cdu-delta-pressure", "Coolant pressure difference", Kind::Cdu, "kPa",
           0, 0, 300, {none, 250, none, 300}, {LimitMark{300, "3 bar"}}, Max, 60, 0.1F, Sourced,
           "0.5-3 bar is normal (ResistanceZero CDU checklist); caution at 2.5 assumed",
           "DeltaPressurekPa"},
    Metric{PumpSpeed, "pump-speed", "Pump speed", Kind::Pump, "%", 0, 0, 100,
           {10, none, none, none}, {LimitMark{10, "stopped"}}, Min, 60, 0.1F, Assumed,
           "assumed: below 10 % a pump counts as stopped, its twin alone carries the rack",
           "PumpSpeedPercent"},
    Metric{RackPower, "rack-power", "Rack power", Kind::Rack, "kW", 1, 0, 82, {none, 73, none, 82},
           {LimitMark{67, "8 x 8.4 kW"}, {82, "8 x rated"}}, Sum, 60, 0.01F, Sourced,
           "8 servers of rated 10.2 kW, Latif et al., IEEE Access 13 (2025); caution at 90 % "
           "assumed", "st4InputCordActivePower rPDU2DeviceStatusPower"},
    Metric{PduPower, "pdu-power", "PDU power", Kind::Pdu, "kW", 1, 0, 43, {none, 34.5F, none, 43},
           {LimitMark{34.5F, "80 % continuous"}, {43, "63 A"}}, Sum, 60, 0.01F, Sourced,
           "400 V 63 A is 43 kW, 80 % continuous-load rule: AI Infra Source, 2026",
           "measurementsInletSensorValue st4InputCordActivePower rPDU2DeviceStatusPower"},
    Metric{SwitchUtil, "switch-util", "Switch utilisation", Kind::Switch, "%", 1, 0, 100, noLimits,
           noMarks, Max, 60, 0.1F, Assumed,
           "none: bursts to 100 % are normal in a training fabric", "ifHCInOctets ifHCOutOctets"},
    Metric{SwitchPower, "switch-power", "Switch power", Kind::Switch, "W", 0, 0, 2200,
           {none, 2400, none, 3000}, {LimitMark{3000, "one supply"}}, Sum, 60, 1, Sourced,
           "two 3 kW supplies: NVIDIA SN5000 hardware user manual; caution assumed",
           "measurementsOutletSensorValue"},
    Metric{MegapackPower, "megapack-power", "Battery power", Kind::Megapack, "kW", 0, -500, 500,
           {-1805, 1805, -1900, 1900}, {LimitMark{1900, "inverter"}}, Sum, 60, 0.1F, Assumed,
           "assumed: 1.9 MW inverter, caution at 95 %", "sunspec_802_W"},
    Metric{MegapackCharge, "megapack-charge", "Battery charge", Kind::Megapack, "%", 2, 0, 100,
           {15, 97, 5, none}, noMarks, Mean, 60, 0.01F, Assumed, assumed, "sunspec_802_SoC"},
    Metric{GeneratorPower, "generator-power", "Generator power", Kind::Generator, "kW", 0, 0, 2500,
           {none, 2500, none, 2750}, {LimitMark{2500, "rated"}}, Sum, 60, 0.1F, Sourced,
           "2.5 MW each: Tom's Hardware, Jul 2024; 110 % assumed", ""},
    Metric{ChillerHeat, "chiller-heat", "Heat rejected", Kind::Chiller, "kW", 0, 0, 1800, noLimits,
           noMarks, Sum, 60, 0.1F, Assumed, assumed, ""},
    Metric{SiteItPower, "site-it-power", "IT power", Kind::Site, "MW", 1, 0, 120, noLimits,
           noMarks, Sum, 60, 0.01F, Assumed, assumed, ""},
    Metric{SitePower, "site-power", "Site power", Kind::Site, "MW", 1, 0, 150, noLimits,
           {LimitMark{150, "grid connection"}}, Sum, 60, 0.01F, Assumed, assumed, ""},
    Metric{GridPower, "grid-power", "Grid power", Kind::Site, "MW", 1, 0, 150,
           {none, 142.5F, none, 150}, {LimitMark{150, "approved"}}, Sum, 60, 0.01F, Sourced,
           "150 MW approved by the TVA board, 7 Nov 2024 (Southern Alliance for Clean Energy); "
           "caution at 95 % assumed", ""},
};
// clang-format on

static_assert(table.size() == metricCount);

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (static_cast<std::size_t>(table[i].id) != i) {
            return false;
        }
    }
    return true;
}
static_assert(inOrder(), "the table is indexed by MetricId");

} // namespace

std::span<const Metric> metrics()
{
    return table;
}

const Metric& metric(MetricId id)
{
    return table[static_cast<std::size_t>(id)];
}

std::optional<MetricId> metricFromKey(std::string_view key)
{
    const auto* const found = std::ranges::find(table, key, &Metric::key);
    return found == table.end() ? std::nullopt : std::optional(found->id);
}

} // namespace hallscape::data
