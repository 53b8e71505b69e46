// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/device_delegate.h"

#include "app/models/device_list_model.h"
#include "app/theme.h"
#include "data/telemetry/snapshot.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace hallscape::app {

namespace {

QColor alarmColour(const Theme& theme, int alarm, const QColor& otherwise)
{
    switch (static_cast<data::Alarm>(alarm)) {
    case data::Alarm::Critical:
        return theme.critical;
    case data::Alarm::Warning:
        return theme.warning;
    case data::Alarm::None:
        break;
    }
    return otherwise;
}

} // namespace

void DeviceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const Theme& theme = themeOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = isSelected ? option.palette.color(QPalette::HighlightedText) : theme.text;
    const QColor muted = isSelected ? text : theme.muted;
    const int alarm = index.data(DeviceListModel::AlarmRole).toInt();
    const QColor state = isSelected ? text : alarmColour(theme, alarm, muted);

    const QRect area = option.rect.adjusted(gridPx, 4, -gridPx, -4);
    QFont small = option.font;
    small.setPixelSize(11);
    const QFontMetrics smallMetrics(small);
    const QRect first(area.left(), area.top(), area.width(), option.fontMetrics.height());
    const QRect second(area.left(), area.bottom() - smallMetrics.height() + 1, area.width(),
                       smallMetrics.height());

    painter->save();
    painter->setFont(small);
    const QString unit = index.data(DeviceListModel::UnitRole).toString();
    const int unitWidth = smallMetrics.horizontalAdvance(unit);
    painter->setPen(muted);
    painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, unit);
    // The path matters more: without room for both, one word must do for the state.
    const QString path = index.data(DeviceListModel::PathRole).toString();
    QString stateText = index.data(DeviceListModel::StateTextRole).toString();
    if (smallMetrics.horizontalAdvance(path + stateText) + gridPx > second.width()) {
        stateText = index.data(DeviceListModel::StateWordRole).toString();
    }
    const int stateWidth = smallMetrics.horizontalAdvance(stateText);
    painter->setPen(state);
    painter->drawText(second, Qt::AlignRight | Qt::AlignVCenter, stateText);
    painter->setPen(muted);
    painter->drawText(
        second, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(path, Qt::ElideMiddle, second.width() - stateWidth - gridPx));
    painter->setFont(option.font);
    painter->setPen(text);
    const QString value = index.data(DeviceListModel::ValueRole).toString();
    const int valueWidth = option.fontMetrics.horizontalAdvance(value);
    painter->drawText(first.adjusted(0, 0, unit.isEmpty() ? 0 : -unitWidth - 3, 0),
                      Qt::AlignRight | Qt::AlignVCenter, value);
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter,
        option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                      first.width() - valueWidth - unitWidth - 2 * gridPx));
    painter->restore();
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem& option,
                               const QModelIndex& /*index*/) const
{
    return {120, option.fontMetrics.height() * 2 + gridPx};
}

AlarmDelegate::AlarmDelegate(int alarmRole, QObject* parent)
    : QStyledItemDelegate(parent), m_alarmRole(alarmRole)
{
}

void AlarmDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = themeOf(option->palette);
    const QColor colour = alarmColour(theme, index.data(m_alarmRole).toInt(),
                                      index.column() == 0 ? theme.text : theme.muted);
    option->palette.setColor(QPalette::Text, index.column() == 0 ? theme.text : colour);
}

} // namespace hallscape::app
