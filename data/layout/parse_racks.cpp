// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>
#include <tuple>

namespace hallscape::data {
namespace {

constexpr NumberRule positionU{0, 250, true, "a rack unit"};
constexpr NumberRule stepU{1, 100, true, "rack units"};
constexpr NumberRule copiesRule{1, maxMountsPerRack, true, "a whole number"};

/// An entry of "front" or "rear": a unit, or a block of such entries, in copies.
struct RailEntry
{
    JsonValue where;
    double at = 1; ///< counted from its block, where it is in one
    double copies = 1;
    double stepU = 1;
    std::optional<std::uint16_t> model{};
    std::vector<RailEntry> block{};
};

/// One rack model being read: its mounts and, beside them, where each is written.
struct RackReader
{
    RackModel rack;
    float frontRecessM = 0;
    std::vector<std::string> pointers;
    std::set<std::string> reported; ///< entries whose copies would only repeat the message
    const LayoutDraft* draft = nullptr;

    void add(const JsonValue& where, Mount mount)
    {
        if (rack.mounts.size() < maxMountsPerRack) {
            rack.mounts.push_back(mount);
            pointers.push_back(where.pointer());
        } else if (reported.insert(where.pointer()).second) {
            where.error("more than " + std::to_string(maxMountsPerRack) + " units in a rack",
                        "fewer units");
        }
    }

    /// A unit on the rails: its face is `frontRecess` behind the rack's, its bottom on the rack
    /// unit's.
    void addOnRails(const JsonValue& where, std::uint16_t model, double bottomU, Side side)
    {
        const UnitModel& unit = draft->site->unitModels[model];
        const bool onRails = unit.heightU >= 1;
        if (!onRails || bottomU < 1 || bottomU + unit.heightU - 1 > rack.heightU) {
            if (!reported.insert(where.pointer()).second) {
                return;
            }
            const std::string u = std::to_string(std::lround(bottomU));
            const std::string height = std::to_string(std::lround(unit.heightU)) + " U high";
            where.error(inQuotes(unit.id) + " at U" + u + ", " + height,
                        onRails ? "U1 to U" + std::to_string(rack.heightU)
                                : R"(units that are 0 U high in "beside")");
            return;
        }
        Mount mount;
        mount.unitModel = model;
        mount.bottomU = static_cast<std::uint8_t>(bottomU);
        mount.side = side;
        const float centreZ = rack.sizeM.z / 2 - frontRecessM - unit.sizeM.z / 2;
        mount.offsetM = {0, rack.firstUnitM + static_cast<float>(bottomU - 1) * rackUnitM,
                         side == Side::Front ? centreZ : -centreZ};
        add(where, mount);
    }

    /// `{unit, at}`, `{unit, at, repeat, step}` or a block `{at, repeat, step, units: [{unit, at},
    /// …]}`.
    std::optional<RailEntry> readEntry(const JsonValue& value, bool insideBlock)
    {
        const JsonObject object(value, keys::mount);
        if (!object) {
            return std::nullopt;
        }
        const auto unit = object.find("unit");
        if (unit.has_value() == object.has("units") || (insideBlock && !unit)) {
            value.error(R"("unit" and "units" both or neither, or a block in a block)",
                        R"(either "unit" or, outside of a block, "units")");
            return std::nullopt;
        }
        RailEntry entry{value};
        entry.at = object.number("at", positionU, 1);
        entry.copies = object.number("repeat", copiesRule, 1);
        entry.stepU = object.number("step", stepU, 1);
        if (unit) {
            entry.model = findModel(*unit, draft->units, "unit model");
        }
        for (const JsonValue& element : object.elements("units")) {
            if (auto inner = readEntry(element, true)) {
                entry.block.push_back(std::move(*inner));
            }
        }
        return entry;
    }

    void place(const RailEntry& entry, double baseU, Side side)
    {
        for (double copy = 0; copy < entry.copies; ++copy) {
            const double bottomU = baseU + entry.at + copy * entry.stepU;
            if (entry.model) {
                addOnRails(entry.where, *entry.model, bottomU, side);
            }
            for (const RailEntry& inner : entry.block) {
                place(inner, bottomU, side);
            }
        }
    }

    void readRails(const std::vector<JsonValue>& entries, Side side)
    {
        for (const JsonValue& element : entries) {
            if (const auto entry = readEntry(element, false)) {
                place(*entry, 0, side);
            }
        }
    }

    void readBeside(const JsonValue& value)
    {
        const JsonObject object(value, keys::beside);
        const auto unit = object ? object.find("unit") : std::nullopt;
        const auto model = unit ? findModel(*unit, draft->units, "unit model") : std::nullopt;
        if (!model) {
            return;
        }
        Mount mount;
        mount.unitModel = *model;
        mount.bottomU = 0;
        mount.side = Side::Beside;
        mount.offsetM = object.vector("at", positionMm, {}) * static_cast<float>(millimetre);
        add(value, mount);
    }

    /// Bottom to top, what hangs beside the rails last; then numbers each kind from 1 in that
    /// order.
    void sortAndNumber()
    {
        std::vector<std::size_t> order(rack.mounts.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, [this](std::size_t a, std::size_t b) {
            const auto rank = [this](std::size_t i) {
                const Mount& m = rack.mounts[i];
                return std::tuple(m.side == Side::Beside, m.bottomU, m.side);
            };
            return rank(a) < rank(b);
        });
        std::vector<Mount> mounts;
        std::vector<std::string> places;
        std::array<std::uint16_t, kindCount> numbers{};
        for (const std::size_t i : order) {
            Mount mount = rack.mounts[i];
            const Kind kind = draft->site->unitModels[mount.unitModel].kind;
            mount.number = ++numbers[static_cast<std::size_t>(kind)];
            mounts.push_back(mount);
            places.push_back(std::move(pointers[i]));
        }
        rack.mounts = std::move(mounts);
        pointers = std::move(places);
    }
};

} // namespace

void parseRacks(const JsonObject& file, const Sources& sources, LayoutDraft& draft)
{
    constexpr auto toMetres = static_cast<float>(millimetre);
    std::vector<RackModel>& models = draft.site->rackModels;
    for (const JsonValue& member : file.members("racks")) {
        const JsonObject object(member, keys::rack);
        if (!object || !defineModel(member, models.size(), draft.racks)) {
            continue;
        }
        RackReader reader;
        reader.draft = &draft;
        RackModel& rack = reader.rack;
        rack.id = member.key();
        rack.label = object.text("label", rack.id);
        rack.sizeM = object.vector("size", lengthMm, {1, 1, 1}) * toMetres;
        rack.heightU =
            static_cast<std::uint8_t>(object.number("heightU", {1, 100, true, "rack units"}, 48));
        rack.firstUnitM =
            static_cast<float>(object.number("firstU", {0, 1000, false, "a height in mm"}, 100)) *
            toMetres;
        reader.frontRecessM =
            static_cast<float>(object.number("frontRecess", {0, 1000, false, "a depth in mm"}, 0)) *
            toMetres;
        rack.mesh = object.text("mesh");
        rack.facts = parseFacts(object, sources);
        reader.readRails(object.elements("front"), Side::Front);
        reader.readRails(object.elements("rear"), Side::Rear);
        for (const JsonValue& element : object.elements("beside")) {
            reader.readBeside(element);
        }
        reader.sortAndNumber();
        checkMounts(member, rack, draft.site->unitModels, reader.pointers);
        models.push_back(std::move(rack));
    }
}

} // namespace hallscape::data
