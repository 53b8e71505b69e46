// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/camera_flight.h"
#include "scene/label_fade.h"
#include "scene/label_layout.h"
#include "scene/label_sources.h"
#include "scene/vec_math.h"

#include "drawn_array.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace hallscape;
using data::CameraPose;
using data::Device;
using data::Kind;
using data::Vec3;
using scene::PlacedLabel;

/// Which names stand where, for many cameras: never over one another, never restless.
class LabelPlacingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingEverOverlaps();
    void nothingOverlapsAlongAFlight();
    void namesStayWhereTheEyeHardlyMoves();
    void chosenAndPinnedComeFirst();
    void columnsEndAtCards();
    void namesFadeIn();
    void whoLeavesMayComeBack();
    void markedOnesAreThereAtOnce();
    void whatLeavesGivesWay();

private:
    struct Picture
    {
        std::vector<scene::LabelSource> sources;
        std::vector<PlacedLabel> labels;
        scene::LabelView view;
    };

    static scene::LabelView viewOf(const CameraPose& pose);
    Picture picture(const CameraPose& pose, const std::vector<Device>& before = {}) const;
    static std::vector<Device> named(const Picture& picture);
    /// Fails the test where labels overlap, or lie on a card, or leave the picture.
    static void verifyApart(const Picture& picture);
    CameraPose anyPose();

    data::SitePtr m_site;
    scene::Picker m_picker;
    scene::LabelWishes m_wishes;
    std::mt19937 m_dice{3}; // NOLINT(cert-msc51-cpp): the same run every time
    static inline const std::vector<QRectF> cards{{1100, 10, 170, 300}, {1060, 656, 204, 48}};
};

void LabelPlacingTest::initTestCase()
{
    m_site = tests::sampleSite("colossus");
    QVERIFY(m_site != nullptr);
    m_picker = scene::Picker(m_site);
    m_wishes.selected = Device{Kind::Rack, 77};
    m_wishes.hovered = Device{Kind::Server, 901};
    for (std::uint32_t i = 0; i < 6; ++i) {
        m_wishes.alarmed.push_back({Kind::Gpu, i * 700});
        m_wishes.pins.push_back({{Kind::Gpu, i * 8}, "H1 A1 R1 S1 G1 · 71 °C"});
    }
}

scene::LabelView LabelPlacingTest::viewOf(const CameraPose& pose)
{
    scene::LabelView view;
    const scene::ViewAxes axes(pose.target - pose.eye);
    view.pixels = {1280, 720};
    QMatrix4x4 world;
    world.lookAt(scene::toQt(pose.eye), scene::toQt(pose.target), scene::toQt(axes.up));
    QMatrix4x4 lens;
    lens.perspective(pose.fovDeg, 1280.0F / 720, 0.1F, 5000);
    view.clipFromWorld = lens * world;
    view.eye = {pose.eye, axes.forward, 0.1F};
    return view;
}

LabelPlacingTest::Picture LabelPlacingTest::picture(const CameraPose& pose,
                                                    const std::vector<Device>& before) const
{
    Picture picture;
    picture.view = viewOf(pose);
    scene::LabelContext context = labelContext(*m_site, {}, m_picker, picture.view.eye);
    context.before = before;
    picture.sources = labelSources(*m_site, m_wishes, context);
    picture.labels = placeLabels(
        picture.sources, {}, picture.view, cards,
        [](const scene::LabelSource& source) {
            return QSizeF(10 + 7 * static_cast<qreal>(source.text.size()), 19);
        },
        [&](const scene::LabelSource& source) {
            return canSee(*m_site, m_picker, picture.view.eye, source.anchor, source.device);
        },
        before);
    return picture;
}

std::vector<Device> LabelPlacingTest::named(const Picture& picture)
{
    std::vector<Device> devices;
    for (const PlacedLabel& label : picture.labels) {
        devices.push_back(label.source->device);
    }
    std::ranges::sort(devices);
    return devices;
}

void LabelPlacingTest::verifyApart(const Picture& picture)
{
    std::vector<QRectF> taken = cards;
    for (const PlacedLabel& label : picture.labels) {
        const QRectF rect = occupied(label, picture.view);
        QVERIFY(QRectF(0, 0, 1280, 720).contains(rect));
        QCOMPARE(rect.topLeft(), QPointF(rect.topLeft().toPoint())); // whole pixels are sharp
        for (const QRectF& other : taken) {
            QVERIFY2(!other.intersects(rect), label.source->text.c_str());
        }
        taken.push_back(rect);
    }
}

