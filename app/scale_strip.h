// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/view/view.h"

#include <QtWidgets/QWidget>

namespace hallscape::app {

/// A lens's colours as a thin strip between the numbers of its ends.
class ScaleStrip : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleStrip(QWidget* parent = nullptr);
    void setLens(const data::Lens& lens);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    data::Lens m_lens;
};

} // namespace hallscape::app
