// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/long_work.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QCoreApplication>
#include <QtCore/QFutureWatcher>
#include <QtWidgets/QProgressDialog>

namespace hallscape::app {

bool runLongWork(QWidget* parent, const QString& text,
                 const std::function<void(const ShareDone&, const std::stop_token&)>& work)
{
    constexpr int steps = 1000;
    QProgressDialog dialog(text, QCoreApplication::translate("CommandSteps", "Cancel"), 0, steps,
                           parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(300);
    dialog.setAutoReset(false);
    dialog.setAutoClose(false);
    std::stop_source stop;
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&dialog, &QProgressDialog::canceled, [&stop] { stop.request_stop(); });
    const ShareDone tell = [&dialog](double share) {
        QMetaObject::invokeMethod(
            &dialog, [&dialog, share] { dialog.setValue(static_cast<int>(share * steps)); },
            Qt::QueuedConnection);
    };
    watcher.setFuture(QtConcurrent::run([&] { work(tell, stop.get_token()); }));
    loop.exec();
    watcher.waitForFinished();
    return !stop.stop_requested();
}

} // namespace hallscape::app
