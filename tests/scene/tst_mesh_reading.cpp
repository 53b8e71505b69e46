// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/mesh_import.h"
#include "scene/mesh_library.h"
#include "scene/mesh_reading.h"

#include "foreign_box.h"
#include "small_site.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

#include <sys/stat.h>

using namespace hallscape;
using tests::ForeignBox;

namespace {

constexpr data::Vec3 rackM{0.6F, 2.0F, 1.2F};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

bool near(data::Vec3 a, data::Vec3 b)
{
    constexpr float slack = 0.0005F;
    return std::abs(a.x - b.x) < slack && std::abs(a.y - b.y) < slack &&
           std::abs(a.z - b.z) < slack;
}

} // namespace

class TestMeshReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnitThatFits_data()
    {
        QTest::addColumn<QList<float>>("extent");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<bool>("zUp");
        QTest::newRow("metres") << QList<float>{0.6F, 2.0F, 1.2F} << "metres" << false;
        QTest::newRow("centimetres") << QList<float>{60, 200, 120} << "centimetres" << false;
        QTest::newRow("millimetres, Z up")
            << QList<float>{600, 1200, 2000} << "millimetres" << true;
        QTest::newRow("inches") << QList<float>{23.6F, 78.7F, 47.2F} << "inches" << false;
        QTest::newRow("feet, Z up") << QList<float>{1.97F, 3.94F, 6.56F} << "feet" << true;
        QTest::newRow("a little off") << QList<float>{650, 2150, 1100} << "millimetres" << false;
        QTest::newRow("ten times too large") << QList<float>{6, 20, 12} << QString() << false;
        QTest::newRow("on its side") << QList<float>{2.0F, 0.6F, 1.2F} << QString() << false;
        QTest::newRow("flat") << QList<float>{0.6F, 2.0F, 0} << QString() << false;
        QTest::newRow("empty") << QList<float>{0, 0, 0} << QString() << false;
    }

    void theUnitThatFits()
    {
        QFETCH(QList<float>, extent);
        QFETCH(QString, unit);
        QFETCH(bool, zUp);
        const auto reading = scene::readingOf({extent[0], extent[1], extent[2]}, rackM);
        QCOMPARE(reading.has_value(), !unit.isEmpty());
        if (reading) {
            QCOMPARE(QString::fromLatin1(reading->unit), unit);
            QCOMPARE(reading->zUp, zUp);
        }
    }

    /// A cube fits both ways: then the file is believed to be Y up.
    void zUpOnlyWhereItFitsClearlyBetter()
    {
        QVERIFY(!scene::readingOf({1000, 1000, 1000}, {1, 1, 1})->zUp);
        QVERIFY(!scene::readingOf({1.0F, 1.02F, 1.0F}, {1.0F, 1.0F, 1.02F})->zUp);
    }

    void everyFormatEndsInMetresOnItsFootprint_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const ForeignBox millimetresZUp({100, 50, 0}, {700, 1250, 2000});
        const ForeignBox inches({0, 0, 0}, {23.62F, 78.74F, 47.24F});
        const ForeignBox centimetres({-30, 0, -60}, {30, 200, 60});
        QTest::newRow("obj")
            << "a.obj" << millimetresZUp.obj()
            << "read as millimetres, Z up; 600 x 2000 x 1200 mm against 600 x 2000 x 1200";
        QTest::newRow("stl") << "a.stl" << inches.stl()
                             << "read as inches, Y up; 600 x 2000 x 1200 mm";
        QTest::newRow("ply") << "a.ply" << centimetres.ply() << "read as centimetres, Y up";
        QTest::newRow("dae that states its unit")
            << "a.dae" << centimetres.dae("0.01", "Y_UP") << "read as ";
        QTest::newRow("dae that states nothing true")
            << "b.dae" << inches.dae("1", "Y_UP") << "read as inches";
    }

    void everyFormatEndsInMetresOnItsFootprint()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QTemporaryDir folder;
        write(folder.filePath(name), bytes);
        auto mesh = scene::importMeshFile(folder.filePath(name).toStdString());
        QVERIFY2(static_cast<bool>(mesh), mesh ? "" : mesh.error().detail.c_str());
        scene::MeshData data = *std::move(mesh);
        const auto assumed = scene::fitToModel(data, rackM);
        QVERIFY2(static_cast<bool>(assumed), assumed ? "" : assumed.error().detail.c_str());
        QVERIFY2(QString::fromStdString(*assumed).startsWith(said), assumed->c_str());
        QVERIFY(near(data.box.size(), rackM));
        QVERIFY(near(data.box.min, {-0.3F, 0, -0.6F}));
        QCOMPARE(data.indices.size(), std::size_t{36});
        for (const scene::MeshVertex& v : data.vertices) { // normals were turned with the faces
            const float along = v.position[0] * v.normal[0] + (v.position[1] - 1.0F) * v.normal[1] +
                                v.position[2] * v.normal[2];
            QVERIFY(along > 0);
        }
    }

    void nothingFitsIsAnErrorWithTheSizes()
    {
        QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("a.obj")), ForeignBox({0, 0, 0}, {6, 20, 12}).obj());
        auto mesh = scene::importMeshFile(folder.filePath(QStringLiteral("a.obj")).toStdString());
        QVERIFY(mesh);
        scene::MeshData data = *std::move(mesh);
        const auto assumed = scene::fitToModel(data, rackM);
        QVERIFY(!assumed);
        QCOMPARE(assumed.error().code, data::Errc::OutOfRange);
        QVERIFY(QString::fromStdString(assumed.error().detail)
                    .startsWith(QStringLiteral("6 x 20 x 12 is 600 x 2000 x 1200 mm in no unit")));
        QVERIFY(near(data.box.size(), {6, 20, 12})); // left as it was
    }

    void filesBesideTheLayoutAreFittedOthersAreNot()
    {
        QTemporaryDir folder;
        QTemporaryDir elsewhere;
        const data::Vec3 sizeM = tests::smallSite()->rackModels[0].sizeM;
        const data::Vec3 mm = sizeM * 1000.0F;
        write(folder.filePath(QStringLiteral("own.obj")), ForeignBox({0, 0, 0}, mm).obj());
        write(elsewhere.filePath(QStringLiteral("secret.obj")), ForeignBox({0, 0, 0}, mm).obj());
        scene::MeshLibrary library([](const QString&) { return QString(); });
        library.setFolder(folder.path());
        QSignalSpy problem(&library, &scene::MeshLibrary::problem);
        QSignalSpy idle(&library, &scene::MeshLibrary::idle);
        data::RackModel own = tests::smallSite()->rackModels[0];
        own.mesh = "own.obj";
        data::RackModel larger = own;
        larger.sizeM = sizeM * 5.0F;
        data::RackModel outside = own;
        outside.mesh = "../" + QFileInfo(elsewhere.path()).fileName().toStdString() + "/secret.obj";
        for (const data::RackModel& model : {own, larger, outside}) {
            QVERIFY(library.meshFor(model)->placeholder);
        }
        QTRY_COMPARE(idle.count(), 1);
        QVERIFY(!library.meshFor(own)->placeholder);
        QVERIFY(near(library.meshFor(own)->box.size(), sizeM));
        QVERIFY(library.meshFor(larger)->placeholder); // the same file fits one model only
        QVERIFY(library.meshFor(outside)->placeholder);
        QString all;
        for (const QList<QVariant>& said : problem) {
            all += said[0].toString() + u'\n';
        }
        QVERIFY2(all.contains(QStringLiteral("mesh own.obj: read as millimetres, Y up; ")),
                 qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("in no unit")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("boxes are drawn instead")), qPrintable(all));
    }

    /// A file that never ends, here a pipe that nobody writes, costs a thread and nothing else.
    void aReaderThatHangsIsLeftAlone()
    {
        QTemporaryDir folder;
        const std::string pipe = folder.filePath(QStringLiteral("own.obj")).toStdString();
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        data::RackModel own = tests::smallSite()->rackModels[0];
        own.mesh = "own.obj";
        {
            scene::MeshLibrary library([](const QString&) { return QString(); });
            library.setFolder(folder.path());
            library.setPatience(std::chrono::milliseconds(1));
            QSignalSpy problem(&library, &scene::MeshLibrary::problem);
            QVERIFY(library.meshFor(own)->placeholder);
            QTRY_VERIFY(!library.loading());
            QCOMPARE(problem.count(), 1);
            QVERIFY(problem[0][0].toString().contains(QStringLiteral("came to an end")));
            QVERIFY(library.meshFor(own)->placeholder);
            QVERIFY(!library.loading()); // not tried again
        }
        QFile end(QString::fromStdString(pipe));
        QVERIFY(end.open(QIODevice::ReadWrite)); // lets the reader go
    }

    void anotherFolderForgetsWhatWasReadOfThis()
    {
        QTemporaryDir folder;
        data::RackModel own = tests::smallSite()->rackModels[0];
        own.mesh = "own.obj";
        write(folder.filePath(QStringLiteral("own.obj")),
              ForeignBox({0, 0, 0}, own.sizeM * 1000.0F).obj());
        scene::MeshLibrary library([](const QString&) { return QString(); });
        library.setFolder(folder.path());
        library.meshFor(own);
        QTRY_VERIFY(!library.loading());
        QVERIFY(!library.meshFor(own)->placeholder);
        library.setFolder({});
        QVERIFY(library.meshFor(own)->placeholder);
        QTRY_VERIFY(!library.loading());
        QVERIFY(library.meshFor(own)->placeholder);
    }
};

QTEST_GUILESS_MAIN(TestMeshReading)
#include "tst_mesh_reading.moc"
