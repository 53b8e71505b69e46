// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/timeline_panel.h"

#include "app/commands.h"
#include "app/docks/density_strip.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/time/time_control.h"
#include "app/tinted_icon.h"
#include "app/value_format.h"

#include <QtCore/QLocale>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <array>

namespace hallscape::app {

namespace {

constexpr std::array windowsS{60, 300, 900, 3600, 6 * 3600, 24 * 3600};

QString keyText(const char* command)
{
    const Command* found = findCommand(command);
    const auto keys = found != nullptr ? commandKeys(*found) : QList<QKeySequence>();
    return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

/// "00:03:20", with days in front where there are any.
QString spanText(std::int64_t ms)
{
    const std::int64_t s = ms / 1000;
    const QString clock = QStringLiteral("%1:%2:%3")
                              .arg(s / 3600 % 24, 2, 10, QLatin1Char('0'))
                              .arg(s / 60 % 60, 2, 10, QLatin1Char('0'))
                              .arg(s % 60, 2, 10, QLatin1Char('0'));
    const std::int64_t days = s / 86'400;
    return days > 0 ? QStringLiteral("%1d %2").arg(days).arg(clock) : clock;
}

} // namespace

QString timeBadge(const TimeControl& time)
{
    const data::Timeline& timeline = time.timeline();
    if (timeline.mode() == data::TimeMode::Live) {
        return TimelinePanel::tr("LIVE");
    }
    if (timeline.hasLive()) {
        //: a badge: how far the shown time is behind the live feed
        return TimelinePanel::tr("LIVE -%1").arg(spanText(timeline.behindMs()));
    }
    return timeline.range() ? TimelinePanel::tr("RECORDED") : QString();
}

TimelinePanel::TimelinePanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_time(session.time()),
      m_strip(new DensityStrip(session.time()))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gridPx, 4, gridPx, 4);
    column->setSpacing(4);
    column->addWidget(makeControls());
    column->addWidget(m_strip, 1);
    connect(&m_time, &TimeControl::timelineChanged, this, &TimelinePanel::showTimeline);
    connect(&m_time, &TimeControl::densityChanged, m_strip, &DensityStrip::setDensity);
    connect(&m_time, &TimeControl::recorderChanged, this, &TimelinePanel::showRecorder);
    connect(&session, &Session::lensChanged, this, &TimelinePanel::showLens);
    connect(m_strip, &DensityStrip::binsChanged, this, &TimelinePanel::wantDensity);
    showTimeline();
    showLens();
    showRecorder();
}

QToolButton* TimelinePanel::addButton(QWidget* row, const QString& icon, const QString& text,
                                      const char* command, void (TimeControl::*action)())
{
    auto* button = new QToolButton;
    button->setIcon(tintedIcon(icon));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    const QString key = keyText(command);
    button->setToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key));
    connect(button, &QToolButton::clicked, &m_time, action);
    row->layout()->addWidget(button);
    return button;
}

QWidget* TimelinePanel::makeControls()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    addButton(row, QStringLiteral("skip-start"), tr("To the start"), "time.start",
              &TimeControl::seekStart);
    addButton(row, QStringLiteral("step-back"), tr("One frame back"), "time.step-back",
              &TimeControl::stepBack);
    m_play = addButton(row, QStringLiteral("play"), tr("Play or pause"), "time.play",
                       &TimeControl::togglePlaying);
    addButton(row, QStringLiteral("step-forward"), tr("One frame forward"), "time.step-forward",
              &TimeControl::stepForward);
    m_live = addButton(row, QStringLiteral("live"), tr("Back to the newest"), "time.live",
                       &TimeControl::goLive);
    m_speeds = new QComboBox;
    m_speeds->setAccessibleName(tr("Speed"));
    m_speeds->setToolTip(tr("Speed of playing"));
    layout->addSpacing(gridPx);
    layout->addWidget(m_speeds);
    layout->addSpacing(gridPx);
    m_badge = new QLabel;
    m_clock = new QLabel;
    setTextRole(m_clock, "muted");
    layout->addWidget(m_badge);
    layout->addSpacing(gridPx);
    layout->addWidget(m_clock);
    m_recorder = new QLabel;
    m_recorder->setContentsMargins(2 * gridPx, 0, 0, 0);
    layout->addWidget(m_recorder);
    layout->addStretch(1);
    m_overlays = new QComboBox;
    m_overlays->setAccessibleName(tr("Values in time"));
    m_overlays->setToolTip(tr("What the lens shows of the time before"));
    m_windows = new QComboBox;
    m_windows->setAccessibleName(tr("Window"));
    layout->addWidget(m_overlays);
    layout->addWidget(m_windows);
    fillSpeeds();
    fillOverlays();
    fillWindows();
    return row;
}

