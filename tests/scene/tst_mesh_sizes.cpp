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

/// Bounding box of a binary glTF, from the accessors of its positions. Nodes must carry no scale or
/// rotation, which the models' export promises; translations are added.
data::Box boundsOf(const QByteArray& glb)
{
    const auto length = static_cast<quint32>(static_cast<uchar>(glb[12])) |
                        static_cast<quint32>(static_cast<uchar>(glb[13])) << 8U |
                        static_cast<quint32>(static_cast<uchar>(glb[14])) << 16U |
                        static_cast<quint32>(static_cast<uchar>(glb[15])) << 24U;
    const auto json =
        nlohmann::json::parse(glb.mid(20, static_cast<qsizetype>(length)).toStdString());
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
        const data::Box bounds = boundsOf(file.readAll());
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
};

QTEST_APPLESS_MAIN(TestMeshSizes)
#include "tst_mesh_sizes.moc"
