// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_table.h"

#include "bare_picture.h"
#include "data/data_dir.h"
#include "data/layout/parse.h"
#include "data/sim/simulator.h"
#include "data/telemetry/rollup.h"
#include "scene/hall_scene.h"
#include "scene/offscreen_scene.h"

#include <Qt3DCore/QAttribute>
#include <Qt3DCore/QBuffer>
#include <Qt3DCore/QEntity>
#include <Qt3DCore/QGeometry>
#include <Qt3DRender/QGeometryRenderer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <limits>
#include <set>
#include <string>

namespace hallscape::bench {

namespace {

constexpr QSize pixels(1600, 1000);
constexpr int rounds = 7; ///< of each of the two, in turn
constexpr int framesPerRound = 3;
constexpr double mostRatio = 1.15;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ssize(values) / 2;
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// \return per mille of pixels in which a channel differs by more than rounding
double differingPerMille(const QImage& a, const QImage& b)
{
    constexpr int rounding = 2;
    int differing = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int most = std::max({std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                                       std::abs(qBlue(p) - qBlue(q))});
            differing += most > rounding ? 1 : 0;
        }
    }
    return 1000.0 * differing / (a.width() * a.height());
}

/// Two ways to draw, measured in turn: whatever else the machine does hits both.
struct Pair
{
    double aMs = 0;
    double bMs = 0;
    double ratio = 0; ///< median of the rounds' a / b
};

struct Way
{
    std::function<void(int frames)> draw;
    std::function<void()> prepare = [] {}; ///< not measured
};

Pair measureInTurn(BarePicture& bare, const Way& a, const Way& b)
{
    const auto msOf = [&bare](const Way& way) {
        way.prepare();
        return elapsedMs([&] {
                   way.draw(framesPerRound);
                   bare.finish();
               }) /
               framesPerRound;
    };
    std::vector<double> as;
    std::vector<double> bs;
    std::vector<double> ratios;
    for (int round = -1; round < rounds; ++round) {
        const double aMs = msOf(a);
        const double bMs = msOf(b);
        if (round >= 0) { // the first is not counted
            as.push_back(aMs);
            bs.push_back(bMs);
            ratios.push_back(aMs / bMs);
        }
    }
    return {median(as), median(bs), median(ratios)};
}

/// \return the least time of a frame of \p a less that of \p b, in ms: for small differences of
/// long times, which the median of a busy machine hides
double leastDifferenceMs(BarePicture& bare, const Way& a, const Way& b)
{
    double leastA = std::numeric_limits<double>::max();
    double leastB = leastA;
    const auto look = [&bare](const Way& way, double& least) {
        way.prepare();
        for (int frame = 0; frame < 2 * framesPerRound; ++frame) {
            least = std::min(least, elapsedMs([&] {
                                 way.draw(1);
                                 bare.finish();
                             }));
        }
    };
    for (int round = 0; round < rounds; ++round) {
        look(a, leastA);
        look(b, leastB);
    }
    return leastA - leastB;
}

/// Qt 3D's picture and the bare one of the same scene.
class Subject
{
public:
    explicit Subject(Table& table) : m_table(table)
    {
        m_site = data::loadLayout(data::dataFile(data::defaultSiteFile)).site;
        data::Simulator simulator(m_site, {});
        simulator.step(10);
        scene().setSite(m_site);
        scene().setLens({});
        const data::SnapshotPtr snapshot = simulator.snapshot();
        scene().setValues(snapshot,
                          data::Rollup::compute(*m_site, *snapshot, data::MetricId::GpuTemp));
    }

    scene::HallScene& scene() { return m_scene.scene(); }
    bool works() const { return m_bare.works(); }

    void compare(const std::string& name)
    {
        if (!sameAs(name)) {
            return;
        }
        const Pair pair =
            measureInTurn(m_bare, {[this](int frames) { m_scene.drawFrames(frames); }},
                          {[this](int frames) { m_bare.drawFrames(frames); }});
        m_table.push_back({name + ", Qt 3D", pair.aMs, 0, "ms"});
        m_table.push_back({name + ", bare OpenGL", pair.bMs, 0, "ms"});
        m_table.push_back({name + ", ratio", pair.ratio, mostRatio, "times"});
    }

