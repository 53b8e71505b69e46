// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_sources.h"

#include "data/layout/short_address.h"
#include "scene/aisles.h"
#include "scene/opened_labels.h"
#include "scene/vec_math.h"

#include <algorithm>
#include <array>

namespace hallscape::scene {

namespace {

using data::Device;
using data::Family;
using data::Kind;
using Tone = LabelSource::Tone;

/// From how near to how far the name of an area helps, and how it ranks. In metres from the eye.
struct Level
{
    Kind kind;
    float nearM;
    float farM;
    float rank;
};
constexpr std::array levels{
    Level{Kind::Building, 150, 4000, 100}, Level{Kind::Hall, 30, 900, 200},
    Level{Kind::Yard, 30, 1500, 300},      Level{Kind::Array, 4, 170, 400},
    Level{Kind::Row, 4, 70, 450},
};
constexpr float signNearM = 3; ///< arrays and rows hang their names out as signs for an eye in an
constexpr float signFarM = 45; ///< aisle
constexpr float signAboveM = 0.32F; ///< over the name of the rack below
constexpr float briefFromM = 25;
constexpr float rackFarM = 12;
constexpr float equipmentFarM = 60;
constexpr float rackRank = 500;
constexpr float equipmentRank = 800;
constexpr std::size_t mostAlarmed = 5;

class Collector
{
public:
    Collector(const data::Site& site, const LabelWishes& wishes, const LabelContext& context)
        : m_site(site), m_wishes(wishes), m_context(context), m_eye(context.eye.position)
    {
    }

    std::vector<LabelSource> collect()
    {
        addPins();
        if (m_context.unit) {
            append(openedUnitLabels(m_site, m_wishes, *m_context.unit));
        } else if (m_context.rack) {
            append(openedRackLabels(m_site, m_wishes, *m_context.rack, m_eye));
        }
        if (!m_context.unit) {
            addChosen();
            addAlarmed();
            addRacks();
        }
        if (!m_context.facing) {
            addAreas();
            addEquipment();
        }
        std::stable_sort(
            m_out.begin(), m_out.end(),
            [](const LabelSource& a, const LabelSource& b) { return a.priority < b.priority; });
        return std::move(m_out);
    }

private:
    bool has(Device device) const
    {
        return std::any_of(m_out.begin(), m_out.end(),
                           [&](const LabelSource& s) { return s.device == device; });
    }

    void append(std::vector<LabelSource> sources)
    {
        for (LabelSource& source : sources) {
            if (!has(source.device)) {
                m_out.push_back(std::move(source));
            }
        }
    }

    LabelSource* add(Device device, std::string text, Tone tone, float priority)
    {
        if (has(device)) {
            return nullptr;
        }
        LabelSource source{device, std::move(text), anchorOf(device), tone, priority};
        m_out.push_back(std::move(source));
        return &m_out.back();
    }

    static bool hasSign(Kind kind) { return kind == Kind::Array || kind == Kind::Row; }

    data::Vec3 anchorOf(Device device) const
    {
        if (hasSign(device.kind) && m_context.low) {
            const data::Area& area = m_site.areas[m_site.areaId(device).index];
            if (area.racks.count > 0) { // at its head, as a sign hangs
                return labelAnchor(m_site, m_wishes.opened, {Kind::Rack, area.racks.first}, m_eye) +
                       data::Vec3{0, signAboveM, 0};
            }
        }
        return labelAnchor(m_site, m_wishes.opened, device, m_eye);
    }

    bool named(Device device) const
    {
        return std::binary_search(m_context.before.begin(), m_context.before.end(), device);
    }

    /// Distance for thresholds and ranks: less for what has been named before, so that names do not
    /// come and go at every step.
    float effectiveM(Device device, data::Vec3 at) const
    {
        return length(at - m_eye) * (named(device) ? 0.85F : 1.0F);
    }

    bool built(Device device) const
    {
        return m_site.buildState(device) >= data::BuildState::Installed;
    }

