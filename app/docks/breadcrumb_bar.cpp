// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/breadcrumb_bar.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace hallscape::app {

BreadcrumbBar::BreadcrumbBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(gridPx, 4, gridPx, 4);
    layout->setSpacing(4);
    m_strip = new QWidget;
    m_strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_crumbs = new QHBoxLayout(m_strip);
    m_crumbs->setContentsMargins(0, 0, 0, 0);
    m_crumbs->setSpacing(0);
    m_back = addButton(QStringLiteral("back"), tr("Back"), &Session::back);
    m_forward = addButton(QStringLiteral("forward"), tr("Forward"), &Session::forward);
    m_up = addButton(QStringLiteral("up"), tr("One level up"), &Session::goUp);
    layout->addSpacing(4);
    layout->addWidget(m_strip, 1);
    setFixedHeight(5 * gridPx);
    connect(&session, &Session::siteChanged, this, &BreadcrumbBar::rebuild);
    connect(&session, &Session::selectionChanged, this, &BreadcrumbBar::rebuild);
    connect(&session, &Session::historyStepsChanged, this, &BreadcrumbBar::updateButtons);
    rebuild();
}

QToolButton* BreadcrumbBar::addButton(const QString& icon, const QString& toolTip,
                                      void (Session::*action)())
{
    auto* button = new QToolButton;
    button->setObjectName(icon);
    button->setIcon(tintedIcon(icon));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, &m_session, action);
    layout()->addWidget(button);
    return button;
}

void BreadcrumbBar::updateButtons()
{
    m_back->setEnabled(m_session.canGoBack());
    m_forward->setEnabled(m_session.canGoForward());
    m_up->setEnabled(m_session.selection().has_value() &&
                     m_session.selection()->kind != data::Kind::Site);
}

void BreadcrumbBar::rebuild()
{
    updateButtons();
    while (QLayoutItem* item = m_crumbs->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const data::SitePtr site = m_session.site();
    if (site == nullptr) {
        return;
    }
    std::vector<data::Device> path{m_session.selection().value_or(data::Device{})};
    while (path.back().kind != data::Kind::Site) {
        path.push_back(site->parent(path.back()));
    }
    std::reverse(path.begin(), path.end());
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (i > 0) {
            auto* separator = new QLabel(QStringLiteral("\u203A"));
            setTextRole(separator, "muted");
            m_crumbs->addWidget(separator);
        }
        m_crumbs->addWidget(makeCrumb(path[i], i + 1 == path.size()));
    }
    m_crumbs->addStretch();
    fit();
}

void BreadcrumbBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void BreadcrumbBar::fit()
{
    // The layout holds crumb, separator, crumb, ... and a stretch. The site stays, and so do the
    // steps next to the selection; Up reaches what is hidden.
    int needed = 0;
    for (int i = 0; i + 1 < m_crumbs->count(); ++i) {
        needed += m_crumbs->itemAt(i)->widget()->sizeHint().width();
    }
    for (int i = 1; i + 1 < m_crumbs->count(); i += 2) {
        const bool isLast = i + 3 >= m_crumbs->count();
        QWidget* separator = m_crumbs->itemAt(i)->widget();
        QWidget* crumb = m_crumbs->itemAt(i + 1)->widget();
        const bool fits = isLast || needed <= m_strip->width();
        if (!fits) {
            needed -= separator->sizeHint().width() + crumb->sizeHint().width();
        }
        separator->setVisible(fits);
        crumb->setVisible(fits);
    }
}

QToolButton* BreadcrumbBar::makeCrumb(data::Device device, bool isLast)
{
    auto* crumb = new QToolButton;
    crumb->setText(deviceText(*m_session.site(), device));
    crumb->setAutoRaise(true);
    crumb->setFocusPolicy(Qt::TabFocus);
    crumb->setAccessibleName(tr("Go to %1").arg(crumb->text()));
    QFont bold = crumb->font();
    bold.setWeight(isLast ? QFont::DemiBold : QFont::Normal);
    crumb->setFont(bold);
    connect(crumb, &QToolButton::clicked, this, [this, device] { m_session.goTo(device); });
    if (device.kind != data::Kind::Site) {
        auto* menu = new QMenu(crumb);
        crumb->setMenu(menu);
        crumb->setPopupMode(QToolButton::MenuButtonPopup);
        // Filled when it opens: a yard has hundreds of siblings, and most menus are never looked
        // at.
        connect(menu, &QMenu::aboutToShow, this, [this, menu, device] {
            if (menu->isEmpty()) {
                fillSiblings(menu, device);
            }
        });
    }
    return crumb;
}

void BreadcrumbBar::fillSiblings(QMenu* menu, data::Device device) const
{
    const data::SitePtr site = m_session.site();
    menu->setStyleSheet(QStringLiteral("QMenu { menu-scrollable: 1; }"));
    for (const data::Device sibling : site->children(site->parent(device))) {
        if (data::family(sibling.kind) != data::family(device.kind)) {
            continue;
        }
        QAction* action = menu->addAction(deviceText(*site, sibling));
        action->setCheckable(true);
        action->setChecked(sibling == device);
        connect(action, &QAction::triggered, &m_session,
                [this, sibling] { m_session.goTo(sibling); });
    }
}

} // namespace hallscape::app
