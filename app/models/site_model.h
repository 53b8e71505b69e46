// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"

#include <QtCore/QAbstractItemModel>

#include <unordered_map>
#include <vector>

namespace hallscape::app {

class Session;

/// The site as a tree: areas, racks, units, parts. Lazy: an index carries the device's handle in
/// its internalId, and the children of a device are listed when somebody looks at them, so a
/// hundred thousand GPUs cost nothing.
class SiteModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };
    enum Role { PathRole = Qt::UserRole, StateRole }; ///< StateRole: data::Alarm as int

    explicit SiteModel(Session& session, QObject* parent = nullptr);

    data::Device device(const QModelIndex& index) const;
    /// \return the index of any device of the site; invalid when it is not of it
    QModelIndex indexOf(data::Device device) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void resetSite();
    /// Tells the views that the value column of everything they may show has changed.
    void announceValues();
    const std::vector<data::Device>& children(data::Device device) const;
    QVariant valueData(data::Device device, int role) const;

    Session& m_session;
    data::SitePtr m_site;
    mutable std::unordered_map<data::Device, std::vector<data::Device>>
        m_children; ///< of what was looked at
};

} // namespace hallscape::app
