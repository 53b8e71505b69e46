// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/readings_model.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/value_format.h"

namespace hallscape::app {

namespace {

/// Limits, what they are called and who says so; each on a line of its own.
QString limitsToolTip(const data::Metric& metric)
{
    QString text;
    if (const QString limit = limitText(metric); !limit.isEmpty()) {
        text += QLatin1Char('\n') + limit + QStringLiteral(" (") +
                provenanceText(metric.limitsProvenance) + QStringLiteral(": ") +
                toQString(metric.limitsSource) + QLatin1Char(')');
    }
    for (const data::LimitMark& mark : metric.marks) {
        if (!mark.label.empty()) {
            text += QLatin1Char('\n') + markText(mark.label) + QStringLiteral(": ") +
                    quantity(metric, mark.value).text();
        }
    }
    return text;
}

} // namespace

ReadingsModel::ReadingsModel(Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session)
{
}

std::vector<DeviceValue> ReadingsModel::read() const
{
    std::vector<DeviceValue> rows;
    if (!m_device || m_session.site() == nullptr || !m_session.site()->contains(*m_device)) {
        return rows;
    }
    for (const data::Metric& metric : data::metrics()) {
        if (auto value = valueOf(m_session, *m_device, metric.id)) {
            rows.push_back(*std::move(value));
        }
    }
    return rows;
}

void ReadingsModel::setDevice(std::optional<data::Device> device)
{
    beginResetModel();
    m_device = device;
    m_rows = read();
    endResetModel();
}

void ReadingsModel::refresh()
{
    auto rows = read();
    if (rows.size() != m_rows.size()) {
        setDevice(m_device);
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int ReadingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReadingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DeviceValue& row = m_rows[static_cast<std::size_t>(index.row())];
    const data::Metric& metric = data::metric(row.metric);
    const Quantity shown = quantity(metric, row.reading.value);
    switch (role) {
    case AlarmRole:
        return static_cast<int>(row.reading.alarm);
    case UnitRole:
        return shown.unit;
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == Value ? Qt::AlignRight : Qt::AlignLeft) |
                        Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        QString text = valueLabel(row) + QLatin1Char('\n') + valueStateText(row);
        if (!row.aggregate && row.reading.state != data::ValueState::NeverSeen) {
            text += QLatin1Char('\n') + tr("Measured %1").arg(ageText(row.reading.ageS));
        }
        return text + limitsToolTip(metric);
    }
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Metric:
        return overlaidText(row.metric, row.overlay, row.windowS);
    case Value:
        return shown.text();
    default:
        return QString(stateGlyph(row.reading) + QLatin1Char(' ') + stateWord(row.reading));
    }
}

QVariant ReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Metric:
        return tr("Reading");
    case Value:
        return tr("Value");
    default:
        return tr("State");
    }
}

} // namespace hallscape::app
