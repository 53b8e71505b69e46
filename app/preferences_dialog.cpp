// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences_dialog.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

namespace {

constexpr int gapPx = 8;

QString settingText(const char* english)
{
    return QCoreApplication::translate("Setting", english);
}

} // namespace

PreferencesDialog::PreferencesDialog(Settings& settings, QWidget* parent)
    : QDialog(parent), m_settings(settings)
{
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * gapPx);
    form->setVerticalSpacing(gapPx);
    for (const settings::AnySetting& any : settings::all()) {
        std::visit([this, form](const auto* setting) { addRow(form, *setting); }, any);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gapPx, 3 * gapPx, 3 * gapPx, 2 * gapPx);
    layout->setSpacing(2 * gapPx);
    layout->addLayout(form);
    layout->addWidget(buttons);
}

void PreferencesDialog::addRow(QFormLayout* form, const Setting<bool>& setting)
{
    auto* box = new QCheckBox(settingText(setting.text), this);
    box->setObjectName(QLatin1StringView(setting.key));
    box->setChecked(m_settings.value(setting));
    connect(box, &QCheckBox::toggled, this,
            [this, &setting](bool checked) { m_settings.set(setting, checked); });
    form->addRow(box);
}

void PreferencesDialog::addRow(QFormLayout* form, const Setting<int>& setting)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1StringView(setting.key));
    box->setRange(setting.low, setting.high);
    box->setValue(m_settings.value(setting));
    connect(box, &QSpinBox::valueChanged, this,
            [this, &setting](int value) { m_settings.set(setting, value); });
    form->addRow(settingText(setting.text), box);
}

void PreferencesDialog::addRow(QFormLayout* form, const Setting<double>& setting)
{
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(QLatin1StringView(setting.key));
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setRange(setting.low, setting.high);
    box->setValue(m_settings.value(setting));
    connect(box, &QDoubleSpinBox::valueChanged, this,
            [this, &setting](double value) { m_settings.set(setting, value); });
    form->addRow(settingText(setting.text), box);
}

void PreferencesDialog::addRow(QFormLayout* form, const Setting<QString>& setting)
{
    auto* box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(setting.key));
    for (const Choice& choice : setting.choices) {
        box->addItem(settingText(choice.text), QString::fromLatin1(choice.value));
    }
    box->setCurrentIndex(box->findData(m_settings.value(setting)));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, &setting](int index) {
        m_settings.set(setting, box->itemData(index).toString());
    });
    form->addRow(settingText(setting.text), box);
}

} // namespace hallscape::app
