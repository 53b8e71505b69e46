// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace hallscape::scene {
struct LegendStyle;
} // namespace hallscape::scene

namespace hallscape::app {

class Session;

/// Beside the picture: what the colours mean. An opaque card of its own, since nothing can float
/// over the native 3D window. A click on a part of the bar paints only values in it; again, or
/// beside it, all.
class LegendPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LegendPanel(Session& session, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void showLens();
    scene::LegendStyle style() const;
    QRectF card() const;
    std::vector<float> histogram() const;
    std::optional<data::Band> bandAt(QPointF point) const;
    void setPointed(const std::optional<data::Band>& band);

    Session& m_session;
    std::optional<data::Band> m_pointed; ///< under the pointer
};

} // namespace hallscape::app
