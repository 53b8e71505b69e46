// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QToolBar>

#include <vector>

class QComboBox;
class QToolButton;

namespace hallscape::app {

class Session;

/// What is painted: the three lenses people use most, none, every other metric from a list, and the
/// palette.
class LensBar : public QToolBar
{
    Q_OBJECT

public:
    explicit LensBar(Session& session, QWidget* parent = nullptr);

private:
    void addLens(const QString& text, const QString& icon, int metric);
    void fillMetrics();
    void fillPalettes();
    void choose(int metric);
    void showLens();

    Session& m_session;
    std::vector<std::pair<int, QAction*>> m_lenses; ///< metric (-1: none) and its button
    QComboBox* m_metrics = nullptr;
    QComboBox* m_palettes = nullptr;
};

} // namespace hallscape::app
