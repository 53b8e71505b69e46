// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/map_plan.h"

#include "app/docks/value_colour.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

#include <algorithm>
#include <vector>

namespace hallscape::app {

namespace {

constexpr qreal edgedPx = 5; ///< smaller things have no room for an edge or a hatching

QSizeF cardSize(const QPainter& painter, const QString& text)
{
    return QSizeF(painter.fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(gridPx, 2);
}

class Plan
{
public:
    Plan(QPainter& painter, const MapFrame& frame, const Session& session, const Theme& theme)
        : m_painter(painter), m_frame(frame), m_session(session), m_site(*session.site()),
          m_theme(theme)
    {
    }

    void walls(data::Kind kind, const QColor& fill)
    {
        m_painter.setPen(QPen(m_theme.muted, 1));
        m_painter.setBrush(fill);
        for (std::uint32_t i = 0; i < m_site.count(kind); ++i) {
            if (isBuilt({kind, i})) {
                m_painter.drawPolygon(outline({kind, i}));
            }
        }
    }

    void thing(data::Device device)
    {
        if (!isBuilt(device)) {
            return;
        }
        const QPolygonF shape = outline(device);
        const QRectF bounds = shape.boundingRect();
        const bool isEdged = std::min(bounds.width(), bounds.height()) >= edgedPx;
        const ValuePaint paint = valuePaint(m_session, device, m_theme);
        QBrush brush = paint.brush;
        if (brush.color() == m_theme.raised || (!isEdged && brush.style() != Qt::SolidPattern)) {
            brush = plain();
        }
        m_painter.setPen(isEdged ? QPen(m_theme.window, 1) : QPen(Qt::NoPen));
        m_painter.setBrush(brush);
        m_painter.drawPolygon(shape);
    }

    void names(data::Kind kind)
    {
        for (std::uint32_t i = 0; i < m_site.count(kind); ++i) {
            const data::Device area{kind, i};
            if (!isBuilt(area)) {
                continue;
            }
            const QRectF bounds = outline(area).boundingRect();
            // Where a hall's name has no room, its number may have.
            QString text = deviceText(m_site, area);
            if (kind == data::Kind::Hall && cardSize(m_painter, text).width() > bounds.width()) {
                text = QLocale().toString(m_site.number(area));
            }
            const QSizeF card = cardSize(m_painter, text);
            const QPointF centre(bounds.center().x(), bounds.top() + card.height() / 2 + 2);
            const QRectF rect(centre - QPointF(card.width() / 2, card.height() / 2), card);
            const bool isFree = std::ranges::none_of(
                m_cards, [&rect](const QRectF& other) { return other.intersects(rect); });
            if (isFree) {
                m_cards.push_back(paintCard(m_painter, text, centre, bounds, m_theme));
            }
        }
    }

private:
    bool isBuilt(data::Device device) const
    {
        return m_site.buildState(device) >= data::BuildState::Installed;
    }
    QPolygonF outline(data::Device device) const
    {
        return m_frame.toMap(footprint(m_site.box(device)));
    }
    /// What the lens has no value for.
    QColor plain() const
    {
        return QColor::fromRgbF((m_theme.muted.redF() + m_theme.line.redF()) / 2,
                                (m_theme.muted.greenF() + m_theme.line.greenF()) / 2,
                                (m_theme.muted.blueF() + m_theme.line.blueF()) / 2);
    }

    QPainter& m_painter;
    const MapFrame& m_frame;
    const Session& m_session;
    const data::Site& m_site;
    const Theme& m_theme;
    std::vector<QRectF> m_cards;
};

} // namespace

void paintPlan(QPainter& painter, const MapFrame& frame, const Session& session, data::Device place,
               const Theme& theme)
{
    const data::Site& site = *session.site();
    painter.setRenderHint(QPainter::Antialiasing);
    Plan plan(painter, frame, session, theme);
    const bool isSite = place.kind == data::Kind::Site;
    if (isSite) {
        plan.walls(data::Kind::Yard, Qt::transparent);
        plan.walls(data::Kind::Building, theme.panel);
    }
    plan.walls(data::Kind::Hall, theme.panel);
    const data::Range racks = site.areas[site.areaId(place).index].racks;
    const data::Range equipment = site.areas[site.areaId(place).index].equipment;
    for (std::uint32_t i = equipment.first; i < equipment.end(); ++i) {
        plan.thing(site.device(data::EquipmentId{i}));
    }
    for (std::uint32_t i = racks.first; i < racks.end(); ++i) {
        plan.thing(data::Site::device(data::RackId{i}));
    }
    if (isSite) {
        plan.names(data::Kind::Hall);
        plan.names(data::Kind::Yard);
    }
}

QRectF paintCard(QPainter& painter, const QString& text, QPointF centre, const QRectF& within,
                 const Theme& theme)
{
    const QSizeF size = cardSize(painter, text);
    if (size.width() > within.width() || size.height() > within.height()) {
        return {};
    }
    QRectF card(centre - QPointF(size.width() / 2, size.height() / 2), size);
    card.moveLeft(std::clamp(card.left(), within.left(), within.right() - card.width()));
    card.moveTop(std::clamp(card.top(), within.top(), within.bottom() - card.height()));
    card = card.toAlignedRect(); // letters stay sharp
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRect(card);
    painter.setPen(theme.text);
    painter.drawText(card, Qt::AlignCenter, text);
    return card;
}

} // namespace hallscape::app
