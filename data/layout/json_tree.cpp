// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/json_tree.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>
#include <unordered_set>

namespace hallscape::data {
namespace {

/// Builds the tree from nlohmann's events. One frame per open array or object, so nesting costs no
/// stack.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json>
{
public:
    TreeBuilder(std::string_view bytes, ProblemSink& sink) : m_bytes(bytes), m_sink(&sink) {}

    JsonNode root;

    bool null() override { return put({}); }
    bool boolean(bool value) override
    {
        JsonNode node;
        node.type = JsonNode::Type::Boolean;
        node.boolean = value;
        return put(std::move(node));
    }
    bool number_integer(number_integer_t value) override
    {
        return putNumber(static_cast<double>(value), std::to_string(value));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return putNumber(static_cast<double>(value), std::to_string(value));
    }
    bool number_float(number_float_t value, const string_t& written) override
    {
        return putNumber(value, written);
    }
    bool string(string_t& value) override
    {
        JsonNode node;
        node.type = JsonNode::Type::String;
        node.text = std::move(value);
        return put(std::move(node));
    }
    bool binary(binary_t& /*value*/) override { return false; }
    bool start_object(std::size_t /*size*/) override { return open(JsonNode::Type::Object); }
    bool start_array(std::size_t /*size*/) override { return open(JsonNode::Type::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override
    {
        Frame& frame = m_open.back();
        if (!frame.keys.insert(name).second) {
            m_sink->error(pointerTo(pointer(), name), "\"" + name + "\" twice",
                          "each name once in an object");
        }
        frame.nextKey = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string& /*token*/,
                     const nlohmann::detail::exception& error) override
    {
        m_sink->error({}, reason(error.what()) + " at " + lineAndColumn(position), "JSON");
        return false;
    }

private:
    struct Frame
    {
        JsonNode node;
        std::string nextKey;
        std::unordered_set<std::string> keys;
    };

    bool putNumber(double value, std::string written)
    {
        JsonNode node;
        node.type = JsonNode::Type::Number;
        node.number = value;
        node.text = std::move(written);
        return put(std::move(node));
    }

    bool put(JsonNode node)
    {
        if (++m_count > maxJsonNodes) {
            m_sink->error({}, "more than " + std::to_string(maxJsonNodes) + " values",
                          "a smaller file");
            return false;
        }
        if (m_open.empty()) {
            root = std::move(node);
            return true;
        }
        Frame& frame = m_open.back();
        node.key = std::move(frame.nextKey);
        frame.nextKey.clear();
        frame.node.items.push_back(std::move(node));
        return true;
    }

    bool open(JsonNode::Type type)
    {
        if (m_open.size() >= maxJsonDepth) {
            m_sink->error(pointer(), "nesting deeper than " + std::to_string(maxJsonDepth),
                          "less nesting");
            return false;
        }
        m_open.emplace_back().node.type = type;
        return true;
    }

    bool close()
    {
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        return put(std::move(node));
    }

    std::string pointer() const
    {
        std::string result;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const Frame& frame = m_open[i];
            result = frame.node.type == JsonNode::Type::Object
                         ? pointerTo(result, frame.nextKey)
                         : pointerTo(result, std::to_string(frame.node.items.size()));
        }
        return result;
    }

    std::string lineAndColumn(std::size_t position) const
    {
        const std::string_view before = m_bytes.substr(0, std::min(position, m_bytes.size()));
        const auto line = std::ranges::count(before, '\n') + 1;
        const std::size_t lastBreak = before.rfind('\n');
        const std::size_t column =
            lastBreak == std::string_view::npos ? before.size() : before.size() - lastBreak - 1;
        return "line " + std::to_string(line) + ", column " + std::to_string(column);
    }

    /// The library's sentence without its exception number and its own idea of the place.
    static std::string reason(std::string_view what)
    {
        const std::size_t place = what.find("column ");
        const std::size_t colon = what.find(": ", place == std::string_view::npos ? 0 : place);
        std::string text{colon == std::string_view::npos ? what : what.substr(colon + 2)};
        std::ranges::replace_if(
            text, [](char c) { return static_cast<unsigned char>(c) >= 0x80U || c < ' '; }, '?');
        if (text.size() > 200) {
            text.resize(200);
        }
        return text;
    }

    std::string_view m_bytes;
    ProblemSink* m_sink;
    std::vector<Frame> m_open;
    std::size_t m_count = 0;
};

} // namespace

std::string pointerTo(std::string_view parent, std::string_view step)
{
    std::string result{parent};
    result += '/';
    for (const char c : step) {
        if (c == '~') {
            result += "~0";
        } else if (c == '/') {
            result += "~1";
        } else {
            result += c;
        }
    }
    return result;
}

std::optional<JsonNode> parseJson(std::string_view bytes, ProblemSink& sink)
{
    if (bytes.size() > maxJsonBytes) {
        sink.error({}, std::to_string(bytes.size()) + " bytes",
                   "at most " + std::to_string(maxJsonBytes) + " bytes");
        return std::nullopt;
    }
    TreeBuilder builder(bytes, sink);
    constexpr bool strict = true;
    constexpr bool ignoreComments = true;
    const bool complete =
        nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder,
                                  nlohmann::json::input_format_t::json, strict, ignoreComments);
    if (!complete) {
        return std::nullopt;
    }
    return std::move(builder.root);
}

} // namespace hallscape::data
