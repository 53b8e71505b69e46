// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scene_link.h"

#include "app/device_value.h"
#include "app/kind_text.h"
#include "app/second_picture.h"
#include "app/session.h"
#include "app/site_loading.h"
#include "scene/hall_scene.h"
#include "scene/scene_window.h"

#include <QtCore/QLoggingCategory>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QWidget>

namespace hallscape::app {

namespace {

constexpr int restMs = 300;

Q_LOGGING_CATEGORY(logScene, "hallscape.scene")

} // namespace

SceneLink::SceneLink(Session& session, scene::SceneWindow& view, QWidget* container)
    : QObject(container), m_session(session), m_view(view), m_container(container)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &SceneLink::showToolTip);
    linkSession();
    linkView();
}

void SceneLink::linkSession()
{
    scene::HallScene& scene = m_view.scene();
    const auto showValues = [this, &scene] {
        const auto metric = m_session.lens().metric;
        scene.setLens(m_session.shownLens());
        scene.setValues(m_session.snapshot(), metric ? m_session.rollup(*metric) : nullptr);
    };
    const auto showSite = [this, &scene] {
        auto prepared = m_session.takePrepared();
        scene.setPrepared(prepared != nullptr ? prepared : scene::prepareSite(m_session.site()),
                          QString::fromStdString(meshFolder(m_session.sitePath().toStdString())));
        scene.setCamera(scene.pose(scene::PresetPose::Site, std::nullopt));
    };
    connect(&m_session, &Session::siteChanged, this, showSite);
    connect(&m_session, &Session::snapshotChanged, this, showValues);
    connect(&m_session, &Session::lensChanged, this, showValues);
    connect(&m_session, &Session::shownChanged, this,
            [this, &scene] { scene.setShown(m_session.shown()); });
    connect(&m_session, &Session::insideChanged, this, &SceneLink::showInside);
    connect(&m_session, &Session::selectionChanged, this,
            [this, &scene] { scene.setSelection(m_session.selection()); });
    connect(&m_session, &Session::openedChanged, this,
            [this, &scene] { scene.open(m_session.opened()); });
    connect(&m_session, &Session::flightToDeviceRequested, this,
            [&scene](data::Device device) { scene.flyTo(scene.poseFor(device)); });
    connect(&m_session, &Session::cameraRequested, this,
            [&scene](const data::CameraPose& pose) { scene.flyTo(pose); });
    const SecondPicture& second = m_session.second();
    connect(&second, &SecondPicture::splitChanged, this,
            [&second, &scene] { scene.setSplit(second.split()); });
    connect(&second, &SecondPicture::valuesChanged, this,
            [&second, &scene] { scene.setSecondValues(second.snapshot(), second.rollup()); });
    scene.setLens(m_session.shownLens());
    scene.setShown(m_session.shown());
    scene.setElevationWords(tr("Front"), tr("Rear"));
    scene.setInside(m_session.inside());
    if (m_session.site() != nullptr) {
        showSite();
        showValues();
    }
}

void SceneLink::linkView()
{
    scene::HallScene& scene = m_view.scene();
    connect(&scene, &scene::HallScene::cameraChanged, &m_session, &Session::reportCamera);
    connect(&scene, &scene::HallScene::sectionDragged, this, [this](const data::OrientedBox& box) {
        data::Inside inside = m_session.inside();
        inside.section = box;
        m_session.setInside(inside);
    });
    connect(&scene, &scene::HallScene::problem, this,
            [](const QString& detail) { qCWarning(logScene).noquote() << detail; });
    connect(&m_view, &scene::SceneWindow::hovered, this,
            [this, &scene](std::optional<data::Device> device, QPointF position) {
                scene.setHovered(device);
                rest(device, position);
            });
    connect(&m_view, &scene::SceneWindow::clicked, this,
            [this](std::optional<data::Device> device, Qt::KeyboardModifiers) {
                m_session.select(device);
            });
    connect(&m_view, &scene::SceneWindow::doubleClicked, this,
            [this](std::optional<data::Device> device) {
                if (device) {
                    m_session.goTo(*device);
                }
            });
    connect(&m_view, &scene::SceneWindow::swiped, &m_session.second(), &SecondPicture::setSwipe);
    connect(&m_view, &scene::SceneWindow::contextMenuRequested, this, &SceneLink::showMenu);
}

void SceneLink::showInside()
{
    scene::HallScene& scene = m_view.scene();
    const std::string unfolded = m_session.inside().unfolded;
    const bool wasUnfolded = m_beforeUnfolding.has_value();
    scene.setInside(m_session.inside());
    if (!unfolded.empty()) {
        if (!wasUnfolded) {
            m_beforeUnfolding = scene.camera();
        }
        if (const auto rack = m_session.site() ? m_session.site()->find(unfolded) : std::nullopt;
            rack && unfolded != m_unfolded) {
            scene.flyTo(scene.poseFor(*rack));
        }
    } else if (wasUnfolded) {
        scene.flyTo(*m_beforeUnfolding);
        m_beforeUnfolding.reset();
    }
    m_unfolded = unfolded;
}

void SceneLink::rest(std::optional<data::Device> device, QPointF position)
{
    m_hovered = device;
    m_position = position;
    QToolTip::hideText();
    if (device) {
        m_rest.start();
    } else {
        m_rest.stop();
    }
}

bool SceneLink::overSecond() const
{
    const std::optional<data::Split>& split = m_session.second().split();
    return split &&
           m_position.x() >= m_container->width() * (split->kind == data::SplitKind::SideBySide
                                                         ? 0.5
                                                         : static_cast<double>(split->at));
}

void SceneLink::showToolTip()
{
    const data::SitePtr site = m_session.site();
    const std::optional<data::Device> device = m_hovered;
    if (!device || site == nullptr || !site->contains(*device)) {
        return;
    }
    const QString text =
        deviceTip(m_session, *device,
                  overSecond() ? secondValueOf(m_session, *device)
                               : valueOf(m_session, *device, m_session.shownMetric()));
    QToolTip::showText(m_container->mapToGlobal(m_position.toPoint()), text, m_container);
}

void SceneLink::showMenu(std::optional<data::Device> device, QPoint globalPosition)
{
    const data::SitePtr site = m_session.site();
    if (!device || site == nullptr) {
        return;
    }
    rest(std::nullopt, {});
    auto* menu = new QMenu(m_container);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const data::Device of = *device;
    menu->addSection(deviceText(*site, of));
    menu->addAction(tr("Go there"), &m_session, [this, of] { m_session.goTo(of); });
    menu->addAction(tr("Select"), &m_session, [this, of] { m_session.select(of); });
    if (of.kind != data::Kind::Site) {
        const data::Device above = site->parent(of);
        menu->addAction(tr("Go to %1").arg(deviceText(*site, above)), &m_session,
                        [this, above] { m_session.goTo(above); });
        menu->addAction(tr("Copy the path"), this, [path = pathText(*site, of)] {
            QGuiApplication::clipboard()->setText(path);
        });
    }
    menu->popup(globalPosition);
}

} // namespace hallscape::app
