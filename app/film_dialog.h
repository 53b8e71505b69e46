// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/picture_dialog.h"

class QListWidget;
class QRadioButton;
class QDoubleSpinBox;

namespace hallscape::app {

/// Asks for a turntable around what is selected, or for a flight from the current view through
/// saved ones.
class FilmDialog : public PictureDialog
{
    Q_OBJECT

public:
    /// \param centre what a turntable turns around, in the user's language
    FilmDialog(const PictureChoices& choices, QSize window, const QString& centre,
               QWidget* parent = nullptr);

    PictureChoices choices() const;
    bool isFlight() const;
    /// View files of the flight, in order.
    QStringList views() const;
    /// The folder for the pictures.
    QString folder() const;
    /// The video to make; empty: none.
    QString video() const;

protected:
    QString obstacle() const override;
    void browse() override;

private:
    void addTurntableRows(const QString& centre, int frames);
    void addFlightRows(double seconds);
    void addViews();
    void follow();

    QRadioButton* m_turntable = nullptr;
    QRadioButton* m_flight = nullptr;
    QSpinBox* m_frames = nullptr;
    QDoubleSpinBox* m_seconds = nullptr;
    QSpinBox* m_fps = nullptr;
    QListWidget* m_views = nullptr;
    QWidget* m_viewButtons = nullptr;
    QCheckBox* m_video = nullptr;
};

} // namespace hallscape::app
