// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace hallscape::data {

/// What a thing is. The order groups the four families below; see family().
enum class Kind : std::uint8_t {
    // areas
    Site,
    Building,
    Hall,
    Array,
    Row,
    Yard,
    // racks
    Rack,
    // units: what is mounted in a rack
    Server,
    StorageServer,
    CpuServer,
    Cdu,
    Manifold,
    VerticalManifold,
    Switch,
    ManagementSwitch,
    Pdu,
    RearDoor,
    Blank,
    // parts of a unit
    Gpu,
    NvSwitch,
    Cpu,
    Dimm,
    Nic,
    Psu,
    PcieSwitch,
    Fan,
    Drive,
    Pump,
    HeatExchanger,
    Display,
    Port,
    Hose,
    // equipment outdoors and in plant rooms
    Megapack,
    Generator,
    Transformer,
    Chiller,
    PumpSkid,
    WaterTank,
    Other,
    Count, ///< not a kind
};

inline constexpr std::size_t kindCount = static_cast<std::size_t>(Kind::Count);

enum class Family : std::uint8_t { Area, Rack, Unit, Part, Equipment };

constexpr Family family(Kind kind)
{
    if (kind < Kind::Rack) {
        return Family::Area;
    }
    if (kind == Kind::Rack) {
        return Family::Rack;
    }
    if (kind < Kind::Gpu) {
        return Family::Unit;
    }
    return kind < Kind::Megapack ? Family::Part : Family::Equipment;
}

/// Identifier used in layout files and paths: "server", "gpu", "vertical-manifold".
std::string_view kindId(Kind kind);
/// English singular for people: "GPU", "vertical manifold". Translated in `app`.
std::string_view kindLabel(Kind kind);
/// Inverse of kindId(); Kind::Count when nothing is called so.
Kind kindFromId(std::string_view id);

/// Handle of any thing of a site: the index-th of its kind, in layout order (depth first).
/// Telemetry arrays are indexed by it directly. Everything of one kind below one ancestor is a
/// contiguous range (Site::range()).
struct Device
{
    Kind kind = Kind::Site;
    std::uint32_t index = 0;
    friend bool operator==(const Device&, const Device&) = default;
    friend auto operator<=>(const Device&, const Device&) = default;
};

/// Positions in the flat arrays of a Site. Typed, so that a rack can never be passed as a unit.
struct AreaId
{
    std::uint32_t index = 0;
    friend bool operator==(const AreaId&, const AreaId&) = default;
};
struct RackId
{
    std::uint32_t index = 0;
    friend bool operator==(const RackId&, const RackId&) = default;
};
struct UnitId
{
    std::uint32_t index = 0;
    friend bool operator==(const UnitId&, const UnitId&) = default;
};
struct EquipmentId
{
    std::uint32_t index = 0;
    friend bool operator==(const EquipmentId&, const EquipmentId&) = default;
};

/// A contiguous run of indices.
struct Range
{
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    constexpr std::uint32_t end() const { return first + count; }
    friend bool operator==(const Range&, const Range&) = default;
};

} // namespace hallscape::data

template <>
struct std::hash<hallscape::data::Device>
{
    std::size_t operator()(const hallscape::data::Device& d) const noexcept
    {
        return (static_cast<std::size_t>(d.kind) << 32U) ^ d.index;
    }
};
