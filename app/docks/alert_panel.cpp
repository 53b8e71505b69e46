// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/alert_panel.h"

#include "app/kind_text.h"
#include "app/models/alert_model.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>

#include <set>

namespace hallscape::app {

namespace {

constexpr qint64 quarterHourMs = 15 * 60'000;
constexpr qint64 hourMs = 60 * 60'000;
constexpr qint64 whileItLasts = 0;
constexpr int ageEveryMs = 5000;
constexpr int filterPx = 176;
constexpr int leastFilterPx = 96;

enum Page { ListPage, EmptyPage };

qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

AlertPanel::AlertPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new AlertModel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridPx, 4, gridPx, 4);
    layout->setSpacing(4);
    layout->addLayout(makeHead());
    m_pages = new QStackedLayout;
    makeList();
    m_empty = new QLabel;
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    setTextRole(m_empty, "muted");
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    layout->addLayout(m_pages, 1);
    m_ageTimer.setInterval(ageEveryMs);
    m_expiry.setSingleShot(true);
    connect(&m_ageTimer, &QTimer::timeout, this, [this] { m_model->setNow(nowMs()); });
    connect(&m_expiry, &QTimer::timeout, this, &AlertPanel::expire);
    connect(&session, &Session::siteChanged, this,
            [this] { changeModel([this] { m_model->setAlerts(m_alerts, m_session.site()); }); });
    connect(&session, &Session::sourceChanged, this, &AlertPanel::showState);
    showState();
}

QHBoxLayout* AlertPanel::makeHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(gridPx);
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter of the alerts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(leastFilterPx);
    m_filter->setMaximumWidth(filterPx);
    connect(m_filter, &QLineEdit::textChanged, this,
            [this](const QString& text) { changeModel([&] { m_model->setFilter(text); }); });
    m_note = new QLabel;
    m_note->setTextFormat(Qt::PlainText);
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextRole(m_note, "small");
    m_undo = new QToolButton;
    m_undo->setText(tr("Undo"));
    m_undo->setProperty("role", QByteArray("link"));
    connect(m_undo, &QToolButton::clicked, this, &AlertPanel::undo);
    m_silence = new QToolButton;
    m_silence->setText(tr("Silence Here"));
    m_silence->setToolTip(
        tr("Hides the selected alerts in this program; the alert engine is not told"));
    m_silence->setIcon(tintedIcon(QStringLiteral("bell-off")));
    m_silence->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_silence->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_silence);
    fillMenu(*menu);
    m_silence->setMenu(menu);
    m_unsilence = new QPushButton(tr("Show Again"));
    m_unsilence->setIcon(tintedIcon(QStringLiteral("bell")));
    connect(m_unsilence, &QPushButton::clicked, this, &AlertPanel::endSilence);
    row->addWidget(m_filter);
    row->addWidget(m_note, 1);
    row->addWidget(m_undo);
    row->addWidget(m_silence);
    row->addWidget(m_unsilence);
    return row;
}

void AlertPanel::fillMenu(QMenu& menu)
{
    menu.addAction(tr("For 15 Minutes"), this, [this] { silence(quarterHourMs); });
    menu.addAction(tr("For 1 Hour"), this, [this] { silence(hourMs); });
    menu.addAction(tr("Until It Ends"), this, [this] { silence(whileItLasts); });
}

void AlertPanel::makeList()
{
    m_list = new QTreeView;
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Alerts"));
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(0);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_list->header();
    header->setStretchLastSection(true);
    header->setSectionsMovable(false);
    header->resizeSection(AlertModel::Name, 224);
    header->resizeSection(AlertModel::Where, 184);
    header->resizeSection(AlertModel::Since, 88);
    header->resizeSection(AlertModel::Value, 64);
    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex& index) {
        const data::Alert* alert = m_model->alert(index);
        const data::SitePtr site = m_session.site();
        if (alert != nullptr && alert->device && site != nullptr &&
            site->contains(*alert->device)) {
            m_session.goTo(*alert->device);
        }
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu;
        QMenu* silences = menu.addMenu(tr("Silence Here"));
        fillMenu(*silences);
        silences->setEnabled(m_silence->isEnabled());
        menu.addAction(tr("Show Again"), this, &AlertPanel::endSilence)
            ->setEnabled(m_unsilence->isEnabled());
        menu.exec(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlertPanel::showButtons);
}

template <typename Change>
void AlertPanel::changeModel(Change change)
{
    std::set<std::string> selected;
    for (const data::Alert* alert : selectedAlerts()) {
        selected.insert(alert->id);
    }
    const int scrolled = m_list->verticalScrollBar()->value();
    change();
    m_list->expandAll();
    QItemSelection again;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_list->setFirstColumnSpanned(row, {}, true);
        for (int i = 0; i < m_model->rowCount(group); ++i) {
            const QModelIndex index = m_model->index(i, 0, group);
            if (selected.contains(m_model->alert(index)->id)) {
                again.select(index, index.siblingAtColumn(AlertModel::ColumnCount - 1));
            }
        }
    }
    m_list->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
    m_list->verticalScrollBar()->setValue(scrolled);
    showState();
}

void AlertPanel::setAlerts(data::AlertSetPtr alerts)
{
    if (alerts == m_alerts) {
        return;
    }
    m_alerts = std::move(alerts);
    changeModel([this] {
        m_model->setNow(nowMs());
        m_model->setAlerts(m_alerts, m_session.site());
    });
    expire();
    Q_EMIT alarmsChanged();
}

