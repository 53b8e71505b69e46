// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/worst_panel.h"

#include "app/docks/device_delegate.h"
#include "app/kind_text.h"
#include "app/models/device_list_model.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtCore/QLocale>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

namespace {

/// Only what there is: "39 warning, 8 stale".
QString countsText(const LensSummary& summary)
{
    const QLocale locale;
    QStringList parts;
    if (summary.critical > 0) {
        parts << WorstPanel::tr("%1 critical").arg(locale.toString(summary.critical));
    }
    if (summary.outOfRange > summary.critical) {
        parts << WorstPanel::tr("%1 warning")
                     .arg(locale.toString(summary.outOfRange - summary.critical));
    }
    if (summary.stale > 0) {
        parts << WorstPanel::tr("%1 stale").arg(locale.toString(summary.stale));
    }
    if (summary.neverSeen > 0) {
        parts << WorstPanel::tr("%1 never seen").arg(locale.toString(summary.neverSeen));
    }
    return parts.isEmpty() ? WorstPanel::tr("all OK") : parts.join(QStringLiteral(", "));
}

} // namespace

WorstPanel::WorstPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new DeviceListModel(session, this)),
      m_heading(new QLabel), m_list(new QListView), m_empty(new QLabel)
{
    setTextRole(m_heading, "small");
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_heading->setContentsMargins(gridPx, 4, gridPx, 0);
    setMinimumWidth(32 * gridPx);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Worst first"));
    m_list->setItemDelegate(new DeviceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextRole(m_empty, "muted");
    m_empty->setMargin(gridPx);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { m_session.goTo(m_model->device(index)); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_session.select(m_model->device(index)); });
    connect(&session, &Session::snapshotChanged, this, &WorstPanel::showSummary);
    connect(&session, &Session::lensChanged, this, &WorstPanel::showSummary);
    showSummary();
}

void WorstPanel::showSummary()
{
    const LensSummary& summary = m_session.lensSummary();
    const bool hasRows = !summary.worst.empty();
    if (hasRows) {
        const data::Lens lens = m_session.shownLens();
        m_heading->setText(overlaidText(*summary.metric, lens.over, lens.windowS) +
                           QStringLiteral(": ") + countsText(summary));
        m_heading->setToolTip(m_heading->text());
    } else {
        m_empty->setText(m_session.lens().metric
                             ? tr("The devices nearest to their limit appear here as soon as "
                                  "there are values.")
                             : tr("Choose a lens to list the devices nearest to their limit."));
    }
    m_heading->setVisible(hasRows);
    m_list->setVisible(hasRows);
    m_empty->setVisible(!hasRows);
    m_model->setDevices(summary.worst);
}

} // namespace hallscape::app
