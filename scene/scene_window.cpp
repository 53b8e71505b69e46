// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene_window.h"

#include "scene/graphics.h"
#include "scene/hall_scene_p.h"
#include "scene/preset_control.h"
#include "scene/render_engine.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

namespace hallscape::scene {

namespace {

constexpr qreal clickTolerancePx = 4;
constexpr double longestStepS = 0.05; ///< after a pause a flight must not jump

enum class Drag { None, Orbit, Pan, Look, Swipe, Handle, Compass };

constexpr qreal swipeReachPx = 6;

constexpr int warmAfterMs = 400; ///< after the last frame: the start and every movement come first
constexpr int nextStepMs = 20;

Drag dragOf(Qt::MouseButton button, Qt::KeyboardModifiers modifiers)
{
    switch (button) {
    case Qt::LeftButton:
        return modifiers.testFlag(Qt::ShiftModifier) ? Drag::Pan : Drag::Orbit;
    case Qt::MiddleButton:
        return Drag::Pan;
    case Qt::RightButton:
        return Drag::Look;
    default:
        return Drag::None;
    }
}

} // namespace

struct SceneWindow::Private
{
    explicit Private(SceneWindow* window) : scene(window) { engine.start(scene.d->root); }
    ~Private() { engine.stop(); }

    HallScene::Private& internals() { return *scene.d; }
    std::optional<data::Device> deviceAt(QPointF position) const
    {
        const auto hit = scene.pick(position);
        return hit ? std::optional(hit->device) : std::nullopt;
    }
    data::Vec3 flyDirection() const
    {
        const auto axis = [&](int plus, int minus) {
            return static_cast<float>(keys.count(plus)) - static_cast<float>(keys.count(minus));
        };
        return {axis(Qt::Key_D, Qt::Key_A), axis(Qt::Key_E, Qt::Key_Q), axis(Qt::Key_W, Qt::Key_S)};
    }
    bool moving() const
    {
        return sinceCameraMoved.isValid() &&
               sinceCameraMoved.elapsed() < PresetControl::restAfterMs;
    }
    bool flying() const { return !(flyDirection() == data::Vec3{}); }
    bool draw();
    bool warmed() { return internals().warmUp.done(quality); }
    /// \return whether a frame must be drawn
    bool warmOn();

