// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_silences.h"
#include "data/layout/site.h"
#include "data/telemetry/alert.h"

#include <QtCore/QAbstractItemModel>

#include <array>
#include <vector>

namespace hallscape::app {

/// Alerts in three groups: those that name a device, those that cannot be pinned to one, and those
/// that the user has silenced. Groups without alerts are not there. In a group worst first, then
/// oldest first.
class AlertModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Where, Since, Value, Summary, ColumnCount };
    enum class Group : std::uint8_t { Pinned, Unpinned, Silenced };
    static constexpr std::size_t groupCount = 3;

    explicit AlertModel(QObject* parent = nullptr);

    /// \param alerts may be null  \param site for paths; may be null
    void setAlerts(data::AlertSetPtr alerts, data::SitePtr site);
    /// Shows only alerts in which each word of \p text occurs: name, place, summary or label.
    void setFilter(const QString& text);
    void setSilences(const AlertSilences& silences, std::int64_t nowMs);
    /// The ages have grown.
    void setNow(std::int64_t nowMs);

    /// \return null for a group
    const data::Alert* alert(const QModelIndex& index) const;
    std::size_t count(Group group) const { return rows(group).size(); }
    /// Of all that are neither silenced nor hidden by the engine, whatever the filter.
    std::size_t count(data::AlertSeverity severity) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Rows = std::vector<const data::Alert*>;
    void rebuild();
    bool isShown(const data::Alert& alert) const;
    const Rows& rows(Group group) const { return m_rows[static_cast<std::size_t>(group)]; }
    QVariant groupData(Group group, int column, int role) const;
    QVariant alertText(const data::Alert& alert, int column) const;
    QVariant alertToolTip(const data::Alert& alert) const;
    QString whereText(const data::Alert& alert) const;

    data::AlertSetPtr m_alerts;
    data::SitePtr m_site;
    AlertSilences m_silences;
    QStringList m_words;
    std::int64_t m_nowMs = 0;
    std::array<Rows, groupCount> m_rows; ///< into m_alerts
    std::vector<Group> m_groups;         ///< those that have rows, in order
};

/// "Critical", "Warning", "Info", "Alert": never by colour alone.
QString severityText(data::AlertSeverity severity);
/// One character that stands for it, as stateGlyph() does for values.
QString severityGlyph(data::AlertSeverity severity);

} // namespace hallscape::app
