// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/glyph_atlas.h"
#include "scene/label_layout.h"
#include "scene/label_sources.h"
#include "scene/legend_painter.h"
#include "scene/vec_math.h"

#include "small_site.h"

#include <QtCore/QRandomGenerator>
#include <QtGui/QPainter>
#include <QtTest/QtTest>

#include <algorithm>

using namespace hallscape;
using data::Device;
using data::Kind;

class TestLabels : public QObject
{
    Q_OBJECT

    static scene::LabelContext context(const data::Site& site, const scene::Opened& opened,
                                       data::Vec3 eye)
    {
        return scene::labelContext(site, opened, scene::Picker(), {eye, {0, 0, -1}, 0});
    }

    static bool names(data::Vec3 eye, Device device, const scene::LabelWishes& wishes = {})
    {
        const auto site = tests::smallSite();
        const auto sources = scene::labelSources(*site, wishes, context(*site, wishes.opened, eye));
        return std::any_of(sources.begin(), sources.end(),
                           [&](const auto& s) { return s.device == device; });
    }

private Q_SLOTS:
    void keptLabelsNeverOverlap()
    {
        // GIVEN a thousand labels thrown at a screen, some of them over its edge
        QRandomGenerator random(7);
        std::vector<QRectF> rects;
        rects.reserve(1000);
        for (int i = 0; i < 1000; ++i) {
            rects.emplace_back(random.bounded(1300.0) - 20, random.bounded(740.0) - 20,
                               20 + random.bounded(120.0), 18);
        }
        const QSizeF view(1280, 720);
        const auto kept = scene::declutter(rects, view, 4);
        // THEN those that stay are apart and inside, and the first one that fits is among them
        QVERIFY(kept.size() > 20);
        for (std::size_t i = 0; i < kept.size(); ++i) {
            QVERIFY(QRectF(QPointF(0, 0), view).contains(rects[kept[i]]));
            for (std::size_t j = i + 1; j < kept.size(); ++j) {
                QVERIFY(!rects[kept[i]]
                             .adjusted(-1.9, -1.9, 1.9, 1.9)
                             .intersects(rects[kept[j]].adjusted(-1.9, -1.9, 1.9, 1.9)));
            }
        }
        // AND each that was dropped had to give way to a better one or to the edge
        for (std::size_t i = 0; i < rects.size(); ++i) {
            if (std::find(kept.begin(), kept.end(), i) == kept.end()) {
                const QRectF wide = rects[i].adjusted(-2, -2, 2, 2);
                const bool beaten = std::any_of(kept.begin(), kept.end(), [&](std::size_t k) {
                    return k < i && rects[k].adjusted(-2, -2, 2, 2).intersects(wide);
                });
                QVERIFY(beaten || !QRectF(QPointF(0, 0), view).contains(rects[i]));
            }
        }
    }

    void declutterOfNothing()
    {
        QVERIFY(scene::declutter({}, QSizeF(100, 100), 2).empty());
        const QRectF one(10, 10, 20, 10);
        QVERIFY(scene::declutter(std::span(&one, 1), QSizeF(0, 0), 2).empty());
    }

    void takenPlacesAndUnwantedLabels()
    {
        const std::vector<QRectF> rects{{10, 10, 50, 18}, {100, 10, 50, 18}, {110, 12, 50, 18}};
        const std::vector<QRectF> taken{{0, 0, 40, 40}};
        std::vector<std::size_t> asked;
        const auto kept = scene::declutter(rects, QSizeF(300, 100), 2, taken, [&](std::size_t i) {
            asked.push_back(i);
            return i != 1;
        });
        QCOMPARE(asked, (std::vector<std::size_t>{1, 2})); // the first lies on a taken place
        QCOMPARE(kept, (std::vector<std::size_t>{2}));     // which the second did not fill
    }

