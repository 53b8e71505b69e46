// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <QtCore/QAbstractListModel>

#include <vector>

namespace hallscape::app {

class Session;

/// A flat list of devices with name, path and the lens's value: search results, worst-first list.
class DeviceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        ValueRole,
        UnitRole,
        StateTextRole,
        StateWordRole,
        AlarmRole
    };

    explicit DeviceListModel(Session& session, QObject* parent = nullptr);

    /// Keeps rows that stay, so that a selection survives new values.
    void setDevices(std::vector<data::Device> devices);
    /// The values changed, not the devices.
    void refresh();
    data::Device device(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    Session& m_session;
    std::vector<data::Device> m_devices;
};

} // namespace hallscape::app
