// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/json_tree.h"
#include "data/layout/layout_keys.h"
#include "data/layout/vec.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// What a number may be. `what` names it in messages: "a length in millimetres".
struct NumberRule
{
    double min = 0;
    double max = 0;
    bool whole = false;
    std::string_view what = "a number";
};

/// A JSON value, its place in the file and where its problems go. Each reader reports what is wrong
/// and returns nothing, so that callers go on and find the next mistake. Internal to the parser;
/// refers to the tree and the sink.
class JsonValue
{
public:
    JsonValue(const JsonNode& node, std::string pointer, ProblemSink& sink)
        : m_node(&node), m_pointer(std::move(pointer)), m_sink(&sink)
    {
    }

    const std::string& pointer() const { return m_pointer; }
    const std::string& key() const { return m_node->key; }
    const JsonNode& node() const { return *m_node; }
    ProblemSink& sink() const { return *m_sink; }

    bool isNumber() const { return m_node->type == JsonNode::Type::Number; }
    bool isObject() const { return m_node->type == JsonNode::Type::Object; }
    bool isArray() const { return m_node->type == JsonNode::Type::Array; }

    std::optional<std::string> text() const; ///< a string that is not empty
    std::optional<double> number(const NumberRule& rule) const;
    std::optional<Vec3> vector(const NumberRule& rule) const; ///< `[x, y, z]`
    bool isTrue() const;                                      ///< reports anything but `true`
    std::vector<JsonValue> elements() const;                  ///< of an array
    std::vector<JsonValue> members() const;                   ///< of an object with free keys
    std::optional<JsonValue> member(std::string_view name) const;

    void error(std::string found, std::string expected, std::string suggestion = {}) const
    {
        m_sink->error(m_pointer, std::move(found), std::move(expected), std::move(suggestion));
    }
    void wrongType(std::string_view expected) const;
    /// What stands there, short enough for one line: `the string "abc"`, `an array of 3`.
    std::string preview() const;

private:
    const JsonNode* m_node;
    std::string m_pointer;
    ProblemSink* m_sink;
};

/// An object with known keys: unknown and missing ones are reported when it is made.
class JsonObject
{
public:
    JsonObject(const JsonValue& value, const KeyTable& keys);

    const JsonValue& value() const { return m_value; }
    explicit operator bool() const { return m_value.isObject(); }
    std::optional<JsonValue> find(std::string_view key) const { return m_value.member(key); }
    bool has(std::string_view key) const { return find(key).has_value(); }

    std::string text(std::string_view key, std::string fallback = {}) const;
    double number(std::string_view key, const NumberRule& rule, double fallback) const;
    Vec3 vector(std::string_view key, const NumberRule& rule, Vec3 fallback) const;
    std::vector<JsonValue>
    elements(std::string_view key) const; ///< empty where there is no such key
    std::vector<JsonValue> members(std::string_view key) const;

private:
    JsonValue m_value;
};

/// `did you mean "heightU"?` for the nearest of \p choices; empty when none is near.
std::string didYouMean(std::string_view found, std::span<const std::string_view> choices);

/// In quotation marks, cut to one short line.
std::string inQuotes(std::string_view text);

/// `"a", "b" or "c"`, cut after a dozen.
std::string oneOf(std::span<const std::string_view> choices);

} // namespace hallscape::data