    void spreadMovesAsLittleAsItCan()
    {
        using Centres = std::vector<qreal>;
        QCOMPARE(scene::spread(Centres{10, 50, 90}, 20, 0, 100), (Centres{10, 50, 90}));
        QCOMPARE(scene::spread(Centres{50, 50}, 20, 0, 100), (Centres{40, 60}));
        QCOMPARE(scene::spread(Centres{1, 2, 3}, 20, 10, 100), (Centres{10, 30, 50}));
        QCOMPARE(scene::spread(Centres{98, 99}, 20, 10, 90), (Centres{70, 90}));
        QVERIFY(scene::spread({}, 20, 0, 100).empty());
    }

    void labelsBesideAThingKeepOffIt()
    {
        // GIVEN twelve labels of one height in a thing of half the view's width
        std::vector<scene::BesideLabel> labels;
        for (int i = 0; i < 12; ++i) {
            const int row = i / 4;
            const QPointF at(200 + (i % 4) * 60, 100 + row * 10);
            labels.push_back({at, at, QSizeF(60 + i, 18)});
        }
        const QRectF thing(190, 60, 210, 200);
        const QSizeF view(600, 300);
        for (const auto columns : {scene::Columns::One, scene::Columns::Both}) {
            const auto spots = scene::besideSpots(labels, thing, view, columns, 3, 16);
            // THEN all stand, apart from each other, within the view and off the thing
            for (std::size_t i = 0; i < spots.size(); ++i) {
                QVERIFY(!spots[i].rect.isNull());
                QVERIFY(QRectF(QPointF(0, 0), view).contains(spots[i].rect));
                QVERIFY(!spots[i].rect.intersects(thing));
                QCOMPARE(spots[i].right,
                         columns == scene::Columns::Both && labels[i].leftAnchor.x() > 295);
                for (std::size_t j = 0; j < i; ++j) {
                    QVERIFY(!spots[i].rect.intersects(spots[j].rect));
                }
            }
        }
        // AND where there is no room on the left, all go to the right
        for (const auto& spot : scene::besideSpots(labels, QRectF(20, 60, 300, 200), view,
                                                   scene::Columns::Both, 3, 16)) {
            QVERIFY(spot.right);
        }
        // AND in a view that is too low for all, the best ones stay
        const auto few =
            scene::besideSpots(labels, thing, QSizeF(600, 100), scene::Columns::One, 3, 16);
        QVERIFY(!few.front().rect.isNull());
        QVERIFY(few.back().rect.isNull());
    }

    void namesDependOnDistance()
    {
        QVERIFY(names({3, 1.6F, 0}, {Kind::Rack, 0}));
        QVERIFY(!names({3, 1.6F, 0}, {Kind::Building, 0}));
        QVERIFY(!names({3, 1.6F, 0}, {Kind::Rack, 1})); // only planned
        QVERIFY(names({60, 60, 60}, {Kind::Array, 0}));
        QVERIFY(!names({60, 60, 60}, {Kind::Rack, 0}));
        QVERIFY(names({300, 200, 300}, {Kind::Building, 0}));
    }

    void namesStayInTheirRoom()
    {
        QVERIFY(names({90, 20, 10}, {Kind::Megapack, 0}));
        QVERIFY(!names({19, 1.6F, 0}, {Kind::Yard, 0})); // indoors, nothing outdoors
        QVERIFY(names({60, 60, 60}, {Kind::Yard, 0}));
        scene::LabelWishes roofed;
        roofed.roof = true;
        QVERIFY(!names({60, 60, 60}, {Kind::Array, 0}, roofed)); // and nothing under a roof
    }

    void anchorsAreSeenOnlyWhereNothingIsBefore()
    {
        const auto site = tests::smallSite();
        const scene::Picker picker(site);
        const Device rack{Kind::Rack, 0};
        const auto seen = [&](data::Vec3 eye, Device device, float nearM = 0) {
            return scene::canSee(*site, picker, {eye, scene::normalized(data::Vec3{} - eye), nearM},
                                 scene::labelAnchor(*site, {}, device, eye), device);
        };
        QVERIFY(seen({3, 1.6F, 0}, rack));
        QVERIFY(seen({3, 1.6F, 15}, rack)); // along the row: over the near edge of its top
        QVERIFY(seen({-3, 1.6F, 0}, rack)); // from behind: over the other edge
        // A point on the floor behind it is hidden, unless the picture begins behind the rack.
        const scene::LabelEye eye{{3, 1, 0}, {-1, 0, 0}, 0};
        QVERIFY(!scene::canSee(*site, picker, eye, {-3, 1, 0}, {Kind::Yard, 0}));
        const scene::LabelEye cut{{3, 1, 0}, {-1, 0, 0}, 4};
        QVERIFY(scene::canSee(*site, picker, cut, {-3, 1, 0}, {Kind::Yard, 0}));
    }

