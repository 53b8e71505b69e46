// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <string_view>
#include <vector>

namespace hallscape::data {

struct SearchHit
{
    Device device;
    int score = 0; ///< higher is better
};

/// Finds devices by path, short path ("h2 a17 r3 s5 g2") or any part of a name or model ("megapack
/// 12", "cdu"). Best first, ties in layout order; at most \p limit. Budget: under 16 ms for
/// Colossus.
std::vector<SearchHit> search(const Site& site, std::string_view query, std::size_t limit = 50);

} // namespace hallscape::data