    RenderEngine engine; ///< outlives the scene's nodes
    HallScene scene;
    QElapsedTimer clock;    ///< since the last frame
    bool continues = false; ///< the last frame asked for another one
    PresetControl presets;
    Quality quality = Quality::Standard; ///< of the last frame
    QElapsedTimer sinceStart;
    QElapsedTimer sinceCameraMoved;
    QTimer rest;          ///< runs out when the camera has stood still for a while
    QTimer warm;          ///< runs out when there is time to prepare what may come
    bool warming = false; ///< the next frame is part of it
    quint64 frames = 0;
    Drag drag = Drag::None;
    Qt::MouseButton button = Qt::NoButton; ///< the one that drags
    data::Vec3 grabbed;
    QPointF pressedAt;
    QPointF lastAt;
    bool dragged = false;
    std::optional<data::Device> hovered;
    std::optional<QPointF> pointer; ///< while it is in the window
    QTimer settled;                 ///< runs out when the camera has come to rest
    std::set<int> keys;
    bool fast = false;
};

/// \return true when another frame must follow
bool SceneWindow::Private::draw()
{
    const double elapsed =
        continues && clock.isValid() ? static_cast<double>(clock.nsecsElapsed()) * 1e-9 : 0.016;
    const double seconds = std::min(elapsed, longestStepS);
    clock.restart();
    if (flying()) {
        internals().camera.fly(flyDirection(), static_cast<float>(seconds), fast);
        internals().cameraMoved();
    }
    continues = internals().advance(seconds) || flying();
    const bool cameraMoves = moving();
    quality = presets.quality(cameraMoves);
    scene.setQuality(quality);
    QElapsedTimer cost;
    cost.start();
    engine.drawFrame();
    presets.frameDrawn(quality, cameraMoves, static_cast<double>(cost.nsecsElapsed()) * 1e-6,
                       static_cast<double>(sinceStart.elapsed()));
    ++frames;
    if (cameraMoves && presets.refinesAtRest()) {
        rest.start(PresetControl::restAfterMs);
    }
    if (!continues && !warmed()) {
        warm.start(std::exchange(warming, false) ? nextStepMs : warmAfterMs);
    }
    return continues;
}

bool SceneWindow::Private::warmOn()
{
    warming = !continues && !rest.isActive() && scene.state() == HallScene::State::Ready &&
              internals().warmUp.step(quality) == WarmUp::Next::Frame;
    return warming;
}

SceneWindow::SceneWindow()
{
    setSurfaceType(QSurface::OpenGLSurface);
    setFormat(surfaceFormat());
    create();
    d = std::make_unique<Private>(this);
    d->internals().section->setHandlesShown(true);
    d->internals().fadesLabels = true;
    connect(&d->scene, &HallScene::needsFrame, this, &QWindow::requestUpdate);
    connect(&d->scene, &HallScene::cameraChanged, this, [this] {
        d->sinceCameraMoved.start();
        hover(std::nullopt, {}); // something else may be there now
        d->settled.start();
    });
    constexpr int settledAfterMs = 150;
    d->settled.setSingleShot(true);
    d->settled.setInterval(settledAfterMs);
    connect(&d->settled, &QTimer::timeout, this, [this] {
        if (d->pointer && d->drag == Drag::None) {
            pointAt(*d->pointer);
        }
    });
    d->sinceStart.start();
    d->rest.setSingleShot(true);
    connect(&d->rest, &QTimer::timeout, this, &QWindow::requestUpdate);
    d->warm.setSingleShot(true);
    const auto warmOn = [this] {
        if (d->warmOn()) {
            requestUpdate();
        }
    };
    connect(&d->warm, &QTimer::timeout, this, warmOn);
    connect(&d->internals().library, &MeshLibrary::fetchedAll, this, warmOn);
}

SceneWindow::~SceneWindow() = default;

HallScene& SceneWindow::scene()
{
    return d->scene;
}

void SceneWindow::setPreset(Preset preset, double framesPerSecond)
{
    d->presets.setPreset(preset);
    d->presets.setFrameRate(framesPerSecond);
    requestUpdate();
}

Preset SceneWindow::preset() const
{
    return d->presets.preset();
}

Quality SceneWindow::quality() const
{
    return d->quality;
}

bool SceneWindow::warm() const
{
    return d->warmed();
}

quint64 SceneWindow::frameCount() const
{
    return d->frames;
}

bool SceneWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Enter && d != nullptr) {
        const QPointF position = static_cast<QEnterEvent*>(event)->position();
        pointAt(position);
    } else if (event->type() == QEvent::Leave && d != nullptr) {
        d->pointer.reset();
        hover(std::nullopt, {});
    } else if (event->type() == QEvent::ShortcutOverride && d != nullptr &&
               d->drag == Drag::Handle && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept(); // it lets the arrow go, and closes nothing
        return true;
    }
    if (event->type() != QEvent::UpdateRequest || d == nullptr) {
        return QWindow::event(event);
    }
    if (isExposed()) {
        QElapsedTimer timer;
        timer.start();
        const bool again = d->draw();
        Q_EMIT frameDrawn(static_cast<double>(timer.nsecsElapsed()) * 1e-6);
        if (again) {
            requestUpdate();
        }
    }
    return true;
}

void SceneWindow::exposeEvent(QExposeEvent*)
{
    if (d != nullptr && isExposed()) {
        d->internals().resize(QSizeF(size()), devicePixelRatio());
        // Shaders are built while the first frames are drawn, which stay empty: draw a few.
        constexpr int emptyFrames = 2;
        while (d->frames < emptyFrames) {
            d->draw();
        }
        requestUpdate();
    }
}

void SceneWindow::resizeEvent(QResizeEvent* event)
{
    QWindow::resizeEvent(event);
    if (d != nullptr) {
        d->internals().resize(QSizeF(size()), devicePixelRatio());
        requestUpdate();
    }
}

bool SceneWindow::onSwipeLine(QPointF position) const
{
    const auto split = d->scene.split();
    return split && split->kind == data::SplitKind::Swipe &&
           std::abs(position.x() - static_cast<qreal>(split->at) * width()) <= swipeReachPx;
}

void SceneWindow::pointAt(QPointF position)
{
    d->pointer = position;
    if (d->internals().onCompass(position)) {
        setCursor(Qt::PointingHandCursor);
        hover(std::nullopt, {});
        return;
    }
    const auto shape = d->internals().hoverHandle(position);
    if (shape) {
        setCursor(*shape);
        hover(std::nullopt, {});
    } else {
        setCursor(onSwipeLine(position) ? Qt::SplitHCursor : Qt::ArrowCursor);
        hover(d->deviceAt(position), position);
    }
}

void SceneWindow::hover(std::optional<data::Device> device, QPointF position)
{
    if (device != d->hovered) {
        d->hovered = device;
        Q_EMIT hovered(device, position);
    }
}