CameraPose LabelPlacingTest::anyPose()
{
    const data::OrientedBox hall =
        m_site->box({Kind::Hall, static_cast<std::uint32_t>(m_dice() % 4)});
    std::uniform_real_distribution<float> share(-1, 1);
    std::uniform_real_distribution<float> height(0.4F, 9);
    const float up = height(m_dice);
    const Vec3 floor = hall.centre - Vec3{0, hall.halfSize.y, 0};
    // One eye in two walks, the others are as high as 150 m.
    const bool walks = m_dice() % 2 == 0;
    const Vec3 eye = floor + Vec3{share(m_dice) * hall.halfSize.x, walks ? 1.6F : up * up * 1.9F,
                                  share(m_dice) * hall.halfSize.z};
    const Vec3 target =
        floor + Vec3{share(m_dice) * hall.halfSize.x, 1, share(m_dice) * hall.halfSize.z};
    return {eye, target, 45};
}

void LabelPlacingTest::nothingEverOverlaps()
{
    std::size_t most = 0;
    for (int i = 0; i < 300; ++i) {
        const Picture drawn = picture(anyPose());
        verifyApart(drawn);
        if (QTest::currentTestFailed()) {
            return;
        }
        most = std::max(most, drawn.labels.size());
    }
    QVERIFY(most > 30); // there was something to place
}

void LabelPlacingTest::nothingOverlapsAlongAFlight()
{
    constexpr int steps = 200;
    const data::OrientedBox hall = m_site->box({Kind::Hall, 0});
    const CameraPose from{hall.centre + Vec3{40, 80, 90}, hall.centre, 45};
    const CameraPose to{hall.centre + Vec3{-6, 6, 20}, hall.centre + Vec3{-6, -1, -10}, 45};
    const scene::CameraFlight flight(from, to, 5);
    std::vector<Device> before;
    std::map<Device, std::vector<int>> changes; ///< steps at which a name came or went
    for (int step = 0; step <= steps; ++step) {
        const Picture drawn = picture(flight.at(static_cast<float>(step) / steps), before);
        verifyApart(drawn);
        if (QTest::currentTestFailed()) {
            return;
        }
        const std::vector<Device> now = named(drawn);
        std::vector<Device> changed;
        std::ranges::set_symmetric_difference(before, now, std::back_inserter(changed));
        for (const Device device : changed) {
            changes[device].push_back(step);
        }
        before = now;
    }
    // Whatever comes stays for a while, whatever goes stays away.
    int flickers = 0;
    for (const auto& [device, when] : changes) {
        for (std::size_t i = 2; i < when.size(); ++i) {
            flickers += when[i] - when[i - 2] <= 4 ? 1 : 0;
        }
    }
    QVERIFY2(flickers <= 2, qPrintable(QString::number(flickers)));
}

void LabelPlacingTest::namesStayWhereTheEyeHardlyMoves()
{
    std::size_t all = 0;
    std::size_t lost = 0;
    for (int i = 0; i < 200; ++i) {
        const CameraPose pose = anyPose();
        const std::vector<Device> first = named(picture(pose));
        const std::vector<Device> settled = named(picture(pose, first));
        QCOMPARE(settled, first); // without a move nothing changes
        CameraPose moved = pose;
        moved.eye = moved.eye + Vec3{0.006F, 0.005F, -0.006F}; // 1 cm
        const std::vector<Device> after = named(picture(moved, settled));
        all += settled.size();
        std::vector<Device> gone;
        std::ranges::set_difference(settled, after, std::back_inserter(gone));
        lost += gone.size();
        // Back again is as before.
        const std::vector<Device> back = named(picture(pose, after));
        std::vector<Device> flickered;
        std::ranges::set_difference(after, back, std::back_inserter(flickered));
        lost += flickered.size();
    }
    QVERIFY(all > 2000);
    QVERIFY2(lost * 200 <= all, // half a percent
             qPrintable(QStringLiteral("%1 of %2").arg(lost).arg(all)));
}

void LabelPlacingTest::chosenAndPinnedComeFirst()
{
    const Device rack{Kind::Rack, 77};
    const data::OrientedBox box = m_site->box(rack);
    const CameraPose pose{box.centre + Vec3{3, 25, 12}, box.centre, 45};
    const Picture drawn = picture(pose);
    const std::vector<Device> names = named(drawn);
    QVERIFY(std::ranges::binary_search(names, rack));
    QCOMPARE(drawn.labels.front().source->tone, scene::LabelSource::Tone::Pinned);
}

