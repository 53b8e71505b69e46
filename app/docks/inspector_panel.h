// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <QtWidgets/QScrollArea>

#include <optional>

class QLabel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace hallscape::app {

class ElevationView;
class FactList;
class PartGrid;
class ReadingsModel;
class Session;
class Sparkline;

/// Right dock: everything about the selection, top down: name and path, state in words, the lens's
/// value and its trend, all readings, the parts, the rack's elevation, the facts. Nothing selected:
/// the site.
class InspectorPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);

private:
    void makeHeader(QVBoxLayout* layout);
    void makeValue(QVBoxLayout* layout);
    void makeReadings(QVBoxLayout* layout);
    /// The selection changed: everything is shown anew.
    void showDevice();
    /// Another metric: the parts it measures and all values.
    void showLens();
    /// A snapshot came.
    void showValues();
    void showFacts();
    void fitReadings();
    void goToWorst();

    Session& m_session;
    data::Device m_device;
    std::optional<data::Device>
        m_worst; ///< device with the worst value below, where m_device has no own value
    QLabel* m_name = nullptr;
    QLabel* m_kind = nullptr;
    QLabel* m_path = nullptr;
    QWidget* m_pathRow = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_big = nullptr;
    QLabel* m_unit = nullptr;
    QLabel* m_metric = nullptr;
    QLabel* m_limit = nullptr;
    QToolButton* m_worstButton = nullptr;
    Sparkline* m_sparkline = nullptr;
    ReadingsModel* m_readings = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_noReadings = nullptr;
    QLabel* m_partsHeading = nullptr;
    PartGrid* m_parts = nullptr;
    QLabel* m_elevationHeading = nullptr;
    ElevationView* m_elevation = nullptr;
    FactList* m_facts = nullptr;
};

} // namespace hallscape::app
