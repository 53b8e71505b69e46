// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"
#include "data/layout/model.h"

#include <QtCore/QRectF>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace hallscape::app {

class Session;

/// A rack's front and rear drawn flat, to scale in rack units, each unit in the lens's colour.
/// Click or Enter goes to a unit, arrows move between them.
class ElevationView : public QWidget
{
    Q_OBJECT

public:
    explicit ElevationView(Session& session, QWidget* parent = nullptr);

    void setRack(std::optional<data::RackId> rack);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Cell
    {
        data::Device unit;
        QRectF rect; ///< in the widget
    };
    QRectF sideRect(data::Side side) const;
    void placeCells();
    void paintSide(QPainter& painter, data::Side side, const QString& name) const;
    void paintCell(QPainter& painter, const Cell& cell) const;
    std::optional<data::Device> unitAt(QPointF position) const;
    void step(int direction);
    QString toolTipOf(data::Device unit) const;

    Session& m_session;
    std::optional<data::RackId> m_rack;
    std::vector<Cell> m_cells;
    std::optional<data::Device> m_hovered;
};

} // namespace hallscape::app
