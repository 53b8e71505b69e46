// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scene/aisles.h"
#include "scene/prop_placement.h"

#include <memory>
#include <utility>
#include <vector>

namespace hallscape::scene {

/// What follows from a site alone and several need: made once per site, and shared with workers.
struct SitePlan
{
    /// \param of null: a site with nothing on it
    explicit SitePlan(data::SitePtr of = nullptr)
        : given(of != nullptr),
          site(of != nullptr ? std::move(of) : std::make_shared<const data::Site>()),
          rows(findRows(*site)), aisles(findAisles(rows)), props(propsOf(*site))
    {
    }

    bool given;         ///< whether there is a site
    data::SitePtr site; ///< never null
    std::vector<RackRow> rows;
    std::vector<Aisle> aisles;
    Props props;
};
using SitePlanPtr = std::shared_ptr<const SitePlan>;

} // namespace hallscape::scene