void SceneWindow::mousePressEvent(QMouseEvent* event)
{
    const bool held = event->button() != d->button && event->buttons().testFlag(d->button);
    if (d->drag != Drag::None && held) {
        return; // a second button does not interrupt the first
    }
    d->drag = event->button() == Qt::LeftButton && onSwipeLine(event->position())
                  ? Drag::Swipe
                  : dragOf(event->button(), event->modifiers());
    if (event->button() == Qt::LeftButton && d->internals().onCompass(event->position())) {
        d->drag = Drag::Compass;
    } else if (event->button() == Qt::LeftButton && d->internals().takeHandle(event->position())) {
        d->drag = Drag::Handle;
    }
    d->button = event->button();
    d->pressedAt = d->lastAt = event->position();
    d->dragged = false;
    d->grabbed = d->internals().pointUnder(event->position());
}

void SceneWindow::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF position = event->position();
    if (d->drag != Drag::None && !event->buttons().testFlag(d->button)) {
        d->internals().dropHandle(true);
        d->drag = Drag::None; // the release went elsewhere, to a menu for example
    }
    if (d->drag == Drag::None) {
        pointAt(position);
        return;
    }
    if (d->drag == Drag::Swipe) {
        d->dragged = true;
        Q_EMIT swiped(
            static_cast<float>(std::clamp(position.x() / std::max(width(), 1), 0.0, 1.0)));
        return;
    }
    if (!d->dragged && (position - d->pressedAt).manhattanLength() < clickTolerancePx) {
        return;
    }
    d->dragged = true;
    const QPointF delta = position - std::exchange(d->lastAt, position);
    CameraController& camera = d->internals().camera;
    switch (d->drag) {
    case Drag::Orbit:
        if (d->internals().unfolded.empty()) {
            camera.orbit(d->grabbed, delta);
        } else {
            camera.pan(d->grabbed, delta); // an elevation stays flat
        }
        break;
    case Drag::Pan:
        camera.pan(d->grabbed, delta);
        break;
    case Drag::Look:
        camera.look(delta);
        break;
    case Drag::Handle:
        d->internals().dragHandle(position);
        return;
    case Drag::Compass:
        return;
    case Drag::Swipe:
    case Drag::None:
        break;
    }
    d->internals().cameraMoved();
}

void SceneWindow::mouseReleaseEvent(QMouseEvent* event)
{
    if (d->drag == Drag::None || event->button() != d->button) {
        return;
    }
    const bool click = !d->dragged && d->drag != Drag::Handle;
    const bool compass = d->drag == Drag::Compass;
    d->drag = Drag::None;
    d->internals().dropHandle(true);
    if (!click) {
        return;
    }
    if (compass) {
        d->scene.turnNorth();
        return;
    }
    const auto device = d->deviceAt(event->position());
    if (event->button() == Qt::LeftButton) {
        Q_EMIT clicked(device, event->modifiers());
    } else if (event->button() == Qt::RightButton) {
        Q_EMIT contextMenuRequested(device, event->globalPosition().toPoint());
    }
}

void SceneWindow::mouseDoubleClickEvent(QMouseEvent* event)
{
    d->drag = Drag::None;
    if (event->button() == Qt::LeftButton && !d->internals().onCompass(event->position())) {
        Q_EMIT doubleClicked(d->deviceAt(event->position()));
    }
}

void SceneWindow::wheelEvent(QWheelEvent* event)
{
    constexpr float notch = 120;
    const auto steps = static_cast<float>(event->angleDelta().y()) / notch;
    if (steps != 0) {
        d->internals().camera.zoom(d->internals().pointUnder(event->position()), steps);
        d->internals().cameraMoved();
    }
}

void SceneWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && d->drag == Drag::Handle) {
        d->drag = Drag::None;
        d->internals().dropHandle(false);
        return;
    }
    if (event->key() == Qt::Key_Shift) {
        d->fast = true; // held down after the direction: no other key event tells of it
    }
    static const std::set<int> flyKeys{Qt::Key_W, Qt::Key_A, Qt::Key_S,
                                       Qt::Key_D, Qt::Key_Q, Qt::Key_E};
    const bool plain =
        (event->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    if (!plain || !flyKeys.contains(event->key())) {
        QWindow::keyPressEvent(event);
        return;
    }
    d->keys.insert(event->key());
    d->fast = event->modifiers().testFlag(Qt::ShiftModifier);
    requestUpdate();
}

void SceneWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Shift) {
        d->fast = false;
    }
    if (event->isAutoRepeat() || d->keys.erase(event->key()) == 0) {
        QWindow::keyReleaseEvent(event);
    }
}

void SceneWindow::focusOutEvent(QFocusEvent* event)
{
    d->keys.clear();
    d->fast = false;
    QWindow::focusOutEvent(event);
}

} // namespace hallscape::scene
