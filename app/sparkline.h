// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/telemetry/history.h"

#include <QtWidgets/QWidget>

#include <vector>

namespace hallscape::app {

/// The last minutes of one value as a thin line, with its limit and the ends written beside it.
/// Gaps stay gaps.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget* parent = nullptr);

    void setSamples(data::MetricId metric, std::vector<data::History::Sample> samples);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    data::MetricId m_metric = data::MetricId::GpuTemp;
    std::vector<data::History::Sample> m_samples;
};

} // namespace hallscape::app
