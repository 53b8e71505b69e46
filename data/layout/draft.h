// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/json_reader.h"
#include "data/layout/parse.h"
#include "data/layout/site.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// What the parser knows between reading the files and expanding them. Internal to the parser.
namespace hallscape::data {

/// The "sources" table of one file.
using Sources = std::unordered_map<std::string, std::string>;

/// Copies of a thing in a line. Several of them nest, the first one innermost.
struct RepeatNode
{
    std::uint32_t count = 1;
    std::vector<Vec3> stepsM{Vec3{}}; ///< used in turn
    float turnDeg = 0;                ///< added to the yaw from copy to copy
};

/// A rack or a piece of equipment that stands somewhere, before repetition.
struct ItemNode
{
    std::uint16_t model = 0;
    Placement place; ///< in its area's space
    std::vector<RepeatNode> repeat;
    std::optional<std::uint16_t> phase;
    std::string pointer;
};

/// One name on the way to an exception, "array-3": what happens to the thing of that name, and what
/// is below it.
struct ExceptNode
{
    std::map<std::string, ExceptNode, std::less<>> below;
    bool missing = false;
    std::optional<std::uint16_t> phase;
    std::string pointer; ///< empty where nothing is said about this name itself
    mutable bool matched = false;
};

struct AreaNode
{
    Kind kind = Kind::Site;
    std::string label; ///< pattern with {n}
    Placement place;   ///< in its parent's space
    Vec3 sizeM;
    std::string style;
    std::optional<std::uint16_t> phase;
    std::vector<Fact> facts;
    std::vector<RepeatNode> repeat;
    std::vector<AreaNode> areas;
    std::vector<ItemNode> racks;
    std::vector<ItemNode> equipment;
    ExceptNode except;
    std::string pointer;
};

/// Models by id, and where each was defined.
struct ModelNames
{
    std::unordered_map<std::string, std::uint16_t> index;
    std::unordered_map<std::string, std::string> definedAt;
    std::vector<std::string_view> names() const;
};

struct LayoutDraft
{
    std::shared_ptr<Site> site = std::make_shared<Site>();
    ModelNames units;
    ModelNames racks;
    ModelNames equipment;
    std::unordered_map<std::string, std::uint16_t> phases;
    AreaNode root;
    LayoutLimits limits;
};

inline constexpr double millimetre = 0.001;
inline constexpr NumberRule lengthMm{0.1, 100'000, false, "a length in mm"};
inline constexpr NumberRule positionMm{-100'000, 100'000, false, "a position in mm"};
inline constexpr NumberRule positionM{-100'000, 100'000, false, "a position in metres"};
inline constexpr std::uint32_t maxPartsPerUnit = 4096;
inline constexpr std::size_t maxMountsPerRack = 512;
inline constexpr std::size_t maxModels = 4096; ///< of each sort

// parse_facts.cpp
std::vector<Fact> parseFacts(const JsonObject& owner, const Sources& sources);
/// Exactly one of "source", "derived" and "assumed". \param[out] source the citation or derivation
Provenance parseProvenance(const JsonObject& object, const Sources& sources, std::string& source);
Sources parseSources(const JsonObject& file);

// parse_units.cpp, parse_racks.cpp
void parseUnits(const JsonObject& file, const Sources& sources, LayoutDraft& draft);
void parseRacks(const JsonObject& file, const Sources& sources, LayoutDraft& draft);
void parseEquipment(const JsonObject& file, const Sources& sources, LayoutDraft& draft);
/// The kind an object names, when it belongs to \p wanted; reports otherwise.
std::optional<Kind> parseKind(const JsonObject& object, Family wanted);
/// Enters a new id. \return false, after a report, when there is one of that name or too many
bool defineModel(const JsonValue& value, std::size_t count, ModelNames& names);
/// \return index of the model that \p value names; reports unknown ones
std::optional<std::uint16_t> findModel(const JsonValue& value, const ModelNames& names,
                                       std::string_view sort);

// check_models.cpp
void checkParts(const JsonValue& value, const UnitModel& unit);
/// \param pointers one per mount of \p rack: where it is written
void checkMounts(const JsonValue& value, const RackModel& rack, const std::vector<UnitModel>& units,
                 const std::vector<std::string>& pointers);

// parse_places.cpp
void parsePhases(const JsonObject& file, const Sources& sources, LayoutDraft& draft);
void parseMilestones(const JsonObject& file, const Sources& sources, LayoutDraft& draft);
void parsePlace(const JsonObject& file, const Sources& sources, LayoutDraft& draft);

/// Fills the flat arrays from the places. \return false when that would break a limit (reported,
/// nothing allocated)
bool expandPlaces(LayoutDraft& draft, ProblemSink& sink);

// check_places.cpp
/// \param rackPointers, equipmentPointers per rack and piece of equipment: where it is written
void checkFootprints(const Site& site, const std::vector<const std::string*>& rackPointers,
                     const std::vector<const std::string*>& equipmentPointers, ProblemSink& sink);

} // namespace hallscape::data
