// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/rails.h"

#include "scene/box_mesh.h"

#include <algorithm>

namespace hallscape::scene {

void addRails(BoxMesh& mesh, const data::UnitModel& model, const YawFrame& frame, float travelledM)
{
    constexpr float thickM = 0.006F;
    constexpr float heightM = 0.042F;
    const float inner = model.sizeM.x / 2 + 0.002F;
    const float back = -model.sizeM.z / 2;
    const float y = std::min(0.02F, model.sizeM.y / 4);
    const Paint outer{0.10F, 0.10F, 0.105F, 0.6F, 0.4F};
    const Paint steel{0.46F, 0.47F, 0.49F, 0.8F, 0.3F};
    for (const float side : {-1.0F, 1.0F}) {
        const auto add = [&](data::Vec3 from, data::Vec3 to, const Paint& paint) {
            const data::Vec3 a = frame.toWorld(from);
            const data::Vec3 b = frame.toWorld(to);
            mesh.add({{std::min(a.x, b.x), a.y, std::min(a.z, b.z)},
                      {std::max(a.x, b.x), b.y, std::max(a.z, b.z)}},
                     paint);
        };
        const auto rail = [&](float from, float to, float inset, float out, const Paint& paint) {
            add({side * (inner + out), y + inset, from},
                {side * (inner + out + thickM), y + heightM - inset, to}, paint);
        };
        rail(back - travelledM, back + 0.04F, 0, thickM, outer);
        rail(back - travelledM * 0.45F, back + model.sizeM.z * 0.75F, 0.008F, 0, steel);
    }
}

} // namespace hallscape::scene
