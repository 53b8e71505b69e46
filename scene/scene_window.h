// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/device.h"

#include <QtCore/QPointF>
#include <QtGui/QWindow>

#include <memory>
#include <optional>

namespace hallscape::scene {

class HallScene;
enum class Preset;
enum class Quality;

/// A native window that shows a HallScene; put it into QWidget::createWindowContainer(). Draws a
/// frame when something changed and never otherwise. Mouse: left drag orbits, or moves the side of
/// the section box whose arrow it takes (Esc: back), middle or Shift+left
/// drag pans, wheel zooms to the cursor, right drag looks around. Keys while it has focus: W A S D
/// Q E fly (Shift: faster).
class SceneWindow : public QWindow
{
    Q_OBJECT

public:
    SceneWindow();
    ~SceneWindow() override;

    HallScene& scene();
    /// Takes over HallScene::setQuality(). \param framesPerSecond that Auto holds
    void setPreset(Preset preset, double framesPerSecond);
    Preset preset() const;
    /// Of the last frame.
    Quality quality() const;
    /// Frames drawn since the start; stays still when nothing changes.
    quint64 frameCount() const;
    /// Whether all is prepared that opening a rack or a server needs. A window gets there by itself
    /// soon after its first complete picture, with a few frames that look like the last one.
    bool warm() const;

Q_SIGNALS:
    /// The device under the pointer changed; none when the pointer leaves. \param position in
    /// logical pixels
    void hovered(std::optional<hallscape::data::Device> device, QPointF position);
    void clicked(std::optional<hallscape::data::Device> device, Qt::KeyboardModifiers modifiers);
    /// The line between two pictures was dragged. \param at share of the width, 0 to 1
    void swiped(float at);
    void doubleClicked(std::optional<hallscape::data::Device> device);
    void contextMenuRequested(std::optional<hallscape::data::Device> device, QPoint globalPosition);
    /// \param milliseconds main-thread time of the frame
    void frameDrawn(double milliseconds);

protected:
    bool event(QEvent* event) override;
    void exposeEvent(QExposeEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool onSwipeLine(QPointF position) const;
    void pointAt(QPointF position);
    void hover(std::optional<data::Device> device, QPointF position);

    struct Private;
    std::unique_ptr<Private> d;
};

/// Call before QApplication is constructed: default surface format and Qt 3D's renderer.
void prepareGraphics();

} // namespace hallscape::scene