    void chosenAndWorstComeFirst()
    {
        const auto site = tests::smallSite();
        scene::LabelWishes wishes;
        wishes.pins = {{Device{Kind::Gpu, 1}, "R1 S1 G2 71"}};
        wishes.selected = Device{Kind::Array, 0};
        wishes.alarmed = {{Kind::Gpu, 0}, {Kind::Megapack, 0}};
        const data::Vec3 eye{3, 1.6F, 0};
        const auto sources = scene::labelSources(*site, wishes, context(*site, {}, eye));
        QVERIFY(sources.size() >= 2);
        // What is in a closed rack is marked at the rack, once.
        QCOMPARE(sources[0].device, (Device{Kind::Rack, 0}));
        QCOMPARE(QString::fromStdString(sources[0].text), QStringLiteral("R1 S1 G2 71"));
        QVERIFY(sources[0].tone == scene::LabelSource::Tone::Pinned);
        QCOMPARE(sources[1].device, *wishes.selected);
        QCOMPARE(std::count_if(sources.begin(), sources.end(),
                               [](const auto& s) {
                                   return s.device == Device{Kind::Rack, 0};
                               }),
                 1);
        QVERIFY(!names(eye, {Kind::Megapack, 0}, wishes)); // alarmed, but outdoors
    }

    void openedRackNamesItsUnitsBesideIt()
    {
        const auto site = tests::smallSite();
        scene::LabelWishes wishes;
        wishes.opened = scene::openedBy(*site, Device{Kind::Rack, 0});
        const auto sources =
            scene::labelSources(*site, wishes, context(*site, wishes.opened, {3, 1.6F, 0}));
        const auto server = std::find_if(sources.begin(), sources.end(), [](const auto& s) {
            return s.device == Device{Kind::Server, 0};
        });
        QVERIFY(server != sources.end());
        QCOMPARE(QString::fromStdString(server->text), QStringLiteral("U6\u2013U9  Server"));
        QVERIFY(server->spot == scene::LabelSource::Spot::Beside);
        // The front looks east: from there, left is south.
        QVERIFY(server->anchor.z > 0.2F && server->rightAnchor->z < -0.2F);
        QVERIFY(!names({3, 1.6F, 0}, {Kind::Switch, 0}, wishes)); // at the rear
        QVERIFY(names({-3, 1.6F, 0}, {Kind::Switch, 0}, wishes));
    }

    void openedServerNamesItsPartsWhereTheyAre()
    {
        const auto site = tests::smallSite();
        scene::LabelWishes wishes;
        wishes.opened = scene::openedBy(*site, Device{Kind::Server, 0});
        const auto sources =
            scene::labelSources(*site, wishes, context(*site, wishes.opened, {2, 2, 0}));
        const auto gpu = std::find_if(sources.begin(), sources.end(), [](const auto& s) {
            return s.device == Device{Kind::Gpu, 0};
        });
        QVERIFY(gpu != sources.end());
        const auto frame = scene::slidUnitFrame(*site, *wishes.opened.unit, 1);
        const data::Vec3 local = frame.toLocal(gpu->anchor);
        QVERIFY(std::abs(local.x + 0.1F) < 1e-4F && std::abs(local.z - 0.2F) < 1e-4F);
        QVERIFY(gpu->anchor.x > 0.6F); // out of the rack, towards the aisle in the east
        QVERIFY(!names({2, 2, 0}, {Kind::Rack, 0}, wishes)); // nothing else is in the way
    }

