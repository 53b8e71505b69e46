// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"

#include <algorithm>
#include <array>

namespace hallscape::data {
namespace {

constexpr Vec3 inMetres(Vec3 mm)
{
    return mm * static_cast<float>(millimetre);
}

struct PartRepeat
{
    std::uint32_t count = 1;
    Vec3 stepMm;
};

std::vector<PartRepeat> parseRepeats(const JsonObject& part)
{
    std::vector<PartRepeat> repeats;
    double total = 1;
    for (const JsonValue& element : part.elements("repeat")) {
        const JsonObject object(element, keys::partRepeat);
        if (!object) {
            continue;
        }
        PartRepeat repeat;
        repeat.count = static_cast<std::uint32_t>(
            object.number("count", {1, maxPartsPerUnit, true, "a whole number"}, 1));
        repeat.stepMm = object.vector("step", positionMm, {});
        total *= repeat.count;
        repeats.push_back(repeat);
    }
    if (total > maxPartsPerUnit) {
        part.value().error(std::to_string(total) + " parts",
                           "at most " + std::to_string(maxPartsPerUnit) + " in a unit");
        repeats.clear();
    }
    return repeats;
}

std::string numbered(std::string pattern, std::size_t number)
{
    const std::size_t at = pattern.find("{n}");
    return at == std::string::npos ? pattern : pattern.replace(at, 3, std::to_string(number));
}

/// Appends every copy of one entry of "parts". Copies count through the repeats, the first of them
/// fastest.
void appendCopies(const JsonObject& object, const PartSpec& spec, std::uint16_t specIndex,
                  std::vector<PartModel>& parts)
{
    const Vec3 sizeMm = object.vector("size", lengthMm, {1, 1, 1});
    const Vec3 firstMm = object.vector("at", positionMm, {});
    const std::vector<PartRepeat> repeats = parseRepeats(object);
    std::uint32_t copies = 1;
    for (const PartRepeat& repeat : repeats) {
        copies *= repeat.count;
    }
    if (parts.size() + copies > maxPartsPerUnit) {
        object.value().error("more than " + std::to_string(maxPartsPerUnit) + " parts in the unit",
                             "fewer parts");
        return;
    }
    for (std::uint32_t copy = 0; copy < copies; ++copy) {
        Vec3 centreMm = firstMm;
        std::uint32_t rest = copy;
        for (const PartRepeat& repeat : repeats) {
            centreMm = centreMm + repeat.stepMm * static_cast<float>(rest % repeat.count);
            rest /= repeat.count;
        }
        PartModel part;
        part.kind = spec.kind;
        part.box = {inMetres(centreMm - sizeMm * 0.5F), inMetres(centreMm + sizeMm * 0.5F)};
        part.label = numbered(spec.label, copy + 1U);
        part.spec = specIndex;
        parts.push_back(std::move(part));
    }
}

void parseParts(const JsonObject& unitObject, const Sources& sources, UnitModel& unit)
{
    for (const JsonValue& element : unitObject.elements("parts")) {
        const JsonObject object(element, keys::part);
        const auto kind = object ? parseKind(object, Family::Part) : std::nullopt;
        if (!kind || unit.specs.size() >= maxPartsPerUnit) {
            continue;
        }
        const auto specIndex = static_cast<std::uint16_t>(unit.specs.size());
        unit.specs.push_back({*kind, object.text("label", std::string(kindLabel(*kind))),
                              parseFacts(object, sources)});
        appendCopies(object, unit.specs.back(), specIndex, unit.parts);
    }
    std::ranges::stable_sort(unit.parts, {}, &PartModel::kind);
    std::array<std::uint16_t, kindCount> numbers{};
    for (PartModel& part : unit.parts) {
        part.number = ++numbers[static_cast<std::size_t>(part.kind)];
    }
}

} // namespace

std::vector<std::string_view> ModelNames::names() const
{
    std::vector<std::string_view> result;
    std::ranges::transform(index, std::back_inserter(result),
                           [](const auto& entry) { return std::string_view(entry.first); });
    std::ranges::sort(result);
    return result;
}

std::optional<Kind> parseKind(const JsonObject& object, Family wanted)
{
    const auto value = object.find("kind");
    const auto id = value ? value->text() : std::nullopt;
    if (!id) {
        return std::nullopt;
    }
    const Kind kind = kindFromId(*id);
    // The site is what "place" describes; nothing inside it can be another one.
    if (kind != Kind::Count && kind != Kind::Site && family(kind) == wanted) {
        return kind;
    }
    std::vector<std::string_view> choices;
    for (std::size_t i = 1; i < kindCount; ++i) {
        if (family(static_cast<Kind>(i)) == wanted) {
            choices.push_back(kindId(static_cast<Kind>(i)));
        }
    }
    value->error("kind \"" + *id + "\"", oneOf(choices), didYouMean(*id, choices));
    return std::nullopt;
}

bool defineModel(const JsonValue& value, std::size_t count, ModelNames& names)
{
    if (count >= maxModels) {
        value.error("more than " + std::to_string(maxModels) + " models", "fewer models");
        return false;
    }
    const auto known = names.definedAt.find(value.key());
    if (known != names.definedAt.end()) {
        value.error(inQuotes(value.key()) + " again",
                    "each id once; it is defined at " + known->second);
        return false;
    }
    names.definedAt.emplace(value.key(), value.sink().file() + ":" + value.pointer());
    names.index.emplace(value.key(), static_cast<std::uint16_t>(count));
    return true;
}

std::optional<std::uint16_t> findModel(const JsonValue& value, const ModelNames& names,
                                       std::string_view sort)
{
    const auto id = value.text();
    if (!id) {
        return std::nullopt;
    }
    const auto found = names.index.find(*id);
    if (found != names.index.end()) {
        return found->second;
    }
    const std::vector<std::string_view> choices = names.names();
    value.error("unknown " + std::string(sort) + " \"" + *id + "\"", oneOf(choices),
                didYouMean(*id, choices));
    return std::nullopt;
}

void parseUnits(const JsonObject& file, const Sources& sources, LayoutDraft& draft)
{
    std::vector<UnitModel>& models = draft.site->unitModels;
    for (const JsonValue& member : file.members("units")) {
        const JsonObject object(member, keys::unit);
        if (!object || !defineModel(member, models.size(), draft.units)) {
            continue;
        }
        UnitModel unit;
        unit.id = member.key();
        unit.label = object.text("label", unit.id);
        unit.kind = parseKind(object, Family::Unit).value_or(Kind::Blank);
        unit.heightU =
            static_cast<float>(object.number("heightU", {0, 100, true, "rack units"}, 1));
        unit.sizeM = inMetres(object.vector("size", lengthMm, {1, 1, 1}));
        unit.mesh = object.text("mesh");
        unit.facts = parseFacts(object, sources);
        parseParts(object, sources, unit);
        checkParts(member, unit);
        models.push_back(std::move(unit));
    }
}

void parseEquipment(const JsonObject& file, const Sources& sources, LayoutDraft& draft)
{
    std::vector<EquipmentModel>& models = draft.site->equipmentModels;
    for (const JsonValue& member : file.members("equipment")) {
        const JsonObject object(member, keys::equipment);
        if (!object || !defineModel(member, models.size(), draft.equipment)) {
            continue;
        }
        EquipmentModel item;
        item.id = member.key();
        item.label = object.text("label", item.id);
        item.kind = parseKind(object, Family::Equipment).value_or(Kind::Other);
        item.sizeM = inMetres(object.vector("size", lengthMm, {1, 1, 1}));
        item.mesh = object.text("mesh");
        item.facts = parseFacts(object, sources);
        models.push_back(std::move(item));
    }
}

} // namespace hallscape::data
