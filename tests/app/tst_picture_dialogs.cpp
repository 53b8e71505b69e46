// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/film_dialog.h"
#include "app/picture.h"
#include "app/picture_dialog.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>

using namespace hallscape::app;

namespace {

bool canSave(const QDialog& dialog)
{
    return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled();
}

QString note(const QDialog& dialog)
{
    return dialog.findChild<QLabel*>(QStringLiteral("note"))->text();
}

void setPath(const QDialog& dialog, const QString& path)
{
    dialog.findChild<QLineEdit*>(QStringLiteral("path"))->setText(path);
}

} // namespace

/// Saving pictures and films from the window.
class TestPictureDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("HOME", m_home.path().toUtf8());
    }

    void aHomeWithoutAFolderForPicturesWillDo()
    {
        QVERIFY(!QDir(m_home.filePath(QStringLiteral("Pictures"))).exists());
        const PictureDialog picture({}, {800, 600});
        QVERIFY2(canSave(picture), qPrintable(note(picture)));
        QCOMPARE(picture.path(), m_home.filePath(QStringLiteral("hallscape.png")));
        const FilmDialog film({}, {800, 600}, QStringLiteral("Rack 4"));
        QVERIFY2(canSave(film), qPrintable(note(film)));
        QCOMPARE(film.folder(), m_home.filePath(QStringLiteral("hallscape-film")));
    }

    void theLastFolderIsProposedWhileItIsThere()
    {
        PictureChoices choices;
        choices.folder = m_home.path();
        QCOMPARE(PictureDialog(choices, {800, 600}).choices().folder, m_home.path());
        choices.folder = m_home.filePath(QStringLiteral("gone"));
        QVERIFY(canSave(PictureDialog(choices, {800, 600})));
    }

    void whatCannotBeSavedSaysWhy()
    {
        const PictureDialog dialog({}, {800, 600});
        for (const char* wrong : {"", "HOME/", "HOME/nowhere/a.png", "HOME/a.docx"}) {
            setPath(dialog,
                    QString::fromLatin1(wrong).replace(QStringLiteral("HOME"), m_home.path()));
            QVERIFY2(!canSave(dialog), wrong);
            QVERIFY(!note(dialog).isEmpty());
        }
        setPath(dialog, m_home.filePath(QStringLiteral("a")));
        QVERIFY(canSave(dialog));
        QCOMPARE(dialog.path(), m_home.filePath(QStringLiteral("a.png")));
    }

    void aFileThatIsThereIsReplacedKnowingly()
    {
        const QString path = m_home.filePath(QStringLiteral("old.png"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const PictureDialog dialog({}, {800, 600});
        setPath(dialog, path);
        QVERIFY(canSave(dialog));
        QVERIFY(!note(dialog).isEmpty());
    }

    void onesOwnSizeCanBeChosen()
    {
        const PictureDialog dialog({}, {800, 600});
        QCOMPARE(dialog.choices().pixels({800, 600}), QSize(800, 600));
        auto* size = dialog.findChild<QComboBox*>(QStringLiteral("size"));
        auto* width = dialog.findChild<QSpinBox*>(QStringLiteral("width"));
        QVERIFY(!width->isEnabled());
        size->setCurrentIndex(size->findData(QStringLiteral("custom")));
        QVERIFY(width->isEnabled());
        width->setValue(16'384);
        QCOMPARE(dialog.choices().pixels({800, 600}).width(), 16'384);
        QVERIFY(PictureChoices::fromWords(dialog.choices().toWords()) == dialog.choices());
    }

    void whatStandsInAPictureGrowsWithItsSmallerSide()
    {
        // The legend with the names: neither alone in a picture that is high or wide.
        for (const QSize high : {QSize(1600, 4000), QSize(6400, 1000), QSize(1600, 1000)}) {
            QCOMPARE(pictureRatio(high), 1.0);
            QCOMPARE(pictureScale(high), 1.0);
        }
        QCOMPARE(pictureRatio({800, 500}), 0.5);
        QCOMPARE(pictureScale({800, 500}), 1.0); // names stay readable
        QCOMPARE(pictureScale({16'000, 16'000}), 10.0);
    }

    void aFlightNeedsViews()
    {
        const FilmDialog dialog({}, {800, 600}, QStringLiteral("Rack 4"));
        dialog.findChild<QRadioButton*>(QStringLiteral("flight"))->setChecked(true);
        QVERIFY(dialog.isFlight());
        QVERIFY(!canSave(dialog));
        QVERIFY(!note(dialog).isEmpty());
        dialog.findChild<QRadioButton*>(QStringLiteral("turntable"))->setChecked(true);
        QVERIFY(canSave(dialog));
    }

    void aVideoStandsBesideItsPictures()
    {
        const FilmDialog dialog({}, {800, 600}, QStringLiteral("Rack 4"));
        auto* video = dialog.findChild<QCheckBox*>(QStringLiteral("video"));
        auto* transparent = dialog.findChild<QCheckBox*>(QStringLiteral("transparent"));
        video->setEnabled(true); // as where ffmpeg is installed
        video->setChecked(true);
        QCOMPARE(dialog.video(), dialog.folder() + QStringLiteral(".mp4"));
        transparent->setChecked(true);
        QVERIFY(!canSave(dialog));
        video->setChecked(false);
        QVERIFY(canSave(dialog));
        QVERIFY(dialog.video().isEmpty());
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(TestPictureDialogs)
#include "tst_picture_dialogs.moc"
