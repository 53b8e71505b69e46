// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/draft.h"

#include <algorithm>
#include <cmath>

namespace hallscape::data {
namespace {

constexpr float toleranceM = 0.002F; ///< catalogues round to whole millimetres
constexpr float protrusionM = 0.05F; ///< couplings, plugs and handles stand out this far

std::string millimetres(float metres)
{
    return std::to_string(std::lround(metres * 1000)) + " mm";
}

bool insideBy(const Box& inner, const Box& outer, float margin)
{
    return inner.min.x >= outer.min.x - margin && inner.max.x <= outer.max.x + margin &&
           inner.min.y >= outer.min.y - margin && inner.max.y <= outer.max.y + margin &&
           inner.min.z >= outer.min.z - margin && inner.max.z <= outer.max.z + margin;
}

bool overlap(const Box& a, const Box& b)
{
    return a.min.x < b.max.x - toleranceM && b.min.x < a.max.x - toleranceM &&
           a.min.y < b.max.y - toleranceM && b.min.y < a.max.y - toleranceM &&
           a.min.z < b.max.z - toleranceM && b.min.z < a.max.z - toleranceM;
}

/// Centred in x and z, standing on y = 0.
Box standing(Vec3 size)
{
    return {{-size.x / 2, 0, -size.z / 2}, {size.x / 2, size.y, size.z / 2}};
}

/// The space a unit takes in its rack. On the rails that is the whole height of its rack units.
Box occupied(const Mount& mount, const UnitModel& unit)
{
    Vec3 size = unit.sizeM;
    if (mount.side != Side::Beside) {
        size.y = unit.heightU * rackUnitM;
    }
    const Box box = standing(size);
    return {box.min + mount.offsetM, box.max + mount.offsetM};
}

std::string named(const Mount& mount, const UnitModel& unit)
{
    std::string text = inQuotes(unit.id);
    if (mount.side != Side::Beside) {
        text += " at U" + std::to_string(mount.bottomU);
        if (unit.heightU > 1) {
            text += " to U" + std::to_string(mount.bottomU + static_cast<int>(unit.heightU) - 1);
        }
    }
    return text;
}

} // namespace

void checkParts(const JsonValue& value, const UnitModel& unit)
{
    if (unit.heightU > 0 && unit.sizeM.y > unit.heightU * rackUnitM + toleranceM) {
        value.sink().error(pointerTo(value.pointer(), "size"), millimetres(unit.sizeM.y) + " high",
                           "at most " + millimetres(unit.heightU * rackUnitM) + ", the height of " +
                               std::to_string(static_cast<int>(unit.heightU)) + " U");
    }
    const Box body = standing(unit.sizeM);
    std::vector<bool> reported(unit.specs.size());
    for (const PartModel& part : unit.parts) {
        if (reported[part.spec] || insideBy(part.box, body, protrusionM + toleranceM)) {
            continue;
        }
        reported[part.spec] = true; // one mistake in an entry moves all its copies
        value.error(inQuotes(part.label) + " outside its unit",
                    "parts inside the unit's size, standing out by at most " +
                        millimetres(protrusionM));
    }
}

void checkMounts(const JsonValue& value, const RackModel& rack, const std::vector<UnitModel>& units,
                 const std::vector<std::string>& pointers)
{
    ProblemSink& sink = value.sink();
    const Box body = standing(rack.sizeM);
    const float topM = rack.firstUnitM + static_cast<float>(rack.heightU) * rackUnitM;
    if (topM > rack.sizeM.y + toleranceM) {
        sink.error(pointerTo(value.pointer(), "heightU"),
                   std::to_string(rack.heightU) + " U, which end at " + millimetres(topM),
                   "rack units below the rack's top at " + millimetres(rack.sizeM.y));
    }
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < rack.mounts.size(); ++i) {
        const UnitModel& unit = units[rack.mounts[i].unitModel];
        boxes.push_back(occupied(rack.mounts[i], unit));
        const bool repeated = i > 0 && pointers[i] == pointers[i - 1];
        if (topM <= rack.sizeM.y + toleranceM && !repeated &&
            !insideBy(boxes.back(), body, toleranceM)) {
            sink.error(pointers[i],
                       named(rack.mounts[i], unit) + " outside its rack (" +
                           millimetres(unit.sizeM.x) + " wide, " + millimetres(unit.sizeM.z) +
                           " deep)",
                       "units inside the rack: " + millimetres(rack.sizeM.x) + " wide, " +
                           millimetres(rack.sizeM.z) + " deep, less the front recess");
        }
    }
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (overlap(boxes[i], boxes[j])) {
                sink.error(pointers[i],
                           named(rack.mounts[i], units[rack.mounts[i].unitModel]) + " overlaps " +
                               named(rack.mounts[j], units[rack.mounts[j].unitModel]),
                           "a free place");
                break;
            }
        }
    }
}

} // namespace hallscape::data
