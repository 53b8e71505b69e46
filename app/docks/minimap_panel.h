// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/map_frame.h"
#include "data/layout/site.h"
#include "data/view/view.h"

#include <QtCore/QSize>
#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace hallscape::app {

class Session;
struct Theme;

/// Left dock: the hall that the eye is in, or the site, seen from above, with what the camera sees.
/// Click flies there, drag moves there, double click selects the rack; arrows and Enter do the same
/// from the keyboard.
class MinimapPanel : public QWidget
{
    Q_OBJECT

public:
    struct Alert
    {
        data::Device device;
        bool critical = false;
    };

    explicit MinimapPanel(Session& session, QWidget* parent = nullptr);

    /// \param size of the 3D picture in any unit: its proportions count
    void setCamera(const data::CameraPose& pose, QSize size);
    /// Most important first.
    void setAlerts(std::vector<Alert> alerts);
    /// The hall or the site that is shown.
    data::Device place() const { return m_place; }
    /// As it was painted last; empty before.
    const MapFrame& frame() const { return m_frame; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void flightRequested(const hallscape::data::CameraPose& pose);
    /// While the pointer drags: at once.
    void moveRequested(const hallscape::data::CameraPose& pose);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showSite();
    void showPlace();
    void redrawPlan();
    void paintCamera(QPainter& painter, const Theme& theme) const;
    void paintMark(QPainter& painter, data::Device device, const QColor& colour) const;
    void step(QPointF direction);
    data::Vec3 groundAt(QPointF position) const;
    QString toolTipAt(QPointF position) const;

    Session& m_session;
    data::CameraPose m_pose;
    float m_aspect = 1.6F;
    data::Device m_place;
    QRectF m_ground; ///< around m_place, see MapFrame
    MapFrame m_frame;
    QPixmap m_plan; ///< null: must be drawn again
    std::vector<Alert> m_alerts;
    std::optional<QPointF> m_pressedAt;
    std::optional<data::Device> m_pressed; ///< under the last press, before anything moved
    bool m_isDragging = false;
};

} // namespace hallscape::app