std::vector<const data::Alert*> AlertPanel::selectedAlerts() const
{
    std::vector<const data::Alert*> alerts;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows()) {
        if (const data::Alert* alert = m_model->alert(index)) {
            alerts.push_back(alert);
        }
    }
    return alerts;
}

std::vector<std::pair<data::Device, data::AlertSeverity>> AlertPanel::alarmedDevices() const
{
    return app::alarmedDevices(m_alerts.get(), m_silences, nowMs());
}

QString AlertPanel::title() const
{
    const QLocale locale;
    const auto critical = static_cast<qulonglong>(m_model->count(data::AlertSeverity::Critical));
    const auto warning = static_cast<qulonglong>(m_model->count(data::AlertSeverity::Warning));
    const auto other = static_cast<qulonglong>(m_model->count(data::AlertSeverity::Info) +
                                               m_model->count(data::AlertSeverity::Unknown));
    QStringList parts;
    if (critical > 0) {
        parts << tr("%1 critical").arg(locale.toString(critical));
    }
    if (warning > 0) {
        parts << tr("%1 warning").arg(locale.toString(warning));
    }
    if (other > 0) {
        parts << tr("%1 other").arg(locale.toString(other));
    }
    return parts.isEmpty() ? tr("Alerts") : tr("Alerts: %1").arg(parts.join(QStringLiteral(", ")));
}

// --- silences ---

void AlertPanel::silence(qint64 lengthMs)
{
    AlertSilences silences = m_silences;
    const auto alerts = selectedAlerts();
    for (const data::Alert* alert : alerts) {
        silences.silence(*alert, lengthMs == whileItLasts ? AlertSilences::untilItEnds
                                                          : nowMs() + lengthMs);
    }
    setSilences(silences,
                alerts.size() == 1
                    ? tr("Silenced %1").arg(toQString(alerts.front()->name))
                    : tr("Silenced %1 alerts")
                          .arg(QLocale().toString(static_cast<qulonglong>(alerts.size()))));
}

void AlertPanel::endSilence()
{
    AlertSilences silences = m_silences;
    for (const data::Alert* alert : selectedAlerts()) {
        silences.end(alert->id);
    }
    setSilences(silences, {});
}

void AlertPanel::setSilences(AlertSilences silences, const QString& undoText)
{
    m_before = std::exchange(m_silences, std::move(silences));
    m_note->setText(undoText);
    m_note->setToolTip(undoText);
    m_undo->setVisible(!undoText.isEmpty());
    applySilences();
    Q_EMIT silencesChanged(m_silences);
}

void AlertPanel::applySilences()
{
    changeModel([this] { m_model->setSilences(m_silences, nowMs()); });
    startExpiry();
    Q_EMIT alarmsChanged();
}

void AlertPanel::startExpiry()
{
    if (const auto next = m_silences.nextEndMs()) {
        m_expiry.start(static_cast<int>(std::clamp<qint64>(*next - nowMs(), 1, hourMs)));
    } else {
        m_expiry.stop();
    }
}

void AlertPanel::restoreSilences(const AlertSilences& silences)
{
    m_silences = silences;
    applySilences();
}

void AlertPanel::undo()
{
    setSilences(m_before, {});
}

void AlertPanel::expire()
{
    AlertSilences left = m_silences;
    // An engine that cannot be asked does not end a silence.
    const bool isKnown = m_alerts != nullptr && m_alerts->problem.empty();
    if (left.expire(isKnown ? m_alerts.get() : nullptr, nowMs())) {
        setSilences(std::move(left), {});
    } else {
        startExpiry();
    }
}

// --- what it says ---

void AlertPanel::showState()
{
    const bool hasAlerts = m_alerts != nullptr && !m_alerts->alerts.empty();
    m_pages->setCurrentIndex(hasAlerts && m_model->rowCount() > 0 ? ListPage : EmptyPage);
    if (m_alerts == nullptr) {
        m_empty->setText(m_session.sourceInfo()
                             ? tr("This source has no alert engine.")
                             : tr("Alerts appear here when a metrics server with an alert engine "
                                  "is followed."));
    } else if (!m_alerts->problem.empty()) {
        m_empty->setText(tr("There are no alerts to see: %1.").arg(toQString(m_alerts->problem)));
    } else if (!hasAlerts) {
        m_empty->setText(tr("%1 reports no alerts.").arg(toQString(m_alerts->engine)));
    } else {
        m_empty->setText(tr("No alert matches the filter."));
    }
    m_filter->setEnabled(hasAlerts);
    m_undo->setVisible(!m_note->text().isEmpty());
    hasAlerts&& isVisible() ? m_ageTimer.start() : m_ageTimer.stop();
    showButtons();
    Q_EMIT titleChanged(title());
}

void AlertPanel::showButtons()
{
    bool anySilenced = false;
    bool anyLoud = false;
    for (const data::Alert* alert : selectedAlerts()) {
        (m_silences.covers(alert->id, nowMs()) ? anySilenced : anyLoud) = true;
    }
    m_silence->setEnabled(anyLoud);
    m_unsilence->setEnabled(anySilenced);
    m_unsilence->setVisible(m_silences.count() > 0);
}

void AlertPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_model->setNow(nowMs());
    showState();
}

void AlertPanel::hideEvent(QHideEvent* event)
{
    m_ageTimer.stop();
    QWidget::hideEvent(event);
}

} // namespace hallscape::app
