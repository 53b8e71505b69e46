// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/problem_panel.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

ProblemPanel::ProblemPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_heading(new QLabel), m_list(new QListWidget)
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_list->setAccessibleName(tr("Problems of the layout file"));
    m_list->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* copy = new QPushButton(tr("Copy all"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QStringList lines;
        for (const data::Problem& problem : m_session.problems()) {
            lines << toQString(problem.toString());
        }
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
    });
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gridPx, 4, gridPx, gridPx);
    layout->setSpacing(gridPx);
    layout->addLayout(head);
    layout->addWidget(m_list);
    connect(&session, &Session::siteChanged, this, [this] { showProblems({}); });
    connect(&session, &Session::siteFailed, this, &ProblemPanel::showProblems);
    showProblems({});
}

void ProblemPanel::showProblems(const QString& failedPath)
{
    m_list->clear();
    const auto& problems = m_session.problems();
    for (const data::Problem& problem : problems) {
        const bool isError = problem.severity == data::Severity::Error;
        auto* item = new QListWidgetItem(toQString(problem.toString()));
        item->setIcon(tintedIcon(QStringLiteral("warning")));
        item->setToolTip(isError ? tr("Error") : tr("Warning"));
        m_list->addItem(item);
    }
    if (!failedPath.isEmpty()) {
        m_heading->setText(tr("%1 could not be opened. Correct the %n problem(s) below and open it "
                              "again; the site that was open stays open.",
                              nullptr, static_cast<int>(problems.size()))
                               .arg(failedPath));
        Q_EMIT attentionWanted();
    } else if (problems.empty()) {
        m_heading->setText(tr("The layout file has no problems."));
    } else {
        m_heading->setText(
            tr("The layout file has %n problem(s).", nullptr, static_cast<int>(problems.size())));
        if (data::hasErrors(problems)) {
            Q_EMIT attentionWanted();
        }
    }
}

} // namespace hallscape::app
