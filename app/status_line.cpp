// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_line.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/value_format.h"
#include "scene/hall_scene.h"
#include "scene/scene_window.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QStatusBar>

namespace hallscape::app {

namespace {

QLabel* makeLabel(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    label->setContentsMargins(gridPx, 0, gridPx, 0);
    return label;
}

QString qualityText(scene::Quality quality)
{
    switch (quality) {
    case scene::Quality::Fast:
        return StatusLine::tr("Fast");
    case scene::Quality::Standard:
        return StatusLine::tr("Standard");
    case scene::Quality::Still:
        return StatusLine::tr("Still");
    }
    return {};
}

} // namespace

StatusLine::StatusLine(Session& session, scene::SceneWindow& view, QStatusBar* bar)
    : QObject(bar), m_session(session), m_view(view), m_simulated(makeLabel("simulated")),
      m_counts(makeLabel("muted")), m_frame(makeLabel("muted")), m_loading(new QProgressBar)
{
    m_simulated->setText(tr("SIMULATED"));
    m_simulated->setContentsMargins(0, 0, 0, 0);
    m_simulated->setToolTip(tr("All values shown come from a simulator, not from a datacenter."));
    m_loading->setRange(0, 0);
    m_loading->setFixedSize(12 * gridPx, gridPx);
    m_loading->setTextVisible(false);
    m_loading->setAccessibleName(tr("Reading the layout"));
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(gridPx, 0, gridPx, 0);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_loading, m_counts, m_frame, m_simulated}) {
        bar->addPermanentWidget(widget);
    }
    m_loading->setVisible(session.loading());
    connect(&session, &Session::loadingChanged, m_loading, &QWidget::setVisible);
    connect(&session, &Session::sourceChanged, this, &StatusLine::showSource);
    connect(&session, &Session::snapshotChanged, this, [this] {
        showSource();
        showCounts();
    });
    connect(&session, &Session::lensChanged, this, &StatusLine::showCounts);
    connect(&view, &scene::SceneWindow::frameDrawn, this, &StatusLine::showFrame);
    showSource();
    showCounts();
}

void StatusLine::showSource()
{
    const auto info = m_session.sourceInfo();
    const data::SnapshotPtr snapshot = m_session.snapshot();
    m_simulated->setVisible(snapshot != nullptr ? snapshot->simulated : info && info->simulated);
}

void StatusLine::showCounts()
{
    const LensSummary& summary = m_session.lensSummary();
    if (!summary.metric) {
        m_counts->clear();
        return;
    }
    const QLocale locale;
    const std::uint32_t total = summary.ok + summary.outOfRange + summary.stale + summary.neverSeen;
    m_counts->setText(tr("%1 of %2 out of range, %3 stale, %4 never seen")
                          .arg(locale.toString(summary.outOfRange), locale.toString(total),
                               locale.toString(summary.stale), locale.toString(summary.neverSeen)));
    m_counts->setToolTip(metricText(*summary.metric));
}

void StatusLine::showFrame(double milliseconds)
{
    // The first frames build shaders: they say nothing about the others.
    if (m_framesToSkip > 0) {
        --m_framesToSkip;
        return;
    }
    // Twice a second is as fast as anybody reads.
    if (m_sinceFrameText.isValid() && m_sinceFrameText.elapsed() < 500) {
        return;
    }
    m_sinceFrameText.restart();
    m_frame->setText(
        tr("%1 · %2 ms per frame")
            .arg(qualityText(m_view.quality()), QLocale().toString(milliseconds, 'f', 1)));
}

} // namespace hallscape::app