    /// Whether the eye and \p device are in the same room, or no wall drawn is between them.
    bool sameRoom(Device device) const
    {
        const Device outer = m_site.parent(device);
        data::AreaId area;
        switch (data::family(device.kind)) {
        case Family::Area:
            area = m_site.areaId(outer);
            break;
        case Family::Rack:
            area = m_site.racks[device.index].area;
            break;
        case Family::Equipment:
            area = m_site.equipment[m_site.equipmentId(device).index].area;
            break;
        default:
            return sameRoom(outer);
        }
        const data::AreaId room = hallOf(m_site, area);
        const Kind kind = m_site.areas[room.index].kind;
        const bool indoors = kind == Kind::Hall || kind == Kind::Building;
        return m_context.inside ? room == *m_context.inside : !(indoors && m_wishes.roof);
    }

    /// Whether \p rack is the one faced or stands right beside it.
    bool faced(data::RackId rack) const
    {
        const data::Rack& centre = m_site.racks[m_context.facing->index];
        const float width = m_site.rackModels[centre.model].sizeM.x;
        const data::Vec3 at =
            YawFrame(centre.place).toLocal(m_site.racks[rack.index].place.position);
        return std::abs(at.x) < width * 1.6F && std::abs(at.z) < 0.3F;
    }

    bool wantsRack(data::RackId rack) const
    {
        return m_context.facing ? faced(rack) : sameRoom({Kind::Rack, rack.index});
    }

    /// The thing that stands for \p device in this picture: inside closed racks nothing is named.
    Device standIn(Device device) const
    {
        const Family family = data::family(device.kind);
        if (family != Family::Unit && family != Family::Part) {
            return device;
        }
        const data::UnitId unit =
            m_site.unitId(family == Family::Part ? m_site.parent(device) : device);
        if (m_context.unit == unit) {
            return device;
        }
        const data::RackId rack = m_site.units[unit.index].rack;
        return m_context.rack == rack ? m_site.device(unit) : data::Site::device(rack);
    }

    bool wanted(Device place) const
    {
        switch (data::family(place.kind)) {
        case Family::Rack:
            return wantsRack({place.index});
        case Family::Area:
        case Family::Equipment:
            return !m_context.facing && sameRoom(place);
        default:
            return true;
        }
    }

    /// \return "H2 A17 R3 S5" for what is in or is a rack, a name for the rest
    std::string addressOf(Device device) const
    {
        const Family family = data::family(device.kind);
        const bool inRack =
            family == Family::Rack || family == Family::Unit || family == Family::Part;
        return inRack ? data::shortAddress(m_site, device) : m_site.label(device);
    }

    void addPins()
    {
        constexpr std::size_t mostPins = 8;
        for (std::size_t i = 0; i < std::min(m_wishes.pins.size(), mostPins); ++i) {
            if (m_site.contains(m_wishes.pins[i].device)) {
                addPin(i);
            }
        }
    }

    void addPin(std::size_t index)
    {
        const LabelPin& pin = m_wishes.pins[index];
        const Device place = standIn(pin.device);
        const Family family = data::family(place.kind);
        const bool open = family == Family::Unit || family == Family::Part;
        const bool outside = !m_context.inside;
        if (m_context.unit ? !open : !(wanted(place) || (outside && !m_context.facing))) {
            return;
        }
        LabelSource* source = add(place, pin.text, Tone::Pinned, static_cast<float>(index) * 0.1F);
        if (source == nullptr) {
            return; // another pin stands there
        }
        source->pin = index;
        source->certain = outside || open;
        if (family == Family::Unit) {
            besideUnit(*source, m_site, m_wishes.opened, m_site.unitId(place), m_eye);
        } else if (family == Family::Part) {
            source->spot = LabelSource::Spot::Beside;
        } else if (outside && m_wishes.roof) {
            source->anchor.y = std::max(source->anchor.y, roofAbove(place));
        }
    }

