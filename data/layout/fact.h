// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Where a fact comes from. Shown wherever the fact is shown.
enum class Provenance : std::uint8_t {
    Sourced, ///< Fact::source names who says so
    Derived, ///< arithmetic on sourced facts; Fact::source says how
    Assumed, ///< no public source found
};

struct Fact
{
    std::string key;             ///< stable identifier, for example "max-power"
    std::string label;           ///< English, for people: "Maximum power"
    std::string text;            ///< value as shown, without the unit: "8.4"
    std::optional<double> value; ///< the same as a number, where it is one
    std::string unit;            ///< as shown: "kW"; empty for plain text
    Provenance provenance = Provenance::Assumed;
    std::string
        source; ///< citation (several joined by "; "), or how it was derived; empty for Assumed
};

/// \return the numeric value of the fact called \p key, if there is one.
std::optional<double> number(std::span<const Fact> facts, std::string_view key);

} // namespace hallscape::data
