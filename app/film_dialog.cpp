// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film_dialog.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

namespace hallscape::app {

FilmDialog::FilmDialog(const PictureChoices& choices, QSize window, const QString& centre,
                       QWidget* parent)
    : PictureDialog(choices, window, QStringLiteral("hallscape-film"), parent)
{
    setWindowTitle(tr("Save Turntable or Flight"));
    addTurntableRows(centre, choices.frames);
    addFlightRows(choices.seconds);
    m_fps = new QSpinBox(this);
    m_fps->setObjectName(QStringLiteral("fps"));
    m_fps->setRange(1, 240);
    m_fps->setValue(choices.fps);
    form().addRow(tr("Pictures per second"), m_fps);
    m_video = new QCheckBox(tr("Make a video of the pictures"), this);
    m_video->setObjectName(QStringLiteral("video"));
    const bool possible = !QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty();
    m_video->setEnabled(possible);
    m_video->setChecked(possible);
    m_video->setToolTip(possible ? tr("Written beside the folder, as .mp4")
                                 : tr("Needs the program ffmpeg, which is not installed"));
    form().addRow(m_video);
    connect(m_video, &QCheckBox::toggled, this, [this] { check(); });
    connect(m_turntable, &QRadioButton::toggled, this, [this] { follow(); });
    addFileRow(tr("Folder"));
    follow();
}

void FilmDialog::addTurntableRows(const QString& centre, int frames)
{
    m_turntable = new QRadioButton(tr("Once around %1").arg(centre), this);
    m_turntable->setObjectName(QStringLiteral("turntable"));
    m_turntable->setChecked(true);
    m_frames = new QSpinBox(this);
    m_frames->setObjectName(QStringLiteral("frames"));
    m_frames->setRange(2, 10'000);
    m_frames->setValue(frames);
    form().addRow(m_turntable);
    form().addRow(tr("Pictures"), m_frames);
}

void FilmDialog::addFlightRows(double seconds)
{
    m_flight = new QRadioButton(tr("From here through saved views"), this);
    m_flight->setObjectName(QStringLiteral("flight"));
    m_views = new QListWidget(this);
    m_views->setObjectName(QStringLiteral("views"));
    m_views->setMaximumHeight(96);
    m_views->setDragDropMode(QAbstractItemView::InternalMove);
    m_viewButtons = new QWidget(this);
    auto* row = new QHBoxLayout(m_viewButtons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(tr("Add Views…"), m_viewButtons);
    auto* remove = new QPushButton(tr("Remove"), m_viewButtons);
    for (QPushButton* button : {add, remove}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    connect(add, &QPushButton::clicked, this, [this] { addViews(); });
    connect(remove, &QPushButton::clicked, this, [this] {
        delete m_views->currentItem();
        check();
    });
    m_seconds = new QDoubleSpinBox(this);
    m_seconds->setObjectName(QStringLiteral("seconds"));
    m_seconds->setRange(0.1, 3600);
    m_seconds->setDecimals(1);
    m_seconds->setValue(seconds);
    form().addRow(m_flight);
    form().addRow(tr("Views"), m_views);
    form().addRow({}, m_viewButtons);
    form().addRow(tr("Seconds from view to view"), m_seconds);
}

void FilmDialog::addViews()
{
    const QStringList files =
        QFileDialog::getOpenFileNames(this, tr("Add Views"), {}, tr("Views (*.json)"));
    for (const QString& file : files) {
        auto* item = new QListWidgetItem(QFileInfo(file).completeBaseName(), m_views);
        item->setData(Qt::UserRole, file);
        item->setToolTip(file);
    }
    check();
}

void FilmDialog::follow()
{
    const bool flight = isFlight();
    m_frames->setEnabled(!flight);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_views, m_viewButtons, m_seconds}) {
        widget->setEnabled(flight);
    }
    check();
}

PictureChoices FilmDialog::choices() const
{
    PictureChoices choices = PictureDialog::choices();
    choices.frames = m_frames->value();
    choices.fps = m_fps->value();
    choices.seconds = m_seconds->value();
    return choices;
}

bool FilmDialog::isFlight() const
{
    return m_flight->isChecked();
}

QStringList FilmDialog::views() const
{
    QStringList files;
    for (int i = 0; i < m_views->count(); ++i) {
        files << m_views->item(i)->data(Qt::UserRole).toString();
    }
    return files;
}

QString FilmDialog::folder() const
{
    return QDir::cleanPath(path().endsWith(QStringLiteral(".png")) ? path().chopped(4) : path());
}

QString FilmDialog::video() const
{
    return m_video->isChecked() && m_video->isEnabled() ? folder() + QStringLiteral(".mp4")
                                                        : QString();
}

QString FilmDialog::obstacle() const
{
    if (m_video == nullptr) {
        return {}; // still being built
    }
    if (isFlight() && m_views->count() == 0) {
        return tr("A flight needs views to fly to. Save some with File, Save View.");
    }
    if (QFileInfo(folder()).isFile()) {
        return tr("The pictures need a folder, and this is a file.");
    }
    if (!video().isEmpty() && PictureDialog::choices().transparent) {
        return tr("A video cannot be transparent.");
    }
    return {};
}

void FilmDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, windowTitle(), folder());
    if (!chosen.isEmpty()) {
        pathEdit().setText(chosen);
    }
}

} // namespace hallscape::app
