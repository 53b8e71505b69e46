// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace hallscape::app {

class Session;

/// Beside the picture: what the colours mean. An opaque card of its own, since nothing can float
/// over the native 3D window.
class LegendPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LegendPanel(Session& session, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showLens();

    Session& m_session;
};

} // namespace hallscape::app
