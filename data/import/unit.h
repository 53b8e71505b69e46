// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace hallscape::data {

/// value in the wanted unit = value as written x scale + offset
struct UnitConversion
{
    double scale = 1;
    double offset = 0;
};

/// \param from as people write it: "°F", "kW", "bar", "bytes/s", "ratio"
/// \param to a Metric::unit
/// \return nothing when either is not known or they do not measure the same thing
std::optional<UnitConversion> unitConversion(std::string_view from, std::string_view to);

/// A name and the unit in it.
struct NameAndUnit
{
    std::string_view name;
    std::string_view unit; ///< empty where there is none
};

/// Finds a unit in brackets at the end of a name ("gpu temp [°C]", "power (kW)", "load / %") or as
/// its last word ("power_kW", "temp_celsius", "gpu-temp f").
NameAndUnit splitUnit(std::string_view name);

} // namespace hallscape::data
