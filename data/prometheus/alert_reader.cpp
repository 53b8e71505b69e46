// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/prometheus/alert_reader.h"

#include "data/layout/path_words.h"
#include "data/prometheus/answer.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <exception>
#include <tuple>

namespace hallscape::data {
namespace {

using Json = nlohmann::json;

constexpr std::size_t mostAlerts = 10'000;
constexpr std::size_t mostLabels = 64;
constexpr std::size_t longestText = 500;

std::string textAt(const Json& object, const char* key)
{
    if (!object.is_object() || !object.contains(key) || !object[key].is_string()) {
        return {};
    }
    return serverText(object[key].get_ref<const std::string&>(), longestText);
}

AlertSeverity severityOf(std::string_view label)
{
    const std::string word = lowerCase(label);
    if (word == "critical" || word == "page" || word == "error" || word == "fatal") {
        return AlertSeverity::Critical;
    }
    if (word == "warning" || word == "warn") {
        return AlertSeverity::Warning;
    }
    return word == "info" || word == "none" || word == "notice" ? AlertSeverity::Info
                                                                : AlertSeverity::Unknown;
}

/// Prometheus has a text here, Alertmanager an object with one.
AlertState stateOf(const Json& item)
{
    const Json status = item.value("status", Json::object());
    const std::string state =
        item.contains("state") ? textAt(item, "state") : textAt(status, "state");
    if (state == "pending" || state == "unprocessed") {
        return AlertState::Pending;
    }
    return state == "suppressed" ? AlertState::Suppressed : AlertState::Firing;
}

/// The same as long as the labels are.
std::string idFromLabels(const Alert& alert)
{
    std::uint64_t hash = 14695981039346656037U; // FNV-1a
    const auto add = [&hash](std::string_view text) {
        for (const char c : text) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
        }
        hash = (hash ^ 0xFFU) * 1099511628211U;
    };
    for (const auto& [name, value] : alert.labels) {
        add(name);
        add(value);
    }
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (int shift = 60; shift >= 0; shift -= 4) {
        id += digits[hash >> static_cast<unsigned>(shift) & 0xFU];
    }
    return id;
}

Alert alertFrom(const Json& item, SeriesMatcher& matcher)
{
    Alert alert;
    const Json labels = item.value("labels", Json::object());
    for (const auto& [name, value] : labels.items()) {
        if (value.is_string() && alert.labels.size() < mostLabels) {
            alert.labels.emplace_back(serverText(name),
                                      serverText(value.get_ref<const std::string&>()));
        }
    }
    const Json annotations = item.value("annotations", Json::object());
    alert.name = textAt(labels, "alertname");
    alert.summary = textAt(annotations, "summary");
    if (alert.summary.empty()) {
        alert.summary = textAt(annotations, "description");
    }
    alert.state = stateOf(item);
    alert.severity = severityOf(textAt(labels, "severity"));
    alert.sinceMs =
        timeFromRfc3339(textAt(item, item.contains("activeAt") ? "activeAt" : "startsAt"));
    double value = 0;
    if (parseSampleValue(textAt(item, "value"), value)) {
        alert.value = value;
    }
    alert.id = textAt(item, "fingerprint");
    if (alert.id.empty()) {
        alert.id = idFromLabels(alert);
    }
    std::vector<Label> views;
    for (const auto& [name, text] : alert.labels) {
        views.push_back({name, text});
    }
    alert.device = matcher.device(views);
    return alert;
}

/// What people should see first.
std::tuple<int, int, std::int64_t> urgency(const Alert& alert)
{
    const int state = alert.state == AlertState::Firing    ? 0
                      : alert.state == AlertState::Pending ? 1
                                                           : 2;
    return {state, -static_cast<int>(alert.severity), alert.sinceMs};
}

} // namespace

std::string_view labelOf(const Alert& alert, std::string_view name)
{
    for (const auto& [label, value] : alert.labels) {
        if (label == name) {
            return value;
        }
    }
    return {};
}

std::int64_t timeFromRfc3339(std::string_view text)
{
    const auto number = [&text](std::size_t at, std::size_t length) {
        int value = -1;
        if (at + length <= text.size()) {
            const char* const first = text.data() + at;
            const auto [last, failure] = std::from_chars(first, first + length, value);
            value = failure == std::errc{} && last == first + length ? value : -1;
        }
        return value;
    };
    const int year = number(0, 4);
    const int month = number(5, 2);
    const int day = number(8, 2);
    const int hour = number(11, 2);
    const int minute = number(14, 2);
    const int second = number(17, 2);
    if (year < 1970 || month < 1 || day < 1 || hour < 0 || minute < 0 || second < 0) {
        return 0;
    }
    namespace c = std::chrono;
    const c::year_month_day date{c::year(year), c::month(static_cast<unsigned>(month)),
                                 c::day(static_cast<unsigned>(day))};
    if (!date.ok()) {
        return 0;
    }
    std::int64_t ms = c::sys_days(date).time_since_epoch() / c::milliseconds(1);
    ms += ((hour * 60 + minute) * 60 + second) * std::int64_t{1000};
    std::size_t at = 19;
    if (at < text.size() && text[at] == '.') {
        std::int64_t unit = 100;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
            ms += (text[at] - '0') * unit;
            unit /= 10;
        }
    }
    if (at < text.size() && (text[at] == '+' || text[at] == '-')) {
        const std::int64_t zone =
            std::max(0, number(at + 1, 2)) * 60 + std::max(0, number(at + 4, 2));
        ms -= (text[at] == '+' ? 1 : -1) * zone * 60'000;
    }
    return ms;
}

Result<std::vector<Alert>> readAlerts(std::string_view body, SeriesMatcher& matcher)
{
    try {
        constexpr bool throwing = false;
        const Json document = Json::parse(body, nullptr, throwing);
        const Json* list = &document;
        if (document.is_object()) {
            static const Json empty = Json::object();
            const Json& data = document.contains("data") ? document["data"] : empty;
            if (!data.is_object() || !data.contains("alerts")) {
                return Error{Errc::WrongType, {}, "no list of alerts"};
            }
            list = &data["alerts"];
        }
        if (list->is_null()) {
            return std::vector<Alert>{};
        }
        if (!list->is_array()) {
            return Error{Errc::NotJson, {}, "no list of alerts"};
        }
        std::vector<Alert> alerts;
        for (const Json& item : *list) {
            if (item.is_object() && alerts.size() < mostAlerts) {
                alerts.push_back(alertFrom(item, matcher));
            }
        }
        std::ranges::stable_sort(alerts, {}, urgency);
        return alerts;
    } catch (const std::exception& failure) { // wrong types, out of memory
        return Error{Errc::WrongType, {}, serverText(failure.what())};
    }
}

} // namespace hallscape::data
