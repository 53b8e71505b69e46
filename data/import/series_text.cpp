// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/series_text.h"

namespace hallscape::data {

namespace {

/// Letters, digits, underscore, colon; the dot too, which some exporters use in names.
bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == ':' || c == '.';
}

} // namespace

std::optional<std::size_t> SeriesText::parse(std::string_view text)
{
    m_text = text;
    m_at = 0;
    m_labels.clear();
    m_unescaped.clear();
    m_name = word();
    if (take('{') ? !parseLabels() : m_name.empty()) {
        return std::nullopt;
    }
    return m_at;
}

/// After the opening brace, up to and including the closing one. A comma may stand at the end.
bool SeriesText::parseLabels()
{
    for (;;) {
        skipSpace();
        if (take('}')) {
            return true;
        }
        if (m_labels.size() == maxLabels || !parseLabel()) {
            return false;
        }
        skipSpace();
        if (!take(',')) {
            return take('}');
        }
    }
}

bool SeriesText::parseLabel()
{
    std::string_view label;
    if (m_at < m_text.size() && m_text[m_at] == '"') {
        const std::optional<std::string_view> text = quoted();
        if (!text) {
            return false;
        }
        label = *text;
    } else {
        label = word();
    }
    skipSpace();
    if (!take('=')) {
        const bool isName = !label.empty() && m_name.empty();
        m_name = isName ? label : m_name;
        return isName;
    }
    skipSpace();
    const std::optional<std::string_view> value = quoted();
    if (label.empty() || !value) {
        return false;
    }
    if (label == "__name__") {
        m_name = *value;
    } else {
        m_labels.push_back({label, *value});
    }
    return true;
}

std::optional<std::string_view> SeriesText::quoted()
{
    const std::size_t start = m_at;
    if (!take('"')) {
        return std::nullopt;
    }
    const std::size_t begin = m_at;
    bool escaped = false;
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '\\') {
            escaped = true;
            ++m_at;
        } else if (m_text[m_at] == '"') {
            const std::size_t end = m_at++;
            return escaped ? unescaped(begin, end) : m_text.substr(begin, end - begin);
        }
    }
    m_at = start; // the place to complain of is where the quote opens
    return std::nullopt;
}

std::string_view SeriesText::unescaped(std::size_t begin, std::size_t end)
{
    m_unescaped.reserve(m_text.size());
    const std::size_t from = m_unescaped.size();
    for (std::size_t i = begin; i < end; ++i) {
        char c = m_text[i];
        if (c == '\\' && i + 1 < end) {
            c = m_text[++i];
            c = c == 'n' ? '\n' : c;
        }
        m_unescaped += c;
    }
    return std::string_view(m_unescaped).substr(from);
}

std::string_view SeriesText::word()
{
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && isWord(m_text[m_at])) {
        ++m_at;
    }
    return m_text.substr(begin, m_at - begin);
}

void SeriesText::skipSpace()
{
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
        ++m_at;
    }
}

bool SeriesText::take(char c)
{
    const bool found = m_at < m_text.size() && m_text[m_at] == c;
    m_at += found ? 1 : 0;
    return found;
}

} // namespace hallscape::data
