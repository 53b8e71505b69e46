// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/inside_panel.h"

#include "app/inside_text.h"
#include "app/session.h"
#include "app/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSlider>
#include <QtWidgets/QToolButton>

#include <cmath>

namespace hallscape::app {

namespace {

constexpr int steps = 100; ///< of a slider, for 0 to 1

int toStep(float share)
{
    return static_cast<int>(std::lround(share * steps));
}

} // namespace

InsidePanel::InsidePanel(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * gridPx, gridPx, 2 * gridPx, gridPx);
    column->setSpacing(gridPx);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(gridPx);
    grid->setVerticalSpacing(gridPx / 2);
    m_xray =
        addSlider(*grid, tr("X-ray"), tr("Walls and frames of racks become glass"), m_xrayText);
    m_peel = addSlider(*grid, tr("Peel"),
                       tr("Doors, then side panels come off; servers come out, then their lids"),
                       m_peelText);
    column->addLayout(grid);
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(gridPx / 2);
    column->addLayout(m_buttons);
    column->addStretch();
    connect(m_xray, &QSlider::valueChanged, this, [this](int step) {
        data::Inside inside = m_session.inside();
        inside.xray = static_cast<float>(step) / steps;
        m_session.setInside(inside);
    });
    connect(m_peel, &QSlider::valueChanged, this, [this](int step) {
        data::Inside inside = m_session.inside();
        inside.peel = static_cast<float>(step) / steps;
        m_session.setInside(inside);
    });
    connect(&session, &Session::insideChanged, this, &InsidePanel::showInside);
    connect(&session, &Session::openedChanged, this, &InsidePanel::showInside);
    connect(&session, &Session::siteChanged, this, &InsidePanel::showInside);
    showInside();
}

QSlider* InsidePanel::addSlider(QGridLayout& grid, const QString& name, const QString& tip,
                                QLabel*& value)
{
    const int row = grid.rowCount();
    auto* label = new QLabel(name);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, steps);
    slider->setSingleStep(2);
    slider->setPageStep(10);
    slider->setToolTip(tip);
    slider->setAccessibleName(name);
    label->setBuddy(slider);
    value = new QLabel;
    setTextRole(value, "muted");
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // As wide as its longest word, so that nothing moves while it changes.
    int widest = 0;
    for (const float step :
         {0.0F, 0.01F, data::Peel::doorsOff, data::Peel::panelsOff, data::Peel::serversOut, 1.0F}) {
        widest = std::max(widest, value->fontMetrics().horizontalAdvance(peelText(step)));
    }
    value->setMinimumWidth(widest + gridPx);
    grid.addWidget(label, row, 0);
    grid.addWidget(slider, row, 1);
    grid.addWidget(value, row, 2);
    grid.setColumnStretch(1, 1);
    return slider;
}

void InsidePanel::setActions(const QList<QAction*>& actions)
{
    for (QAction* action : actions) {
        auto* button = new QToolButton;
        button->setDefaultAction(action);
        button->setIconSize({16, 16});
        button->setAutoRaise(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons->addWidget(button);
    }
}

void InsidePanel::showInside()
{
    const QSignalBlocker xrayBlocker(m_xray);
    const QSignalBlocker peelBlocker(m_peel);
    setEnabled(m_session.site() != nullptr);
    const data::Inside& inside = m_session.inside();
    const float peel = shownPeel(m_session);
    m_xray->setValue(toStep(inside.xray));
    m_peel->setValue(toStep(peel));
    m_xrayText->setText(inside.xray > 0 ? tr("%1 %").arg(toStep(inside.xray)) : tr("off"));
    m_peelText->setText(peelText(peel));
}

} // namespace hallscape::app
