// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every mesh that a model of the sample layouts names exists and is as large as the model says:
// nothing is drawn at another size than its facts state.
#include "data/layout/parse.h"

#include <nlohmann/json.hpp>

#include <QtCore/QFile>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace hallscape;

namespace {

/// The JSON chunk of a binary glTF.
nlohmann::json headerOf(const QByteArray& glb)
{
    const auto length = static_cast<quint32>(static_cast<uchar>(glb[12])) |
                        static_cast<quint32>(static_cast<uchar>(glb[13])) << 8U |
                        static_cast<quint32>(static_cast<uchar>(glb[14])) << 16U |
                        static_cast<quint32>(static_cast<uchar>(glb[15])) << 24U;
    return nlohmann::json::parse(glb.mid(20, static_cast<qsizetype>(length)).toStdString());
}

/// Bounding box of a binary glTF, from the accessors of its positions. Nodes must carry no scale or
/// rotation, which the models' export promises; translations are added.
data::Box boundsOf(const nlohmann::json& json)
{
    constexpr float huge = std::numeric_limits<float>::max();
    std::array<float, 3> low{huge, huge, huge};
    std::array<float, 3> high{-huge, -huge, -huge};
    for (const auto& node : json.at("nodes")) {
        if (!node.contains("mesh")) {
            continue;
        }
        const auto shift = node.value("translation", std::array<float, 3>{0, 0, 0});
        for (const auto& primitive :
             json.at("meshes").at(node.at("mesh").get<size_t>()).at("primitives")) {
            const auto& accessor =
                json.at("accessors").at(primitive.at("attributes").at("POSITION").get<size_t>());
            for (size_t axis = 0; axis < 3; ++axis) {
                low[axis] =
                    std::min(low[axis], accessor.at("min")[axis].get<float>() + shift[axis]);
                high[axis] =
                    std::max(high[axis], accessor.at("max")[axis].get<float>() + shift[axis]);
            }
        }
    }
    return {{low[0], low[1], low[2]}, {high[0], high[1], high[2]}};
}

size_t trianglesOf(const nlohmann::json& json)
{
    size_t corners = 0;
    for (const auto& mesh : json.at("meshes")) {
        for (const auto& primitive : mesh.at("primitives")) {
            corners += json.at("accessors")
                           .at(primitive.at("indices").get<size_t>())
                           .at("count")
                           .get<size_t>();
        }
    }
    return corners / 3;
}

} // namespace

class TestMeshSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithItsModel_data()
    {
        QTest::addColumn<QString>("mesh");
        QTest::addColumn<QList<float>>("expected");
        QTest::addColumn<float>("slackM");
        const auto loaded = data::loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/colossus.json");
        QVERIFY(loaded.site);
        const auto add = [](const std::string& mesh, data::Vec3 size, float slackM) {
            if (!mesh.empty()) {
                QTest::newRow(mesh.c_str()) << QString::fromStdString(mesh)
                                            << QList<float>{size.x, size.y, size.z} << slackM;
            }
        };
        // Handles at the front and connectors at the rear stand out of a unit's body.
        for (const auto& model : loaded.site->unitModels) {
            add(model.mesh, model.sizeM, 0.07F);
        }
        for (const auto& model : loaded.site->rackModels) {
            add(model.mesh, model.sizeM, 0.03F);
        }
        for (const auto& model : loaded.site->equipmentModels) {
            add(model.mesh, model.sizeM, 0.05F);
        }
    }

    void agreesWithItsModel()
    {
        QFETCH(QString, mesh);
        QFETCH(QList<float>, expected);
        QFETCH(float, slackM);
        QFile file(QStringLiteral(HALLSCAPE_SOURCE_DIR "/assets/meshes/") + mesh);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const data::Box bounds = boundsOf(headerOf(file.readAll()));
        const data::Vec3 size = bounds.size();
        const std::array<float, 3> found{size.x, size.y, size.z};
        for (qsizetype axis = 0; axis < 3; ++axis) {
            const float difference = found[static_cast<size_t>(axis)] - expected[axis];
            QVERIFY2(std::abs(difference) <= slackM,
                     qPrintable(QStringLiteral("axis %1: %2 m, model says %3 m")
                                    .arg(axis)
                                    .arg(static_cast<double>(found[static_cast<size_t>(axis)]))
                                    .arg(static_cast<double>(expected[axis]))));
        }
        QVERIFY2(std::abs(bounds.min.y) < 0.03F, "does not stand on its origin");
    }

    /// A rack that is drawn near is the rack that is drawn far: same outline, and cheap enough to
    /// be drawn thirty times (0.2 us a triangle without a GPU).
    void nearRacksFitAndAreCheap_data()
    {
        QTest::addColumn<QString>("mesh");
        QTest::addColumn<QList<float>>("expected");
        const auto loaded = data::loadLayout(HALLSCAPE_SOURCE_DIR "/data/samples/colossus.json");
        QVERIFY(loaded.site);
        for (const auto& model : loaded.site->rackModels) {
            QTest::newRow(model.mesh.c_str())
                << QStringLiteral("near_") + QString::fromStdString(model.mesh)
                << QList<float>{model.sizeM.x, model.sizeM.y, model.sizeM.z};
        }
    }

    void nearRacksFitAndAreCheap()
    {
        QFETCH(QString, mesh);
        QFETCH(QList<float>, expected);
        QFile file(QStringLiteral(HALLSCAPE_SOURCE_DIR "/assets/meshes/") + mesh);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
        const nlohmann::json json = headerOf(file.readAll());
        const data::Vec3 size = boundsOf(json).size();
        QVERIFY(std::abs(size.x - expected[0]) < 0.002F);
        QVERIFY(std::abs(size.y - expected[1]) < 0.002F);
        QVERIFY2(size.z > expected[2] - 0.002F && size.z < expected[2] + 0.03F,
                 qPrintable(QString::number(static_cast<double>(size.z))));
        const size_t triangles = trianglesOf(json);
        QVERIFY2(triangles >= 300 && triangles <= 900, qPrintable(QString::number(triangles)));
        QVERIFY2(!json.contains("images"), "the picture is the facade's, not its own");
    }
};

QTEST_APPLESS_MAIN(TestMeshSizes)
#include "tst_mesh_sizes.moc"
