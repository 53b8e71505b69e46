// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_levels.h"

#include "scene/mesh_import.h"

#include <QtTest/QtTest>

#include <QtGui/QVector3D>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace hallscape;
using scene::MeshData;

namespace {

float distanceM(const scene::MeshVertex& a, const scene::MeshVertex& b)
{
    return std::hypot(a.position[0] - b.position[0], a.position[1] - b.position[1],
                      a.position[2] - b.position[2]);
}

} // namespace

class MeshLevelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void farMeshesHaveFewerTriangles_data();
    void farMeshesHaveFewerTriangles();
    void cornersStayWhereTheyWere();
    void postsStay();
    void aSmallMeshStaysAsItIs();
};

void MeshLevelsTest::farMeshesHaveFewerTriangles_data()
{
    QTest::addColumn<QString>("file");
    for (const char* name : {"megapack", "chiller", "generator", "pump_skid", "car", "tree"}) {
        QTest::newRow(name) << QStringLiteral(HALLSCAPE_SOURCE_DIR "/assets/meshes/%1.glb")
                                   .arg(QLatin1String(name));
    }
}

void MeshLevelsTest::farMeshesHaveFewerTriangles()
{
    QFETCH(const QString, file);
    const auto read = scene::importMeshFile(file.toStdString());
    QVERIFY(bool(read));
    MeshData mesh = *read;
    scene::addLevels(mesh);
    QVERIFY(!mesh.coarser.empty());
    std::size_t before = mesh.indices.size();
    float errorM = 0;
    for (const scene::MeshLevel& level : mesh.coarser) {
        QVERIFY(!level.indices.empty()); // a thing never disappears
        QVERIFY(level.indices.size() % 3 == 0);
        QVERIFY(level.indices.size() <= before * 2 / 3);
        QVERIFY(level.errorM > errorM);
        QVERIFY(std::ranges::all_of(
            level.indices, [&](std::uint32_t corner) { return corner < mesh.vertices.size(); }));
        before = level.indices.size();
        errorM = level.errorM;
    }
    QVERIFY(before < mesh.indices.size() / 3);
    QCOMPARE(mesh.indices, read->indices); // the mesh itself is as it was
}

/// A triangle that is left hangs on corners near those it had, of the same material and part.
void MeshLevelsTest::cornersStayWhereTheyWere()
{
    const auto read = scene::importMeshFile(HALLSCAPE_SOURCE_DIR "/assets/meshes/megapack.glb");
    QVERIFY(bool(read));
    MeshData mesh = *read;
    scene::addLevels(mesh);
    for (const scene::MeshLevel& level : mesh.coarser) {
        // What sticks out by more than the error is still there.
        for (int axis = 0; axis < 3; ++axis) {
            const auto reach = [&](const std::vector<std::uint32_t>& corners) {
                float most = -std::numeric_limits<float>::max();
                for (const std::uint32_t corner : corners) {
                    most = std::max(most, mesh.vertices[corner].position[axis]);
                }
                return most;
            };
            QVERIFY(std::fabs(reach(level.indices) - reach(mesh.indices)) <= level.errorM);
        }
        for (std::size_t i = 0; i < level.indices.size(); i += 3) {
            const auto& a = mesh.vertices[level.indices[i]];
            for (std::size_t k = 1; k < 3; ++k) {
                const auto& b = mesh.vertices[level.indices[i + k]];
                QVERIFY(std::equal(a.material, a.material + 3, b.material));
                QCOMPARE(a.part, b.part);
            }
        }
    }
    // Every corner of the mesh has a corner of the finest level within its error.
    const scene::MeshLevel& finest = mesh.coarser.front();
    for (const std::uint32_t corner : mesh.indices) {
        const bool close = std::ranges::any_of(finest.indices, [&](std::uint32_t left) {
            return distanceM(mesh.vertices[left], mesh.vertices[corner]) <= 2 * finest.errorM;
        });
        QVERIFY(close);
    }
}

/// Posts of 30 cm are thinner than the error of the middle level, but 11 m tall.
void MeshLevelsTest::postsStay()
{
    const auto read = scene::importMeshFile(HALLSCAPE_SOURCE_DIR "/assets/meshes/gantry.glb");
    QVERIFY(bool(read));
    MeshData mesh = *read;
    scene::addLevels(mesh);
    QVERIFY(!mesh.coarser.empty());
    const auto uprightM2 = [&mesh](const std::vector<std::uint32_t>& triangles) {
        double sum = 0;
        for (std::size_t i = 0; i < triangles.size(); i += 3) {
            const float* a = mesh.vertices[triangles[i]].position;
            const float* b = mesh.vertices[triangles[i + 1]].position;
            const float* c = mesh.vertices[triangles[i + 2]].position;
            const QVector3D across = QVector3D::crossProduct(
                {b[0] - a[0], b[1] - a[1], b[2] - a[2]}, {c[0] - a[0], c[1] - a[1], c[2] - a[2]});
            sum += std::hypot(static_cast<double>(across.x()), static_cast<double>(across.z())) / 2;
        }
        return sum;
    };
    const scene::MeshLevel& level = mesh.coarser.front();
    QVERIFY(level.errorM > 0.3F);
    QVERIFY(uprightM2(level.indices) > 0.7 * uprightM2(mesh.indices));
}

void MeshLevelsTest::aSmallMeshStaysAsItIs()
{
    MeshData mesh;
    scene::addLevels(mesh);
    QVERIFY(mesh.coarser.empty());
    mesh.vertices.resize(3);
    mesh.vertices[1].position[0] = 10;
    mesh.vertices[2].position[2] = 10;
    for (scene::MeshVertex& vertex : mesh.vertices) {
        vertex.normal[1] = 1;
    }
    mesh.indices = {0, 1, 2};
    scene::addLevels(mesh);
    QVERIFY(mesh.coarser.empty());
}

QTEST_APPLESS_MAIN(MeshLevelsTest)
#include "tst_mesh_levels.moc"
