// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <QtWidgets/QWidget>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace hallscape::app {

class Session;

/// Above the picture: back, forward and up, then the way from the site to the selection. Each step
/// goes there; its arrow lists its siblings.
class BreadcrumbBar : public QWidget
{
    Q_OBJECT

public:
    explicit BreadcrumbBar(Session& session, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(const QString& icon, const QString& toolTip, void (Session::*action)());
    void rebuild();
    /// Hides the steps after the first that there is no room for.
    void fit();
    void updateButtons();
    QToolButton* makeCrumb(data::Device device, bool isLast);
    void fillSiblings(QMenu* menu, data::Device device) const;

    Session& m_session;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_up;
    QWidget* m_strip; ///< holds the crumbs; may be narrower than they are
    QHBoxLayout* m_crumbs;
};

} // namespace hallscape::app
