// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/site_panel.h"

#include "app/docks/device_delegate.h"
#include "app/models/device_list_model.h"
#include "app/models/site_model.h"
#include "app/session.h"
#include "app/theme.h"
#include "data/layout/search.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

SitePanel::SitePanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setMinimumWidth(27 * gridPx);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Search: h2 a17 r3 s5 g2, megapack 12"));
    m_field->setAccessibleName(tr("Search the site"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_pages = new QStackedWidget;
    makeTree();
    makeResults();
    m_nothing = new QLabel(tr("Nothing is called so.\nTry a path like h2 a17 r3 s5 g2, "
                              "or a kind and a number like megapack 12."));
    setTextRole(m_nothing, "muted");
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop);
    m_nothing->setMargin(gridPx);
    m_pages->addWidget(m_nothing);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridPx, gridPx, gridPx, 0);
    layout->setSpacing(gridPx);
    layout->addWidget(m_field);
    layout->addWidget(m_pages);

    connect(m_field, &QLineEdit::textChanged, this, &SitePanel::search);
    connect(m_field, &QLineEdit::returnPressed, this, &SitePanel::acceptResult);
    connect(&session, &Session::selectionChanged, this, &SitePanel::showSelection);
    connect(&session, &Session::siteChanged, this, [this] {
        m_field->clear();
        expandAreas();
    });
}

void SitePanel::makeTree()
{
    m_siteModel = new SiteModel(m_session, this);
    m_tree = new QTreeView;
    m_tree->setModel(m_siteModel);
    m_tree->setAccessibleName(tr("Site"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(12);
    m_tree->setItemDelegate(new AlarmDelegate(SiteModel::StateRole, m_tree));
    // Never "resize to contents": that would ask for every row.
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(SiteModel::Name, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(SiteModel::Value, QHeaderView::Fixed);
    m_tree->header()->resizeSection(SiteModel::Value, 9 * gridPx);
    m_tree->setExpandsOnDoubleClick(false);
    m_pages->addWidget(m_tree);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!m_following && current.isValid()) {
                    m_session.select(m_siteModel->device(current));
                }
            });
    connect(m_tree, &QTreeView::activated, this,
            [this](const QModelIndex& index) { m_session.goTo(m_siteModel->device(index)); });
}

void SitePanel::makeResults()
{
    m_hits = new DeviceListModel(m_session, this);
    m_results = new QListView;
    m_results->setModel(m_hits);
    m_results->setAccessibleName(tr("Search results"));
    m_results->setItemDelegate(new DeviceDelegate(m_results));
    m_results->setUniformItemSizes(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_results);
    connect(m_results, &QListView::activated, this,
            [this](const QModelIndex& index) { m_session.goTo(m_hits->device(index)); });
    connect(m_results, &QListView::clicked, this,
            [this](const QModelIndex& index) { m_session.goTo(m_hits->device(index)); });
    connect(&m_session, &Session::snapshotChanged, m_hits, &DeviceListModel::refresh);
}

void SitePanel::expandAreas()
{
    // Site and buildings only: halls and yards have dozens of children each.
    const QModelIndex top = m_siteModel->index(0, 0);
    m_tree->expand(top);
    for (int row = 0; row < m_siteModel->rowCount(top); ++row) {
        const QModelIndex area = m_siteModel->index(row, 0, top);
        m_tree->setExpanded(area, m_siteModel->device(area).kind == data::Kind::Building);
    }
}

void SitePanel::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SitePanel::search(const QString& text)
{
    const data::SitePtr site = m_session.site();
    if (text.trimmed().isEmpty() || site == nullptr) {
        m_hits->setDevices({});
        m_pages->setCurrentWidget(m_tree);
        showSelection();
        return;
    }
    std::vector<data::Device> devices;
    for (const data::SearchHit& hit : data::search(*site, text.toStdString())) {
        devices.push_back(hit.device);
    }
    m_hits->setDevices(std::move(devices));
    m_results->setCurrentIndex(m_hits->index(0));
    m_pages->setCurrentWidget(m_hits->rowCount() > 0 ? static_cast<QWidget*>(m_results)
                                                     : m_nothing);
}

void SitePanel::acceptResult()
{
    if (m_pages->currentWidget() == m_results && m_results->currentIndex().isValid()) {
        m_session.goTo(m_hits->device(m_results->currentIndex()));
    }
}

void SitePanel::showSelection()
{
    if (m_pages->currentWidget() != m_tree) {
        return;
    }
    const QScopedValueRollback<bool> following(m_following, true);
    const QModelIndex index = m_siteModel->indexOf(m_session.selection().value_or(data::Device{}));
    if (!m_session.selection()) {
        m_tree->selectionModel()->clear();
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

bool SitePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isList = m_pages->currentWidget() == m_results;
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        // The list moves while the cursor stays in the field.
        if (isList) {
            QCoreApplication::sendEvent(m_results, event);
        } else {
            m_tree->setFocus();
        }
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        return true;
    default:
        return false;
    }
}

} // namespace hallscape::app
