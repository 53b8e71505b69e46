// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <QtWidgets/QWidget>

#include <optional>
#include <vector>

namespace hallscape::app {

class Session;

/// The parts of a unit that the lens measures (the eight GPUs of a server) as cells, four to a row,
/// as they sit on the board. Click selects, arrows move.
class PartGrid : public QWidget
{
    Q_OBJECT

public:
    explicit PartGrid(Session& session, QWidget* parent = nullptr);

    /// \return whether there is anything to show
    bool setUnit(std::optional<data::Device> unit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect cellRect(int cell) const;
    std::optional<data::Device> partAt(QPoint position) const;
    void step(int by);

    Session& m_session;
    std::vector<data::Device> m_parts;
};

} // namespace hallscape::app