void TimelinePanel::fillSpeeds()
{
    for (const double speed : data::Timeline::speeds) {
        //: a speed of playing, as in 10x
        m_speeds->addItem(tr("%1x").arg(QLocale().toString(speed)), speed);
    }
    connect(m_speeds, &QComboBox::activated, this,
            [this](int row) { m_time.setSpeed(m_speeds->itemData(row).toDouble()); });
}

void TimelinePanel::fillOverlays()
{
    const std::array names{tr("Value now"), tr("Peak of"), tr("Mean of"), tr("Change over")};
    static_assert(names.size() == static_cast<std::size_t>(data::TimeOverlay::Count));
    for (const QString& name : names) {
        m_overlays->addItem(name);
    }
    connect(m_overlays, &QComboBox::activated, this, &TimelinePanel::chooseOverlay);
}

void TimelinePanel::fillWindows()
{
    for (const int seconds : windowsS) {
        m_windows->addItem(durationText(seconds), seconds);
    }
    connect(m_windows, &QComboBox::activated, this, &TimelinePanel::chooseOverlay);
}

void TimelinePanel::chooseOverlay()
{
    data::Lens lens = m_session.lens();
    lens.over = static_cast<data::TimeOverlay>(m_overlays->currentIndex());
    if (m_windows->currentIndex() >= 0) {
        lens.windowS = m_windows->currentData().toInt();
    }
    m_session.setLens(lens);
}

void TimelinePanel::showTimeline()
{
    const data::Timeline& timeline = m_time.timeline();
    const bool plays = timeline.mode() == data::TimeMode::Playing;
    m_play->setIcon(tintedIcon(plays || timeline.mode() == data::TimeMode::Live
                                   ? QStringLiteral("pause")
                                   : QStringLiteral("play")));
    m_live->setEnabled(timeline.mode() != data::TimeMode::Live && timeline.range().has_value());
    const int row = m_speeds->findData(timeline.speed());
    m_speeds->setCurrentIndex(row);
    m_badge->setText(timeBadge(m_time));
    setTextRole(m_badge, timeline.mode() == data::TimeMode::Live ? "live" : "past");
    m_badge->setVisible(!m_badge->text().isEmpty());
    m_clock->setText(timeline.range() ? dateTimeText(timeline.cursorMs()) : tr("No time yet"));
}

void TimelinePanel::showRecorder()
{
    const auto status = m_time.recorder();
    m_recorder->setVisible(status.has_value());
    if (!status) {
        return;
    }
    const bool writes = status->state == data::RecorderState::Recording;
    setTextRole(m_recorder, writes ? "critical" : "warning");
    //: %1 is a duration, %2 a size: a recording is being written
    const QString running =
        tr("● REC %1, %2")
            .arg(spanText(status->lastMs - status->firstMs),
                 QLocale().formattedDataSize(static_cast<qint64>(status->bytes)));
    m_recorder->setText(writes ? running : tr("REC stopped"));
    m_recorder->setToolTip(m_time.recorderPath() + QLatin1Char('\n') +
                           QString::fromStdString(status->message));
}

void TimelinePanel::showLens()
{
    const data::Lens& lens = m_session.lens();
    m_overlays->setCurrentIndex(static_cast<int>(lens.over));
    m_overlays->setEnabled(lens.metric.has_value());
    int row = m_windows->findData(lens.windowS);
    if (row < 0) { // a window from the command line or a view
        m_windows->addItem(durationText(lens.windowS), lens.windowS);
        row = m_windows->count() - 1;
    }
    m_windows->setCurrentIndex(row);
    m_windows->setVisible(lens.over != data::TimeOverlay::Now);
    wantDensity();
}

void TimelinePanel::wantDensity()
{
    m_time.wantDensity(m_session.shownMetric(), m_strip->bins());
}

} // namespace hallscape::app
