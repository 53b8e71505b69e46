// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/ground_map.h"

#include "scene/architecture.h"
#include "scene/yaw_frame.h"

#include <QtGui/QPainter>
#include <QtGui/QPolygonF>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace hallscape::scene {

namespace {

constexpr int largestSide = 2048;

/// A grey canvas in world metres.
class Canvas
{
public:
    Canvas(QRectF worldM, float metresPerTexel, uchar fill) : m_worldM(worldM)
    {
        const double scale = std::min(1.0 / static_cast<double>(metresPerTexel),
                                      largestSide / std::max(worldM.width(), worldM.height()));
        m_scale = scale;
        m_image = QImage(std::max(1, static_cast<int>(std::ceil(worldM.width() * scale))),
                         std::max(1, static_cast<int>(std::ceil(worldM.height() * scale))),
                         QImage::Format_Grayscale8);
        m_image.fill(fill);
    }

    void fill(const QPolygonF& polygonM, int grey)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_scale, m_scale);
        painter.translate(-m_worldM.topLeft());
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(grey, grey, grey));
        painter.drawPolygon(polygonM);
    }

    void line(QPointF fromM, QPointF toM, double widthM, int grey)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_scale, m_scale);
        painter.translate(-m_worldM.topLeft());
        painter.setPen(QPen(QColor(grey, grey, grey), widthM));
        painter.drawLine(fromM, toM);
    }

    /// \param coarser the same place in fewer texels
    void multiply(const QImage& coarser)
    {
        const QImage other =
            coarser.scaled(m_image.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < m_image.height(); ++y) {
            const uchar* by = other.constScanLine(y);
            uchar* line = m_image.scanLine(y);
            for (int x = 0; x < m_image.width(); ++x) {
                line[x] = static_cast<uchar>(line[x] * by[x] / 255);
            }
        }
    }

    void blur(float radiusM)
    {
        const int radius = static_cast<int>(std::lround(static_cast<double>(radiusM) * m_scale));
        for (int pass = 0; radius > 0 && pass < 2; ++pass) {
            blurLines(radius);
            blurColumns(radius);
        }
    }

    /// A pool of light: adds to what is there, brightest in the middle.
    void glow(QPointF centreM, double radiusM, double strength)
    {
        QPainter painter(&m_image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setCompositionMode(QPainter::CompositionMode_Plus);
        painter.scale(m_scale, m_scale);
        painter.translate(-m_worldM.topLeft());
        painter.setPen(Qt::NoPen);
        QRadialGradient gradient(centreM, radiusM);
        for (const double at : {0.0, 0.2, 0.4, 0.6, 0.8, 1.0}) {
            const double light = strength * (1 - at) * (1 - at) / (1 + 3 * at * at);
            const int grey = static_cast<int>(std::lround(255 * light));
            gradient.setColorAt(at, QColor(grey, grey, grey));
        }
        painter.setBrush(gradient);
        painter.drawEllipse(centreM, radiusM, radiusM);
    }

    const QImage& image() const { return m_image; }

private:
    void blurLines(int radius)
    {
        const int width = m_image.width();
        const int last = width - 1;
        // The line with its ends repeated, so that no sum looks outside.
        std::vector<uchar> source(static_cast<std::size_t>(width + 2 * radius + 1));
        for (int y = 0; y < m_image.height(); ++y) {
            uchar* line = m_image.scanLine(y);
            const auto middle = std::fill_n(source.begin(), radius, line[0]);
            std::fill(std::copy_n(line, width, middle), source.end(), line[last]);
            int sum = 0;
            for (int x = 0; x <= 2 * radius; ++x) {
                sum += source[static_cast<std::size_t>(x)];
            }
            const uchar* leaves = source.data();
            const uchar* enters = leaves + std::ptrdiff_t{2} * radius + 1;
            for (int x = 0; x < width; ++x) {
                line[x] = static_cast<uchar>(sum / (2 * radius + 1));
                sum += *enters++ - *leaves++;
            }
        }
    }

    /// Line by line with one sum per column: along the memory, not across it.
    void blurColumns(int radius)
    {
        const QImage source = m_image.copy();
        const int width = m_image.width();
        const int last = m_image.height() - 1;
        const auto lineAt = [&](int y) { return source.constScanLine(std::clamp(y, 0, last)); };
        std::vector<int> sums(static_cast<std::size_t>(width));
        for (int y = -radius; y <= radius; ++y) {
            const uchar* line = lineAt(y);
            for (int x = 0; x < width; ++x) {
                sums[static_cast<std::size_t>(x)] += line[x];
            }
        }
        for (int y = 0; y <= last; ++y) {
            uchar* line = m_image.scanLine(y);
            const uchar* enters = lineAt(y + radius + 1);
            const uchar* leaves = lineAt(y - radius);
            for (int x = 0; x < width; ++x) {
                int& sum = sums[static_cast<std::size_t>(x)];
                line[x] = static_cast<uchar>(sum / (2 * radius + 1));
                sum += enters[x] - leaves[x];
            }
        }
    }

    QRectF m_worldM;
    double m_scale = 1;
    QImage m_image;
};

