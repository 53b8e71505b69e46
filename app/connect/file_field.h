// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLineEdit;

namespace hallscape::app {

/// The name of a file: typed, or chosen with a button.
class FileField : public QWidget
{
    Q_OBJECT

public:
    /// \param title of the file dialog and for screen readers  \param filter "PEM (*.pem)"
    FileField(const QString& title, const QString& filter, QWidget* parent = nullptr);

    QString path() const;
    void setPath(const QString& path);
    void setPlaceholder(const QString& text);

Q_SIGNALS:
    void pathChanged();

private:
    QLineEdit* m_line;
};

} // namespace hallscape::app
