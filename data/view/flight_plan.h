// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/result.h"
#include "data/view/view.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// One place of a flight.
struct FlightStop
{
    View view;          ///< its place is flown to; lens and values are those of the first stop
    double flyS = 3;    ///< seconds from the stop before; 0 cuts. Ignored for the first
    double holdS = 0;   ///< seconds to stay
    std::string source; ///< what it was read from: a file or "stop 2", for messages
};

/// A flight through saved views:
///
///     {"version": 1, "stops": [
///         {"view": "street.json", "hold": 1},
///         {"view": {"place": {"selection": "h1 a2 r3"}}, "fly": 4, "hold": 2}]}
struct FlightPlan
{
    std::vector<FlightStop> stops; ///< at least one

    static constexpr double longestS = 3600; ///< of one way or stay
    static constexpr std::size_t mostStops = 1000;

    double lengthS() const;
    /// Frames at \p fps, the first and the last moment included: at least 1.
    int frameCount(double fps) const;
    /// Where frame \p frame is.
    struct Moment
    {
        std::size_t stop = 0; ///< that is flown to, or stayed at
        double share = 1;     ///< of the way from the stop before
    };
    Moment at(int frame, double fps) const;
};

/// \param readView reads a view that the plan names by file
/// \return the plan, or the first error with its JSON pointer
Result<FlightPlan>
parseFlightPlan(std::string_view json,
                const std::function<Result<View>(const std::string& file)>& readView);

} // namespace hallscape::data
