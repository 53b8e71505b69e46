// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mapping/mapping_keys.h"

#include <array>

namespace hallscape::data::keys {
namespace {

constexpr bool required = true;

constexpr std::array mappingKeys{
    KeySpec{"$schema"},      KeySpec{"version", required},
    KeySpec{"label"},        KeySpec{"summary"},
    KeySpec{"use"},          KeySpec{"hosts"},
    KeySpec{"hostPatterns"}, KeySpec{"hostsFile"},
    KeySpec{"rules"},
};
constexpr std::array hostPatternKeys{KeySpec{"pattern", required}, KeySpec{"path", required}};
constexpr std::array ruleKeys{
    KeySpec{"metric", required},
    KeySpec{"names"},
    KeySpec{"prefix"},
    KeySpec{"host"},
    KeySpec{"where"},
    KeySpec{"labels"},
    KeySpec{"path", required},
    KeySpec{"counter"},
    KeySpec{"scale"},
    KeySpec{"offset"},
    KeySpec{"ratio"},
    KeySpec{"combine"},
    KeySpec{"per"},
};
constexpr std::array perKeys{KeySpec{"name", required}, KeySpec{"on", required}};

} // namespace

const KeyTable mapping{"mapping", mappingKeys};
const KeyTable hostPattern{"hostPattern", hostPatternKeys};
const KeyTable rule{"rule", ruleKeys};
const KeyTable per{"per", perKeys};

std::span<const KeyTable* const> allMappingTables()
{
    static constexpr std::array tables{&mapping, &hostPattern, &rule, &per};
    return tables;
}

} // namespace hallscape::data::keys