void LabelPlacingTest::columnsEndAtCards()
{
    std::vector<scene::BesideLabel> labels;
    for (int i = 0; i < 40; ++i) {
        const QPointF at(640, 20 + 17 * i);
        labels.push_back({at, at, {90, 18}});
    }
    const std::vector<QRectF> corner{{300, 560, 300, 160}};
    const auto spots = scene::besideSpots(labels, {600, 0, 80, 720}, {1280, 720},
                                          scene::Columns::One, 3, 18, corner);
    int placed = 0;
    for (const scene::BesideSpot& spot : spots) {
        QVERIFY(spot.rect.isNull() || !spot.rect.intersects(corner.front()));
        placed += spot.rect.isNull() ? 0 : 1;
    }
    QVERIFY(placed >= 24);
}

void LabelPlacingTest::namesFadeIn()
{
    const scene::LabelView view = viewOf({{0, 0, 10}, {0, 0, 0}, 45});
    scene::LabelSource source;
    source.device = {Kind::Hall, 0};
    source.text = "Hall 1";
    const auto place = [&] {
        return PlacedLabel{&source, {}, {640, 360}, QRectF(610, 340, 60, 18), false};
    };
    scene::LabelFade fade;
    fade.setLabels({place()}, view, {}, true);
    QVERIFY(fade.fading());
    QCOMPARE(fade.labels().front().opacity, 0.0F);
    QVERIFY(fade.advance(scene::LabelFade::lengthS / 2));
    QVERIFY(std::abs(fade.labels().front().opacity - 0.5F) < 0.01F);
    fade.setLabels({place()}, view, {}, true); // another layout in between goes on from there
    QVERIFY(std::abs(fade.labels().front().opacity - 0.5F) < 0.01F);
    fade.advance(scene::LabelFade::lengthS);
    QVERIFY(!fade.fading());
    QVERIFY(!fade.advance(1));                  // idle: nothing to draw
    fade.setLabels({place()}, view, {}, false); // pictures to file
    QVERIFY(!fade.fading());
    QCOMPARE(fade.labels().front().opacity, 1.0F);
}

void LabelPlacingTest::whoLeavesMayComeBack()
{
    const scene::LabelView view = viewOf({{0, 0, 10}, {0, 0, 0}, 45});
    scene::LabelSource source;
    const PlacedLabel label{&source, {}, {640, 360}, QRectF(610, 340, 60, 18), false};
    scene::LabelFade fade;
    fade.setLabels({label}, view, {}, false);
    fade.setLabels({}, view, {}, true);
    QVERIFY(fade.labels().front().leaving);
    fade.advance(scene::LabelFade::lengthS / 2);
    fade.setLabels({label}, view, {}, true); // back before it was gone
    QCOMPARE(fade.labels().size(), 1U);
    QVERIFY(!fade.labels().front().leaving);
    fade.setLabels({}, view, {}, true);
    fade.advance(scene::LabelFade::lengthS);
    QVERIFY(fade.labels().empty());
    QVERIFY(!fade.fading());
}

void LabelPlacingTest::markedOnesAreThereAtOnce()
{
    const scene::LabelView view = viewOf({{0, 0, 10}, {0, 0, 0}, 45});
    using Tone = scene::LabelSource::Tone;
    for (const Tone tone : {Tone::Chosen, Tone::Alarmed, Tone::Pinned}) {
        scene::LabelSource source;
        source.tone = tone;
        scene::LabelFade fade;
        fade.setLabels({{&source, {}, {640, 360}, QRectF(610, 340, 60, 18), false}}, view, {},
                       true);
        QVERIFY(!fade.fading());
        fade.setLabels({}, view, {}, true);
        QVERIFY(fade.labels().empty());
    }
}

void LabelPlacingTest::whatLeavesGivesWay()
{
    const scene::LabelView view = viewOf({{0, 0, 10}, {0, 0, 0}, 45});
    scene::LabelSource old;
    old.text = "A1";
    scene::LabelSource better;
    better.device = {Kind::Hall, 0};
    scene::LabelFade fade;
    fade.setLabels({{&old, {}, {640, 360}, QRectF(610, 340, 60, 18), false}}, view, {}, false);
    fade.setLabels({{&better, {}, {640, 365}, QRectF(610, 345, 60, 18), false}}, view, {}, true);
    QCOMPARE(fade.labels().size(), 1U);
    QCOMPARE(fade.labels().front().source.device, better.device);
}

QTEST_APPLESS_MAIN(LabelPlacingTest)
#include "tst_label_placing.moc"
