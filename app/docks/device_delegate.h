// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace hallscape::app {

/// Draws a DeviceListModel's row on two lines: name and value, below them path and state in words.
class DeviceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Draws ordinary cells, with the text in the alarm's colour where the model's \p alarmRole says
/// so.
class AlarmDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AlarmDelegate(int alarmRole, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    int m_alarmRole;
};

} // namespace hallscape::app
