// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame_names.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace hallscape::app {

namespace {

namespace fs = std::filesystem;

/// A "%d" or "%05d" in a name.
struct Place
{
    std::size_t at = 0;
    std::size_t length = 0;
    std::size_t digits = 0;
};

std::optional<Place> placeAt(const std::string& text, std::size_t at)
{
    std::size_t end = at + 1;
    Place place{at, 0, 0};
    if (end < text.size() && text[end] == '0') {
        ++end;
        if (end < text.size() && text[end] >= '1' && text[end] <= '9') {
            place.digits = static_cast<std::size_t>(text[end] - '0');
            ++end;
        }
    }
    if (end >= text.size() || text[end] != 'd') {
        return std::nullopt;
    }
    place.length = end + 1 - at;
    return place;
}

std::string doubled(const std::string& text)
{
    std::string result;
    for (const char c : text) {
        result.append(c == '%' ? 2 : 1, c);
    }
    return result;
}

} // namespace

data::Result<FrameNames> FrameNames::of(const std::string& folderOrPattern)
{
    FrameNames names;
    const std::size_t percent = folderOrPattern.find('%');
    const auto place =
        percent == std::string::npos ? std::nullopt : placeAt(folderOrPattern, percent);
    if (place) {
        names.m_before = folderOrPattern.substr(0, place->at);
        names.m_after = folderOrPattern.substr(place->at + place->length);
        names.m_digits = place->digits;
    } else {
        names.m_before = (fs::path(folderOrPattern) / "frame-").string();
        names.m_after = ".png";
        names.m_digits = 5;
    }
    const fs::path folder = fs::path(names.name(0)).parent_path();
    std::error_code error;
    if (!folder.empty() && !fs::is_directory(folder, error)) {
        fs::create_directories(folder, error);
        if (error) {
            return data::Error{data::Errc::Unwritable, folder.string(),
                               "the folder cannot be made: " + error.message() +
                                   ". Choose another one."};
        }
    }
    return names;
}

std::string FrameNames::name(int frame) const
{
    const std::string number = std::to_string(frame);
    return m_before + std::string(m_digits - std::min(m_digits, number.size()), '0') + number +
           m_after;
}

std::string FrameNames::pattern() const
{
    const std::string number = m_digits > 0 ? "%0" + std::to_string(m_digits) + "d" : "%d";
    return doubled(m_before) + number + doubled(m_after);
}

} // namespace hallscape::app
