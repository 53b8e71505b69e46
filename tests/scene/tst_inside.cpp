// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture shows of what is opened up: by its pixels.
#include "drawn_array.h"
#include "scene/offscreen_scene.h"
#include "scene/opened_labels.h"
#include "scene/scene_window.h"
#include "scene/unfolded_row.h"
#include "scene/vec_math.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>
#include <cstdlib>

using namespace hallscape;
using namespace hallscape::tests;
using data::Device;
using data::Kind;

namespace {

constexpr QSize pixels{480, 320};
constexpr float hot = 95;
constexpr float cool = 30;

int difference(QColor a, QColor b)
{
    return std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                     std::abs(a.blue() - b.blue())});
}

/// The largest difference of one channel within a part of two pictures.
int difference(const QImage& a, const QImage& b, const QRect& part)
{
    int largest = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            largest = std::max(largest, difference(a.pixelColor(x, y), b.pixelColor(x, y)));
        }
    }
    return largest;
}

} // namespace

class InsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sectionCutsAwayWhatIsOutside();
    void cutFacesAreCapped();
    void isolatedRackLooksAsBefore();
    void xrayShowsServersInTheColourOfTheLens();
    void xrayReachesWhatIsOpen();
    void peelTakesThingsOff();
    void namesFollowWhatIsPeeled();
    void eachPictureMarksItsOwnWorst();
    void doorsOffIsHowRacksStand();
    void unfoldedRowIsAnElevation();
    void closedUpIsAsBefore();

private:
    QImage draw(const data::CameraPose& pose, const data::Inside& inside = {});
    /// The middle of the front of a rack on the picture.
    QRect frontRect(const data::CameraPose& pose, std::uint32_t rack) const;
    std::string path(Kind kind, std::uint32_t index) const { return m_site->path({kind, index}); }
    std::optional<Device> deviceAt(QPointF at) const
    {
        const auto hit = m_scene->scene().pick(at);
        return hit ? std::optional(hit->device) : std::nullopt;
    }

    data::SitePtr m_site;
    std::unique_ptr<scene::OffscreenScene> m_scene;
    data::CameraPose m_front; ///< before all racks, a little above
};

void InsideTest::initTestCase()
{
    m_site = sampleSite("array");
    QVERIFY(m_site != nullptr);
    m_scene = std::make_unique<scene::OffscreenScene>(pixels);
    m_scene->scene().setReducedMotion(true);
    m_scene->scene().setSite(m_site);
    data::Shown shown;
    shown.labels = false;
    m_scene->scene().setShown(shown);
    const data::Vec3 middle =
        (frontOf(*m_site, {Kind::Rack, 3}) + frontOf(*m_site, {Kind::Rack, 4})) * 0.5F;
    m_front = {middle + data::Vec3{0, 0.5F, 9}, middle, 45};
}

void InsideTest::init()
{
    data::Lens none;
    none.metric.reset();
    m_scene->scene().setLens(none);
    m_scene->scene().setSelection(std::nullopt);
    m_scene->scene().open(std::nullopt, false);
}

QImage InsideTest::draw(const data::CameraPose& pose, const data::Inside& inside)
{
    m_scene->scene().setInside(inside);
    m_scene->scene().setCamera(pose);
    data::Result<QImage> image = m_scene->capture();
    if (!image) {
        qWarning("%s", image.error().detail.c_str());
        return {pixels, QImage::Format_RGB32};
    }
    return *image;
}

QRect InsideTest::frontRect(const data::CameraPose& pose, std::uint32_t rack) const
{
    const data::Vec3 middle = frontOf(*m_site, {Kind::Rack, rack});
    return QRectF(project(pose, pixels, middle + data::Vec3{-0.15F, 0.6F, 0}),
                  project(pose, pixels, middle + data::Vec3{0.15F, -0.6F, 0}))
        .normalized()
        .toAlignedRect();
}

