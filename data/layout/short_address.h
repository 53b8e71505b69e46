// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <string>

namespace hallscape::data {

/// "H2 A17 R3 S5 G2": as short as a person would say it, for places with little room. Each step of
/// Site::path() is cut to as few letters as Site::find() needs to come back to the same thing.
/// Empty for the site.
std::string shortAddress(const Site& site, Device device);

} // namespace hallscape::data
