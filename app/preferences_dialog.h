// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QtWidgets/QDialog>

class QFormLayout;

namespace hallscape::app {

/// One row per setting with a text, made from the settings table. Changes apply at once; there is
/// nothing to confirm. Each editor's object name is its setting's key.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Settings& settings, QWidget* parent);

private:
    void addRow(QFormLayout* form, const Setting<bool>& setting);
    void addRow(QFormLayout* form, const Setting<int>& setting);
    void addRow(QFormLayout* form, const Setting<double>& setting);
    void addRow(QFormLayout* form, const Setting<QString>& setting);
    /// Remembered, but not for people to edit.
    void addRow(QFormLayout*, const Setting<QStringList>&) {}
    void addRow(QFormLayout*, const Setting<QByteArray>&) {}

    Settings& m_settings;
};

} // namespace hallscape::app
