// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/label_sources.h"

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
    Level{Kind::Building, 150, 4000, 100},
    Level{Kind::Hall, 30, 900, 200},
    Level{Kind::Yard, 30, 1500, 300},
    Level{Kind::Array, 4, 170, 400},
};
constexpr float rackFarM = 9;
constexpr float equipmentFarM = 60;
constexpr float rackRank = 500;
constexpr float unitRank = 600;
constexpr float partRank = 700;
constexpr float equipmentRank = 800;

class Collector
{
public:
    Collector(const data::Site& site, const LabelWishes& wishes, data::Vec3 eye)
        : m_site(site), m_wishes(wishes), m_eye(eye)
    {
    }

    std::vector<LabelSource> collect()
    {
        addChosen();
        addAreas();
        if (m_wishes.opened.unit) {
            addParts(*m_wishes.opened.unit);
        } else if (m_wishes.opened.rack) {
            addUnits(*m_wishes.opened.rack);
        } else {
            addRacks();
            addEquipment();
        }
        std::stable_sort(
            m_out.begin(), m_out.end(),
            [](const LabelSource& a, const LabelSource& b) { return a.priority < b.priority; });
        return std::move(m_out);
    }

private:
    void add(Device device, std::string text, Tone tone, float priority)
    {
        const bool known = std::any_of(m_out.begin(), m_out.end(),
                                       [&](const LabelSource& s) { return s.device == device; });
        if (!known && m_site.contains(device)) {
            m_out.push_back({device, std::move(text), labelAnchor(m_site, m_wishes.opened, device),
                             tone, priority});
        }
    }

    void addChosen()
    {
        if (m_wishes.worst && m_site.contains(*m_wishes.worst)) {
            add(*m_wishes.worst, m_wishes.worstText, Tone::Worst, 0);
        }
        for (const auto& device : {m_wishes.selected, m_wishes.hovered}) {
            if (device && m_site.contains(*device) && device->kind != Kind::Site) {
                add(*device, m_site.label(*device), Tone::Chosen,
                    device == m_wishes.selected ? 1.0F : 2.0F);
            }
        }
        float priority = 10;
        for (const Device device : m_wishes.alarmed) {
            if (m_site.contains(device)) {
                add(device, m_site.label(device), Tone::Alarmed, priority++);
            }
        }
    }

    void addAreas()
    {
        for (const Level& level : levels) {
            for (std::uint32_t i = 0; i < m_site.count(level.kind); ++i) {
                const Device device{level.kind, i};
                const data::Area& area = m_site.areas[m_site.areaId(device).index];
                const float distance = length(labelAnchor(m_site, m_wishes.opened, device) - m_eye);
                const bool built = m_site.phases[area.phase].state >= data::BuildState::Installed;
                if (!built || distance < level.nearM || distance > level.farM) {
                    continue;
                }
                const bool brief = level.kind == Kind::Array && distance > 25;
                add(device,
                    brief ? std::string("A").append(std::to_string(area.number))
                          : m_site.label(device),
                    level.kind == Kind::Array ? Tone::Quiet : Tone::Normal,
                    level.rank + distance * 0.01F);
            }
        }
    }

    void addRacks()
    {
        for (std::uint32_t i = 0; i < m_site.racks.size(); ++i) {
            const data::Rack& rack = m_site.racks[i];
            const float distance = length(rack.place.position - m_eye);
            if (distance < rackFarM &&
                m_site.phases[rack.phase].state >= data::BuildState::Installed) {
                const Device device{Kind::Rack, i};
                add(device, m_site.label(device), Tone::Quiet, rackRank + distance);
            }
        }
    }

    void addEquipment()
    {
        for (std::uint32_t i = 0; i < m_site.equipment.size(); ++i) {
            const data::Equipment& item = m_site.equipment[i];
            const float distance = length(item.place.position - m_eye);
            if (distance < equipmentFarM &&
                m_site.phases[item.phase].state >= data::BuildState::Installed) {
                const Device device = m_site.device(data::EquipmentId{i});
                add(device, m_site.label(device), Tone::Quiet, equipmentRank + distance);
            }
        }
    }

    void addUnits(data::RackId rack)
    {
        const auto count = static_cast<std::uint32_t>(m_site.model(rack).mounts.size());
        const YawFrame frame(m_site.racks[rack.index].place);
        const bool fromRear = frame.toLocal(m_eye).z < 0;
        for (std::uint32_t i = 0; i < count; ++i) {
            const data::UnitId unit{m_site.racks[rack.index].firstUnit + i};
            const data::Mount& mount = m_site.mount(unit);
            const bool seen = fromRear || mount.side == data::Side::Front;
            if (seen && m_site.model(unit).kind != Kind::Blank) {
                const Device device = m_site.device(unit);
                add(device, m_site.label(device), Tone::Quiet, unitRank + static_cast<float>(i));
            }
        }
    }

    void addParts(data::UnitId unit)
    {
        for (const PartBox& part : partBoxes(m_site, unit)) {
            if (part.part.kind != Kind::Dimm &&
                part.part.kind != Kind::Port) { // dozens alike: only when chosen
                const float size = length(part.box.size());
                add(part.part, m_site.label(part.part), Tone::Quiet, partRank - size * 100);
            }
        }
    }

    const data::Site& m_site;
    const LabelWishes& m_wishes;
    data::Vec3 m_eye;
    std::vector<LabelSource> m_out;
};

data::Vec3 areaAnchor(const data::Area& area)
{
    constexpr float overRacksM = 2.6F;
    constexpr float overYardM = 6;
    float height = overRacksM;
    if (area.kind == Kind::Yard) {
        height = overYardM;
    } else if (area.kind == Kind::Building) {
        height = area.sizeM.y + 2;
    }
    return area.place.position + data::Vec3{0, height, 0};
}

} // namespace

data::Vec3 labelAnchor(const data::Site& site, const Opened& opened, Device device)
{
    switch (data::family(device.kind)) {
    case Family::Area:
        return areaAnchor(site.areas[site.areaId(device).index]);
    case Family::Rack: {
        const data::Rack& rack = site.racks[device.index];
        return rack.place.position + data::Vec3{0, site.rackModels[rack.model].sizeM.y + 0.05F, 0};
    }
    case Family::Equipment: {
        const data::EquipmentId id = site.equipmentId(device);
        return site.equipment[id.index].place.position +
               data::Vec3{0, site.model(id).sizeM.y + 0.2F, 0};
    }
    case Family::Unit: {
        const data::UnitId unit = site.unitId(device);
        const data::UnitModel& model = site.model(unit);
        const float slide = opened.unit == unit ? opened.slide : 0;
        return slidUnitFrame(site, unit, slide).toWorld({0, model.sizeM.y / 2, model.sizeM.z / 2});
    }
    case Family::Part:
        break;
    }
    const data::UnitId unit = site.unitId(site.parent(device));
    const data::Box box = site.partModel(device).box;
    const data::Vec3 centre = box.centre();
    const float slide = opened.unit == unit ? opened.slide : 0;
    return slidUnitFrame(site, unit, slide).toWorld({centre.x, box.max.y, centre.z});
}

std::vector<LabelSource> labelSources(const data::Site& site, const LabelWishes& wishes,
                                      data::Vec3 eye)
{
    return Collector(site, wishes, eye).collect();
}

} // namespace hallscape::scene