void InsideTest::sectionCutsAwayWhatIsOutside()
{
    const QImage whole = draw(m_front);
    data::Inside inside;
    inside.section = m_scene->scene().sectionAround({Kind::Rack, 3});
    const QImage cut = draw(m_front, inside);
    QVERIFY(difference(whole, cut, frontRect(m_front, 3)) <= 2);
    for (const std::uint32_t gone : {0U, 1U, 5U, 6U}) {
        QVERIFY(difference(whole, cut, frontRect(m_front, gone)) > 20);
        QVERIFY(!deviceAt(frontRect(m_front, gone).center()));
    }
    const auto hit = deviceAt(frontRect(m_front, 3).center());
    QVERIFY(hit);
    QCOMPARE(m_site->path(*hit).substr(0, path(Kind::Rack, 3).size()), path(Kind::Rack, 3));
}

void InsideTest::cutFacesAreCapped()
{
    const data::OrientedBox rack = m_site->box({Kind::Rack, 3});
    data::Inside inside;
    inside.section = m_scene->scene().sectionAround({Kind::Rack, 3});
    const float bottom = inside.section->centre.y - inside.section->halfSize.y;
    inside.section->halfSize.y = (rack.centre.y - bottom) / 2; // half the rack is cut off
    inside.section->centre.y = bottom + inside.section->halfSize.y;
    const data::CameraPose above{rack.centre + data::Vec3{0, 4, 1.5F}, rack.centre, 45};
    const QColor capped = draw(above, inside).pixelColor(pixels.width() / 2, pixels.height() / 2);
    QVERIFY2(difference(capped, QColor(29, 33, 38)) <= 3, qPrintable(capped.name()));
}

void InsideTest::isolatedRackLooksAsBefore()
{
    const QImage whole = draw(m_front);
    data::Inside inside;
    inside.isolated = path(Kind::Rack, 3);
    const QImage alone = draw(m_front, inside);
    QCOMPARE(difference(whole, alone, frontRect(m_front, 3)), 0);
    QVERIFY(difference(whole, alone, frontRect(m_front, 1)) > 20);
    // From aside its neighbours stand before it, and fade.
    const data::Vec3 at = frontOf(*m_site, {Kind::Rack, 3});
    const data::CameraPose aside{at + data::Vec3{-6, 0.2F, 0.05F}, at, 45};
    const QPoint centre(pixels.width() / 2, pixels.height() / 2);
    QVERIFY(difference(draw(aside).pixelColor(centre), draw(aside, inside).pixelColor(centre)) > 5);
    // A server stays in its rack.
    inside.isolated = path(Kind::Server, 3 * 8 + 2);
    QCOMPARE(difference(whole, draw(m_front, inside), frontRect(m_front, 3)), 0);
}

void InsideTest::xrayShowsServersInTheColourOfTheLens()
{
    m_scene->scene().setLens({});
    std::vector<float> values(m_site->count(Kind::Server), cool);
    for (std::uint32_t server = 3 * 8; server < 4 * 8; ++server) {
        values[server] = hot;
    }
    setTemperatures(m_scene->scene(), *m_site, values);
    data::Inside inside;
    inside.xray = 1;
    const QImage glass = draw(m_front, inside);
    const auto at = [&](std::uint32_t server) {
        const data::OrientedBox box = m_site->box({Kind::Server, server});
        return glass.pixelColor(
            project(m_front, pixels, box.centre + data::Vec3{0, 0, box.halfSize.z}).toPoint());
    };
    const data::Metric& metric = data::metric(data::MetricId::GpuTemp);
    for (const auto& [server, value] : {std::pair{3U * 8 + 4, hot}, {2U * 8 + 4, cool}}) {
        const data::Rgb legend =
            data::colourOf(data::PaletteId::Cividis, value, metric.scaleLow, metric.scaleHigh);
        const QColor drawn = at(server);
        QVERIFY2(difference(drawn, QColor(legend.r, legend.g, legend.b)) < 40,
                 qPrintable(drawn.name()));
    }
    QVERIFY(difference(draw(m_front), glass, frontRect(m_front, 3)) > 20);
}

