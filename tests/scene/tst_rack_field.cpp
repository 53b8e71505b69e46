// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the picture says about the values: by the colours of single pixels.
#include "scene/rack_field.h"

#include "drawn_array.h"
#include "scene/offscreen_scene.h"
#include "scene/scene_window.h"

#include <QtGui/QGuiApplication>
#include <QtTest/QTest>

#include <algorithm>

using namespace hallscape;
using namespace hallscape::tests;
using data::Kind;

namespace {

constexpr QSize pixels{400, 300};
constexpr float hot = 95;
constexpr float cool = 30;
constexpr float stripM = 0.013F; ///< middle of the flat strip over a server's lower edge
constexpr std::uint32_t serversPerRack = 8;

/// Cividis runs from blue over grey to yellow.
bool looksHot(QColor c)
{
    return c.red() - c.blue() > 25;
}

bool looksCool(QColor c)
{
    return c.blue() - c.red() > 15;
}

int chroma(QColor c)
{
    return std::max({c.red(), c.green(), c.blue()}) - std::min({c.red(), c.green(), c.blue()});
}

/// On the strip of a server, \p asideM beside its middle.
data::Vec3 stripOf(const data::Site& site, std::uint32_t server, float asideM = 0)
{
    const data::Device device{Kind::Server, server};
    data::Vec3 at = frontOf(site, site.parent(device));
    const data::UnitId unit = site.unitId(device);
    const data::Rack& rack = site.racks[site.units[unit.index].rack.index];
    const float firstUnitM = site.rackModels[rack.model].firstUnitM;
    at.y = rack.place.position.y + firstUnitM +
           static_cast<float>(site.mount(unit).bottomU - 1) * data::rackUnitM + stripM;
    at.x += asideM;
    return at;
}

} // namespace

class RackFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stripIsTheLegendsColour_data();
    void stripIsTheLegendsColour();
    void noDataIsHatchedAndNotTheLowEnd();
    void noTelemetryAtAllIsHatched();
    void staleIsFaded();
    void farAwayEveryHotRackLooksHot();
    void farAwayOneHotServerDoesNotVanish();
    void aBandPaintsOnlyItsValues();

private:
    QColor drawnAt(const data::CameraPose& pose, data::Vec3 point);
    /// Mean of what is drawn over the middle of a rack's front.
    QColor rackColour(const QImage& image, const data::CameraPose& pose, std::uint32_t rack);
    QImage draw(const data::CameraPose& pose);
    std::vector<float> everywhere(float value) const
    {
        std::vector<float> values(m_site->count(Kind::Server));
        std::ranges::fill(values, value);
        return values;
    }

    data::SitePtr m_site;
    std::unique_ptr<scene::OffscreenScene> m_scene;
    const data::CameraPose m_far{{-0.5F, 4, 55}, {-0.5F, 1, 0}, 45};
};

void RackFieldTest::initTestCase()
{
    m_site = sampleSite("array");
    QVERIFY(m_site != nullptr);
    QCOMPARE(m_site->count(Kind::Server), 8 * serversPerRack);
    m_scene = std::make_unique<scene::OffscreenScene>(pixels);
    m_scene->scene().setSite(m_site);
    data::Shown shown;
    shown.labels = false;
    m_scene->scene().setShown(shown);
    m_scene->scene().setLens(data::Lens{});
}

QImage RackFieldTest::draw(const data::CameraPose& pose)
{
    m_scene->scene().setCamera(pose);
    data::Result<QImage> image = m_scene->capture();
    if (!image) {
        qWarning("%s", image.error().detail.c_str());
        return {pixels, QImage::Format_RGB32};
    }
    return *image;
}

QColor RackFieldTest::drawnAt(const data::CameraPose& pose, data::Vec3 point)
{
    return draw(pose).pixelColor(project(pose, pixels, point).toPoint());
}

QColor RackFieldTest::rackColour(const QImage& image, const data::CameraPose& pose,
                                 std::uint32_t rack)
{
    data::Vec3 low = frontOf(*m_site, {Kind::Rack, rack});
    data::Vec3 high = low;
    low = low + data::Vec3{-0.1F, -0.5F, 0};
    high = high + data::Vec3{0.1F, 0.5F, 0};
    const QRect box = QRectF(project(pose, pixels, low), project(pose, pixels, high))
                          .normalized()
                          .toAlignedRect();
    int sums[3] = {0, 0, 0};
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QColor c = image.pixelColor(x, y);
            sums[0] += c.red();
            sums[1] += c.green();
            sums[2] += c.blue();
        }
    }
    const int count = box.width() * box.height();
    return {sums[0] / count, sums[1] / count, sums[2] / count};
}

void RackFieldTest::stripIsTheLegendsColour_data()
{
    QTest::addColumn<float>("value");
    QTest::newRow("below the scale") << -10.0F;
    QTest::newRow("low") << 41.3F;
    QTest::newRow("middle") << 63.0F;
    QTest::newRow("high") << 84.6F;
    QTest::newRow("above the scale") << 140.0F;
}

void RackFieldTest::stripIsTheLegendsColour()
{
    QFETCH(const float, value);
    const data::Metric& metric = data::metric(data::MetricId::GpuTemp);
    const std::uint32_t server = 3 * serversPerRack + 5;
    std::vector<float> values = everywhere(50);
    values[server] = value;
    setTemperatures(m_scene->scene(), *m_site, values);

    const data::Vec3 strip = stripOf(*m_site, server);
    const QColor drawn = drawnAt({strip + data::Vec3{0, 0, 0.9F}, strip, 45}, strip);

    const data::Rgb legend =
        data::colourOf(data::PaletteId::Cividis, value, metric.scaleLow, metric.scaleHigh);
    QVERIFY2(std::abs(drawn.red() - legend.r) <= 2 && std::abs(drawn.green() - legend.g) <= 2 &&
                 std::abs(drawn.blue() - legend.b) <= 2,
             qPrintable(QStringLiteral("%1, legend %2 %3 %4")
                            .arg(drawn.name())
                            .arg(legend.r, 2, 16)
                            .arg(legend.g, 2, 16)
                            .arg(legend.b, 2, 16)));
}