    /// What names cost: frames with them against frames without, while the camera stands and while
    /// it moves, when they are also chosen and placed anew.
    void compareLabels(const std::string& name)
    {
        if (const auto image = m_scene.capture(); !image) {
            return;
        }
        const auto count = static_cast<double>(labelCount());
        m_table.push_back({name + ", labels", count, 0, ""});
        for (const bool moves : {false, true}) {
            const auto way = [&](bool shown) {
                return Way{[this, moves](int frames) {
                               for (int i = 0; i < frames; ++i) {
                                   if (moves) {
                                       stepAside();
                                   }
                                   m_scene.drawFrames(1);
                               }
                           },
                           [this, shown] {
                               data::Shown wanted;
                               wanted.labels = shown;
                               scene().setShown(wanted);
                               m_scene.drawFrames(2); // laid out and uploaded
                               m_bare.finish();
                           }};
            };
            const double costMs = leastDifferenceMs(m_bare, way(true), way(false));
            scene().setShown({});
            const std::string what = name + (moves ? ", their cost, moving" : ", their cost");
            m_table.push_back({what, costMs, 0, "ms"});
            constexpr double enough = 100; // a few names say nothing of many
            if (count >= enough) {
                constexpr double many = 200;
                m_table.push_back({what + ", 200 at that rate", costMs * many / count, 4, "ms"});
            }
        }
    }

private:
    /// Moves the camera by nothing worth seeing.
    void stepAside()
    {
        data::CameraPose pose = scene().camera();
        m_aside = !m_aside;
        pose.eye.x += m_aside ? 0.02F : -0.02F;
        scene().setCamera(pose);
    }

    /// Labels in the picture: each has an anchor of its own, shared by its glyphs.
    std::size_t labelCount() const
    {
        std::set<std::array<float, 3>> anchors;
        for (const DrawnPass& pass : drawnPasses(m_scene.root(), pixels)) {
            for (const DrawnThing& thing : pass.things) {
                for (const Qt3DCore::QAttribute* attribute :
                     thing.shape->geometry()->attributes()) {
                    if (attribute->name() != QStringLiteral("labelAnchor")) {
                        continue;
                    }
                    const QByteArray bytes = attribute->buffer()->data();
                    for (uint i = 0; i < attribute->count(); ++i) {
                        std::array<float, 3> anchor{};
                        std::memcpy(anchor.data(),
                                    bytes.constData() + std::size_t{i} * attribute->byteStride(),
                                    sizeof(anchor));
                        anchors.insert(anchor);
                    }
                }
            }
        }
        return anchors.size();
    }

    bool sameAs(const std::string& name)
    {
        constexpr double mostPerMille = 0.5;
        const auto image = m_scene.capture();
        if (!image) {
            std::fprintf(stderr, "bench: %s: %s\n", name.c_str(), image.error().detail.c_str());
            return false;
        }
        m_bare.setPasses(drawnPasses(m_scene.root(), pixels));
        const QImage drawn = m_bare.grab();
        const double differing = differingPerMille(*image, drawn);
        m_table.push_back({name + ", draw calls", static_cast<double>(m_bare.drawCalls()), 0, ""});
        m_table.push_back({name + ", pixels that differ", differing, mostPerMille, "per mille"});
        if (differing > mostPerMille) {
            const QByteArray folder = qgetenv("HALLSCAPE_BENCH_PICTURES");
            if (!folder.isEmpty()) {
                const QString base = QString::fromLocal8Bit(folder) + u'/' +
                                     QString::fromStdString(name).replace(u' ', u'_');
                image->save(base + QStringLiteral("_qt3d.png"));
                drawn.save(base + QStringLiteral("_bare.png"));
            }
            std::fprintf(stderr, "bench: %s: not the same picture, so no ratio\n", name.c_str());
            return false;
        }
        return true;
    }

    Table& m_table;
    data::SitePtr m_site;
    bool m_aside = false;
    scene::OffscreenScene m_scene{pixels};
    BarePicture m_bare{pixels};
};

} // namespace

void benchBare(Table& table)
{
    Subject subject(table);
    if (!subject.works()) {
        std::fprintf(stderr, "bench: no OpenGL context. Is there a display?\n");
        return;
    }
    struct Place
    {
        const char* name;
        scene::PresetPose pose;
    };
    for (const Place& place : {Place{"hall", scene::PresetPose::Hall},
                               Place{"aisle with near racks", scene::PresetPose::Aisle},
                               Place{"site", scene::PresetPose::Site}}) {
        subject.scene().setCamera(subject.scene().pose(place.pose, std::nullopt));
        for (const auto& [quality, name] : {std::pair{scene::Quality::Standard, ", standard"},
                                            std::pair{scene::Quality::Fast, ", fast"}}) {
            subject.scene().setQuality(quality);
            subject.compare(std::string(place.name) + name);
        }
    }
}

void benchLabels(Table& table)
{
    Subject subject(table);
    if (!subject.works()) {
        std::fprintf(stderr, "bench: no OpenGL context. Is there a display?\n");
        return;
    }
    subject.scene().setQuality(scene::Quality::Standard);
    for (const auto& [pose, name] : {std::pair{scene::PresetPose::Hall, "hall"},
                                     {scene::PresetPose::Aisle, "aisle"},
                                     {scene::PresetPose::Site, "site"}}) {
        subject.scene().setCamera(subject.scene().pose(pose, std::nullopt));
        subject.compareLabels(name);
    }
}

} // namespace hallscape::bench