    void atlasHoldsWhatLabelsNeed()
    {
        const scene::GlyphAtlas atlas(QGuiApplication::font(), 13);
        for (const QChar c :
             QStringLiteral("H2 A17 R3 \u00b7 71 \u00b0C \u00e4\u00d6\u00df\u00f1")) {
            const auto& glyph = atlas.glyph(c);
            QVERIFY(glyph.advance > 0);
            QVERIFY(atlas.image().rect().contains(glyph.texels.toAlignedRect()));
            QVERIFY(c == u'?' || glyph.texels != atlas.glyph(u'?').texels);
        }
        const QRect texels = atlas.glyph(u'M').texels.toAlignedRect();
        int ink = 0;
        for (int y = texels.top(); y <= texels.bottom(); ++y) {
            for (int x = texels.left(); x <= texels.right(); ++x) {
                ink += qRed(atlas.image().pixel(x, y)) > 128 ? 1 : 0;
            }
        }
        QVERIFY(ink > 10);
        QCOMPARE(atlas.glyph(QChar(u'\u4e2d')).texels, atlas.glyph(u'?').texels);
    }

    void roundTicks_data()
    {
        QTest::addColumn<float>("low");
        QTest::addColumn<float>("high");
        QTest::addColumn<std::vector<float>>("expected");
        QTest::newRow("temperatures") << 30.0F << 90.0F << std::vector<float>{40, 60, 80};
        QTest::newRow("per cent") << 0.0F << 100.0F << std::vector<float>{0, 20, 40, 60, 80, 100};
        QTest::newRow("fractions")
            << 0.0F << 1.0F << std::vector<float>{0, 0.2F, 0.4F, 0.6F, 0.8F, 1};
        QTest::newRow("empty") << 5.0F << 5.0F << std::vector<float>{};
        QTest::newRow("reversed") << 9.0F << 5.0F << std::vector<float>{};
    }
    void roundTicks()
    {
        QFETCH(float, low);
        QFETCH(float, high);
        QFETCH(std::vector<float>, expected);
        QCOMPARE(scene::roundTicks(low, high, 6), expected);
    }

    void bandsFillTheScale()
    {
        const data::Lens lens;
        const auto [low, high] = data::paintedScale(lens);
        const std::vector<data::Band> bands = scene::legendBands(lens);
        QVERIFY(!bands.front().from && !bands.back().to);
        for (std::size_t i = 1; i < bands.size(); ++i) {
            QCOMPARE(bands[i].from, bands[i - 1].to);
            QVERIFY(*bands[i].from > low && *bands[i].from < high);
        }
    }

    void aBandDarkensTheRestOfTheBar()
    {
        data::Lens lens;
        const QImage whole = scene::legendImage(lens, {}, 1);
        lens.band = scene::legendBands(lens).back();
        const QImage lit = scene::legendImage(lens, {}, 1);
        const auto colours = data::palette(lens.palette);
        const auto has = [](const QImage& image, data::Rgb rgb) {
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == qRgb(rgb.r, rgb.g, rgb.b)) {
                        return true;
                    }
                }
            }
            return false;
        };
        QVERIFY(has(whole, colours[10]) && has(whole, colours[250]));
        QVERIFY(!has(lit, colours[10]) && has(lit, colours[250]));
    }

    void legendShowsTheVeryPalette()
    {
        data::Lens lens;
        const QImage image = scene::legendImage(lens, {0.1F, 0.8F, 0.1F}, 1);
        const auto colours = data::palette(lens.palette);
        for (const std::size_t step : {std::size_t{0}, std::size_t{128}, std::size_t{255}}) {
            const QRgb wanted = qRgb(colours[step].r, colours[step].g, colours[step].b);
            bool found = false;
            for (int y = 0; y < image.height() && !found; ++y) {
                for (int x = 0; x < image.width() && !found; ++x) {
                    found = image.pixel(x, y) == wanted;
                }
            }
            QVERIFY2(found, qPrintable(QString::number(step)));
        }
        lens.metric.reset();
        QVERIFY(scene::legendImage(lens, {}, 1).isNull());
        QVERIFY(scene::captionImage({}, 1).isNull());
        QVERIFY(!scene::captionImage({QStringLiteral("SIMULATED")}, 2).isNull());
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
