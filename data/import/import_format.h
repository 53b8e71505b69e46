// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hallscape::data {

enum class ImportFormat : std::uint8_t {
    Csv,
    OpenMetrics,
    PrometheusJson,
    VictoriaMetrics,
    Foreign, ///< nothing that can be imported
};

/// English, for people: "CSV", "OpenMetrics text".
std::string_view formatLabel(ImportFormat format);

struct SniffedFormat
{
    ImportFormat format = ImportFormat::Foreign;
    std::string why; ///< of Foreign: English, what it is instead and what to do
};

/// Tells a format by how a file begins.  \param head its first bytes, 64 KB or all of it
SniffedFormat sniffFormat(std::string_view head);

inline constexpr std::size_t sniffedBytes = std::size_t{64} << 10U;

} // namespace hallscape::data
