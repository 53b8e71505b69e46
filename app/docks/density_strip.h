// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/timeline/past.h"

#include <QtWidgets/QWidget>

#include <optional>

namespace hallscape::app {

class TimeControl;

/// The whole known time from left to right: how many values there were (height), how many out of
/// limits (colour from below), gaps hatched, the cursor as a line. Click or drag to go there, drag
/// with Shift to loop a part, double click for the present.
class DensityStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DensityStrip(TimeControl& time, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void setDensity(const data::Density& density);
    /// One bin per two pixels.
    std::size_t bins() const;

Q_SIGNALS:
    void binsChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF bars() const; ///< where bins are drawn
    double xOf(std::int64_t timeMs) const;
    std::int64_t timeAt(double x) const;
    const data::DensityBin* binAt(double x) const;
    void paintBins(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;

    TimeControl& m_time;
    data::Density m_density;
    std::optional<double> m_loopFromX; ///< while a loop is dragged
};

} // namespace hallscape::app
