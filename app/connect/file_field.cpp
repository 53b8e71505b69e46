// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connect/file_field.h"

#include "app/theme.h"
#include "app/tinted_icon.h"

#include <QtCore/QFileInfo>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace hallscape::app {

FileField::FileField(const QString& title, const QString& filter, QWidget* parent)
    : QWidget(parent), m_line(new QLineEdit)
{
    m_line->setAccessibleName(title);
    auto* button = new QToolButton;
    button->setIcon(tintedIcon(QStringLiteral("open-folder")));
    button->setToolTip(tr("Choose a file"));
    button->setAccessibleName(title + QStringLiteral(": ") + button->toolTip());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::pathChanged);
    connect(button, &QToolButton::clicked, this, [this, title, filter] {
        const QString chosen =
            QFileDialog::getOpenFileName(this, title, QFileInfo(path()).absolutePath(), filter);
        if (!chosen.isEmpty()) {
            m_line->setText(chosen);
        }
    });
}

QString FileField::path() const
{
    return m_line->text().trimmed();
}

void FileField::setPath(const QString& path)
{
    m_line->setText(path);
}

void FileField::setPlaceholder(const QString& text)
{
    m_line->setPlaceholderText(text);
}

} // namespace hallscape::app
