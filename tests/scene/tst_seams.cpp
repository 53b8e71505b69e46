// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawn_array.h"
#include "picture_change.h"
#include "scene/offscreen_scene.h"

#include <QtCore/QDir>
#include <QtTest/QTest>

#include <functional>
#include <map>

using namespace hallscape;
using namespace hallscape::tests;
using data::Kind;
using data::Vec3;
using scene::HallScene;
using scene::OffscreenScene;

namespace {

constexpr QSize pixels{512, 320};
/// Pictures are compared at half their size: so edges are smooth and thin things do not come and
/// go.
QImage halved(const QImage& picture)
{
    return picture.scaled(picture.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// Nothing may be farther from where it was than this many pixels of a picture of this size...
constexpr int mostPixels = 3;
/// ...but for this share of them: thin things that a pixel hits or misses.
constexpr double mostChanged = 0.004;

/// Two dark surfaces differ by little more than this.
constexpr int darkestSeen = 6;

QString percent(double share)
{
    return QString::number(100 * share, 'f', 2) + QStringLiteral(" %");
}

/// Keeps pictures for whoever has to find out why a test failed.
void keep(const QImage& picture, const QString& name)
{
    picture.save(QDir::temp().filePath(QStringLiteral("hallscape_seam_%1.png").arg(name)));
}

/// Where a camera looks from one step of a way to the next.
struct Way
{
    int steps = 0;
    std::function<data::CameraPose(int step)> at;
};

/// Colossus without roofs, and a rack in the middle of a row of its first hall.
struct Hall
{
    data::SitePtr site = sampleSite("colossus");
    data::Device rack{Kind::Rack, 0};
    data::OrientedBox box;
    Vec3 front; ///< unit vector into its cold aisle
    Vec3 along; ///< unit vector along its row

    Hall()
    {
        const data::Range racks = site->range({Kind::Hall, 0}, Kind::Rack);
        rack.index = racks.first + racks.count / 2 + 3;
        box = site->box(rack);
        const float yaw = box.yawDeg * std::numbers::pi_v<float> / 180;
        front = {std::sin(yaw), 0, std::cos(yaw)};
        along = {std::cos(yaw), 0, -std::sin(yaw)};
    }

    Vec3 middleOfFront() const { return box.centre + front * box.halfSize.z; }

    /// From high above the hall towards the front of the rack, a little nearer every step, until
    /// just above the ceiling: below it trays and lights fade in.
    Way down() const
    {
        const Vec3 direction = scene::normalized(front + Vec3{0, 1.7F, 0});
        return {220, [this, direction](int step) {
                    const float distance = 100 * std::pow(0.988F, static_cast<float>(step));
                    return data::CameraPose{
                        middleOfFront() + direction * distance, middleOfFront(),
                        24}; // the hall and not the yards: their machines have no levels of detail
                }};
    }

    /// In the aisle, obliquely up to the face of a server, a little nearer every step.
    Way closer() const
    {
        const Vec3 target = middleOfFront() + Vec3{0, 0.1F, 0};
        const Vec3 direction = scene::normalized(front * 0.6F + along + Vec3{0, 0.2F, 0});
        return {160, [target, direction](int step) {
                    const float distance = 2.2F * std::pow(0.986F, static_cast<float>(step));
                    return data::CameraPose{target + direction * distance, target, 45};
                }};
    }

    /// At eye height along the cold aisle, 4 mm a step: racks join the near ones and leave them.
    Way walk() const
    {
        const Vec3 start = middleOfFront() + front * 0.6F - Vec3{0, box.halfSize.y, 0};
        return {130, [this, start](int step) {
                    const Vec3 eye =
                        start + Vec3{0, 1.65F, 0} + along * (0.004F * static_cast<float>(step));
                    return data::CameraPose{eye, eye + along * 5.0F, 60};
                }};
    }

    /// Past the reliefs sideways, in front of them.
    Way pass() const
    {
        const Vec3 start = middleOfFront() + front * 0.9F;
        return {130, [this, start](int step) {
                    const Vec3 eye = start + along * (0.004F * static_cast<float>(step));
                    return data::CameraPose{eye, eye - front + along * 0.4F, 60};
                }};
    }

    /// Up in the aisle, past the height above which racks have no relief.
    Way rise() const
    {
        const Vec3 floor = middleOfFront() + front * 0.6F - Vec3{0, box.halfSize.y, 0};
        return {115, [this, floor](int step) {
                    const Vec3 eye = floor + Vec3{0, 4.2F + 0.02F * static_cast<float>(step), 0};
                    return data::CameraPose{eye, floor + along * 4.0F, 60};
                }};
    }

    /// Past the back of a network rack, whose switches leave niches, in its hot aisle.
    Way behind() const
    {
        data::Rack network;
        for (const data::Rack& one : site->racks) {
            if (site->rackModels[one.model].id == "network-rack") {
                network = one;
                break;
            }
        }
        const float yaw = network.place.yawDeg * std::numbers::pi_v<float> / 180;
        const Vec3 back{-std::sin(yaw), 0, -std::cos(yaw)};
        const Vec3 side{back.z, 0, -back.x};
        const Vec3 start = network.place.position + back * 1.1F + Vec3{0, 1.65F, 0} - side * 1.0F;
        return {130, [start, back, side](int step) {
                    const Vec3 eye = start + side * (0.008F * static_cast<float>(step));
                    return data::CameraPose{eye, eye - back + side * 0.9F - Vec3{0, 0.2F, 0}, 60};
                }};
    }

    std::map<QString, Way> ways() const
    {
        return {{QStringLiteral("down"), down()}, {QStringLiteral("closer"), closer()},
                {QStringLiteral("walk"), walk()}, {QStringLiteral("pass"), pass()},
                {QStringLiteral("rise"), rise()}, {QStringLiteral("behind"), behind()}};
    }
};

} // namespace

/// From the whole site to one coupling: nothing pops, nothing flickers, nothing is missing.
class SeamsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangeIsSeen();
    void nothingPops_data();
    void nothingPops();
    void nothingFlickers_data();
    void nothingFlickers();
    void noHolesInTheHall_data();
    void noHolesInTheHall();

private:
    std::unique_ptr<Hall> m_hall;
    std::unique_ptr<OffscreenScene> m_drawn;
};

void SeamsTest::initTestCase()
{
    m_hall = std::make_unique<Hall>();
    QVERIFY(m_hall->site);
    scene::Canvas canvas{pixels};
    canvas.film = true;
    m_drawn = std::make_unique<OffscreenScene>(canvas);
    HallScene& hall = m_drawn->scene();
    hall.setSite(m_hall->site);
    hall.setShown({false, false, false, false});
    hall.setQuality(scene::Quality::Standard);
}

/// The measure itself: a rack that opens from one frame to the next is a pop.
void SeamsTest::aChangeIsSeen()
{
    HallScene& hall = m_drawn->scene();
    const Way way = m_hall->down();
    hall.setCamera(way.at(way.steps - 40));
    const auto closed = m_drawn->capture();
    hall.setCamera(way.at(way.steps - 39));
    const auto nearer = m_drawn->capture();
    hall.setSelection(m_hall->rack);
    const auto selected = m_drawn->capture();
    hall.setSelection({});
    hall.setCamera(m_hall->pass().at(0));
    const auto elsewhere = m_drawn->capture();
    QVERIFY(closed && nearer && selected && elsewhere);
    QVERIFY(changedShare(halved(*closed), halved(*nearer), mostPixels) <= mostChanged);
    QVERIFY2(changedShare(*closed, *closed, 0) == 0, "a picture differs from itself");
    QVERIFY(changedShare(halved(*nearer), halved(*selected), mostPixels) > mostChanged);
    QVERIFY(changedShare(halved(*nearer), halved(*elsewhere), mostPixels) > 10 * mostChanged);
}

void SeamsTest::nothingPops_data()
{
    QTest::addColumn<QString>("name");
    for (const auto& [name, way] : m_hall->ways()) {
        QTest::newRow(qUtf8Printable(name)) << name;
    }
}

void SeamsTest::nothingPops()
{
    QFETCH(const QString, name);
    const Way way = m_hall->ways().at(name);
    QImage before;
    double worst = 0;
    int worstStep = 0;
    for (int step = 0; step < way.steps; ++step) {
        m_drawn->scene().setCamera(way.at(step));
        const auto drawn = m_drawn->capture();
        QVERIFY2(drawn, drawn ? "" : qPrintable(QString::fromStdString(drawn.error().detail)));
        const QImage now = halved(*drawn);
        if (!before.isNull()) {
            const double changed = changedShare(before, now, mostPixels);
            if (changed > worst) {
                worst = changed;
                worstStep = step;
            }
            if (changed > mostChanged) {
                keep(before, QStringLiteral("%1_%2_before").arg(name).arg(step));
                keep(now, QStringLiteral("%1_%2_now").arg(name).arg(step));
            }
        }
        before = now;
    }
    qInfo("%s: at most %s at step %d", qUtf8Printable(name), qUtf8Printable(percent(worst)),
          worstStep);
    QVERIFY2(worst <= mostChanged,
             qPrintable(QStringLiteral("%1 jump at step %2; see %3")
                            .arg(percent(worst), QString::number(worstStep), QDir::tempPath())));
}

void SeamsTest::nothingFlickers_data()
{
    nothingPops_data();
}

/// Surfaces at the same depth, dark ones as well, change places when the eye moves by less than a
/// pixel.
void SeamsTest::nothingFlickers()
{
    QFETCH(const QString, name);
    const Way way = m_hall->ways().at(name);
    constexpr int places = 6;
    double worst = 0;
    for (int place = 0; place < places; ++place) {
        data::CameraPose pose = way.at(place * (way.steps - 1) / (places - 1));
        m_drawn->scene().setCamera(pose);
        const auto still = m_drawn->capture();
        const float nudge = 2e-6F * scene::length(pose.target - pose.eye);
        pose.eye = pose.eye + m_hall->along * nudge + Vec3{0, nudge, 0};
        pose.target = pose.target + m_hall->along * nudge + Vec3{0, nudge, 0};
        m_drawn->scene().setCamera(pose);
        const auto nudged = m_drawn->capture();
        QVERIFY(still && nudged);
        const double changed = changedShare(halved(*still), halved(*nudged), 0, darkestSeen);
        worst = std::max(worst, changed);
        if (changed > mostChanged) {
            keep(*still, QStringLiteral("%1_%2_still").arg(name).arg(place));
            keep(*nudged, QStringLiteral("%1_%2_nudged").arg(name).arg(place));
        }
        QVERIFY2(
            changed <= mostChanged,
            qPrintable(QStringLiteral("%1 flicker at place %2").arg(percent(changed)).arg(place)));
    }
    qInfo("%s: at most %s", qUtf8Printable(name), qUtf8Printable(percent(worst)));
}

void SeamsTest::noHolesInTheHall_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("walk") << QStringLiteral("walk");
    QTest::newRow("pass") << QStringLiteral("pass");
}

/// Without sky every pixel that nothing covers is empty. Indoors, under the roof, there is none.
void SeamsTest::noHolesInTheHall()
{
    QFETCH(const QString, name);
    const Way way = m_hall->ways().at(name);
    scene::Canvas canvas{pixels, 1, true};
    OffscreenScene offscreen(canvas);
    HallScene& hall = offscreen.scene();
    hall.setSite(m_hall->site);
    hall.setShown({false, true, false, false});
    for (const int step : {0, way.steps / 3, way.steps - 1}) {
        hall.setCamera(way.at(step));
        const auto picture = offscreen.capture();
        QVERIFY(bool(picture));
        int holes = 0;
        for (int y = 0; y < picture->height(); ++y) {
            for (int x = 0; x < picture->width(); ++x) {
                holes += picture->pixelColor(x, y).alpha() < 255 ? 1 : 0;
            }
        }
        if (holes > 0) {
            keep(*picture, QStringLiteral("%1_%2_holes").arg(name).arg(step));
        }
        QVERIFY2(holes == 0,
                 qPrintable(QStringLiteral("%1 empty pixels at step %2").arg(holes).arg(step)));
    }
}

QTEST_MAIN(SeamsTest)
#include "tst_seams.moc"
