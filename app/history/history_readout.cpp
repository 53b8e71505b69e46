// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_readout.h"

#include "app/history/line_colours.h"
#include "app/kind_text.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtCore/QDateTime>
#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <limits>

namespace hallscape::app {

namespace {

enum Column { Name, Value, ColumnCount };
enum BandRow { Highest, Mean, Lowest, Devices, BandRowCount };

QIcon swatch(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0, 4, 12, 4), 2, 2);
    return {pixmap};
}

std::int64_t newestOf(const HistoryAnswer& answer)
{
    std::int64_t newest = 0;
    for (const data::HistoryLine& line : answer.lines) {
        newest = std::max(newest, line.samples.empty() ? 0 : line.samples.back().timeMs);
    }
    return answer.band.empty() ? newest : answer.band.back().timeMs;
}

} // namespace

HistoryReadout::HistoryReadout(QWidget* parent)
    : QWidget(parent), m_moment(new QLabel), m_utc(new QLabel), m_rows(new QTreeWidget)
{
    setTextRole(m_utc, "small");
    m_rows->setAccessibleName(tr("Values at the cursor"));
    m_rows->setColumnCount(ColumnCount);
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setMouseTracking(true);
    m_rows->setIconSize({12, 12});
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setMinimumSectionSize(gridPx);
    m_rows->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(Value, QHeaderView::ResizeToContents);
    m_rows->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridPx, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_moment);
    layout->addWidget(m_utc);
    layout->addSpacing(4);
    layout->addWidget(m_rows, 1);
    const auto point = [this](QTreeWidgetItem* item) {
        const int row = m_rows->indexOfTopLevelItem(item);
        const bool isLine = m_answer != nullptr && row >= 0 &&
                            static_cast<std::size_t>(row) < m_answer->lines.size();
        Q_EMIT linePointed(isLine ? std::optional(static_cast<std::size_t>(row)) : std::nullopt);
    };
    connect(m_rows, &QTreeWidget::itemEntered, this, point);
    connect(m_rows, &QTreeWidget::currentItemChanged, this, point);
    connect(m_rows, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const auto row = static_cast<std::size_t>(m_rows->indexOfTopLevelItem(item));
        if (m_answer != nullptr && row < m_answer->lines.size()) {
            Q_EMIT deviceActivated(
                {data::metric(m_subject.metric).kind, m_answer->lines[row].device});
        }
    });
}

void HistoryReadout::addRow(const QString& name, const QString& toolTip)
{
    auto* item = new QTreeWidgetItem({name, {}});
    item->setToolTip(Name, toolTip);
    item->setTextAlignment(Value, Qt::AlignRight | Qt::AlignVCenter);
    m_rows->addTopLevelItem(item);
}

void HistoryReadout::setAnswer(const data::Site& site, const HistorySubject& subject,
                               HistoryAnswerPtr answer)
{
    const bool sameRows = m_answer != nullptr && answer != nullptr && subject == m_subject &&
                          m_answer->lines.size() == answer->lines.size();
    m_subject = subject;
    m_answer = std::move(answer);
    if (!sameRows) {
        m_rows->clear();
        if (m_answer != nullptr && subject.isBand()) {
            for (const QString& name :
                 {tr("Highest"), tr("Mean"), tr("Lowest"), tr("Devices with a value")}) {
                addRow(name, {});
            }
        } else if (m_answer != nullptr) {
            for (const data::HistoryLine& line : m_answer->lines) {
                addRow(lineName(site, subject, line.device),
                       pathText(site, {data::metric(subject.metric).kind, line.device}));
            }
        }
        showColours();
    }
    showValues();
}

void HistoryReadout::clear()
{
    m_answer.reset();
    m_rows->clear();
    showValues();
}

void HistoryReadout::setTime(std::optional<std::int64_t> timeMs)
{
    if (m_timeMs != timeMs) {
        m_timeMs = timeMs;
        showValues();
    }
}

void HistoryReadout::showColours()
{
    const Theme& theme = themeOf(palette());
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        const auto line = static_cast<std::size_t>(row);
        const QColor colour = !m_subject.isBand() ? lineColour(theme, line, m_subject.devices.count)
                              : row == Mean       ? theme.text
                              : row == Devices    ? QColor(Qt::transparent)
                                                  : theme.accent;
        m_rows->topLevelItem(row)->setIcon(Name, swatch(colour));
    }
}

void HistoryReadout::showValues()
{
    const std::int64_t newest = m_answer != nullptr ? newestOf(*m_answer) : 0;
    const std::int64_t timeMs = m_timeMs.value_or(newest);
    const bool hasTime = m_answer != nullptr && timeMs > 0;
    m_moment->setText(hasTime ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs),
                                                   QStringLiteral("ddd d MMM HH:mm:ss"))
                              : QString());
    m_utc->setText(hasTime ? dateTimeText(timeMs) : QString());
    if (m_answer == nullptr) {
        return;
    }
    if (m_subject.isBand()) {
        showBandValues(timeMs);
        return;
    }
    for (int row = 0; row < m_rows->topLevelItemCount(); ++row) {
        const auto& samples = m_answer->lines[static_cast<std::size_t>(row)].samples;
        setValue(row, static_cast<double>(valueAt(samples, timeMs)));
    }
}

void HistoryReadout::showBandValues(std::int64_t timeMs)
{
    const HistoryBand::Point* point = pointAt(m_answer->band, timeMs);
    const double none = std::numeric_limits<double>::quiet_NaN();
    setValue(Highest, point != nullptr ? static_cast<double>(point->high) : none);
    setValue(Mean, point != nullptr ? static_cast<double>(point->mean) : none);
    setValue(Lowest, point != nullptr ? static_cast<double>(point->low) : none);
    m_rows->topLevelItem(Devices)->setText(
        Value, QLocale().toString(point != nullptr ? point->devices : 0));
}

void HistoryReadout::setValue(int row, double value)
{
    m_rows->topLevelItem(row)->setText(Value,
                                       quantity(data::metric(m_subject.metric), value).text());
}

void HistoryReadout::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        showColours();
    }
    QWidget::changeEvent(event);
}

bool HistoryReadout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        Q_EMIT linePointed(std::nullopt);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hallscape::app
