// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/fact_list.h"

#include "app/kind_text.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace hallscape::app {

namespace {

enum Column { Label, Value, Chip };

QLabel* makeLabel(const QString& text, const char* role = nullptr)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (role != nullptr) {
        setTextRole(label, role);
    }
    return label;
}

QString buildStateText(data::BuildState state)
{
    switch (state) {
    case data::BuildState::Promised:
        return FactList::tr("promised");
    case data::BuildState::Planned:
        return FactList::tr("planned");
    case data::BuildState::Installed:
        return FactList::tr("installed");
    case data::BuildState::Energised:
        break;
    }
    return FactList::tr("energised");
}

} // namespace

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(gridPx);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(Label, 2);
    m_grid->setColumnStretch(Value, 3);
}

void FactList::clear()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void FactList::addHeading(const QString& text)
{
    auto* label = makeLabel(text, "section");
    label->setContentsMargins(0, m_grid->count() > 0 ? gridPx : 0, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), Label, 1, 3);
}

void FactList::addRow(const QString& label, const QString& value, data::Provenance provenance,
                      const QString& source)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(label, "muted"), row, Label);
    m_grid->addWidget(makeLabel(value), row, Value);
    const QString mark = provenanceText(provenance);
    if (provenance != data::Provenance::Sourced) {
        auto* chip = makeLabel(mark, "chip");
        chip->setWordWrap(false);
        chip->setToolTip(source.isEmpty() ? tr("No public source was found for this.") : source);
        m_grid->addWidget(chip, row, Chip, Qt::AlignRight | Qt::AlignTop);
    }
    if (!source.isEmpty()) {
        auto* from = makeLabel(source, "small");
        from->setToolTip(mark + QStringLiteral(": ") + source);
        m_grid->addWidget(from, row + 1, Value, 1, 2);
    }
}

void FactList::addFacts(std::span<const data::Fact> facts)
{
    for (const data::Fact& fact : facts) {
        const Quantity value{toQString(fact.text), toQString(fact.unit)};
        addRow(toQString(fact.label), value.text(), fact.provenance, toQString(fact.source));
    }
}

void FactList::addPhase(const data::Phase& phase)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(makeLabel(toQString(phase.label)), row, Label, 1, 2);
    auto* state = makeLabel(buildStateText(phase.state), "chip");
    state->setWordWrap(false);
    m_grid->addWidget(state, row, Chip, Qt::AlignRight | Qt::AlignTop);
    QString summary = toQString(phase.date);
    if (!phase.summary.empty()) {
        summary +=
            (summary.isEmpty() ? QString() : QStringLiteral(": ")) + toQString(phase.summary);
    }
    if (!summary.isEmpty()) {
        m_grid->addWidget(makeLabel(summary, "small"), row + 1, Label, 1, 3);
    }
    addFacts(phase.facts);
}

void FactList::addMilestone(const data::Milestone& milestone)
{
    addRow(toQString(milestone.date), toQString(milestone.text), milestone.provenance,
           toQString(milestone.source));
}

void FactList::addNote(const QString& text)
{
    m_grid->addWidget(makeLabel(text, "muted"), m_grid->rowCount(), Label, 1, 3);
}

} // namespace hallscape::app