    /// Height of the roof over \p device; the ground where there is none.
    float roofAbove(Device device) const
    {
        float height = 0;
        for (Device step = device; step.kind != Kind::Site;) {
            step = m_site.parent(step);
            if (step.kind == Kind::Building || step.kind == Kind::Hall) {
                const data::Area& area = m_site.areas[m_site.areaId(step).index];
                height = std::max(height, area.place.position.y + area.sizeM.y + 0.3F);
            }
        }
        return height;
    }

    void addChosen()
    {
        float priority = 1;
        for (const auto& device : {m_wishes.selected, m_wishes.hovered}) {
            if (!device || !m_site.contains(*device) || device->kind == Kind::Site) {
                continue;
            }
            const bool pointedAt = device == m_wishes.hovered;
            const Device place = pointedAt ? *device : standIn(*device);
            if (pointedAt || wanted(place)) {
                if (LabelSource* source = add(place, addressOf(*device), Tone::Chosen, priority)) {
                    source->certain = pointedAt;
                }
            }
            ++priority;
        }
    }

    void addAlarmed()
    {
        std::size_t count = 0;
        for (const Device device : m_wishes.alarmed) {
            if (count == mostAlarmed || !m_site.contains(device)) {
                break;
            }
            const Device place = standIn(device);
            const bool fits = data::family(place.kind) != Family::Unit && wanted(place);
            if (fits && add(place, addressOf(place), Tone::Alarmed,
                            10 + static_cast<float>(count)) != nullptr) {
                ++count;
            }
        }
    }

    void addAreas()
    {
        for (Level level : levels) {
            if (hasSign(level.kind) && m_context.low) {
                level.nearM = signNearM;
                level.farM = signFarM;
            }
            for (std::uint32_t i = 0; i < m_site.count(level.kind); ++i) {
                const Device device{level.kind, i};
                const float distance = effectiveM(device, anchorOf(device));
                if (distance < level.nearM * (named(device) ? 0.8F : 1.0F) ||
                    distance > level.farM || !built(device) || !sameRoom(device)) {
                    continue;
                }
                const bool brief = level.kind == Kind::Array && !m_context.low &&
                                   length(anchorOf(device) - m_eye) > briefFromM;
                add(device,
                    brief ? std::string("A").append(std::to_string(m_site.number(device)))
                          : m_site.label(device),
                    hasSign(level.kind) ? Tone::Quiet : Tone::Normal,
                    level.rank + distance * 0.01F);
            }
        }
    }

    void addRacks()
    {
        for (std::uint32_t i = 0; i < m_site.racks.size(); ++i) {
            const Device device{Kind::Rack, i};
            const float distance = effectiveM(device, m_site.racks[i].place.position);
            if (distance < rackFarM && built(device) && wantsRack({i})) {
                const bool whole = m_context.facing == data::RackId{i};
                add(device, whole ? data::shortAddress(m_site, device) : m_site.label(device),
                    whole ? Tone::Normal : Tone::Quiet, whole ? 5 : rackRank + distance);
            }
        }
    }

    void addEquipment()
    {
        for (std::uint32_t i = 0; i < m_site.equipment.size(); ++i) {
            const Device device = m_site.device(data::EquipmentId{i});
            const float distance = effectiveM(device, m_site.equipment[i].place.position);
            if (distance < equipmentFarM && built(device) && sameRoom(device)) {
                add(device, m_site.label(device), Tone::Quiet, equipmentRank + distance);
            }
        }
    }

    const data::Site& m_site;
    const LabelWishes& m_wishes;
    const LabelContext& m_context;
    data::Vec3 m_eye;
    std::vector<LabelSource> m_out;
};

} // namespace

std::vector<LabelSource> labelSources(const data::Site& site, const LabelWishes& wishes,
                                      const LabelContext& context)
{
    return Collector(site, wishes, context).collect();
}

} // namespace hallscape::scene
