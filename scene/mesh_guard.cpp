// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_guard.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <string_view>

namespace hallscape::scene {

namespace {

constexpr int deepest = 256;

/// The whole number after \p at, past blanks, quotes, '=' and ':'. 0 when there is none.
std::uint64_t numberAfter(std::string_view text, std::size_t at)
{
    at = text.find_first_not_of(" \t\r\n\"'=:", at);
    std::uint64_t value = 0;
    if (at != std::string_view::npos) {
        const auto [end, error] =
            std::from_chars(text.data() + at, text.data() + text.size(), value);
        if (error == std::errc::result_out_of_range) {
            return UINT64_MAX;
        }
    }
    return value;
}

/// \return the largest count that follows \p word
std::uint64_t largestCount(std::string_view text, std::string_view word)
{
    std::uint64_t largest = 0;
    for (std::size_t at = text.find(word); at != std::string_view::npos;
         at = text.find(word, at + word.size())) {
        largest = std::max(largest, numberAfter(text, at + word.size()));
    }
    return largest;
}

/// PLY states its counts in lines of its header: "element vertex 8".
std::uint64_t largestPlyElement(std::string_view text)
{
    const std::string_view header = text.substr(0, text.find("end_header"));
    constexpr std::string_view word = "element ";
    std::uint64_t largest = 0;
    for (std::size_t at = header.find(word); at != std::string_view::npos;
         at = header.find(word, at + word.size())) {
        const std::size_t name = header.find(' ', at + word.size());
        if (name != std::string_view::npos) {
            largest = std::max(largest, numberAfter(header, name));
        }
    }
    return largest;
}

int depthOfTags(std::string_view text)
{
    int depth = 0;
    int most = 0;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == '<' && (std::isalpha(static_cast<unsigned char>(text[i + 1])) != 0)) {
            most = std::max(most, ++depth);
        } else if ((text[i] == '<' && text[i + 1] == '/') ||
                   (text[i] == '/' && text[i + 1] == '>')) {
            --depth;
        }
    }
    return most;
}

/// COLLADA lists corners as whole numbers; the reader waits for ever for the end of a word among
/// them.
bool hasWordAmongIndices(std::string_view text)
{
    for (const std::string_view tag : {"<p>", "<h>", "<v>", "<vcount>"}) {
        for (std::size_t at = text.find(tag); at != std::string_view::npos;
             at = text.find(tag, at)) {
            at += tag.size();
            const std::size_t end = text.find('<', at);
            const std::string_view list =
                text.substr(at, end == std::string_view::npos ? end : end - at);
            if (list.find_first_not_of("0123456789-+ \t\r\n") != std::string_view::npos) {
                return true;
            }
        }
    }
    return false;
}

int depthOfBrackets(std::string_view text)
{
    int depth = 0;
    int most = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            quoted = c != '"' && c != '\n';
            i += c == '\\' ? 1 : 0;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            most = std::max(most, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return most;
}

/// The text a reader parses by recursion: all of a text file, the header of a binary glTF.
std::string_view textOf(std::string_view bytes)
{
    constexpr std::size_t glbHeader = 20;
    if (bytes.starts_with("glTF") && bytes.size() > glbHeader) {
        std::uint32_t length = 0;
        for (int i = 3; i >= 0; --i) {
            length =
                length << 8U | static_cast<unsigned char>(bytes[12 + static_cast<std::size_t>(i)]);
        }
        return bytes.substr(glbHeader, length);
    }
    constexpr std::size_t looked = 4096;
    const bool binary = bytes.substr(0, looked).find('\0') != std::string_view::npos;
    return binary ? std::string_view() : bytes;
}

} // namespace

std::string whyUnsafe(std::span<const std::byte> bytes)
{
    const std::string_view all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    constexpr std::array packed{std::string_view("PK\x03\x04"), std::string_view("\x1f\x8b"),
                                std::string_view("7z\xbc\xaf")};
    if (std::ranges::any_of(packed,
                            [all](std::string_view magic) { return all.starts_with(magic); })) {
        return "a packed file; unpack it first";
    }
    if (all.starts_with("ply") && all.find("end_header") == std::string_view::npos) {
        return "its header has no end"; // the reader would look for it for ever
    }
    const std::string_view text = textOf(all);
    const std::uint64_t stated = all.starts_with("ply") ? largestPlyElement(all)
                                                        : std::max(largestCount(text, "count=\""),
                                                                   largestCount(text, "\"count\""));
    if (stated > bytes.size()) {
        return "states " + std::to_string(stated) + " elements but has only " +
               std::to_string(bytes.size()) + " bytes";
    }
    const std::size_t first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    const bool tags = first != std::string_view::npos && text[first] == '<';
    if ((tags ? depthOfTags(text) : depthOfBrackets(text)) > deepest) {
        return "nested more than " + std::to_string(deepest) + " deep";
    }
    if (tags && hasWordAmongIndices(text)) {
        return "something that is no number among its indices";
    }
    return {};
}

} // namespace hallscape::scene
