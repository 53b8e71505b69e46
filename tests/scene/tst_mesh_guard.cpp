// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are made to hurt: each is refused with its reason, none takes memory or the stack.
#include "scene/mesh_guard.h"
#include "scene/mesh_import.h"

#include "foreign_box.h"
#include "tiny_glb.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace hallscape;

namespace {

std::string whyUnsafe(const QByteArray& bytes)
{
    return scene::whyUnsafe(
        std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size()))));
}

const tests::ForeignBox box({0, 0, 0}, {1, 2, 3});

} // namespace

class TestMeshGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestFilesPass()
    {
        for (const QByteArray& bytes : {box.obj(), box.stl(), box.ply(), box.dae("1", "Y_UP")}) {
            QCOMPARE(whyUnsafe(bytes), std::string());
        }
        QCOMPARE(scene::whyUnsafe(tests::tinyGlb()), std::string());
    }

    void badFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QByteArray ply = box.ply();
        QTest::newRow("a count that no file can hold")
            << "a.ply" << ply.replace("vertex 8", "vertex 4000000000")
            << "states 4000000000 elements";
        QByteArray dae = box.dae("1", "Y_UP");
        QTest::newRow("an array that no file can hold")
            << "a.dae" << dae.replace("count=\"24\"", "count=\"99999999999999999999\"")
            << "states 18446744073709551615 elements";
        QTest::newRow("an accessor that no file can hold")
            << "a.gltf"
            << QByteArray(R"({"asset":{"version":"2.0"},"accessors":[{"count" : 900000000}]})")
            << "states 900000000 elements";
        QTest::newRow("tags within tags")
            << "b.dae"
            << "<COLLADA>" + QByteArray("<node>").repeated(100000) << "nested more than 256 deep";
        QTest::newRow("brackets within brackets")
            << "b.gltf" << QByteArray("[").repeated(100000) << "nested more than 256 deep";
        QTest::newRow("a header without an end")
            << "c.ply" << QByteArray("ply\nformat ascii 1.0\n") << "no end";
        QByteArray words = box.dae("1", "Y_UP");
        QTest::newRow("a word among indices")
            << "c.dae" << words.replace("<p>0 2", "<p>0 two") << "no number among its indices";
        QTest::newRow("packed") << "a.3mf" << QByteArray("PK\x03\x04 and so on") << "a packed file";
        QTest::newRow("empty") << "a.obj" << QByteArray() << "empty";
        QTest::newRow("no format") << "a.xyz" << QByteArray("hello") << "";
        QTest::newRow("no faces") << "b.obj" << QByteArray("v 0 0 0\nv 1 0 0\nv 0 1 0\n") << "";
        QTest::newRow("noise") << "a.stl" << QByteArray("\x01\x80\xff\x00\x7f", 5).repeated(1000)
                               << "";
    }

    void badFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        QTemporaryDir folder;
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto mesh = scene::importMeshFile(folder.filePath(name).toStdString());
        QVERIFY(!mesh);
        QVERIFY(!mesh.error().detail.empty());
        QVERIFY2(QString::fromStdString(mesh.error().detail).contains(why),
                 mesh.error().detail.c_str());
    }

    void brokenTextsNeverCrash_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("whole");
        QTest::newRow("obj") << "a.obj" << box.obj();
        QTest::newRow("stl") << "a.stl" << box.stl();
        QTest::newRow("ply") << "a.ply" << box.ply();
        QTest::newRow("dae") << "a.dae" << box.dae("1", "Y_UP");
    }

    /// Cut, and with one byte replaced, at forty places each.
    void brokenTextsNeverCrash()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, whole);
        QTemporaryDir folder;
        const QString path = folder.filePath(name);
        const auto read = [&path](const QByteArray& bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto mesh = scene::importMeshFile(path.toStdString());
            if (mesh) {
                for (const std::uint32_t i : mesh->indices) {
                    QVERIFY(i < mesh->vertices.size());
                }
            } else {
                QVERIFY(!mesh.error().detail.empty());
            }
        };
        for (qsizetype at = 1; at < whole.size(); at += 1 + whole.size() / 40) {
            read(whole.first(at));
            for (const char wrong : {'9', '-', ' ', '\xff'}) {
                QByteArray flipped = whole;
                flipped[at] = wrong;
                read(flipped);
            }
        }
    }

    void hugeFileIsRefusedUnread()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.obj")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{1} << 40)); // a hole of a tebibyte
        file.close();
        const auto mesh = scene::importMeshFile(file.fileName().toStdString());
        QVERIFY(!mesh);
        QCOMPARE(mesh.error().code, data::Errc::OutOfRange);
        QVERIFY(
            QString::fromStdString(mesh.error().detail).contains(QStringLiteral("67108864 bytes")));
    }

    /// A material file elsewhere on the disk is not opened; without it the mesh still comes.
    void referencesStayInTheFolder()
    {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("own")));
        const auto write = [&folder](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write("red.mtl", "newmtl m\nKd 1 0 0\n");
        write("own/red.mtl", "newmtl m\nKd 1 0 0\n");
        write("own/outside.obj", "mtllib ../red.mtl\nusemtl m\n" + box.obj());
        write("own/inside.obj", "mtllib red.mtl\nusemtl m\n" + box.obj());
        const auto outside =
            scene::importMeshFile(folder.filePath(QStringLiteral("own/outside.obj")).toStdString());
        const auto inside =
            scene::importMeshFile(folder.filePath(QStringLiteral("own/inside.obj")).toStdString());
        QVERIFY(outside);
        QVERIFY(inside);
        QCOMPARE(int(inside->vertices[0].colour[1]), 0);
        QVERIFY(int(outside->vertices[0].colour[1]) > 0);
    }
};

QTEST_GUILESS_MAIN(TestMeshGuard)
#include "tst_mesh_guard.moc"
