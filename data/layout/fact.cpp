// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/fact.h"

#include <algorithm>

namespace hallscape::data {

std::optional<double> number(std::span<const Fact> facts, std::string_view key)
{
    const auto found = std::ranges::find(facts, key, &Fact::key);
    return found == facts.end() ? std::nullopt : found->value;
}

} // namespace hallscape::data
