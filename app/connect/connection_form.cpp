// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/connection_form.h"

#include "app/connect/file_field.h"
#include "app/kind_text.h"
#include "app/theme.h"
#include "data/mapping/mapping.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>

namespace hallscape::app {

namespace {

const char* const fromFile = "/"; ///< no ready mapping is called so

void showRow(QFormLayout* form, QWidget* field, bool shown)
{
    field->setVisible(shown);
    form->labelForField(field)->setVisible(shown);
}

} // namespace

ConnectionForm::ConnectionForm(const QStringList& recent, QWidget* parent)
    : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(2 * gridPx);
    m_form->setVerticalSpacing(gridPx);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addServer(m_form, recent);
    addSignIn(m_form);
    addMapping(m_form);
    addCertificates(m_form);
    setFocusProxy(m_address);
    showRows();
}

void ConnectionForm::addServer(QFormLayout* form, const QStringList& recent)
{
    m_address = new QComboBox;
    m_address->setEditable(true);
    m_address->setInsertPolicy(QComboBox::NoInsert);
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setMinimumContentsLength(28);
    m_address->setAccessibleName(tr("Address of the server"));
    m_address->lineEdit()->setPlaceholderText(QStringLiteral("http://metrics.example:9090"));
    for (const QString& text : recent) {
        if (const auto choice = sourceChoiceFromText(text)) {
            m_address->addItem(toQString(choice->server.toString()), text);
        }
    }
    m_address->setCurrentIndex(-1);
    connect(m_address, &QComboBox::activated, this, [this](int row) {
        if (const auto choice = sourceChoiceFromText(m_address->itemData(row).toString())) {
            setChoice(*choice);
        }
    });
    connect(m_address, &QComboBox::editTextChanged, this, &ConnectionForm::showRows);
    m_interval = new QDoubleSpinBox;
    m_interval->setRange(static_cast<double>(SourceChoice::leastIntervalS),
                         static_cast<double>(SourceChoice::greatestIntervalS));
    m_interval->setDecimals(0);
    m_interval->setValue(static_cast<double>(SourceChoice{}.intervalS));
    m_interval->setSuffix(tr(" s"));
    m_interval->setAccessibleName(tr("Seconds between two refreshes"));
    m_interval->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_interval, &QDoubleSpinBox::valueChanged, this, &ConnectionForm::edited);
    m_alertmanager = new QLineEdit;
    m_alertmanager->setPlaceholderText(tr("Optional; else alerts come from the metrics server"));
    m_alertmanager->setAccessibleName(tr("Address of an Alertmanager"));
    connect(m_alertmanager, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    form->addRow(tr("Address"), m_address);
    form->addRow(tr("Refresh every"), m_interval);
    form->addRow(tr("Alertmanager"), m_alertmanager);
}