/// \param blue, alpha may be null: nothing, and opaque
QImage combine(const QImage& red, const QImage& green, const QImage* blue,
               const QImage* alpha = nullptr)
{
    QImage image(red.size(), QImage::Format_RGBA8888);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* r = red.constScanLine(y);
        const uchar* g = green.constScanLine(y);
        const uchar* b = blue != nullptr ? blue->constScanLine(y) : nullptr;
        const uchar* a = alpha != nullptr ? alpha->constScanLine(y) : nullptr;
        uchar* out = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x, out += 4) {
            out[0] = r[x];
            out[1] = g[x];
            out[2] = b != nullptr ? b[x] : uchar(0);
            out[3] = a != nullptr ? a[x] : uchar(255);
        }
    }
    return image;
}

QPolygonF footprint(data::Vec3 centre, float yawDeg, float width, float depth)
{
    const YawFrame frame(centre, yawDeg);
    QPolygonF polygon;
    for (const auto& [x, z] : {std::pair{-1, -1}, {1, -1}, {1, 1}, {-1, 1}}) {
        const data::Vec3 p = frame.toWorld(
            {static_cast<float>(x) * width * 0.5F, 0, static_cast<float>(z) * depth * 0.5F});
        polygon << QPointF(static_cast<double>(p.x), static_cast<double>(p.z));
    }
    return polygon;
}

/// What a box of \p heightM on \p base shades: the hull of its footprint and its roof's shadow.
void shade(Canvas& canvas, const QPolygonF& base, float heightM, data::Vec3 towardsSun, int grey)
{
    const float reach = heightM / std::max(towardsSun.y, 0.1F);
    const QPointF offset(static_cast<double>(-towardsSun.x * reach),
                         static_cast<double>(-towardsSun.z * reach));
    canvas.fill(base.translated(offset), grey);
    for (qsizetype i = 0; i < base.size(); ++i) {
        const QPointF a = base[i];
        const QPointF b = base[(i + 1) % base.size()];
        canvas.fill(QPolygonF({a, b, b + offset, a + offset}), grey);
    }
}

QRectF bounds(const std::vector<QPolygonF>& polygons, double margin)
{
    QRectF all;
    for (const QPolygonF& polygon : polygons) {
        all = all.isNull() ? polygon.boundingRect() : all.united(polygon.boundingRect());
    }
    return all.isNull() ? QRectF(0, 0, 1, 1) : all.adjusted(-margin, -margin, margin, margin);
}

} // namespace

