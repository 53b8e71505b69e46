// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/site_model.h"

#include "app/device_value.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/value_format.h"

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int kindShift = 32;
static_assert(sizeof(quintptr) == 8, "a device does not fit an internalId");

quintptr toId(data::Device device)
{
    return static_cast<quintptr>(device.kind) << kindShift | device.index;
}

data::Device fromId(quintptr id)
{
    return {static_cast<data::Kind>(id >> kindShift), static_cast<std::uint32_t>(id)};
}

} // namespace

SiteModel::SiteModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_site(session.site())
{
    connect(&session, &Session::siteChanged, this, &SiteModel::resetSite);
    connect(&session, &Session::snapshotChanged, this, &SiteModel::announceValues);
    connect(&session, &Session::lensChanged, this, &SiteModel::announceValues);
}

void SiteModel::resetSite()
{
    beginResetModel();
    m_site = m_session.site();
    m_children.clear();
    endResetModel();
}

void SiteModel::announceValues()
{
    if (m_site == nullptr) {
        return;
    }
    const QModelIndex top = index(0, Value);
    Q_EMIT dataChanged(top, top);
    for (const auto& [device, rows] : m_children) {
        if (!rows.empty()) {
            const QModelIndex of = indexOf(device);
            Q_EMIT dataChanged(index(0, Value, of),
                               index(static_cast<int>(rows.size()) - 1, Value, of));
        }
    }
}

const std::vector<data::Device>& SiteModel::children(data::Device device) const
{
    const auto known = m_children.find(device);
    return known != m_children.end()
               ? known->second
               : m_children.emplace(device, m_site->children(device)).first->second;
}

data::Device SiteModel::device(const QModelIndex& index) const
{
    return index.isValid() ? fromId(index.internalId()) : data::Device{};
}

QModelIndex SiteModel::indexOf(data::Device device) const
{
    if (m_site == nullptr || !m_site->contains(device)) {
        return {};
    }
    const data::Device above = m_site->parent(device);
    if (above == device) {
        return createIndex(0, 0, toId(device));
    }
    const auto& siblings = children(above);
    const auto found = std::find(siblings.begin(), siblings.end(), device);
    return found == siblings.end()
               ? QModelIndex()
               : createIndex(static_cast<int>(found - siblings.begin()), 0, toId(device));
}

QModelIndex SiteModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(0, column, toId(data::Device{}));
    }
    return createIndex(row, column, toId(children(device(parent))[static_cast<std::size_t>(row)]));
}

QModelIndex SiteModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || m_site == nullptr) {
        return {};
    }
    const data::Device child = device(index);
    const data::Device above = m_site->parent(child);
    return above == child ? QModelIndex() : indexOf(above);
}

int SiteModel::rowCount(const QModelIndex& parent) const
{
    if (m_site == nullptr || parent.column() > 0) {
        return 0;
    }
    return parent.isValid() ? static_cast<int>(children(device(parent)).size()) : 1;
}

int SiteModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

bool SiteModel::hasChildren(const QModelIndex& parent) const
{
    if (m_site == nullptr || parent.column() > 0) {
        return false;
    }
    return !parent.isValid() || m_site->hasChildren(device(parent));
}

QVariant SiteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || m_site == nullptr) {
        return {};
    }
    const data::Device of = device(index);
    if (role == PathRole) {
        return pathText(*m_site, of);
    }
    if (index.column() == Value || role == StateRole) {
        return valueData(of, role);
    }
    switch (role) {
    case Qt::DisplayRole:
        return deviceText(*m_site, of);
    case Qt::ToolTipRole:
        return pathText(*m_site, of);
    default:
        return {};
    }
}

QVariant SiteModel::valueData(data::Device device, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StateRole) {
        return {};
    }
    const auto value = valueOf(m_session, device, m_session.shownMetric());
    if (!value) {
        return {};
    }
    switch (role) {
    case StateRole:
        return static_cast<int>(value->reading.alarm);
    case Qt::ToolTipRole:
        return QString(valueLabel(*value) + QLatin1Char('\n') + valueStateText(*value));
    default:
        return quantity(data::metric(value->metric), value->reading.value).text();
    }
}

QVariant SiteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Name") : metricText(m_session.shownMetric());
}

} // namespace hallscape::app
