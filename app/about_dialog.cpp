// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_dialog.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

AboutDialog::AboutDialog(QWidget* parent) : QDialog(parent)
{
    constexpr int gapPx = 8;
    constexpr int textWidthPx = 420;
    setWindowTitle(tr("About Hallscape"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gapPx, 3 * gapPx, 3 * gapPx, 2 * gapPx);
    layout->setSpacing(gapPx);

    auto* name = new QLabel(
        QStringLiteral("Hallscape %1").arg(QCoreApplication::applicationVersion()), this);
    QFont large = name->font();
    large.setPixelSize(20);
    name->setFont(large);
    layout->addWidget(name);

    const QStringList paragraphs{
        tr("Shows a datacenter in 3D with its telemetry."),
        tr("Values marked SIMULATED come from a simulator, not from a real site. Every number of "
           "the "
           "site says whether it is sourced, derived or assumed."),
        tr("Hallscape is not affiliated with the operator of the site it shows."),
        tr("© 2026 The Hallscape developers. Free software under the GNU General Public License, "
           "version 3 or later."),
        tr("Built with Qt %1.").arg(QString::fromLatin1(qVersion()))};
    for (const QString& paragraph : paragraphs) {
        auto* label = new QLabel(paragraph, this);
        label->setWordWrap(true);
        label->setFixedWidth(textWidthPx);
        layout->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace hallscape::app
