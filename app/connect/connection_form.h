// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/live/credentials.h"
#include "app/source_choice.h"

#include <QtCore/QStringList>
#include <QtWidgets/QWidget>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;

namespace hallscape::app {

class FileField;

/// The fields that make a SourceChoice and the secret that belongs to it.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    /// \param recent servers as toText() wrote them, newest first; others are left out
    explicit ConnectionForm(const QStringList& recent, QWidget* parent = nullptr);

    /// The choice, or what must be corrected first (detail, English).
    data::Result<SourceChoice> choice() const;
    void setChoice(const SourceChoice& choice);
    /// What was typed; empty: the environment and the keyring are to be asked.
    Credentials typedCredentials() const;

Q_SIGNALS:
    void edited();

private:
    enum class SignIn : std::uint8_t { None, Password, Token };
    void addServer(QFormLayout* form, const QStringList& recent);
    void addSignIn(QFormLayout* form);
    void addMapping(QFormLayout* form);
    void addCertificates(QFormLayout* form);
    void showRows();
    bool isTls() const;
    SignIn signIn() const;

    QFormLayout* m_form;
    QComboBox* m_address = nullptr;
    QComboBox* m_signIn = nullptr;
    QLineEdit* m_user = nullptr;
    QLineEdit* m_secret = nullptr;
    QComboBox* m_mapping = nullptr;
    FileField* m_mappingFile = nullptr;
    FileField* m_ca = nullptr;
    FileField* m_certificate = nullptr;
    FileField* m_key = nullptr;
    QDoubleSpinBox* m_interval = nullptr;
    QLineEdit* m_alertmanager = nullptr;
};

} // namespace hallscape::app
