// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/layout/layout_keys.h"

#include <array>

namespace hallscape::data {
namespace {

constexpr bool required = true;

constexpr std::array layoutKeys{
    KeySpec{"$schema"}, KeySpec{"version", required},
    KeySpec{"id"},      KeySpec{"label"},
    KeySpec{"summary"}, KeySpec{"use"},
    KeySpec{"sources"}, KeySpec{"phases"},
    KeySpec{"facts"},   KeySpec{"milestones"},
    KeySpec{"units"},   KeySpec{"racks"},
    KeySpec{"place"},   KeySpec{"equipment"},
};
constexpr std::array phaseKeys{
    KeySpec{"id", required},    KeySpec{"label", required}, KeySpec{"date"},
    KeySpec{"state", required}, KeySpec{"summary"},         KeySpec{"facts"},
};
constexpr std::array milestoneKeys{
    KeySpec{"date", required}, KeySpec{"text", required}, KeySpec{"source"},
    KeySpec{"derived"},        KeySpec{"assumed"},
};
constexpr std::array factKeys{
    KeySpec{"value", required}, KeySpec{"unit"},    KeySpec{"label"},
    KeySpec{"source"},          KeySpec{"derived"}, KeySpec{"assumed"},
};
constexpr std::array unitKeys{
    KeySpec{"kind", required},
    KeySpec{"label", required},
    KeySpec{"heightU", required},
    KeySpec{"size", required},
    KeySpec{"mesh"},
    KeySpec{"facts"},
    KeySpec{"parts"},
};
constexpr std::array partKeys{
    KeySpec{"kind", required}, KeySpec{"label", required}, KeySpec{"size", required},
    KeySpec{"at", required},   KeySpec{"repeat"},          KeySpec{"facts"},
};
constexpr std::array partRepeatKeys{KeySpec{"count", required}, KeySpec{"step", required}};
constexpr std::array rackKeys{
    KeySpec{"label", required}, KeySpec{"size", required}, KeySpec{"heightU", required},
    KeySpec{"firstU"},          KeySpec{"frontRecess"},    KeySpec{"mesh"},
    KeySpec{"facts"},           KeySpec{"front"},          KeySpec{"rear"},
    KeySpec{"beside"},
};
constexpr std::array mountKeys{
    KeySpec{"unit"}, KeySpec{"units"}, KeySpec{"at", required}, KeySpec{"repeat"}, KeySpec{"step"},
};
constexpr std::array besideKeys{KeySpec{"unit", required}, KeySpec{"at", required}};
constexpr std::array equipmentKeys{
    KeySpec{"kind", required}, KeySpec{"label", required}, KeySpec{"size", required},
    KeySpec{"mesh"},           KeySpec{"facts"},
};
constexpr std::array placeKeys{
    KeySpec{"size"},  KeySpec{"style"},     KeySpec{"areas"},
    KeySpec{"racks"}, KeySpec{"equipment"}, KeySpec{"except"},
};
constexpr std::array areaKeys{
    KeySpec{"kind", required}, KeySpec{"label"}, KeySpec{"at"},    KeySpec{"yaw"},
    KeySpec{"size"},           KeySpec{"style"}, KeySpec{"phase"}, KeySpec{"facts"},
    KeySpec{"repeat"},         KeySpec{"areas"}, KeySpec{"racks"}, KeySpec{"equipment"},
    KeySpec{"except"},
};
constexpr std::array itemKeys{
    KeySpec{"model", required}, KeySpec{"at"}, KeySpec{"yaw"}, KeySpec{"repeat"}, KeySpec{"phase"},
};
constexpr std::array repeatKeys{
    KeySpec{"count", required},
    KeySpec{"step", required},
    KeySpec{"turn"},
};

} // namespace

namespace keys {
const KeyTable layout{"layout", layoutKeys};
const KeyTable phase{"phase", phaseKeys};
const KeyTable milestone{"milestone", milestoneKeys};
const KeyTable fact{"fact", factKeys};
const KeyTable unit{"unit", unitKeys};
const KeyTable part{"part", partKeys};
const KeyTable partRepeat{"partRepeat", partRepeatKeys};
const KeyTable rack{"rack", rackKeys};
const KeyTable mount{"mount", mountKeys};
const KeyTable beside{"beside", besideKeys};
const KeyTable equipment{"equipment", equipmentKeys};
const KeyTable place{"place", placeKeys};
const KeyTable area{"area", areaKeys};
const KeyTable item{"item", itemKeys};
const KeyTable repeat{"repeat", repeatKeys};
} // namespace keys

std::span<const KeyTable* const> allKeyTables()
{
    static constexpr std::array tables{
        &keys::layout,    &keys::phase, &keys::milestone, &keys::fact,   &keys::unit,
        &keys::part,      &keys::rack,  &keys::mount,     &keys::item,   &keys::beside,
        &keys::equipment, &keys::place, &keys::area,      &keys::repeat, &keys::partRepeat,
    };
    return tables;
}

} // namespace hallscape::data
