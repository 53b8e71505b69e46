// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/split_bar.h"

#include "app/kind_text.h"
#include "app/scale_strip.h"
#include "app/second_picture.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"
#include "app/value_format.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

namespace hallscape::app {

namespace {

constexpr int noMetric = -1;

QString lensText(const data::Lens& lens)
{
    return lens.metric ? metricText(*lens.metric) : SplitBar::tr("No lens");
}

QString momentText(const data::SnapshotPtr& snapshot)
{
    return snapshot != nullptr
               ? QString::fromStdString(data::formatTime(snapshot->timeMs)).mid(11, 8)
               : SplitBar::tr("no values");
}

} // namespace

SplitBar::SplitBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_first(new QLabel), m_moment(new QLabel),
      m_metrics(new QComboBox), m_scale(new ScaleStrip), m_hold(new QToolButton)
{
    m_metrics->setAccessibleName(tr("Metric of the second picture"));
    m_metrics->addItem(tr("No lens"), noMetric);
    for (const data::Metric& metric : data::metrics()) {
        m_metrics->addItem(metricText(metric.id), static_cast<int>(metric.id));
    }
    m_hold->setText(tr("Hold this moment"));
    m_hold->setToolTip(tr("Keeps the second picture at this moment; the first one goes on"));
    m_hold->setCheckable(true);
    auto* swap = new QToolButton;
    swap->setText(tr("Swap"));
    swap->setToolTip(tr("The two pictures change lenses"));
    auto* close = new QToolButton;
    close->setIcon(tintedIcon(QStringLiteral("close")));
    close->setToolTip(tr("One picture again"));
    close->setAccessibleName(close->toolTip());
    setTextRole(m_moment, "muted");

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gridPx, gridPx / 2, gridPx, gridPx / 2);
    row->addWidget(m_first, 1);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_metrics, m_scale, m_moment, m_hold, swap, close}) {
        row->addWidget(widget);
    }
    SecondPicture& second = session.second();
    connect(m_metrics, &QComboBox::activated, this, [this, &second](int index) {
        data::Lens lens = second.split() ? second.split()->lens : data::Lens{};
        const int metric = m_metrics->itemData(index).toInt();
        lens.metric =
            metric == noMetric ? std::nullopt : std::optional(static_cast<data::MetricId>(metric));
        lens.low.reset(); // ends of another metric's scale mean nothing
        lens.high.reset();
        second.setLens(lens);
    });
    connect(m_hold, &QToolButton::clicked, &second, &SecondPicture::setHolding);
    connect(swap, &QToolButton::clicked, &second, &SecondPicture::swapLenses);
    connect(close, &QToolButton::clicked, &second, [&second] { second.setSplit(std::nullopt); });
    connect(&second, &SecondPicture::splitChanged, this, &SplitBar::showSplit);
    connect(&second, &SecondPicture::valuesChanged, this, &SplitBar::showMoments);
    connect(&session, &Session::lensChanged, this, &SplitBar::showSplit);
    connect(&session, &Session::snapshotChanged, this, &SplitBar::showMoments);
    showSplit();
}

void SplitBar::showSplit()
{
    const auto& split = m_session.second().split();
    setVisible(split.has_value());
    if (!split) {
        return;
    }
    const int metric = split->lens.metric ? static_cast<int>(*split->lens.metric) : noMetric;
    m_metrics->setCurrentIndex(m_metrics->findData(metric));
    m_scale->setLens(split->lens);
    m_hold->setChecked(split->timeMs.has_value());
    showMoments();
}

void SplitBar::showMoments()
{
    const SecondPicture& second = m_session.second();
    if (!second.split()) {
        return;
    }
    //: %1 a metric, %2 a time of day: what the left one of two pictures shows
    m_first->setText(
        tr("Left: %1, %2").arg(lensText(m_session.lens()), momentText(m_session.snapshot())));
    //: before the metric of the right one of two pictures; %1 a time of day
    m_moment->setText(momentText(second.snapshot()));
}

} // namespace hallscape::app
