// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/device_list_model.h"

#include "app/device_value.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/value_format.h"

namespace hallscape::app {

DeviceListModel::DeviceListModel(Session& session, QObject* parent)
    : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::siteChanged, this, [this] { setDevices({}); });
}

void DeviceListModel::setDevices(std::vector<data::Device> devices)
{
    const int before = rowCount();
    const int after = static_cast<int>(devices.size());
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_devices.resize(devices.size());
        endRemoveRows();
    } else if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_devices = devices;
        endInsertRows();
    }
    m_devices = std::move(devices);
    refresh();
}

void DeviceListModel::refresh()
{
    if (!m_devices.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

data::Device DeviceListModel::device(const QModelIndex& index) const
{
    return m_devices[static_cast<std::size_t>(index.row())];
}

int DeviceListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_devices.size());
}

QVariant DeviceListModel::data(const QModelIndex& index, int role) const
{
    const data::SitePtr site = m_session.site();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || site == nullptr ||
        !site->contains(device(index))) {
        return {};
    }
    const data::Device of = device(index);
    switch (role) {
    case Qt::DisplayRole:
        return deviceText(*site, of);
    case PathRole:
    case Qt::ToolTipRole:
        return pathText(*site, of);
    case Qt::AccessibleTextRole:
        return QString(data(index, PathRole).toString() + QStringLiteral(", ") +
                       data(index, ValueRole).toString() + data(index, UnitRole).toString() +
                       QStringLiteral(", ") + data(index, StateTextRole).toString());
    case ValueRole:
    case UnitRole:
    case StateTextRole:
    case StateWordRole:
    case AlarmRole:
        break;
    default:
        return {};
    }
    const auto value = valueOf(m_session, of, m_session.shownMetric());
    if (!value) {
        return {};
    }
    const Quantity shown = quantity(data::metric(value->metric), value->reading.value);
    switch (role) {
    case ValueRole:
        return shown.number;
    case UnitRole:
        return shown.unit;
    case StateTextRole:
        return valueStateText(*value);
    case StateWordRole:
        return stateWord(value->reading);
    default:
        return static_cast<int>(value->reading.alarm);
    }
}

} // namespace hallscape::app
