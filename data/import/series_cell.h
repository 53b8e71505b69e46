// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/import/series_text.h"
#include "data/mapping/series_matcher.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// Takes apart how a cell of a table names a whole series:
///
///     metric{label="value",…}          as Prometheus and Grafana write it
///     hall-1/…/gpu-2                    a path of the site
///     hall-1/…/gpu-2 gpu-temp [°C]     with a metric and a unit; also hall-1/…/gpu-2/gpu-temp
///     node-17/3                         host and GPU, counted from 0; also node-17/gpu3
///     node-17                           a host
///
/// Kept between uses for its memory.
class SeriesCell
{
public:
    /// \param text must outlive the answers
    void parse(std::string_view text);

    std::string_view name() const { return m_name; } ///< of the metric; empty where none is said
    std::string_view unit() const { return m_unit; }
    std::span<const Label> labels() const { return m_labels; }

private:
    void parsePlace(std::string_view place);

    SeriesText m_text;
    std::string_view m_name;
    std::string_view m_unit;
    std::vector<Label> m_labels;
};

} // namespace hallscape::data
