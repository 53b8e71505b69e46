// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rack_bands.h"

#include <algorithm>
#include <cmath>

namespace hallscape::scene {

namespace {

class BandWriter
{
public:
    BandWriter(RackBands& bands, const data::RackModel& model, int modelIndex)
        : m_bands(bands), m_model(model), m_modelIndex(modelIndex)
    {
    }

    void header(int layer, int servers)
    {
        write(0, 0,
              {m_model.firstUnitM, static_cast<float>(m_model.heightU), static_cast<float>(layer),
               static_cast<float>(servers)});
    }

    /// \param ordinal 0 clears: something that is no server covers the face
    void cover(int side, const data::Mount& mount, const data::UnitModel& unit, int ordinal)
    {
        const float bottomM =
            m_model.firstUnitM + static_cast<float>(mount.bottomU - 1) * data::rackUnitM;
        const auto units = std::max(1, static_cast<int>(std::lround(unit.heightU)));
        for (int u = mount.bottomU - 1; u < mount.bottomU - 1 + units; ++u) {
            if (u + 1 < RackBands::height) {
                write(side, 1 + u,
                      {static_cast<float>(ordinal), bottomM, unit.heightU * data::rackUnitM,
                       unit.sizeM.x * 0.5F});
            }
        }
    }

private:
    void write(int side, int line, std::initializer_list<float> texel)
    {
        const auto at =
            static_cast<std::size_t>((line * m_bands.width + 2 * m_modelIndex + side) * 4);
        std::copy(texel.begin(), texel.end(),
                  m_bands.texels.begin() + static_cast<std::ptrdiff_t>(at));
    }

    RackBands& m_bands;
    const data::RackModel& m_model;
    int m_modelIndex;
};

/// A unit shows at the rear when it reaches past the middle of the rack.
bool reachesRear(const data::RackModel& rack, const data::UnitModel& unit)
{
    return unit.sizeM.z > rack.sizeM.z * 0.5F;
}

} // namespace

RackBands rackBands(const data::Site& site, const std::vector<int>& textureLayers)
{
    RackBands bands;
    bands.width = std::max(1, static_cast<int>(site.rackModels.size()) * 2);
    bands.texels.assign(static_cast<std::size_t>(bands.width * RackBands::height * 4), 0.0F);
    for (std::size_t m = 0; m < site.rackModels.size(); ++m) {
        const data::RackModel& model = site.rackModels[m];
        BandWriter writer(bands, model, static_cast<int>(m));
        int servers = 0;
        for (const data::Mount& mount : model.mounts) {
            const data::UnitModel& unit = site.unitModels[mount.unitModel];
            if (unit.kind != data::Kind::Server || mount.bottomU == 0) {
                continue;
            }
            ++servers;
            writer.cover(mount.side == data::Side::Rear ? 1 : 0, mount, unit, servers);
            if (mount.side == data::Side::Front && reachesRear(model, unit)) {
                writer.cover(1, mount, unit, servers);
            }
        }
        writer.header(textureLayers[m], servers);
    }
    return bands;
}

} // namespace hallscape::scene