void ConnectionForm::addSignIn(QFormLayout* form)
{
    m_signIn = new QComboBox;
    m_signIn->addItem(tr("Not needed"), static_cast<int>(SignIn::None));
    m_signIn->addItem(tr("User and password"), static_cast<int>(SignIn::Password));
    m_signIn->addItem(tr("Bearer token"), static_cast<int>(SignIn::Token));
    m_signIn->setAccessibleName(tr("How the server wants to be signed in to"));
    m_user = new QLineEdit;
    m_user->setAccessibleName(tr("User"));
    m_secret = new QLineEdit;
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setAccessibleName(tr("Password or token"));
    m_secret->setPlaceholderText(tr("Empty: from the keyring or the environment"));
    m_secret->setToolTip(tr("Kept in the keyring of your system and nowhere else"));
    connect(m_signIn, &QComboBox::activated, this, &ConnectionForm::showRows);
    connect(m_user, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_secret, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    form->addRow(tr("Sign in"), m_signIn);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Secret"), m_secret);
}

void ConnectionForm::addMapping(QFormLayout* form)
{
    m_mapping = new QComboBox;
    m_mapping->addItem(tr("All ready ones"), QString());
    for (const std::string_view name : data::readyMappings()) {
        m_mapping->addItem(toQString(name), toQString(name));
    }
    m_mapping->addItem(tr("From a file"), QLatin1String(fromFile));
    m_mapping->setAccessibleName(tr("Mapping"));
    m_mapping->setToolTip(tr("Which names and labels of the server mean which device"));
    m_mappingFile = new FileField(tr("Mapping file"), tr("Mappings (*.json)"));
    connect(m_mapping, &QComboBox::activated, this, &ConnectionForm::showRows);
    connect(m_mappingFile, &FileField::pathChanged, this, &ConnectionForm::edited);
    form->addRow(tr("Mapping"), m_mapping);
    form->addRow(tr("Mapping file"), m_mappingFile);
}

void ConnectionForm::addCertificates(QFormLayout* form)
{
    const QString pem = tr("Certificates (*.pem *.crt *.cer *.key);;All files (*)");
    m_ca = new FileField(tr("Certificate authority"), pem);
    m_ca->setPlaceholder(tr("Empty: those of the system"));
    m_certificate = new FileField(tr("Client certificate"), pem);
    m_certificate->setPlaceholder(tr("Optional"));
    m_key = new FileField(tr("Key of the client certificate"), pem);
    m_key->setPlaceholder(tr("Optional"));
    form->addRow(tr("Authority"), m_ca);
    form->addRow(tr("Certificate"), m_certificate);
    form->addRow(tr("Key"), m_key);
    for (FileField* field : {m_ca, m_certificate, m_key}) {
        connect(field, &FileField::pathChanged, this, &ConnectionForm::edited);
    }
}

bool ConnectionForm::isTls() const
{
    return m_address->currentText().contains(QLatin1String("https://"));
}

ConnectionForm::SignIn ConnectionForm::signIn() const
{
    return static_cast<SignIn>(m_signIn->currentData().toInt());
}

void ConnectionForm::showRows()
{
    showRow(m_form, m_user, signIn() == SignIn::Password);
    showRow(m_form, m_secret, signIn() != SignIn::None);
    showRow(m_form, m_mappingFile, m_mapping->currentData().toString() == QLatin1String(fromFile));
    for (FileField* field : {m_ca, m_certificate, m_key}) {
        showRow(m_form, field, isTls());
    }
    Q_EMIT edited();
}

data::Result<SourceChoice> ConnectionForm::choice() const
{
    const auto server = serverFromText(m_address->currentText(), ServerAddress::Engine::Prometheus);
    if (!server) {
        return server.error();
    }
    SourceChoice choice;
    choice.server = *server;
    if (signIn() != SignIn::None) {
        choice.server.user =
            signIn() == SignIn::Password ? m_user->text().trimmed().toStdString() : std::string();
    }
    if (signIn() == SignIn::Password && choice.server.user.empty()) {
        return data::Error{data::Errc::MissingKey, "user", "the user is missing"};
    }
    const QString mapping = m_mapping->currentData().toString();
    choice.mapping =
        (mapping == QLatin1String(fromFile) ? m_mappingFile->path() : mapping).toStdString();
    if (mapping == QLatin1String(fromFile) && choice.mapping.empty()) {
        return data::Error{data::Errc::MissingKey, "mapping", "the mapping file is missing"};
    }
    if (isTls()) {
        choice.tls = {m_ca->path(), m_certificate->path(), m_key->path()};
    }
    choice.intervalS = static_cast<float>(m_interval->value());
    if (!m_alertmanager->text().trimmed().isEmpty()) {
        const auto alerts =
            serverFromText(m_alertmanager->text(), ServerAddress::Engine::Alertmanager);
        if (!alerts) {
            return data::Error{alerts.error().code, "Alertmanager",
                               "Alertmanager: " + alerts.error().detail};
        }
        choice.alertmanager = *alerts;
    }
    if (std::string complaint = complaintAbout(choice); !complaint.empty()) {
        return data::Error{data::Errc::OutOfRange, "choice", std::move(complaint)};
    }
    return choice;
}

void ConnectionForm::setChoice(const SourceChoice& choice)
{
    ServerAddress server = choice.server;
    server.user.clear(); // has a field of its own
    m_address->setEditText(
        toQString(server.toString()).remove(QLatin1String("prometheus+"), Qt::CaseInsensitive));
    m_user->setText(toQString(choice.server.user));
    m_secret->clear();
    m_signIn->setCurrentIndex(m_signIn->findData(
        static_cast<int>(choice.server.user.empty() ? SignIn::None : SignIn::Password)));
    const int row = m_mapping->findData(toQString(choice.mapping));
    m_mapping->setCurrentIndex(row >= 0 ? row : m_mapping->findData(QLatin1String(fromFile)));
    m_mappingFile->setPath(row >= 0 ? QString() : toQString(choice.mapping));
    m_ca->setPath(choice.tls.caFile);
    m_certificate->setPath(choice.tls.certificateFile);
    m_key->setPath(choice.tls.keyFile);
    m_interval->setValue(static_cast<double>(choice.intervalS));
    m_alertmanager->setText(choice.alertmanager ? toQString(choice.alertmanager->toString())
                                                : QString());
    showRows();
}

Credentials ConnectionForm::typedCredentials() const
{
    Credentials credentials;
    if (signIn() == SignIn::Password) {
        credentials.user = m_user->text().trimmed().toStdString();
        credentials.password = m_secret->text().toStdString();
    } else if (signIn() == SignIn::Token) {
        credentials.token = m_secret->text().toStdString();
    }
    return credentials;
}

} // namespace hallscape::app
