// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/series_cell.h"

#include "data/import/metric_words.h"
#include "data/import/number_text.h"
#include "data/import/unit.h"

#include <algorithm>

namespace hallscape::data {

namespace {

bool hasDigit(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

void SeriesCell::parse(std::string_view text)
{
    m_labels.clear();
    m_name = {};
    m_unit = {};
    if (const std::string_view trimmedText = trimmed(text);
        trimmedText.ends_with(']') || trimmedText.ends_with(')')) {
        const NameAndUnit split = splitUnit(trimmedText);
        text = split.name;
        m_unit = split.unit;
    }
    text = trimmed(text);
    if (text.find('{') != std::string_view::npos && m_text.parse(text) == text.size()) {
        m_name = m_text.name();
        m_labels.assign(m_text.labels().begin(), m_text.labels().end());
        return;
    }
    const std::size_t slash = text.rfind('/');
    const std::size_t space = text.find_first_of(" :", slash == std::string_view::npos ? 0 : slash);
    if (space != std::string_view::npos && !metricsNamed(text.substr(space)).empty()) {
        m_name = trimmed(text.substr(space + 1));
        text = trimmed(text.substr(0, space));
    } else if (slash != std::string_view::npos && !hasDigit(text.substr(slash)) &&
               !metricsNamed(text.substr(slash)).empty()) {
        m_name = text.substr(slash + 1);
        text = text.substr(0, slash);
    }
    parsePlace(text);
}

void SeriesCell::parsePlace(std::string_view place)
{
    if (place.empty()) {
        return;
    }
    m_labels.push_back({"path", place});
    const std::size_t slash = place.find('/');
    if (slash == std::string_view::npos) {
        m_labels.push_back({"host", place});
    } else if (place.find('/', slash + 1) == std::string_view::npos) {
        const std::size_t digit = std::min(place.find_first_of("0123456789", slash), place.size());
        m_labels.push_back({"host", place.substr(0, slash)});
        m_labels.push_back({"gpu", place.substr(digit)});
    }
}

} // namespace hallscape::data
