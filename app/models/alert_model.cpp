// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/alert_model.h"

#include "app/kind_text.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtGui/QFont>
#include <QtGui/QGuiApplication>

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr quintptr groupId = ~quintptr{0}; ///< internalId of a group; of an alert: its group's row

bool isWorse(const data::Alert* a, const data::Alert* b)
{
    const auto isFiring = [](const data::Alert* alert) {
        return alert->state == data::AlertState::Firing;
    };
    if (a->severity != b->severity) {
        return a->severity > b->severity;
    }
    return isFiring(a) != isFiring(b) ? isFiring(a) : a->sinceMs < b->sinceMs;
}

/// Everything that the filter looks at.
QString searchText(const data::Alert& alert, const QString& where)
{
    QString text = toQString(alert.name) + QLatin1Char('\n') + where + QLatin1Char('\n') +
                   toQString(alert.summary) + QLatin1Char('\n') + severityText(alert.severity);
    for (const auto& [name, value] : alert.labels) {
        text += QLatin1Char('\n') + toQString(name) + QLatin1Char('=') + toQString(value);
    }
    return text;
}

QColor severityColour(data::AlertSeverity severity)
{
    const Theme& theme = themeOf(QGuiApplication::palette());
    switch (severity) {
    case data::AlertSeverity::Critical:
        return theme.critical;
    case data::AlertSeverity::Warning:
        return theme.warning;
    case data::AlertSeverity::Info:
    case data::AlertSeverity::Unknown:
        break;
    }
    return theme.text;
}

} // namespace

QString severityText(data::AlertSeverity severity)
{
    switch (severity) {
    case data::AlertSeverity::Critical:
        return AlertModel::tr("Critical");
    case data::AlertSeverity::Warning:
        return AlertModel::tr("Warning");
    case data::AlertSeverity::Info:
        return AlertModel::tr("Info");
    case data::AlertSeverity::Unknown:
        break;
    }
    //: An alert that does not say how severe it is
    return AlertModel::tr("Alert");
}

QString severityGlyph(data::AlertSeverity severity)
{
    switch (severity) {
    case data::AlertSeverity::Critical:
        return QStringLiteral("\u25C6"); // diamond
    case data::AlertSeverity::Warning:
        return QStringLiteral("\u25B2"); // triangle
    case data::AlertSeverity::Info:
        return QStringLiteral("\u25CF"); // disc
    case data::AlertSeverity::Unknown:
        break;
    }
    return QStringLiteral("\u25CB"); // circle
}

AlertModel::AlertModel(QObject* parent) : QAbstractItemModel(parent) {}

void AlertModel::setAlerts(data::AlertSetPtr alerts, data::SitePtr site)
{
    beginResetModel();
    m_alerts = std::move(alerts);
    m_site = std::move(site);
    rebuild();
    endResetModel();
}

void AlertModel::setFilter(const QString& text)
{
    beginResetModel();
    m_words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
    endResetModel();
}

void AlertModel::setSilences(const AlertSilences& silences, std::int64_t nowMs)
{
    beginResetModel();
    m_silences = silences;
    m_nowMs = nowMs;
    rebuild();
    endResetModel();
}

void AlertModel::setNow(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        Q_EMIT dataChanged(index(0, Since, group), index(rowCount(group) - 1, Since, group),
                           {Qt::DisplayRole});
    }
}

bool AlertModel::isShown(const data::Alert& alert) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = searchText(alert, whereText(alert));
    return std::ranges::all_of(
        m_words, [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

void AlertModel::rebuild()
{
    m_rows = {};
    m_groups.clear();
    if (m_alerts == nullptr) {
        return;
    }
    for (const data::Alert& alert : m_alerts->alerts) {
        if (isShown(alert)) {
            const Group group = m_silences.covers(alert.id, m_nowMs) ? Group::Silenced
                                : alert.device                       ? Group::Pinned
                                                                     : Group::Unpinned;
            m_rows[static_cast<std::size_t>(group)].push_back(&alert);
        }
    }
    for (std::size_t i = 0; i < groupCount; ++i) {
        std::ranges::stable_sort(m_rows[i], isWorse);
        if (!m_rows[i].empty()) {
            m_groups.push_back(static_cast<Group>(i));
        }
    }
}

std::size_t AlertModel::count(data::AlertSeverity severity) const
{
    if (m_alerts == nullptr) {
        return 0;
    }
    return static_cast<std::size_t>(
        std::ranges::count_if(m_alerts->alerts, [&](const data::Alert& alert) {
            return alert.severity == severity && alert.state == data::AlertState::Firing &&
                   !m_silences.covers(alert.id, m_nowMs);
        }));
}

const data::Alert* AlertModel::alert(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId) {
        return nullptr;
    }
    return rows(m_groups[index.internalId()])[static_cast<std::size_t>(index.row())];
}

QModelIndex AlertModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex AlertModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == groupId) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId()), 0, groupId);
}

int AlertModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    if (parent.internalId() != groupId || parent.column() != 0) {
        return 0;
    }
    return static_cast<int>(rows(m_groups[static_cast<std::size_t>(parent.row())]).size());
}

int AlertModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant AlertModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const data::Alert* of = alert(index);
    if (of == nullptr) {
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return alertText(*of, index.column());
    case Qt::ToolTipRole:
        return alertToolTip(*of);
    case Qt::ForegroundRole:
        return index.column() == Name ? QVariant(severityColour(of->severity)) : QVariant();
    default:
        return {};
    }
}

QVariant AlertModel::groupData(Group group, int column, int role) const
{
    if (column != 0) {
        return {};
    }
    if (role == Qt::ForegroundRole) {
        return themeOf(QGuiApplication::palette()).muted;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString count = QLocale().toString(static_cast<qulonglong>(rows(group).size()));
    switch (group) {
    case Group::Pinned:
        return tr("At a device: %1").arg(count);
    case Group::Unpinned:
        return tr("Cannot be pinned to a device: %1").arg(count);
    case Group::Silenced:
        break;
    }
    return tr("Silenced here: %1").arg(count);
}

QString AlertModel::whereText(const data::Alert& alert) const
{
    return alert.device && m_site != nullptr && m_site->contains(*alert.device)
               ? pathText(*m_site, *alert.device)
               : QString();
}

QVariant AlertModel::alertText(const data::Alert& alert, int column) const
{
    switch (column) {
    case Name: {
        const QString text = severityGlyph(alert.severity) + QStringLiteral("  ") +
                             severityText(alert.severity) + QStringLiteral("  ") +
                             toQString(alert.name);
        switch (alert.state) {
        case data::AlertState::Pending:
            return tr("%1 (pending)").arg(text);
        case data::AlertState::Suppressed:
            return tr("%1 (suppressed)").arg(text);
        case data::AlertState::Firing:
            break;
        }
        return text;
    }
    case Where:
        return whereText(alert);
    case Since: {
        if (const AlertSilences::Silence* silence = m_silences.find(alert.id);
            silence != nullptr && m_silences.covers(alert.id, m_nowMs)) {
            return silence->untilMs == AlertSilences::untilItEnds
                       ? tr("until it ends")
                       : tr("for %1").arg(
                             durationText(static_cast<double>(silence->untilMs - m_nowMs) / 1000));
        }
        return alert.sinceMs > 0 ? ageText(static_cast<float>(m_nowMs - alert.sinceMs) / 1000)
                                 : QString();
    }
    case Value:
        return alert.value ? QLocale().toString(*alert.value, 'g', 6) : QString();
    default:
        return toQString(alert.summary);
    }
}

QVariant AlertModel::alertToolTip(const data::Alert& alert) const
{
    QStringList lines{alertText(alert, Name).toString()};
    if (!alert.summary.empty()) {
        lines << toQString(alert.summary);
    }
    if (alert.sinceMs > 0) {
        lines << tr("since %1").arg(dateTimeText(alert.sinceMs));
    }
    for (const auto& [name, value] : alert.labels) {
        lines << toQString(name) + QStringLiteral(" = ") + toQString(value);
    }
    // Labels come from somewhere else: nothing in them may be taken for markup.
    return QStringLiteral("<p style='white-space:pre'>%1</p>")
        .arg(lines.join(QLatin1Char('\n')).toHtmlEscaped());
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Alert");
    case Where:
        return tr("Device");
    case Since:
        return tr("Since");
    case Value:
        return tr("Value");
    default:
        return tr("Summary");
    }
}

} // namespace hallscape::app
