// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alert_silences.h"
#include "data/telemetry/alert.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace hallscape::app {

class AlertModel;
class Session;

/// Bottom dock: the alerts of the source, worst first; silences some of them here, for a while.
class AlertPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AlertPanel(Session& session, QWidget* parent = nullptr);

    /// \param alerts null: the source has no alert engine, or there is no source
    void setAlerts(data::AlertSetPtr alerts);
    const AlertSilences& silences() const { return m_silences; }
    /// Those of an earlier run; silencesChanged() says what to keep.
    void restoreSilences(const AlertSilences& silences);
    /// Which devices carry an alert that is not silenced, with the worst severity of each.
    std::vector<std::pair<data::Device, data::AlertSeverity>> alarmedDevices() const;
    /// "Alerts", "Alerts: 2 critical, 1 warning"
    QString title() const;

Q_SIGNALS:
    void titleChanged(const QString& title);
    void silencesChanged(const hallscape::app::AlertSilences& silences);
    /// alarmedDevices() changed.
    void alarmsChanged();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QHBoxLayout* makeHead();
    void makeList();
    void fillMenu(QMenu& menu);
    std::vector<const data::Alert*> selectedAlerts() const;
    void silence(qint64 lengthMs);
    void endSilence();
    void setSilences(AlertSilences silences, const QString& undoText);
    void applySilences();
    void startExpiry();
    void undo();
    void expire();
    /// Resets the model by \p change and keeps what was selected.
    template <typename Change>
    void changeModel(Change change);
    void showState();
    void showButtons();

    Session& m_session;
    AlertModel* m_model;
    QTreeView* m_list = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_empty = nullptr;
    QToolButton* m_silence = nullptr;
    QPushButton* m_unsilence = nullptr;
    QToolButton* m_undo = nullptr;
    QStackedLayout* m_pages = nullptr;
    QTimer m_ageTimer;
    QTimer m_expiry; ///< fires when the next silence is over
    data::AlertSetPtr m_alerts;
    AlertSilences m_silences;
    AlertSilences m_before; ///< for undo()
};

} // namespace hallscape::app
