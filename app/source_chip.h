// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/source_text.h"

#include <QtCore/QTimer>
#include <QtWidgets/QAbstractButton>

namespace hallscape::app {

/// In the status bar: whether the values are live, in colour, shape and words: "Live, 4 s". A click
/// should open the source panel. Counts the age only while it can be seen and somebody is live.
class SourceChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SourceChip(QWidget* parent = nullptr);

    /// \param info nullopt: no live source
    void setStatus(const std::optional<data::SourceInfo>& info, const data::SourceStatus& status);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void showHealth();

    std::optional<data::SourceInfo> m_info;
    data::SourceStatus m_status;
    SourceHealth m_health;
    QTimer m_age;
};

} // namespace hallscape::app
