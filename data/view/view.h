// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/vec.h"
#include "data/result.h"
#include "data/telemetry/metric.h"
#include "data/telemetry/palette.h"
#include "data/telemetry/time_overlay.h"
#include "data/view/inside.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace hallscape::data {

/// A part of a scale, from one value up to another; an end that is absent is open.
struct Band
{
    std::optional<float> from;
    std::optional<float> to; ///< itself no longer in it
    bool holds(float value) const { return (!from || value >= *from) && (!to || value < *to); }
    friend bool operator==(const Band&, const Band&) = default;
};

/// What is painted.
struct Lens
{
    std::optional<MetricId> metric = MetricId::GpuTemp; ///< nullopt: no overlay
    PaletteId palette = PaletteId::Cividis;
    std::optional<float> low; ///< ends of the scale; the metric's own where absent
    std::optional<float> high;
    TimeOverlay over = TimeOverlay::Now;
    int windowS = 900;                       ///< of `over`, in seconds; 0 to a week
    std::optional<Band> band = std::nullopt; ///< only values in it are painted; absent: all
    friend bool operator==(const Lens&, const Lens&) = default;
};

/// What describes the values that \p lens paints. \pre lens.metric
const Metric& paintedMetric(const Lens& lens);
/// The palette that \p lens paints with: its own, but changes need one that diverges.
PaletteId paintedPalette(const Lens& lens);
/// Ends of the scale that \p lens paints with; the second is greater. \pre lens.metric
std::pair<float, float> paintedScale(const Lens& lens);

/// Whether \p lens paints \p value, or leaves it out by its band. No data (NaN) is never left out.
bool paints(const Lens& lens, float value);

/// Where we look from.
struct CameraPose
{
    Vec3 eye;
    Vec3 target;
    float fovDeg = 45; ///< vertical
    friend bool operator==(const CameraPose&, const CameraPose&) = default;
};

/// Where we look, at what.
struct Place
{
    std::optional<CameraPose> camera; ///< absent: the camera that frames the selection
    std::string selection;            ///< Site::path() of the selected device; empty for the site
    std::string opened;               ///< path of the opened rack or server; empty for none
    friend bool operator==(const Place&, const Place&) = default;
};

/// Which parts of the picture are on.
struct Shown
{
    bool planned = false; ///< outlines of planned and promised phases
    bool roof = false;    ///< roofs and ceilings
    bool labels = true;
    bool dusk = false; ///< outdoors it is evening, with lamps and lit windows, instead of day
    friend bool operator==(const Shown&, const Shown&) = default;
};

enum class SplitKind { SideBySide, Swipe };

/// A second picture from the same camera, beside the first or behind a line that can be moved.
struct Split
{
    SplitKind kind = SplitKind::SideBySide;
    float at = 0.5F; ///< where the swipe line stands: share of the width that the first picture has
    Lens lens;       ///< of the second picture
    std::optional<std::int64_t> timeMs; ///< of the second picture; absent: that of the first
    friend bool operator==(const Split&, const Split&) = default;
};

/// Site + time + lens + place + what is open: what bookmarks, tours, links and image tests are made
/// of.
struct View
{
    std::string site; ///< file name or id of the layout; empty: the one that is open
    std::optional<std::int64_t> timeMs; ///< absolute; absent: now
    Lens lens;
    Place place;
    Shown shown;
    std::optional<Split> split;
    Inside inside;
    int width = 0; ///< of the picture, for tests; 0: the window's
    int height = 0;
    friend bool operator==(const View&, const View&) = default;
};

/// \param json any bytes  \return the view, or the first error and its JSON pointer
Result<View> parseView(std::string_view json);
std::string toJson(const View& view);

/// "2024-10-28T12:00:00Z" or "+90s", "+5m", "+2h" after \p startMs.  \return milliseconds since
/// 1970 UTC
Result<std::int64_t> parseTime(std::string_view text, std::int64_t startMs);
/// ISO 8601 in UTC, to the second.
std::string formatTime(std::int64_t timeMs);

} // namespace hallscape::data
