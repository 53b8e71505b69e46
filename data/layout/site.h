// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"
#include "data/layout/fact.h"
#include "data/layout/model.h"
#include "data/layout/vec.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hallscape::data {

/// How far a thing has come. The program shows what is at least Installed; the rest only as
/// outlines, on request.
enum class BuildState : std::uint8_t { Promised, Planned, Installed, Energised };

struct Phase
{
    std::string id;
    std::string label;
    std::string date; ///< ISO 8601, as exact as known: "2024-09-02", "2025-09"
    BuildState state = BuildState::Planned;
    std::string summary;
    std::vector<Fact> facts;
};

/// A dated event of the site's history ("first rack", "150 MW approved").
struct Milestone
{
    std::string date;
    std::string text;
    Provenance provenance = Provenance::Assumed;
    std::string source;
};

/// A place: site, building, hall, array, row, yard. Areas are stored depth first, parents before
/// children.
struct Area
{
    Kind kind = Kind::Site;
    std::uint32_t number = 1;  ///< among the siblings of its kind, from 1
    std::string label;         ///< "Hall 2"
    AreaId parent;             ///< itself for the site
    std::uint32_t areaEnd = 0; ///< one past the last area of its subtree, itself included
    Placement place;           ///< world: centre of the footprint at floor level
    Vec3 sizeM;        ///< width (local x), height, depth (local z); 0 where the file gives none
    std::string style; ///< what the scene draws for it: "hall", "building", "concrete", "gravel",
                       ///< "" for nothing
    std::uint16_t phase = 0; ///< index into Site::phases
    bool inPaths = true; ///< false where the paths of what is below leave it out; see Site::path()
    Range racks;         ///< all racks below it: its own first, then those of nested areas
    Range equipment;     ///< all equipment below it: its own first, then that of nested areas
    std::vector<Fact> facts;
};

struct Rack
{
    AreaId area; ///< the innermost area it stands in
    Placement place;
    std::uint32_t firstUnit =
        0;                    ///< its units are contiguous: RackModel::mounts of them, same order
    std::uint16_t model = 0;  ///< index into Site::rackModels
    std::uint16_t number = 1; ///< within the area, from 1
    std::uint16_t phase = 0;
};

struct Unit
{
    RackId rack;
    std::uint16_t mount = 0; ///< index into RackModel::mounts
};

struct Equipment
{
    AreaId area;
    Placement place;
    std::uint16_t model = 0;  ///< index into Site::equipmentModels
    std::uint16_t number = 1; ///< within the area and kind, from 1
    std::uint16_t phase = 0;
};

/// Everything there is, as flat arrays. Built by parseLayout(), immutable afterwards, shared by
/// pointer between threads. No object exists per GPU: names, boxes and paths are computed on
/// demand.
class Site
{
public:
    std::string id;
    std::string title; ///< "xAI Colossus"
    std::string summary;
    std::vector<UnitModel> unitModels;
    std::vector<RackModel> rackModels;
    std::vector<EquipmentModel> equipmentModels;
    std::vector<Phase> phases; ///< never empty; phase 0 is what the file calls built
    std::vector<Milestone> milestones;
    std::vector<Area> areas; ///< [0] is the site
    std::vector<Rack> racks;
    std::vector<Unit> units;
    std::vector<Equipment> equipment;
    std::vector<Fact> facts;

    /// For areas, units and equipment: position in the flat array of the index-th of a kind. For
    /// parts: the unit that holds it. Filled by buildIndex().
    std::array<std::vector<std::uint32_t>, kindCount> byKind;

    /// Fills byKind and Area::inPaths. Called once, by the parser, when the arrays are complete.
    void buildIndex();

    std::uint32_t count(Kind kind) const;
    bool contains(Device device) const { return device.index < count(device.kind); }

    AreaId areaId(Device area) const { return {byKind[index(area.kind)][area.index]}; }
    UnitId unitId(Device unit) const { return {byKind[index(unit.kind)][unit.index]}; }
    EquipmentId equipmentId(Device item) const { return {byKind[index(item.kind)][item.index]}; }
    Device device(AreaId area) const;
    Device device(UnitId unit) const;
    Device device(EquipmentId item) const;
    static Device device(RackId rack) { return {Kind::Rack, rack.index}; }

    const UnitModel& model(UnitId unit) const;
    const RackModel& model(RackId rack) const { return rackModels[racks[rack.index].model]; }
    const EquipmentModel& model(EquipmentId item) const;
    const Mount& mount(UnitId unit) const;
    /// The part's entry in its unit's model. \pre family(part.kind) == Family::Part
    const PartModel& partModel(Device part) const;

    /// All devices of \p kind below \p ancestor (or itself, when it is of that kind), as indices of
    /// that kind.
    Range range(Device ancestor, Kind kind) const;
    /// \return itself for the site
    Device parent(Device device) const;
    /// Direct children in the order people expect: areas, racks, equipment; units bottom to top;
    /// parts by kind.
    std::vector<Device> children(Device device) const;
    bool hasChildren(Device device) const;
    BuildState buildState(Device device) const;
    std::uint16_t phaseOf(Device device) const;

    /// "GPU 3", "Server 5", "Hall 2": for lists, in English; `app` translates the kind's label.
    std::string label(Device device) const;
    /// "hall-2/array-17/rack-3/server-5/gpu-2"; empty for the site. Inverse of find(). Each step is
    /// kindId() and a number. An area is left out of the paths of what is below it when it is the
    /// only one of its kind beside its siblings that has anything in it and nothing becomes
    /// ambiguous: the one building of a site, for example.
    std::string path(Device device) const;
    /// \param path as path() writes it, or short as people type it: "h2 a17 r3 s5 g2"
    std::optional<Device> find(std::string_view path) const;
    /// The child of that kind and number, areas that paths leave out being looked through.
    std::optional<Device> child(Device device, Kind kind, std::uint32_t number) const;
    /// Number within its parent and kind, as its path says it.
    std::uint32_t number(Device device) const;
    /// Areas directly inside \p area, in layout order.
    std::vector<AreaId> innerAreas(AreaId area) const;
    /// Racks and equipment that stand in \p area itself, not in an area inside it.
    Range ownRacks(AreaId area) const;
    Range ownEquipment(AreaId area) const;

    OrientedBox box(Device device) const;
    /// Model facts, then those of the instance or area. Empty for a device without any.
    std::vector<Fact> factsOf(Device device) const;

    /// Bytes held by the flat arrays, for the bench.
    std::size_t memoryBytes() const;

private:
    static std::size_t index(Kind kind) { return static_cast<std::size_t>(kind); }
};

using SitePtr = std::shared_ptr<const Site>;

} // namespace hallscape::data
