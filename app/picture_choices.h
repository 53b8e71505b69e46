// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSize>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <span>

namespace hallscape::app {

/// A size that pictures often have.
struct SizePreset
{
    const char* word; ///< as stored
    const char* text; ///< English, context "PictureSize"
    QSize pixels;     ///< empty: the window's, or one's own
};

std::span<const SizePreset> sizePresets();

/// What was chosen the last time a picture or film was saved.
struct PictureChoices
{
    QString size = QStringLiteral("window"); ///< SizePreset::word, or "custom"
    QSize custom{3840, 2160};
    bool transparent = false;
    bool labels = true;
    bool legend = true;
    bool caption = true;
    int frames = 120; ///< of a turntable
    int fps = 30;
    double seconds = 3; ///< of each way of a flight
    QString folder;     ///< of the last file; empty: the user's pictures

    /// The chosen size in pixels. \param window its size
    QSize pixels(QSize window) const;
    /// For the settings; words that make no sense fall back to the defaults.
    QStringList toWords() const;
    static PictureChoices fromWords(const QStringList& words);
    friend bool operator==(const PictureChoices&, const PictureChoices&) = default;
};

} // namespace hallscape::app
