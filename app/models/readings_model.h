// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/device_value.h"
#include "data/layout/device.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
#include <vector>

namespace hallscape::app {

/// Everything that is measured at one device or below it, one row per metric.
class ReadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Metric, Value, State, ColumnCount };
    enum Role { AlarmRole = Qt::UserRole, UnitRole };

    explicit ReadingsModel(Session& session, QObject* parent = nullptr);

    /// \param device nullopt: no rows
    void setDevice(std::optional<data::Device> device);
    /// New values of the same device.
    void refresh();
    data::MetricId metric(int row) const { return m_rows[static_cast<std::size_t>(row)].metric; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<DeviceValue> read() const;

    Session& m_session;
    std::optional<data::Device> m_device;
    std::vector<DeviceValue> m_rows;
};

} // namespace hallscape::app