void RackFieldTest::noDataIsHatchedAndNotTheLowEnd()
{
    std::vector<float> values = everywhere(cool);
    const std::uint32_t server = 2 * serversPerRack + 4;
    values[server] = std::numeric_limits<float>::quiet_NaN();
    setTemperatures(m_scene->scene(), *m_site, values);

    const data::Vec3 strip = stripOf(*m_site, server);
    const data::CameraPose pose{strip + data::Vec3{0, 0, 0.9F}, strip, 45};
    const QImage image = draw(pose);
    int darkest = 255;
    int brightest = 0;
    for (float aside = -0.15F; aside < 0.15F; aside += 0.004F) {
        const QColor c =
            image.pixelColor(project(pose, pixels, stripOf(*m_site, server, aside)).toPoint());
        QVERIFY2(chroma(c) < 20, qPrintable(c.name()));
        darkest = std::min(darkest, c.green());
        brightest = std::max(brightest, c.green());
    }
    QVERIFY2(brightest - darkest > 15, "no hatching");
    const QColor neighbour =
        image.pixelColor(project(pose, pixels, stripOf(*m_site, server + 1)).toPoint());
    QVERIFY2(looksCool(neighbour), qPrintable(neighbour.name()));
}

void RackFieldTest::noTelemetryAtAllIsHatched()
{
    m_scene->scene().setValues(nullptr, nullptr);
    const data::Vec3 strip = stripOf(*m_site, 0);
    const QColor c = drawnAt({strip + data::Vec3{0, 0, 0.9F}, strip, 45}, strip);
    QVERIFY2(chroma(c) < 20, qPrintable(c.name()));
}

void RackFieldTest::staleIsFaded()
{
    const data::Metric& metric = data::metric(data::MetricId::GpuTemp);
    const data::Vec3 strip = stripOf(*m_site, 12);
    const data::CameraPose pose{strip + data::Vec3{0, 0, 0.9F}, strip, 45};
    setTemperatures(m_scene->scene(), *m_site, everywhere(hot));
    const int fresh = chroma(drawnAt(pose, strip));
    setTemperatures(m_scene->scene(), *m_site, everywhere(hot), metric.staleAfterS * 2);
    const int stale = chroma(drawnAt(pose, strip));
    QVERIFY(fresh > 100);
    QVERIFY(stale < fresh / 2);
    QVERIFY(stale > 5);
}

void RackFieldTest::farAwayEveryHotRackLooksHot()
{
    setTemperatures(m_scene->scene(), *m_site, everywhere(hot));
    const QImage hotImage = draw(m_far);
    setTemperatures(m_scene->scene(), *m_site, everywhere(cool));
    const QImage coolImage = draw(m_far);
    for (std::uint32_t rack = 0; rack < 8; ++rack) {
        const QColor whenHot = rackColour(hotImage, m_far, rack);
        const QColor whenCool = rackColour(coolImage, m_far, rack);
        QVERIFY2(looksHot(whenHot), qPrintable(whenHot.name()));
        QVERIFY2(looksCool(whenCool), qPrintable(whenCool.name()));
    }
}

void RackFieldTest::farAwayOneHotServerDoesNotVanish()
{
    for (const std::uint32_t server : {0U, 27U, 63U}) {
        std::vector<float> values = everywhere(cool);
        values[server] = hot;
        setTemperatures(m_scene->scene(), *m_site, values);
        const QImage image = draw(m_far);
        for (std::uint32_t rack = 0; rack < 8; ++rack) {
            const QColor c = rackColour(image, m_far, rack);
            QVERIFY2(
                rack == server / serversPerRack ? looksHot(c) : looksCool(c),
                qPrintable(
                    QStringLiteral("server %1, rack %2: %3").arg(server).arg(rack).arg(c.name())));
        }
    }
}

void RackFieldTest::aBandPaintsOnlyItsValues()
{
    std::vector<float> values = everywhere(cool);
    values[27] = hot;
    setTemperatures(m_scene->scene(), *m_site, values);
    data::Lens lens;
    lens.band = data::Band{hot - 5, std::nullopt};
    m_scene->scene().setLens(lens);
    const QImage onlyHot = draw(m_far);
    lens.band = data::Band{std::nullopt, hot - 5};
    m_scene->scene().setLens(lens);
    const QImage onlyCool = draw(m_far);
    m_scene->scene().setLens({});
    const std::uint32_t hotRack = 27 / serversPerRack;
    for (std::uint32_t rack = 0; rack < 8; ++rack) {
        const QColor high = rackColour(onlyHot, m_far, rack);
        const QColor low = rackColour(onlyCool, m_far, rack);
        QCOMPARE(looksHot(high), rack == hotRack);
        QVERIFY2(!looksCool(high), qPrintable(high.name()));
        // The hot rack has cool servers too: the worst that is left colours it from afar.
        QVERIFY2(looksCool(low), qPrintable(low.name()));
    }
}

int main(int argc, char** argv)
{
    scene::prepareGraphics();
    const QGuiApplication application(argc, argv);
    RackFieldTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_rack_field.moc"
