// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prepared_site.h"

#include <QtConcurrent/QtConcurrentRun>

#include <utility>

namespace hallscape::scene {

PreparedSitePtr prepareSite(data::SitePtr site)
{
    auto prepared = std::make_shared<PreparedSite>();
    const auto plan = std::make_shared<const SitePlan>(std::move(site));
    prepared->plan = plan;
    prepared->facades = QtConcurrent::run([plan] { return readFacades(*plan->site); });
    if (!plan->given) {
        return prepared;
    }
    prepared->hallMap = QtConcurrent::run([plan] { return lightHall(*plan); });
    prepared->yardMap = QtConcurrent::run([plan] { return lightYard(*plan); });
    return prepared;
}

} // namespace hallscape::scene
