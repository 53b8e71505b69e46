// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/device.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hallscape::data {
namespace {

struct KindName
{
    Kind kind;
    std::string_view id;
    std::string_view label;
};

constexpr std::array kindNames{
    KindName{Kind::Site, "site", "site"},
    KindName{Kind::Building, "building", "building"},
    KindName{Kind::Hall, "hall", "hall"},
    KindName{Kind::Array, "array", "array"},
    KindName{Kind::Row, "row", "row"},
    KindName{Kind::Yard, "yard", "yard"},
    KindName{Kind::Rack, "rack", "rack"},
    KindName{Kind::Server, "server", "server"},
    KindName{Kind::StorageServer, "storage-server", "storage server"},
    KindName{Kind::CpuServer, "cpu-server", "CPU server"},
    KindName{Kind::Cdu, "cdu", "CDU"},
    KindName{Kind::Manifold, "manifold", "manifold"},
    KindName{Kind::VerticalManifold, "vertical-manifold", "vertical manifold"},
    KindName{Kind::Switch, "switch", "switch"},
    KindName{Kind::ManagementSwitch, "management-switch", "management switch"},
    KindName{Kind::Pdu, "pdu", "PDU"},
    KindName{Kind::RearDoor, "rear-door", "rear-door heat exchanger"},
    KindName{Kind::Blank, "blank", "blanking panel"},
    KindName{Kind::Gpu, "gpu", "GPU"},
    KindName{Kind::NvSwitch, "nv-switch", "NVSwitch"},
    KindName{Kind::Cpu, "cpu", "CPU"},
    KindName{Kind::Dimm, "dimm", "DIMM"},
    KindName{Kind::Nic, "nic", "NIC"},
    KindName{Kind::Psu, "psu", "PSU"},
    KindName{Kind::PcieSwitch, "pcie-switch", "PCIe switch"},
    KindName{Kind::Fan, "fan", "fan"},
    KindName{Kind::Drive, "drive", "drive"},
    KindName{Kind::Pump, "pump", "pump"},
    KindName{Kind::HeatExchanger, "heat-exchanger", "heat exchanger"},
    KindName{Kind::Display, "display", "display"},
    KindName{Kind::Port, "port", "port"},
    KindName{Kind::Hose, "hose", "hose"},
    KindName{Kind::Megapack, "megapack", "Megapack"},
    KindName{Kind::Generator, "generator", "generator"},
    KindName{Kind::Transformer, "transformer", "transformer"},
    KindName{Kind::Chiller, "chiller", "cooling unit"},
    KindName{Kind::PumpSkid, "pump-skid", "pump skid"},
    KindName{Kind::WaterTank, "water-tank", "water tank"},
    KindName{Kind::Other, "other", "other equipment"},
};
static_assert(kindNames.size() == kindCount);

constexpr bool orderedByKind()
{
    for (std::size_t i = 0; i < kindNames.size(); ++i) {
        if (static_cast<std::size_t>(kindNames[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(orderedByKind(), "kindNames is indexed by Kind");

} // namespace

std::string_view kindId(Kind kind)
{
    return kind < Kind::Count ? kindNames[static_cast<std::size_t>(kind)].id : std::string_view{};
}

std::string_view kindLabel(Kind kind)
{
    return kind < Kind::Count ? kindNames[static_cast<std::size_t>(kind)].label
                              : std::string_view{};
}

Kind kindFromId(std::string_view id)
{
    const auto* const found = std::ranges::find(kindNames, id, &KindName::id);
    return found == kindNames.end() ? Kind::Count : found->kind;
}

} // namespace hallscape::data
