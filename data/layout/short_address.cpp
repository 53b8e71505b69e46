// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/short_address.h"

#include <algorithm>
#include <cctype>
#include <string_view>
#include <vector>

namespace hallscape::data {
namespace {

/// The things that path() names on its way to \p device, outermost first.
std::vector<Device> namedSteps(const Site& site, Device device)
{
    std::vector<Device> steps;
    for (Device step = device; step.kind != Kind::Site; step = site.parent(step)) {
        const bool left = step != device && family(step.kind) == Family::Area &&
                          !site.areas[site.areaId(step).index].inPaths;
        if (!left) {
            steps.push_back(step);
        }
    }
    std::reverse(steps.begin(), steps.end());
    return steps;
}

/// \p before with as much of the kind's name as tells \p step from its siblings
std::string extended(const Site& site, const std::string& before, Device step)
{
    const std::string_view id = kindId(step.kind);
    const std::string number = std::to_string(site.number(step));
    std::string word;
    for (const char letter : id) {
        word += word.empty() ? static_cast<char>(std::toupper(letter)) : letter;
        std::string address = before.empty() ? word + number : before + " " + word + number;
        if (letter != '-' && site.find(address) == step) {
            return address;
        }
    }
    return before + " " + std::string(id) + "-" + number;
}

} // namespace

std::string shortAddress(const Site& site, Device device)
{
    std::string address;
    for (const Device step : namedSteps(site, device)) {
        address = extended(site, address, step);
    }
    return address;
}

} // namespace hallscape::data
