// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture_choices.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace hallscape::app {

/// Asks how a picture is to be: size, background, what is on it, and where it goes.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    /// \param window size in pixels of what is shown  \param fileName proposed, without folder
    PictureDialog(const PictureChoices& choices, QSize window, QWidget* parent = nullptr);

    PictureChoices choices() const;
    /// The file to write, with a suffix.
    QString path() const;

protected:
    /// Without the row of the file: derived dialogs have rows of their own before it.
    /// \param fileName proposed, without folder
    PictureDialog(const PictureChoices& choices, QSize window, const QString& fileName,
                  QWidget* parent);
    /// For rows of one's own, above the file.
    QFormLayout& form() { return *m_form; }
    void addFileRow(const QString& label);
    /// Why it cannot be saved yet; empty when it can.
    virtual QString obstacle() const;
    /// Shows the obstacle, or lets the user save.
    void check();
    virtual void browse();
    QLineEdit& pathEdit() { return *m_path; }

private:
    void addSizeRows();
    void addOptionRows();

    PictureChoices m_choices;
    QSize m_window;
    QFormLayout* m_form = nullptr;
    QComboBox* m_size = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_labels = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_caption = nullptr;
    QLineEdit* m_path = nullptr;
    QLabel* m_note = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace hallscape::app
