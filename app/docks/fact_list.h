// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/fact.h"
#include "data/layout/site.h"

#include <QtWidgets/QWidget>

#include <span>

class QGridLayout;

namespace hallscape::app {

/// Facts with their provenance beside them, always: a chip for derived and assumed, the source as
/// text and tooltip.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget* parent = nullptr);

    void clear();
    void addHeading(const QString& text);
    void addFacts(std::span<const data::Fact> facts);
    void addPhase(const data::Phase& phase);
    void addMilestone(const data::Milestone& milestone);
    /// A sentence where nothing else is known.
    void addNote(const QString& text);

private:
    void addRow(const QString& label, const QString& value, data::Provenance provenance,
                const QString& source);

    QGridLayout* m_grid;
};

} // namespace hallscape::app