void InsideTest::xrayReachesWhatIsOpen()
{
    const Device rack{Kind::Rack, 3};
    const Device server{Kind::Server, 3 * 8 + 2};
    m_scene->scene().open(server, false);
    const data::OrientedBox box = m_site->box(rack);
    const data::CameraPose above{box.centre + data::Vec3{0, 3, 1}, box.centre, 45};
    const auto drawnAt = [&](const QImage& image, data::Vec3 point) {
        return image.pixelColor(project(above, pixels, point).toPoint());
    };
    data::Inside inside;
    const QImage solid = draw(above, inside);
    inside.xray = 1;
    const QImage glass = draw(above, inside);
    const data::Vec3 top = box.centre + data::Vec3{0, box.halfSize.y, 0};
    QVERIFY(difference(drawnAt(solid, top), drawnAt(glass, top)) > 20);
    // Its chassis, out on the rails, lets the floor be seen.
    const scene::Opened opened = scene::openedBy(*m_site, server);
    const data::UnitModel& model = m_site->model(*opened.unit);
    const data::Vec3 edge = scene::slidUnitFrame(*m_site, *opened.unit, 1)
                                .toWorld({model.sizeM.x * 0.5F - 0.004F, model.sizeM.y * 0.5F, 0});
    const data::CameraPose aside{edge + data::Vec3{1.5F, 0.1F, 0}, edge, 20};
    inside.xray = 0;
    const QColor wall = draw(aside, inside).pixelColor(pixels.width() / 2, pixels.height() / 2);
    inside.xray = 1;
    const QColor through = draw(aside, inside).pixelColor(pixels.width() / 2, pixels.height() / 2);
    QVERIFY2(difference(wall, through) > 15, qPrintable(wall.name() + through.name()));
}

void InsideTest::peelTakesThingsOff()
{
    const std::uint32_t rack = 3;
    m_scene->scene().setSelection(Device{Kind::Rack, rack});
    const data::OrientedBox box = m_site->box({Kind::Rack, rack});
    const data::CameraPose pose{box.centre + data::Vec3{1.5F, 2.2F, 3}, box.centre, 45};
    QImage before;
    for (const float peel :
         {0.0F, data::Peel::doorsOff, data::Peel::panelsOff, data::Peel::serversOut, 1.0F}) {
        data::Inside inside;
        inside.peel = peel;
        const QImage image = draw(pose, inside);
        if (!before.isNull()) {
            QVERIFY2(difference(before, image, image.rect()) > 20,
                     qPrintable(QString::number(static_cast<double>(peel))));
        }
        before = image;
    }
    // What came out can be picked where it is now.
    const Device server{Kind::Server, rack * 8};
    const data::OrientedBox place = m_site->box(server);
    const data::Vec3 out = place.centre + data::Vec3{0, 0, place.halfSize.z + 0.25F};
    data::Inside inside;
    inside.peel = data::Peel::serversOut;
    draw({out + data::Vec3{1.2F, 0.1F, 1}, out, 45}, inside);
    const auto hit = deviceAt({pixels.width() / 2.0, pixels.height() / 2.0});
    QVERIFY(hit && hit->kind == Kind::Server);
    QVERIFY(m_site->parent(*hit) == Device({Kind::Rack, rack}));
}

void InsideTest::namesFollowWhatIsPeeled()
{
    const Device rack{Kind::Rack, 3};
    const scene::Opened closed = scene::openedBy(*m_site, rack);
    scene::Opened peeled = closed;
    peeled.servers = 1;
    const data::UnitId unit = m_site->unitId({Kind::Server, 3 * 8});
    const data::Vec3 eye = frontOf(*m_site, rack) + data::Vec3{0, 0, 3};
    const data::Vec3 out =
        scene::slidUnitFrame(*m_site, unit, scene::slideOf(*m_site, peeled, unit)).origin() -
        scene::unitFrame(*m_site, unit).origin();
    QVERIFY(scene::length(out) > 0.3F);
    const auto labelOf = [&](const scene::Opened& opened) {
        scene::LabelWishes wishes;
        wishes.opened = opened;
        for (const scene::LabelSource& label :
             scene::openedRackLabels(*m_site, wishes, {rack.index}, eye)) {
            if (label.device == m_site->device(unit)) {
                return label.anchor;
            }
        }
        return data::Vec3{};
    };
    QVERIFY(scene::length(labelOf(peeled) - labelOf(closed) - out) < 1e-3F);
    const auto anchor = [&](const scene::Opened& opened) {
        return scene::labelAnchor(*m_site, opened, m_site->device(unit), eye);
    };
    QVERIFY(scene::length(anchor(peeled) - anchor(closed) - out) < 1e-3F);
}