GroundMap hallGroundMap(const data::Site& site, const std::vector<Aisle>& aisles)
{
    std::vector<QPolygonF> racks;
    for (const data::Rack& rack : site.racks) {
        const data::Vec3 size = site.rackModels[rack.model].sizeM;
        racks.push_back(footprint(rack.place.position, rack.place.yawDeg, size.x, size.z));
    }
    std::vector<QPolygonF> rooms;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        if (isHall(site, {i}) || isBuilding(site, {i})) {
            const data::Area& room = site.areas[i];
            rooms.push_back(
                footprint(room.place.position, room.place.yawDeg, room.sizeM.x, room.sizeM.z));
        }
    }
    std::vector<QPolygonF> all = racks;
    all.insert(all.end(), rooms.begin(), rooms.end());
    const QRectF world = bounds(all, 2);
    Canvas open(world, 0.08F, 255);
    for (const QPolygonF& rack : racks) {
        open.fill(rack, 0);
    }
    open.blur(0.28F);
    // Between two rows, and at the foot of walls, less of the room's light arrives.
    Canvas wide(world, 0.32F, 255);
    for (const QPolygonF& rack : racks) {
        wide.fill(rack, 70);
    }
    for (const QPolygonF& room : rooms) {
        for (qsizetype i = 0; i < room.size(); ++i) {
            wide.line(room[i], room[(i + 1) % room.size()], 0.9, 60);
        }
    }
    wide.blur(0.8F);
    Canvas perforated(world, 0.08F, 0);
    Canvas strips(world, 0.08F, 0);
    Canvas cool(world, 0.08F, 255);
    for (const Aisle& aisle : aisles) {
        if (aisle.cold) {
            perforated.fill(footprint(aisle.centre, aisle.yawDeg, aisle.lengthM, 1.3F), 255);
        }
        if (!aisle.cold) {
            cool.fill(footprint(aisle.centre, aisle.yawDeg, aisle.lengthM, aisle.widthM), 0);
        }
        strips.fill(footprint(aisle.centre, aisle.yawDeg, aisle.lengthM, 0.34F),
                    aisle.cold ? 255 : 110);
    }
    strips.blur(0.14F);
    open.multiply(wide.image());
    return {world, combine(open.image(), perforated.image(), &strips.image(), &cool.image())};
}

GroundMap yardGroundMap(const data::Site& site, data::Vec3 towardsSun,
                        std::span<const data::OrientedBox> props, std::span<const Lamp> lamps)
{
    struct Caster
    {
        QPolygonF base;
        float heightM;
        bool equipment;
    };
    std::vector<Caster> casters;
    for (std::uint32_t i = 0; i < site.areas.size(); ++i) {
        const data::Area& area = site.areas[i];
        if (isBuilding(site, data::AreaId{i}) || isHall(site, data::AreaId{i})) {
            casters.push_back(
                {footprint(area.place.position, area.place.yawDeg, area.sizeM.x, area.sizeM.z),
                 heightOf(area), false});
        }
    }
    for (std::uint32_t i = 0; i < site.equipment.size(); ++i) {
        const data::Equipment& item = site.equipment[i];
        if (site.buildState(site.device(data::EquipmentId{i})) >= data::BuildState::Installed) {
            const data::Vec3 size = site.equipmentModels[item.model].sizeM;
            casters.push_back(
                {footprint(item.place.position, item.place.yawDeg, size.x, size.z), size.y, true});
        }
    }
    for (const data::OrientedBox& box : props) {
        casters.push_back(
            {footprint(box.centre, box.yawDeg, 2 * box.halfSize.x, 2 * box.halfSize.z),
             2 * box.halfSize.y, true});
    }
    std::vector<QPolygonF> bases;
    bases.reserve(casters.size());
    for (const Caster& caster : casters) {
        bases.push_back(caster.base);
    }
    const QRectF world = bounds(bases, 40);
    Canvas sunlight(world, 0.3F, 255);
    Canvas contact(world, 0.3F, 255);
    for (const Caster& caster : casters) {
        shade(sunlight, caster.base, caster.heightM, towardsSun, 0);
        contact.fill(caster.base, caster.equipment ? 40 : 90);
    }
    sunlight.blur(0.5F);
    contact.blur(0.9F);
    Canvas pools(world, 0.6F, 0);
    for (const Lamp& lamp : lamps) {
        pools.glow({static_cast<double>(lamp.ground.x), static_cast<double>(lamp.ground.z)},
                   static_cast<double>(lamp.radiusM), static_cast<double>(lamp.strength));
    }
    const QImage light =
        pools.image()
            .scaled(sunlight.image().size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    return {world, combine(sunlight.image(), contact.image(), &light)};
}

} // namespace hallscape::scene
