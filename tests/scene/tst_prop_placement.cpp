// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/prop_placement.h"

#include "data/layout/parse.h"
#include "scene/mesh_import.h"
#include "scene/plan_box.h"
#include "scene/prop_mesh.h"
#include "scene/wall_openings.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace hallscape;
using data::AreaId;
using data::OrientedBox;
using scene::Prop;
using scene::PropKind;

namespace {

OrientedBox boxOf(const Prop& prop)
{
    return scene::standingAt(prop.place, scene::modelOf(prop.kind).sizeM);
}

std::vector<OrientedBox> groveBoxes(const scene::Props& props)
{
    std::vector<OrientedBox> boxes;
    for (const data::Placement& grove : props.groves) {
        const float width = 2 * scene::groveRadiusM;
        boxes.push_back(scene::standingAt({grove.position, 0}, {width, 7, width}));
    }
    return boxes;
}

const data::Area* areaWith(const data::Site& site, std::string_view label)
{
    const auto found = std::ranges::find(site.areas, label, &data::Area::label);
    return found == site.areas.end() ? nullptr : &*found;
}

std::size_t count(const std::vector<Prop>& props, PropKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(props, kind, &Prop::kind));
}

} // namespace

/// Props of the sample sites: where people would expect them and nowhere else.
class TestPropPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_site = read("colossus.json");
        QVERIFY(m_site != nullptr);
        m_props = scene::propsOf(*m_site);
    }

    void sizesMatchMeshes()
    {
        for (const scene::PropModel& model : scene::propModels) {
            const auto mesh = scene::importMeshFile(HALLSCAPE_SOURCE_DIR "/assets/meshes/" +
                                                    std::string(model.mesh));
            QVERIFY2(static_cast<bool>(mesh), model.mesh);
            const data::Vec3 size = mesh->box.size();
            const bool overhangs = std::string_view(model.mesh) == "light_pole.glb";
            QVERIFY2(std::fabs(size.x - model.sizeM.x) < 0.02F, model.mesh);
            QVERIFY2(std::fabs(size.y - model.sizeM.y) < 0.02F, model.mesh);
            QVERIFY2(overhangs || std::fabs(size.z - model.sizeM.z) < 0.02F, model.mesh);
        }
    }

    void groveStaysInItsRadius()
    {
        const data::Vec3 size = scene::modelOf(PropKind::Tree).sizeM;
        for (const Prop& tree : scene::groveTrees()) {
            const float reach = std::hypot(tree.place.position.x, tree.place.position.z) +
                                0.5F * std::max(size.x, size.z) * 1.1F * tree.scale;
            QVERIFY(reach <= scene::groveRadiusM);
        }
    }

    void sameSiteSameProps()
    {
        const scene::Props again = scene::propsOf(*m_site);
        QCOMPARE(again.yard.size(), m_props.yard.size());
        for (std::size_t i = 0; i < again.yard.size(); ++i) {
            QCOMPARE(again.yard[i].place.position, m_props.yard[i].place.position);
            QCOMPARE(again.yard[i].variant, m_props.yard[i].variant);
        }
        QCOMPARE(again.groves.size(), m_props.groves.size());
    }

    void carsStandInBays()
    {
        const data::Area* park = areaWith(*m_site, "Car park");
        QVERIFY(park != nullptr);
        std::vector<OrientedBox> cars;
        for (const Prop& prop : m_props.yard) {
            if (prop.kind != PropKind::Car) {
                continue;
            }
            const OrientedBox box = boxOf(prop);
            QVERIFY(scene::insideInPlan(box, scene::footprintOf(*park)));
            const float x = prop.place.position.x - park->place.position.x;
            const float line = std::fabs(x / 2.6F - std::round(x / 2.6F)) * 2.6F;
            QVERIFY2(line > 1.0F, "a car stands on the line between two bays");
            const float z = prop.place.position.z - park->place.position.z + park->sizeM.z * 0.5F;
            const float lane = std::fmod(z, 16.0F);
            QVERIFY2((lane > 2.3F && lane < 2.7F) || (lane > 13.3F && lane < 13.7F),
                     "a car stands in the lane");
            cars.push_back(box);
        }
        // Five rows of 42 bays, about 60 % of them taken.
        QVERIFY2(cars.size() > 105 && cars.size() < 147, qPrintable(QString::number(cars.size())));
    }

    void nothingOverlaps()
    {
        std::vector<OrientedBox> solid;
        for (const Prop& prop : m_props.yard) {
            if (prop.kind != PropKind::Fence) {
                solid.push_back(boxOf(prop));
            }
        }
        for (std::size_t i = 0; i < solid.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!scene::overlapInPlan(solid[i], solid[j]));
            }
        }
        scene::Obstacles equipment;
        equipment.addEquipment(*m_site);
        for (const Prop& prop : m_props.yard) {
            QVERIFY(equipment.free(boxOf(prop)));
        }
        for (const OrientedBox& grove : groveBoxes(m_props)) {
            QVERIFY(equipment.free(grove));
        }
    }

    void fenceHasGatesAndSurroundsWhatIsBuilt()
    {
        const auto panelsIn = [this](std::string_view label) {
            const data::Area* area = areaWith(*m_site, label);
            return std::ranges::count_if(m_props.yard, [area](const Prop& prop) {
                return prop.kind == PropKind::Fence &&
                       scene::insideInPlan(boxOf(prop), scene::footprintOf(*area));
            });
        };
        // 39 x 48 m in panels of 3 m, less a gate of two.
        QCOMPARE(panelsIn("Substation 63"), 2 * (13 + 16) - 2);
        QCOMPARE(panelsIn("Substation 22"), 0); // planned
        QVERIFY(panelsIn("Megapack yard") > 100);
        QVERIFY(panelsIn("Generator yard") > 60);
        QCOMPARE(panelsIn("Cooling yard"), 0);
        QCOMPARE(count(m_props.yard, PropKind::Gantry), std::size_t{4});
    }

    void grovesKeepOffOtherAreas()
    {
        QVERIFY(m_props.groves.size() >= 10);
        for (const OrientedBox& grove : groveBoxes(m_props)) {
            QVERIFY(scene::insideInPlan(grove, scene::footprintOf(m_site->areas[0])));
            for (std::size_t i = 1; i < m_site->areas.size(); ++i) {
                QVERIFY(!scene::overlapInPlan(grove, scene::footprintOf(m_site->areas[i])));
            }
        }
    }

    void outerDoorsStandOnTheirWalls()
    {
        const data::Area* building = areaWith(*m_site, "Main building");
        QVERIFY(building != nullptr);
        std::vector<OrientedBox> doors;
        for (const Prop& prop : m_props.building) {
            if (prop.kind == PropKind::RoofUnit) {
                QVERIFY(prop.place.position.y > building->sizeM.y);
                QVERIFY(scene::insideInPlan(boxOf(prop), scene::footprintOf(*building)));
                continue;
            }
            const data::Vec3 p = prop.place.position;
            const float fromWall = std::min(std::fabs(std::fabs(p.x) - building->sizeM.x / 2),
                                            std::fabs(std::fabs(p.z) - building->sizeM.z / 2));
            QVERIFY(fromWall < 0.1F);
            QVERIFY(std::fabs(p.y) < 0.1F);
            doors.push_back(boxOf(prop));
        }
        QVERIFY(count(m_props.building, PropKind::Door) >= 12);
        QVERIFY(count(m_props.building, PropKind::RollerDoor) >= 4);
        for (std::size_t i = 0; i < doors.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                QVERIFY(!scene::overlapInPlan(doors[i], doors[j]));
            }
        }
    }

    void hallDoorsHaveSignAndExtinguisher()
    {
        const std::size_t doors = count(m_props.indoor, PropKind::Door);
        QCOMPARE(doors, std::size_t{16}); // four halls, two at each end
        QCOMPARE(count(m_props.indoor, PropKind::ExitSign), doors);
        QCOMPARE(count(m_props.indoor, PropKind::Extinguisher), doors);
        for (const Prop& prop : m_props.indoor) {
            const bool inAHall =
                std::ranges::any_of(m_site->areas, [&prop](const data::Area& area) {
                    return area.kind == data::Kind::Hall &&
                           scene::insideInPlan(boxOf(prop), scene::footprintOf(area));
                });
            QVERIFY(inAHall);
            scene::Obstacles racks;
            racks.addRacks(*m_site, AreaId{0});
            QVERIFY(racks.free(boxOf(prop)));
        }
    }

    void openingsFit_data()
    {
        QTest::addColumn<float>("length");
        QTest::addColumn<bool>("loading");
        for (const float length : {0.0F, 3.0F, 5.0F, 14.0F, 28.0F, 40.0F, 75.0F, 130.0F, 900.0F}) {
            QTest::addRow("%.0f m", static_cast<double>(length)) << length << false;
            QTest::addRow("%.0f m, loading", static_cast<double>(length)) << length << true;
        }
    }
    void openingsFit()
    {
        QFETCH(float, length);
        QFETCH(bool, loading);
        float free = -length / 2;
        for (const scene::WallOpening& opening : scene::wallOpenings(length, loading)) {
            QVERIFY(loading || !opening.roller);
            const float half = opening.roller ? 2.2F : 0.56F;
            QVERIFY2(opening.xM - half >= free, "openings overlap or leave the wall");
            free = opening.xM + half;
        }
        QVERIFY(free <= length / 2);
    }

    void otherSites_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("cortex") << QStringLiteral("cortex.json");
        QTest::newRow("dojo") << QStringLiteral("dojo.json");
        QTest::newRow("array") << QStringLiteral("array.json");
    }
    void otherSites()
    {
        QFETCH(QString, file);
        const auto site = read(file.toStdString());
        QVERIFY(site != nullptr);
        const scene::Props props = scene::propsOf(*site);
        scene::Obstacles equipment;
        equipment.addEquipment(*site);
        for (const Prop& prop : props.yard) {
            QVERIFY(equipment.free(boxOf(prop)));
        }
        QVERIFY(props.groves.empty()); // no grass there
    }

    void instanceHasPlaceSizeAndPaint()
    {
        const scene::MeshInstance tree =
            scene::instanceOf({PropKind::Tree, {{10, 1, 5}, 90}, 2, 0});
        QCOMPARE(tree.origin[0], 10.0F);
        QCOMPARE(tree.origin[1], 1.0F);
        QCOMPARE(tree.origin[2], 5.0F);
        QVERIFY(std::fabs(tree.yawRad - std::numbers::pi_v<float> / 2) < 1e-5F);
        QCOMPARE(tree.scale, 2.0F);
        QCOMPARE(tree.tint, scene::Tint());
        const auto car = [](std::uint8_t variant) {
            return scene::instanceOf({PropKind::Car, {}, 1, variant}).tint;
        };
        constexpr auto paint = static_cast<float>(scene::Tint::Use::Paint);
        QCOMPARE(car(0), (scene::Tint{1, 1, 1, paint})); // as modelled
        QVERIFY(car(1).r > 2);                           // white
        QVERIFY(car(2).r < 0.1F);                        // black
        QCOMPARE(car(12), car(0));
    }

    void distantFenceIsAsBigAsTheNearOne()
    {
        const scene::MeshData fence = scene::distantFence();
        QCOMPARE(fence.partNamed("sheet"), std::optional(scene::fenceSheetPart));
        const data::Vec3 size = scene::modelOf(PropKind::Fence).sizeM;
        float top = 0;
        float side = 0;
        for (const scene::MeshVertex& vertex : fence.vertices) {
            top = std::max(top, vertex.position[1]);
            side = std::max(side, std::fabs(vertex.position[0]));
        }
        QCOMPARE(top, size.y);
        QVERIFY(std::fabs(side - size.x / 2) < 0.05F); // half a post further out
    }

    void wallSignsHaveNoRods()
    {
        const auto sign =
            scene::importMeshFile(HALLSCAPE_SOURCE_DIR "/assets/meshes/exit_sign.glb");
        QVERIFY(static_cast<bool>(sign));
        const auto mesh = std::make_shared<const scene::MeshData>(*sign);
        const scene::MeshPtr drawn = scene::asDrawn(PropKind::ExitSign, mesh);
        QVERIFY(!drawn->indices.empty());
        QVERIFY(drawn->indices.size() < mesh->indices.size());
        for (const std::uint32_t index : drawn->indices) {
            QVERIFY(drawn->vertices[index].position[1] < 0.3F);
        }
        QCOMPARE(scene::asDrawn(PropKind::Door, mesh), mesh);
    }

private:
    static data::SitePtr read(const std::string& name)
    {
        return data::loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/" + name).site;
    }

    data::SitePtr m_site;
    scene::Props m_props;
};

QTEST_APPLESS_MAIN(TestPropPlacement)
#include "tst_prop_placement.moc"
