// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/source.h"

#include <QtCore/QString>

#include <optional>

namespace hallscape::app {

/// How a source is doing, for people.
struct SourceHealth
{
    enum class Level : std::uint8_t { None, Simulated, Waiting, Good, Partial, Bad };
    Level level = Level::None;
    QString word;  ///< "Live", "Stale since 12:03", "Simulated", "No source"
    QString glyph; ///< stands for the level where there is no colour
    /// "4 s": how old the newest values are; empty where that says nothing.
    QString age;
    bool changesWithTime = false; ///< word or age must be made again in a second
};

/// \param info nullopt: no live source  \param nowMs milliseconds since 1970-01-01 UTC
SourceHealth healthOf(const std::optional<data::SourceInfo>& info, const data::SourceStatus& status,
                      std::int64_t nowMs);

/// Local time of day, with the date when it is not \p nowMs's day: "12:03", "24 Nov 12:03".
QString clockText(std::int64_t timeMs, std::int64_t nowMs);

} // namespace hallscape::app
