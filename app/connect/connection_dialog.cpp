// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connection_dialog.h"

#include "app/connect/connection_form.h"
#include "app/connect/connection_result.h"
#include "app/kind_text.h"
#include "app/theme.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

namespace hallscape::app {

namespace {

constexpr int formPx = 376;

} // namespace

ConnectionDialog::ConnectionDialog(data::SitePtr site, const QStringList& recent, QWidget* parent)
    : QDialog(parent), m_site(std::move(site)), m_form(new ConnectionForm(recent)),
      m_result(new ConnectionResult), m_test(new ConnectionTest(this)), m_keyring(new Keyring(this))
{
    setWindowTitle(tr("Connect to a Metrics Server"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(3 * gridPx);
    auto* left = new QVBoxLayout;
    left->addWidget(m_form);
    left->addStretch();
    m_form->setFixedWidth(formPx);
    columns->addLayout(left);
    columns->addWidget(m_result, 1);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(12 * gridPx, gridPx);
    m_progress->setAccessibleName(tr("The server is being asked"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_testButton = new QPushButton(tr("Test"));
    m_testButton->setAutoDefault(false);
    m_follow = buttons->addButton(tr("Follow"), QDialogButtonBox::AcceptRole);
    m_follow->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(2 * gridPx);
    foot->addWidget(m_testButton);
    foot->addWidget(m_progress);
    foot->addStretch();
    foot->addWidget(buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gridPx, 3 * gridPx, 3 * gridPx, 2 * gridPx);
    layout->setSpacing(2 * gridPx);
    layout->addLayout(columns, 1);
    layout->addLayout(foot);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, m_test, &ConnectionTest::cancel);
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::startTest);
    connect(m_form, &ConnectionForm::edited, this, &ConnectionDialog::takeEdits);
    connect(m_test, &ConnectionTest::finished, this, &ConnectionDialog::finishTest);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    resize(960, 520);
    setWaiting(false);
    takeEdits();
}

ConnectionDialog::~ConnectionDialog() = default;

void ConnectionDialog::setChoice(const SourceChoice& choice)
{
    m_form->setChoice(choice);
}

void ConnectionDialog::takeEdits()
{
    if (m_waiting) {
        m_test->cancel();
        setWaiting(false);
    }
    m_found = true;
    m_matches = {};
    const auto choice = m_form->choice();
    m_testButton->setEnabled(bool(choice));
    m_follow->setEnabled(bool(choice));
    const QString complaint = choice ? QString() : toQString(choice.error().detail);
    m_testButton->setToolTip(complaint);
    m_follow->setToolTip(complaint);
    m_result->showHint(complaint);
}

void ConnectionDialog::setWaiting(bool waiting)
{
    m_waiting = waiting;
    ++m_search;
    m_progress->setVisible(waiting);
    m_testButton->setText(waiting ? tr("Stop") : tr("Test"));
}

void ConnectionDialog::startTest()
{
    const auto choice = m_form->choice();
    if (m_waiting || !choice) {
        takeEdits(); // the button says Stop
        return;
    }
    setWaiting(true);
    m_result->showWaiting(toQString(choice->server.name()));
    findSecrets(*choice, [this, choice = *choice] {
        m_test->start(m_site, choice, m_credentials, m_alertmanagerCredentials);
    });
}

void ConnectionDialog::findSecrets(const SourceChoice& choice, std::function<void()> next)
{
    const std::uint64_t search = m_search;
    const auto findAlertmanager = [this, choice, search, next = std::move(next)] {
        m_alertmanagerCredentials = {};
        if (!choice.alertmanager) {
            next();
            return;
        }
        findCredentials(*choice.alertmanager, *m_keyring,
                        [this, search, next](const CredentialsResult& found) {
                            if (search == m_search) {
                                m_alertmanagerCredentials = found.credentials;
                                next();
                            }
                        });
    };
    const Credentials typed = m_form->typedCredentials();
    if (!typed.empty()) {
        m_credentials = environmentCredentials(choice.server); // passphrase of the key
        m_credentials.user = typed.user;
        m_credentials.password = typed.password;
        m_credentials.token = typed.token;
        findAlertmanager();
        return;
    }
    findCredentials(choice.server, *m_keyring,
                    [this, search, findAlertmanager](const CredentialsResult& found) {
                        if (search != m_search) {
                            return;
                        }
                        m_credentials = found.credentials;
                        if (found.problem.empty()) {
                            findAlertmanager();
                        } else {
                            setWaiting(false);
                            m_result->showProblem(
                                tr("The secret was not found: %1").arg(toQString(found.problem)));
                        }
                    });
}

void ConnectionDialog::finishTest(const ConnectionOutcome& outcome)
{
    setWaiting(false);
    m_found = outcome.usable();
    m_matches = outcome.report.match;
    m_result->setOutcome(*m_site, outcome);
    m_follow->setEnabled(m_found);
    m_follow->setToolTip(m_found ? QString() : tr("The test found nothing to follow"));
}

void ConnectionDialog::accept()
{
    const auto choice = m_form->choice();
    if (!choice || !m_found) {
        return;
    }
    m_test->cancel();
    setWaiting(true);
    m_choice = *choice;
    findSecrets(*choice, [this] {
        setWaiting(false);
        const Credentials typed = m_form->typedCredentials();
        if (typed.empty()) {
            QDialog::accept();
            return;
        }
        // Following does not depend on the keyring: without one the secret is asked for again.
        const std::string& secret = typed.token.empty() ? typed.password : typed.token;
        m_keyring->write(
            m_choice.server, QString::fromStdString(secret),
            [this](const QString& /*secret*/, const QString& /*problem*/) { QDialog::accept(); });
    });
}

} // namespace hallscape::app
