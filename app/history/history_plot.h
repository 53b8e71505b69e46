// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_query.h"
#include "data/timeline/timeline.h"

#include <QtGui/QPixmap>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace hallscape::app {

/// Values over time: lines or a band, limits as labelled lines, gaps as gaps, two cursors (the
/// timeline's and the mouse's). Wheel, drag and keys move the window in time; the value axis fits
/// itself to what is shown.
class HistoryPlot : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPlot(QWidget* parent = nullptr);
    ~HistoryPlot() override;

    /// Shows \p answer, or nothing when null.
    void setAnswer(HistoryAnswerPtr answer);
    /// Which limits are drawn, and the unit of the axis.
    void setMetric(data::MetricId metric);
    /// Moves the window without telling anybody.
    void setWindow(data::TimeRange window);
    data::TimeRange window() const;
    /// The moment that the rest of the program shows; nullopt: none.
    void setCursor(std::optional<std::int64_t> timeMs);
    /// Draws one line above the others. \param line index into the answer's lines; nullopt: none
    void raiseLine(std::optional<std::size_t> line);
    /// As it is on the screen, without the mouse's cursor, twice as fine.
    QPixmap picture();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The mouse points at a moment; \p timeMs is 0 when it left.
    void hovered(std::int64_t timeMs);
    /// A click: go to that moment.
    void timeChosen(std::int64_t timeMs);
    /// The user moved or zoomed.
    void windowChanged(hallscape::data::TimeRange window);
    /// Double click, or 0: everything there is.
    void wholeWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void hover(double x, bool inside);
    void fitValues();
    void refit();
    void applyTheme();
    void draw();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace hallscape::app
