// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <string>

namespace hallscape::data {

/// Plain text totals of a site, as `hallscape --describe` prints them: counts by kind and area,
/// phases, sources.
std::string describe(const Site& site);

} // namespace hallscape::data
