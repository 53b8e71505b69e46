// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_import.h"
#include "scene/mesh_library.h"
#include "scene/placeholder_mesh.h"

#include "small_site.h"
#include "tiny_glb.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace hallscape;

class TestMeshImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsMaterialsAndOcclusion()
    {
        const auto result = scene::importMesh(tests::tinyGlb(), "tiny");
        QVERIFY2(static_cast<bool>(result), result ? "" : result.error().detail.c_str());
        const scene::MeshData& mesh = *result;
        QCOMPARE(mesh.vertices.size(), std::size_t{6});
        QCOMPARE(mesh.indices, (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5}));
        QCOMPARE(mesh.parts.size(), std::size_t{2});
        QCOMPARE(mesh.partNamed("gpu-1"), std::optional<std::uint32_t>(1));
        QCOMPARE(mesh.partNamed("gpu-2"), std::optional<std::uint32_t>());
        QCOMPARE(mesh.parts[1].box,
                 (data::Box{{2, 0, -1}, {3, 0, 0}})); // the node's translation is applied
        QCOMPARE(mesh.box, (data::Box{{0, 0, -1}, {3, 0, 0}}));

        const scene::MeshVertex& steel = mesh.vertices[0];
        QCOMPARE(int(steel.colour[0]), 128); // square root of 0.25
        QCOMPARE(int(steel.material[0]), 255);
        QCOMPARE(int(steel.material[1]), 64);
        const scene::MeshVertex& red = mesh.vertices[4];
        QCOMPARE(int(red.colour[0]), 180); // square root of 1 x 0.5
        QCOMPARE(int(red.colour[1]), 0);
        QCOMPARE(red.part, 1.0F);
        QCOMPARE(int(red.colour[3]), 255); // its x is at the far end of its part's box
    }

    void cutAnywhereIsAnErrorOrAMesh()
    {
        const auto whole = tests::tinyGlb();
        for (std::size_t size = 0; size < whole.size(); size += 13) {
            const auto result = scene::importMesh(std::span(whole).first(size), "cut");
            QVERIFY2(!result, qPrintable(QString::number(size)));
            QVERIFY(!result.error().detail.empty());
        }
    }

    void flippedBytesNeverCrash()
    {
        const auto whole = tests::tinyGlb();
        for (std::size_t at = 0; at < whole.size(); at += 3) {
            auto broken = whole;
            broken[at] ^= std::byte{0xff};
            const auto result = scene::importMesh(broken, "flipped");
            if (result) {
                for (const std::uint32_t i : result->indices) {
                    QVERIFY(i < result->vertices.size());
                }
            }
        }
    }

    void tooLargeIsRefusedUnread()
    {
        const std::vector<std::byte> huge(scene::maxMeshBytes + 1);
        const auto result = scene::importMesh(huge, "huge");
        QVERIFY(!result);
        QCOMPARE(result.error().code, data::Errc::OutOfRange);
    }

    void libraryReadsOnceAndReportsWhatFails()
    {
        QTemporaryDir folder;
        QVERIFY(tests::writeTinyGlb(folder.filePath(QStringLiteral("good.glb"))));
        scene::MeshLibrary library([&](const QString& file) { return folder.filePath(file); });
        QSignalSpy loaded(&library, &scene::MeshLibrary::loaded);
        QSignalSpy problem(&library, &scene::MeshLibrary::problem);
        QSignalSpy idle(&library, &scene::MeshLibrary::idle);

        data::UnitModel model = tests::smallSite()->unitModels[2];
        model.mesh = "good.glb";
        data::EquipmentModel missing = tests::smallSite()->equipmentModels[0];
        missing.mesh = "missing.glb";
        QVERIFY(library.meshFor(model)->placeholder);
        QVERIFY(library.meshFor(missing)->placeholder);
        QVERIFY(library.loading());
        QTRY_COMPARE(idle.count(), 1);
        QVERIFY(!library.loading());
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(problem.count(), 1);
        QVERIFY(problem[0][0].toString().contains(QStringLiteral("missing.glb")));
        QVERIFY(!library.meshFor(model)->placeholder);
        QVERIFY(library.meshFor(missing)->placeholder);
        QVERIFY(!library.loading()); // nothing is tried twice
    }

    void whatIsReadAheadIsNoNewsUntilItIsAskedFor()
    {
        QTemporaryDir folder;
        for (const char* name : {"ahead.glb", "asked.glb"}) {
            QVERIFY(tests::writeTinyGlb(folder.filePath(QString::fromLatin1(name))));
        }
        scene::MeshLibrary library([&](const QString& file) { return folder.filePath(file); });
        QSignalSpy loaded(&library, &scene::MeshLibrary::loaded);
        QSignalSpy idle(&library, &scene::MeshLibrary::idle);
        QSignalSpy fetchedAll(&library, &scene::MeshLibrary::fetchedAll);
        data::UnitModel ahead = tests::smallSite()->unitModels[2];
        ahead.mesh = "ahead.glb";
        data::UnitModel asked = ahead;
        asked.mesh = "asked.glb";

        library.prefetch(ahead);
        QVERIFY(library.fetching());
        QVERIFY(!library.loading());
        QVERIFY(library.fetched(ahead) == nullptr);
        QTRY_COMPARE(fetchedAll.count(), 1);
        QVERIFY(!library.fetching());
        QCOMPARE(loaded.count() + idle.count(), 0);
        const scene::MeshPtr mesh = library.fetched(ahead);
        QVERIFY(mesh != nullptr);
        QCOMPARE(library.meshFor(ahead), mesh); // there at once
        QVERIFY(!library.loading());

        library.prefetch(asked);
        QVERIFY(library.meshFor(asked)->placeholder);
        QVERIFY(library.loading());
        QVERIFY(!library.fetching());
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(loaded.count(), 1);
        QCOMPARE(fetchedAll.count(), 1);
        QVERIFY(!library.meshFor(asked)->placeholder);
    }

    void placeholderShowsEveryPart()
    {
        const data::UnitModel model = tests::smallSite()->unitModels[2];
        const scene::MeshData mesh = scene::placeholderMesh(model);
        QVERIFY(mesh.placeholder);
        for (const char* name : {"body", "lid", "gpu-1", "gpu-2", "drive-1"}) {
            QVERIFY2(mesh.partNamed(name), name);
        }
        const auto gpu = mesh.parts[*mesh.partNamed("gpu-2")].box;
        QCOMPARE(gpu, model.parts[1].box);
        QCOMPARE(mesh.box.size().z, model.sizeM.z);
        for (const scene::MeshVertex& v : mesh.vertices) {
            QVERIFY(v.part < static_cast<float>(mesh.parts.size()));
        }
    }

    void placeholderFacesLookOutwards()
    {
        const scene::MeshData mesh = scene::placeholderMesh(tests::smallSite()->equipmentModels[0]);
        for (std::size_t i = 0; i + 2 < mesh.indices.size(); i += 3) {
            const auto& a = mesh.vertices[mesh.indices[i]];
            const auto& b = mesh.vertices[mesh.indices[i + 1]];
            const auto& c = mesh.vertices[mesh.indices[i + 2]];
            float dot = 0;
            for (int k = 0; k < 3; ++k) {
                const int u = (k + 1) % 3;
                const int v = (k + 2) % 3;
                const float cross =
                    (b.position[u] - a.position[u]) * (c.position[v] - a.position[v]) -
                    (b.position[v] - a.position[v]) * (c.position[u] - a.position[u]);
                dot += cross * a.normal[k];
            }
            QVERIFY(dot > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestMeshImport)
#include "tst_mesh_import.moc"
