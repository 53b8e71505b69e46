// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/unit.h"

#include "data/import/number_text.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace hallscape::data {

namespace {

enum class Quantity : std::uint8_t {
    Temperature,
    Power,
    Share,
    Frequency,
    DataRate,
    Rotation,
    Flow,
    Pressure,
};

struct Unit
{
    std::string_view spelling;
    Quantity quantity;
    double scale; ///< to the first unit of its quantity
    double offset = 0;
};

using enum Quantity;

constexpr double fahrenheitScale = 5.0 / 9.0;
constexpr double gallonL = 3.785411784; // US liquid gallon: exactly 231 cubic inches

// Case matters only where two units differ in nothing else: see findUnit().
constexpr std::array units{
    Unit{"°C", Temperature, 1},
    Unit{"degC", Temperature, 1},
    Unit{"C", Temperature, 1},
    Unit{"celsius", Temperature, 1},
    Unit{"°F", Temperature, fahrenheitScale, -32 * fahrenheitScale},
    Unit{"degF", Temperature, fahrenheitScale, -32 * fahrenheitScale},
    Unit{"F", Temperature, fahrenheitScale, -32 * fahrenheitScale},
    Unit{"fahrenheit", Temperature, fahrenheitScale, -32 * fahrenheitScale},
    Unit{"K", Temperature, 1, -273.15},
    Unit{"kelvin", Temperature, 1, -273.15},
    Unit{"W", Power, 1},
    Unit{"watt", Power, 1},
    Unit{"watts", Power, 1},
    Unit{"mW", Power, 1e-3},
    Unit{"milliwatts", Power, 1e-3},
    Unit{"kW", Power, 1e3},
    Unit{"kilowatts", Power, 1e3},
    Unit{"MW", Power, 1e6},
    Unit{"megawatts", Power, 1e6},
    Unit{"%", Share, 1},
    Unit{"percent", Share, 1},
    Unit{"pct", Share, 1},
    Unit{"ratio", Share, 100},
    Unit{"Hz", Frequency, 1e-6},
    Unit{"kHz", Frequency, 1e-3},
    Unit{"MHz", Frequency, 1},
    Unit{"GHz", Frequency, 1e3},
    Unit{"b/s", DataRate, 1e-9},
    Unit{"bit/s", DataRate, 1e-9},
    Unit{"bits/s", DataRate, 1e-9},
    Unit{"bps", DataRate, 1e-9},
    Unit{"kb/s", DataRate, 1e-6},
    Unit{"kbps", DataRate, 1e-6},
    Unit{"Mb/s", DataRate, 1e-3},
    Unit{"Mbit/s", DataRate, 1e-3},
    Unit{"Mbps", DataRate, 1e-3},
    Unit{"Gb/s", DataRate, 1},
    Unit{"Gbit/s", DataRate, 1},
    Unit{"Gbps", DataRate, 1},
    Unit{"B/s", DataRate, 8e-9},
    Unit{"bytes/s", DataRate, 8e-9},
    Unit{"kB/s", DataRate, 8e-6},
    Unit{"MB/s", DataRate, 8e-3},
    Unit{"GB/s", DataRate, 8},
    Unit{"rpm", Rotation, 1},
    Unit{"1/min", Rotation, 1},
    Unit{"L/min", Flow, 1},
    Unit{"lpm", Flow, 1},
    Unit{"L/s", Flow, 60},
    Unit{"m3/h", Flow, 1000.0 / 60},
    Unit{"m³/h", Flow, 1000.0 / 60},
    Unit{"gpm", Flow, gallonL},
    Unit{"kPa", Pressure, 1},
    Unit{"Pa", Pressure, 1e-3},
    Unit{"mbar", Pressure, 0.1},
    Unit{"bar", Pressure, 100},
    Unit{"psi", Pressure, 6.894757293168},
};

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// As written; else in any case, unless that could be two units (mw, MB/s).
const Unit* findUnit(std::string_view spelling)
{
    const auto* const exact = std::ranges::find(units, spelling, &Unit::spelling);
    if (exact != units.end()) {
        return exact;
    }
    const Unit* found = nullptr;
    for (const Unit& unit : units) {
        if (std::ranges::equal(unit.spelling, spelling, {}, lower, lower)) {
            if (found != nullptr && found->scale != unit.scale) {
                return nullptr;
            }
            found = &unit;
        }
    }
    return found;
}

NameAndUnit splitBrackets(std::string_view name)
{
    const char open = name.ends_with(']') ? '[' : name.ends_with(')') ? '(' : '\0';
    const std::size_t at = open == '\0' ? std::string_view::npos : name.rfind(open);
    if (at == std::string_view::npos) {
        return {name, {}};
    }
    return {trimmed(name.substr(0, at)), trimmed(name.substr(at + 1, name.size() - at - 2))};
}

} // namespace

std::optional<UnitConversion> unitConversion(std::string_view from, std::string_view to)
{
    if (from == to) {
        return UnitConversion{};
    }
    const Unit* const source = findUnit(from);
    const Unit* const target = findUnit(to);
    if (source == nullptr || target == nullptr || source->quantity != target->quantity) {
        return std::nullopt;
    }
    return UnitConversion{source->scale / target->scale,
                          (source->offset - target->offset) / target->scale};
}

NameAndUnit splitUnit(std::string_view name)
{
    name = trimmed(name);
    if (const NameAndUnit split = splitBrackets(name); !split.unit.empty()) {
        return split;
    }
    const std::size_t at = name.find_last_of(" _-");
    if (at == std::string_view::npos || at == 0 || findUnit(name.substr(at + 1)) == nullptr) {
        return {name, {}};
    }
    std::string_view before = trimmed(name.substr(0, at));
    if (before.ends_with('/')) { // "load / %", as DIN 1313 has it
        before = trimmed(before.substr(0, before.size() - 1));
    }
    return {before, name.substr(at + 1)};
}

} // namespace hallscape::data
