// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_dialog.h"

#include "app/picture_file.h"
#include "scene/offscreen_scene.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int gapPx = 8;
constexpr int smallestSide = 64;

QString sizeText(const SizePreset& preset, QSize window)
{
    const QString text = QCoreApplication::translate("PictureSize", preset.text);
    return QLatin1StringView(preset.word) == u"window"
               ? text + QStringLiteral(", %1 × %2").arg(window.width()).arg(window.height())
               : text;
}

/// What can be written here: it depends on the plugins of Qt.
QString suffixList(const QString& before, const QString& between)
{
    QStringList words;
    for (const std::string& suffix : PictureFile::suffixes()) {
        words << before + QString::fromStdString(suffix);
    }
    return words.join(between);
}

QString folderOf(const PictureChoices& choices)
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    for (const QString& folder : {choices.folder, pictures}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir()) {
            return folder;
        }
    }
    return QDir::homePath(); // not every home has a folder for pictures
}

} // namespace

PictureDialog::PictureDialog(const PictureChoices& choices, QSize window, const QString& fileName,
                             QWidget* parent)
    : QDialog(parent), m_choices(choices), m_window(window)
{
    setWindowTitle(tr("Save Picture"));
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(2 * gapPx);
    m_form->setVerticalSpacing(gapPx);
    addSizeRows();
    addOptionRows();
    m_path = new QLineEdit(QDir(folderOf(choices)).filePath(fileName), this);
    m_path->setObjectName(QStringLiteral("path"));
    m_path->setMinimumWidth(360);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setWordWrap(true);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, [this] { check(); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * gapPx, 3 * gapPx, 3 * gapPx, 2 * gapPx);
    layout->setSpacing(2 * gapPx);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addWidget(m_buttons);
}

PictureDialog::PictureDialog(const PictureChoices& choices, QSize window, QWidget* parent)
    : PictureDialog(choices, window, QStringLiteral("hallscape.png"), parent)
{
    addFileRow(tr("File"));
}

void PictureDialog::addSizeRows()
{
    m_size = new QComboBox(this);
    m_size->setObjectName(QStringLiteral("size"));
    for (const SizePreset& preset : sizePresets()) {
        m_size->addItem(sizeText(preset, m_window), QString::fromLatin1(preset.word));
    }
    m_size->setCurrentIndex(m_size->findData(m_choices.size));
    auto* own = new QWidget(this);
    auto* row = new QHBoxLayout(own);
    row->setContentsMargins(0, 0, 0, 0);
    const auto addSide = [&](const char* name, int value) {
        auto* side = new QSpinBox(own);
        side->setObjectName(QLatin1StringView(name));
        side->setRange(smallestSide, scene::Canvas::largestSide);
        side->setValue(value);
        return side;
    };
    m_width = addSide("width", m_choices.custom.width());
    m_height = addSide("height", m_choices.custom.height());
    row->addWidget(m_width);
    row->addWidget(new QLabel(QStringLiteral("×"), own));
    row->addWidget(m_height);
    row->addStretch();
    m_form->addRow(tr("Size"), m_size);
    m_form->addRow(tr("Width and height"), own);
    const auto follow = [this, own] {
        own->setEnabled(m_size->currentData().toString() == u"custom");
        if (m_path != nullptr) {
            check();
        }
    };
    connect(m_size, &QComboBox::currentIndexChanged, this, follow);
    follow();
}

void PictureDialog::addOptionRows()
{
    const auto add = [this](const char* name, const QString& text, bool checked) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(QLatin1StringView(name));
        box->setChecked(checked);
        connect(box, &QCheckBox::toggled, this, [this] { check(); });
        m_form->addRow(box);
        return box;
    };
    m_transparent = add("transparent", tr("Transparent background"), m_choices.transparent);
    m_labels = add("labels", tr("Names of halls, rows and racks"), m_choices.labels);
    m_legend = add("legend", tr("Legend of the colours"), m_choices.legend);
    m_caption = add("caption", tr("Time and lens"), m_choices.caption);
}

void PictureDialog::addFileRow(const QString& label)
{
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* button = new QPushButton(tr("Browse…"), line);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this] { browse(); });
    row->addWidget(m_path);
    row->addWidget(button);
    m_form->addRow(label, line);
    check();
}

PictureChoices PictureDialog::choices() const
{
    PictureChoices choices = m_choices;
    choices.size = m_size->currentData().toString();
    choices.custom = {m_width->value(), m_height->value()};
    choices.transparent = m_transparent->isChecked();
    choices.labels = m_labels->isChecked();
    choices.legend = m_legend->isChecked();
    choices.caption = m_caption->isChecked();
    choices.folder = QFileInfo(m_path->text()).absolutePath();
    return choices;
}

QString PictureDialog::path() const
{
    const QString text = m_path->text().trimmed();
    return QFileInfo(text).suffix().isEmpty() && !text.isEmpty() ? text + QStringLiteral(".png")
                                                                 : text;
}

QString PictureDialog::obstacle() const
{
    const QFileInfo file(path());
    if (file.completeBaseName().isEmpty() || file.isDir()) {
        return tr("The picture needs a name.");
    }
    if (!QFileInfo(file.absolutePath()).isDir()) {
        return tr("There is no folder %1.").arg(file.absolutePath());
    }
    const std::string suffix = file.suffix().toLower().toStdString();
    const std::vector<std::string> known = PictureFile::suffixes();
    if (std::find(known.begin(), known.end(), suffix) == known.end()) {
        return tr("Pictures end in %1.").arg(suffixList(QStringLiteral("."), QStringLiteral(", ")));
    }
    return {};
}

void PictureDialog::check()
{
    if (m_buttons == nullptr) {
        return;
    }
    const QString why = obstacle();
    const bool replaces = why.isEmpty() && QFileInfo(path()).isFile();
    m_note->setText(replaces ? tr("A file of this name is there and will be replaced.") : why);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(why.isEmpty());
}

void PictureDialog::browse()
{
    const QString chosen = QFileDialog::getSaveFileName(
        this, windowTitle(), path(),
        tr("Pictures (%1)").arg(suffixList(QStringLiteral("*."), QStringLiteral(" "))), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!chosen.isEmpty()) {
        m_path->setText(chosen);
    }
}

} // namespace hallscape::app