void InsideTest::eachPictureMarksItsOwnWorst()
{
    scene::HallScene& hall = m_scene->scene();
    data::Shown shown;
    hall.setShown(shown);
    std::vector<float> values(m_site->count(Kind::Server), cool);
    hall.setLens({});
    setTemperatures(hall, *m_site, values);
    values[3 * 8 + 4] = hot;
    const data::SnapshotPtr second = gpuTemperatures(*m_site, values);
    hall.setSplit(data::Split{data::SplitKind::SideBySide, 0.5F, {}, {}});
    hall.setSecondValues(second, data::Rollup::compute(*m_site, *second, data::MetricId::GpuTemp));
    const QImage image = draw(m_front);
    const auto reds = [&](int from, int to) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = from; x < to; ++x) {
                count += difference(image.pixelColor(x, y), QColor(0xff, 0x5c, 0x5c)) < 12 ? 1 : 0;
            }
        }
        return count;
    };
    QCOMPARE(reds(0, image.width() / 2 - 1), 0);
    QVERIFY(reds(image.width() / 2 + 1, image.width()) > 20);
    hall.setSplit(std::nullopt);
    shown.labels = false;
    hall.setShown(shown);
}

void InsideTest::doorsOffIsHowRacksStand()
{
    data::Inside inside;
    inside.peel = data::Peel::doorsOff;
    QCOMPARE(difference(draw(m_front), draw(m_front, inside), QRect({}, pixels)), 0);
}

void InsideTest::unfoldedRowIsAnElevation()
{
    data::Inside inside;
    inside.unfolded = path(Kind::Rack, 3);
    m_scene->scene().setInside(inside);
    const data::CameraPose pose = m_scene->scene().poseFor({Kind::Rack, 3});
    const QImage image = draw(pose, inside);
    const scene::UnfoldedRow row(*m_site, {3});
    QVERIFY(!row.empty());
    QCOMPARE(row.racks().size() % 2, std::size_t{0});
    const QRectF view({}, QSizeF(pixels));
    const QColor background(23, 26, 31);
    for (const scene::StandingRack& standing : row.racks()) {
        const Device rack = data::Site::device(standing.rack);
        const auto boxes = row.boxesOf(*m_site, rack);
        QCOMPARE(boxes.size(), std::size_t{2});
        for (const data::OrientedBox& box : boxes) {
            const QPointF at = project(pose, pixels, box.centre);
            QVERIFY(view.contains(at));
            const auto hit = deviceAt(at);
            QVERIFY(hit);
            QCOMPARE(m_site->path(*hit).substr(0, m_site->path(rack).size()), m_site->path(rack));
        }
    }
    QVERIFY(difference(image.pixelColor(2, 2), background) <= 2);
}

void InsideTest::closedUpIsAsBefore()
{
    const QImage before = draw(m_front);
    data::Inside inside;
    inside.xray = 0.5F;
    inside.peel = 0.1F;
    inside.isolated = path(Kind::Rack, 2);
    inside.section = m_scene->scene().sectionAround({Kind::Rack, 2});
    QVERIFY(difference(before, draw(m_front, inside), before.rect()) > 20);
    inside.unfolded = path(Kind::Rack, 2);
    QVERIFY(difference(before, draw(m_front, inside), before.rect()) > 20);
    QCOMPARE(difference(before, draw(m_front), before.rect()), 0);
}

int main(int argc, char** argv)
{
    scene::prepareGraphics();
    const QGuiApplication application(argc, argv);
    InsideTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_inside.moc"
