// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"

#include <algorithm>
#include <array>

namespace hallscape::data {
namespace {

constexpr NumberRule sizeM{0, 100'000, false, "a length in metres"};
constexpr NumberRule degrees{-360, 360, false, "an angle in degrees"};
constexpr NumberRule copiesRule{1, 1'000'000, true, "a whole number"};

constexpr std::array<std::string_view, 4> stateNames{"promised", "planned", "installed",
                                                     "energised"};

/// What the parsing of one place needs to know.
struct PlaceContext
{
    const Sources* sources = nullptr;
    const LayoutDraft* draft = nullptr;
};

std::optional<std::uint16_t> phaseNamed(const JsonValue& value, const LayoutDraft& draft)
{
    const auto id = value.text();
    if (!id) {
        return std::nullopt;
    }
    const auto found = draft.phases.find(*id);
    if (found != draft.phases.end()) {
        return found->second;
    }
    std::vector<std::string_view> choices;
    std::ranges::transform(draft.phases, std::back_inserter(choices),
                           [](const auto& entry) { return std::string_view(entry.first); });
    std::ranges::sort(choices);
    value.error("unknown phase \"" + *id + "\"", oneOf(choices), didYouMean(*id, choices));
    return std::nullopt;
}

std::optional<std::uint16_t> parsePhaseOf(const JsonObject& object, const LayoutDraft& draft)
{
    const auto value = object.find("phase");
    return value ? phaseNamed(*value, draft) : std::nullopt;
}

/// `[x, y, z]`, or several of them that are used in turn.
std::vector<Vec3> parseSteps(const JsonValue& value)
{
    const bool several = value.isArray() && !value.node().items.empty() &&
                         value.node().items.front().type == JsonNode::Type::Array;
    if (!several) {
        return {value.vector(positionM).value_or(Vec3{})};
    }
    std::vector<Vec3> steps;
    for (const JsonValue& element : value.elements()) {
        steps.push_back(element.vector(positionM).value_or(Vec3{}));
    }
    return steps;
}

RepeatNode parseRepeat(const JsonValue& value)
{
    RepeatNode repeat;
    const JsonObject object(value, keys::repeat);
    repeat.count = static_cast<std::uint32_t>(object.number("count", copiesRule, 1));
    repeat.turnDeg = static_cast<float>(object.number("turn", degrees, 0));
    if (const auto step = object.find("step")) {
        repeat.stepsM = parseSteps(*step);
    }
    return repeat;
}

/// One object or an array of them, innermost first.
std::vector<RepeatNode> parseRepeats(const JsonObject& object)
{
    std::vector<RepeatNode> repeats;
    const auto value = object.find("repeat");
    if (!value) {
        return repeats;
    }
    if (!value->isArray()) {
        repeats.push_back(parseRepeat(*value));
        return repeats;
    }
    for (const JsonValue& element : value->elements()) {
        repeats.push_back(parseRepeat(element));
    }
    return repeats;
}

Placement parsePlacement(const JsonObject& object)
{
    return {object.vector("at", positionM, {}),
            static_cast<float>(object.number("yaw", degrees, 0))};
}

Vec3 parseSize(const JsonObject& object)
{
    const auto value = object.find("size");
    const Vec3 size = value ? value->vector(sizeM).value_or(Vec3{}) : Vec3{};
    if (value && value->isArray() && (size.x <= 0 || size.z <= 0)) {
        value->error("an area without width or depth",
                     "[width, height, depth] above 0; the height may be 0");
        return {};
    }
    return size;
}

std::vector<ItemNode> parseItems(const JsonObject& object, std::string_view key,
                                 const ModelNames& models, std::string_view sort,
                                 const LayoutDraft& draft)
{
    std::vector<ItemNode> items;
    for (const JsonValue& element : object.elements(key)) {
        const JsonObject entry(element, keys::item);
        const auto name = entry ? entry.find("model") : std::nullopt;
        const auto model = name ? findModel(*name, models, sort) : std::nullopt;
        ItemNode item;
        item.place = parsePlacement(entry);
        item.repeat = parseRepeats(entry);
        item.phase = parsePhaseOf(entry, draft);
        item.pointer = element.pointer();
        if (model) {
            item.model = *model;
            items.push_back(std::move(item));
        }
    }
    return items;
}

/// `"array-3/rack-2": "missing"` or `: "<phase>"`
void parseException(const JsonValue& value, const LayoutDraft& draft, ExceptNode& root)
{
    ExceptNode* node = &root;
    std::string_view rest = value.key();
    while (true) {
        const std::size_t slash = rest.find('/');
        const std::string_view step = rest.substr(0, slash);
        if (step.empty()) {
            value.error("the path \"" + value.key() + "\"", "a path such as \"array-3/rack-2\"");
            return;
        }
        node = &node->below[std::string(step)];
        if (slash == std::string_view::npos) {
            break;
        }
        rest.remove_prefix(slash + 1);
    }
    node->pointer = value.pointer();
    if (value.node().type == JsonNode::Type::String && value.node().text == "missing") {
        node->missing = true;
    } else {
        node->phase = phaseNamed(value, draft);
    }
}

/// What "place" and every area inside it have in common. Depth is bounded by maxJsonDepth.
void parseContent(const JsonObject& object, const PlaceContext& context, AreaNode& area);

AreaNode parseArea(const JsonValue& value, const PlaceContext& context)
{
    AreaNode area;
    const JsonObject object(value, keys::area);
    area.kind = parseKind(object, Family::Area).value_or(Kind::Yard);
    area.label = object.text("label");
    area.place = parsePlacement(object);
    area.phase = parsePhaseOf(object, *context.draft);
    area.facts = parseFacts(object, *context.sources);
    area.repeat = parseRepeats(object);
    parseContent(object, context, area);
    return area;
}

void parseContent(const JsonObject& object, const PlaceContext& context, AreaNode& area)
{
    const LayoutDraft& draft = *context.draft;
    area.pointer = object.value().pointer();
    area.sizeM = parseSize(object);
    area.style = object.text("style");
    for (const JsonValue& element : object.elements("areas")) {
        area.areas.push_back(parseArea(element, context));
    }
    area.racks = parseItems(object, "racks", draft.racks, "rack model", draft);
    area.equipment = parseItems(object, "equipment", draft.equipment, "equipment model", draft);
    for (const JsonValue& member : object.members("except")) {
        parseException(member, draft, area.except);
    }
}

BuildState parseState(const JsonObject& object)
{
    const auto value = object.find("state");
    const auto name = value ? value->text() : std::nullopt;
    if (!name) {
        return BuildState::Planned;
    }
    const auto found = std::ranges::find(stateNames, *name);
    if (found == stateNames.end()) {
        value->error("state \"" + *name + "\"", oneOf(stateNames), didYouMean(*name, stateNames));
        return BuildState::Planned;
    }
    return static_cast<BuildState>(found - stateNames.begin());
}

/// `2024`, `2024-09` or `2024-09-02`
std::string parseDate(const JsonObject& object)
{
    const auto value = object.find("date");
    const std::string date = value ? value->text().value_or("") : "";
    constexpr std::string_view pattern = "dddd-dd-dd";
    bool good = date.size() == 4 || date.size() == 7 || date.size() == 10;
    for (std::size_t i = 0; good && i < date.size(); ++i) {
        good = pattern[i] == '-' ? date[i] == '-' : date[i] >= '0' && date[i] <= '9';
    }
    if (!date.empty() && !good) {
        value->error("the date \"" + date + "\"", "YYYY, YYYY-MM or YYYY-MM-DD");
    }
    return date;
}

} // namespace

void parsePhases(const JsonObject& file, const Sources& sources, LayoutDraft& draft)
{
    std::vector<Phase>& phases = draft.site->phases;
    for (const JsonValue& element : file.elements("phases")) {
        const JsonObject object(element, keys::phase);
        if (!object || phases.size() >= maxModels) {
            continue;
        }
        Phase phase;
        phase.id = object.text("id");
        phase.label = object.text("label", phase.id);
        phase.date = parseDate(object);
        phase.state = parseState(object);
        phase.summary = object.text("summary");
        phase.facts = parseFacts(object, sources);
        const auto index = static_cast<std::uint16_t>(phases.size());
        if (phase.id == "missing" || !draft.phases.emplace(phase.id, index).second) {
            element.error("the phase id \"" + phase.id + "\"",
                          "each id once, and none \"missing\"");
            continue;
        }
        phases.push_back(std::move(phase));
    }
    if (phases.empty()) {
        phases.push_back({"built", "Built", {}, BuildState::Installed, {}, {}});
        draft.phases.emplace("built", std::uint16_t{0});
    }
}

void parseMilestones(const JsonObject& file, const Sources& sources, LayoutDraft& draft)
{
    for (const JsonValue& element : file.elements("milestones")) {
        const JsonObject object(element, keys::milestone);
        if (!object) {
            continue;
        }
        Milestone milestone;
        milestone.date = parseDate(object);
        milestone.text = object.text("text");
        milestone.provenance = parseProvenance(object, sources, milestone.source);
        draft.site->milestones.push_back(std::move(milestone));
    }
}

void parsePlace(const JsonObject& file, const Sources& sources, LayoutDraft& draft)
{
    const auto value = file.find("place");
    if (!value) {
        return;
    }
    const JsonObject object(*value, keys::place);
    draft.root.kind = Kind::Site;
    draft.root.label = draft.site->title;
    parseContent(object, {&sources, &draft}, draft.root);
}

} // namespace hallscape::data
