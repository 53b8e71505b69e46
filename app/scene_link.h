// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"
#include "data/view/view.h"

#include <QtCore/QObject>
#include <QtCore/QPointF>
#include <QtCore/QTimer>

#include <optional>
#include <string>

class QWidget;

namespace hallscape::scene {
class SceneWindow;
}

namespace hallscape::app {

class Session;

/// Ties the picture to the session: what the session shows goes to the scene, what the user does in
/// the picture goes to the session. Also the tool tip over the picture and its context menu.
class SceneLink : public QObject
{
    Q_OBJECT

public:
    /// \param container the widget that holds \p view
    SceneLink(Session& session, scene::SceneWindow& view, QWidget* container);

private:
    void linkSession();
    void linkView();
    void showInside();
    void rest(std::optional<data::Device> device, QPointF position);
    /// \return whether the pointer rests over the second picture
    bool overSecond() const;
    void showToolTip();
    void showMenu(std::optional<data::Device> device, QPoint globalPosition);

    Session& m_session;
    scene::SceneWindow& m_view;
    QWidget* m_container;
    QTimer m_rest; ///< the tool tip waits until the pointer rests
    std::optional<data::Device> m_hovered;
    QPointF m_position;
    std::string m_unfolded;
    std::optional<data::CameraPose> m_beforeUnfolding; ///< where the elevation goes back to
};

} // namespace hallscape::app
