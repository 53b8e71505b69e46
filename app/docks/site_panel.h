// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QListView;
class QStackedWidget;
class QTreeView;
class QLabel;

namespace hallscape::app {

class DeviceListModel;
class Session;
class SiteModel;

/// Left dock: search field, below it the results or, when nothing is typed, the site as a tree.
class SitePanel : public QWidget
{
    Q_OBJECT

public:
    explicit SitePanel(Session& session, QWidget* parent = nullptr);

    /// Puts the cursor into the field and selects what stands there.
    void focusSearch();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeTree();
    void makeResults();
    void search(const QString& text);
    void acceptResult();
    void showSelection();
    void expandAreas();

    Session& m_session;
    QLineEdit* m_field = nullptr;
    QStackedWidget* m_pages = nullptr;
    SiteModel* m_siteModel = nullptr;
    QTreeView* m_tree = nullptr;
    DeviceListModel* m_hits = nullptr;
    QListView* m_results = nullptr;
    QLabel* m_nothing = nullptr;
    bool m_following =
        false; ///< the tree moves to the session's selection, not the other way round
};

} // namespace hallscape::app
