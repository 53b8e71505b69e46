// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The few expressions of PromQL that are asked.
namespace hallscape::data::promql {

/// In quotation marks, escaped.
std::string quoted(std::string_view text);
/// A regular expression that matches exactly these texts.
std::string anyOf(std::span<const std::string> texts);

/// `NAME{label=~"expression",…}`
std::string selector(std::string_view name,
                     std::span<const std::pair<std::string, std::string>> matches);
/// `rate(SELECTOR[40s])`
std::string rate(std::string_view selector, int windowS);
/// `max by (a,b) (EXPRESSION)`
std::string maxBy(std::span<const std::string> labels, std::string_view expression);
/// `EXPRESSION / on (a,b) group_left () max by (a,b) (PER)`
std::string dividedBy(std::string_view expression, std::string_view per,
                      std::span<const std::string> on);
/// Seconds since the sample was measured: `time() - timestamp(SELECTOR)`
std::string age(std::string_view selector);

} // namespace hallscape::data::promql
