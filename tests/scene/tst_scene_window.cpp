// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scene/scene_window.h"

#include "drawn_array.h"
#include "scene/hall_scene.h"
#include "small_site.h"

#include <QtGui/QScreen>
#include <QtGui/QWheelEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>
#include <QtWidgets/QWidget>

using namespace hallscape;
using namespace hallscape::tests;
using data::Kind;
using scene::HallScene;
using scene::SceneWindow;

class SceneWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void idleDrawsNothing();
    void openedIsInTheNextFrame();
    void clickNamesWhatIsUnderThePointer();
    void doubleClick();
    void rightClickAsksForTheMenu();
    void hoverFollowsThePointerAndEndsWithIt();
    void hoverEndsWithAMoveOfTheCamera();
    void dragOrbitsAndIsNoClick();
    void lostReleaseEndsTheDrag();
    void wheelZoomsToThePointer();
    void keysFlyUntilTheFocusIsLost();
    void shiftFliesFaster();
    void flightSettlesInItsPose();
    void clickOnTheCompassTurnsNorth_data();
    void clickOnTheCompassTurnsNorth();
    void withoutCompassItsPlaceIsAnyOther();
    void resizingKeepsTheMiddle();
    void secondSite();
    void closedWhileLoading();

private:
    HallScene& hall() { return m_window->scene(); }
    QPoint compass() const { return {m_window->width() - 40, m_window->height() - 40}; }
    QPoint middle() const { return {m_window->width() / 2, m_window->height() / 2}; }
    /// Waits until no frame came for a while and all is prepared. \return false when frames never
    /// end
    bool settle();
    void wheel(QPoint at, int steps);

    data::SitePtr m_site;
    std::unique_ptr<QWidget> m_host;
    SceneWindow* m_window = nullptr; ///< the container owns it
    const data::Device m_server{Kind::Server, 11};
    data::Vec3 m_front;
};

bool SceneWindowTest::settle()
{
    constexpr int quietMs = 250;
    QSignalSpy frames(m_window, &SceneWindow::frameDrawn);
    for (int tries = 0; tries < 200; ++tries) {
        frames.clear();
        if (!frames.wait(quietMs) && hall().state() != HallScene::State::Loading &&
            (m_window->warm() || hall().state() == HallScene::State::Empty)) {
            return true;
        }
    }
    return false;
}

void SceneWindowTest::init()
{
    m_site = sampleSite("array");
    QVERIFY(m_site != nullptr);
    m_front = frontOf(*m_site, m_server);
    m_host = std::make_unique<QWidget>();
    m_window = new SceneWindow;
    auto* layout = new QVBoxLayout(m_host.get());
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* container = QWidget::createWindowContainer(m_window, m_host.get());
    container->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(container);
    m_host->resize(480, 320);
    hall().setSite(m_site);
    hall().setCamera({m_front + data::Vec3{0, 0, 2}, m_front, 45});
    m_host->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QTRY_COMPARE(hall().state(), HallScene::State::Ready);
    QVERIFY(settle());
}

void SceneWindowTest::cleanup()
{
    m_host.reset();
    m_window = nullptr;
}

void SceneWindowTest::wheel(QPoint at, int steps)
{
    QWheelEvent event(at, m_window->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_window, &event);
}

void SceneWindowTest::idleDrawsNothing()
{
    QVERIFY(m_window->frameCount() > 2);
    const quint64 before = m_window->frameCount();
    QTest::qWait(1000); // the promise is about time: nothing is drawn while nothing changes
    QCOMPARE(m_window->frameCount(), before);

    hall().setSelection(m_server);
    QTRY_VERIFY(m_window->frameCount() > before);
    QVERIFY(settle());
    QVERIFY(m_window->frameCount() < before + 5);
}

void SceneWindowTest::openedIsInTheNextFrame()
{
    const auto picture = [this] {
        return m_window->screen()
            ->grabWindow(m_window->winId())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    };
    data::Shown shown;
    shown.labels = false; // they fade in
    hall().setShown(shown);
    QVERIFY(settle());
    QSignalSpy frames(m_window, &SceneWindow::frameDrawn);
    for (int times = 0; times < 2; ++times) {
        const QImage closed = picture();
        frames.clear();
        hall().open(m_server, false);
        QCOMPARE(hall().state(), HallScene::State::Ready); // nothing has to be read
        QVERIFY(frames.wait());
        QCOMPARE(frames.count(), 1);
        const QImage first = picture();
        QVERIFY(first != closed);

        m_window->requestUpdate(); // nothing was missing
        QVERIFY(frames.wait());
        QVERIFY(settle());
        QCOMPARE(picture(), first);
        hall().open(std::nullopt, false);
        QVERIFY(settle());
    }
}

void SceneWindowTest::clickNamesWhatIsUnderThePointer()
{
    std::vector<std::optional<data::Device>> clicks;
    connect(m_window, &SceneWindow::clicked, this,
            [&](std::optional<data::Device> device) { clicks.push_back(device); });
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle());
    QCOMPARE(clicks.size(), 1U);
    QCOMPARE(clicks.front(), std::optional(m_server));

    hall().setCamera({{0, 30, 0.1F}, {0, 60, 0}, 45}); // into the sky
    QVERIFY(settle());
    QTest::mouseClick(m_window, Qt::LeftButton, {}, middle());
    QCOMPARE(clicks.size(), 2U);
    QCOMPARE(clicks.back(), std::optional<data::Device>());
}

void SceneWindowTest::doubleClick()
{
    std::vector<std::optional<data::Device>> devices;
    connect(m_window, &SceneWindow::doubleClicked, this,
            [&](std::optional<data::Device> device) { devices.push_back(device); });
    QTest::mouseDClick(m_window, Qt::LeftButton, {}, middle());
    QCOMPARE(devices.size(), 1U);
    QCOMPARE(devices.front(), std::optional(m_server));
}

void SceneWindowTest::rightClickAsksForTheMenu()
{
    std::vector<std::optional<data::Device>> devices;
    connect(m_window, &SceneWindow::contextMenuRequested, this,
            [&](std::optional<data::Device> device) { devices.push_back(device); });
    QSignalSpy clicks(m_window, &SceneWindow::clicked);
    QTest::mouseClick(m_window, Qt::RightButton, {}, middle());
    QCOMPARE(devices.size(), 1U);
    QCOMPARE(devices.front(), std::optional(m_server));
    QCOMPARE(clicks.size(), 0);
}

void SceneWindowTest::hoverFollowsThePointerAndEndsWithIt()
{
    std::vector<std::optional<data::Device>> devices;
    connect(m_window, &SceneWindow::hovered, this,
            [&](std::optional<data::Device> device) { devices.push_back(device); });
    QTest::mouseMove(m_window, {3, 3}); // a move to where the pointer already is would not count
    QTest::mouseMove(m_window, middle());
    QTRY_VERIFY(!devices.empty() && devices.back() == m_server);
    const std::size_t count = devices.size();
    QTest::mouseMove(m_window, middle() + QPoint(1, 0)); // still the same: no news
    QCoreApplication::processEvents();
    QCOMPARE(devices.size(), count);

    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_window, &leave);
    QCOMPARE(devices.back(), std::optional<data::Device>());
}

/// The pointer stands still, but not over the same thing: a tool tip would tell of what is gone.
void SceneWindowTest::hoverEndsWithAMoveOfTheCamera()
{
    std::vector<std::optional<data::Device>> devices;
    connect(m_window, &SceneWindow::hovered, this,
            [&](std::optional<data::Device> device) { devices.push_back(device); });
    QTest::mouseMove(m_window, {3, 3});
    QTest::mouseMove(m_window, middle());
    QTRY_VERIFY(!devices.empty() && devices.back() == m_server);
    const data::CameraPose before = hall().camera();
    data::CameraPose away = before;
    away.target = before.eye + (before.eye - before.target); // turned about
    hall().setCamera(away);
    QCOMPARE(devices.back(), std::optional<data::Device>());
    hall().setCamera(before);
    QTRY_COMPARE(devices.back(), std::optional<data::Device>(m_server)); // without a move of it
}

void SceneWindowTest::dragOrbitsAndIsNoClick()
{
    QSignalSpy clicks(m_window, &SceneWindow::clicked);
    const data::CameraPose before = hall().camera();
    QTest::mousePress(m_window, Qt::LeftButton, {}, middle());
    QMouseEvent move(QEvent::MouseMove, middle() + QPoint(60, 0),
                     m_window->mapToGlobal(middle() + QPoint(60, 0)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &move);
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, middle() + QPoint(60, 0));
    QCOMPARE(clicks.size(), 0);
    QVERIFY(scene::length(hall().camera().eye - before.eye) > 0.3F);
    QVERIFY(std::abs(scene::length(hall().camera().eye - m_front) - 2) < 0.2F);
}

void SceneWindowTest::lostReleaseEndsTheDrag()
{
    QTest::mousePress(m_window, Qt::RightButton, {}, middle());
    const data::CameraPose before = hall().camera();
    QMouseEvent move(QEvent::MouseMove, middle() + QPoint(60, 0),
                     m_window->mapToGlobal(middle() + QPoint(60, 0)), Qt::NoButton, Qt::NoButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(m_window, &move);
    QCOMPARE(hall().camera(), before);
    QTest::mouseRelease(m_window, Qt::RightButton, {}, middle());
}

void SceneWindowTest::wheelZoomsToThePointer()
{
    const QPoint at = middle() + QPoint(40, -30);
    const auto before = hall().pick(at);
    QVERIFY(before.has_value());
    wheel(at, 2);
    const auto after = hall().pick(at);
    QVERIFY(after.has_value());
    QVERIFY(after->distanceM < before->distanceM * 0.8F);
    QVERIFY(scene::length(after->point - before->point) < 0.02F);
    wheel(at, -2);
    QVERIFY(hall().pick(at)->distanceM > after->distanceM * 1.2F);
}

void SceneWindowTest::keysFlyUntilTheFocusIsLost()
{
    m_window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    const data::CameraPose before = hall().camera();
    QTest::keyPress(m_window, Qt::Key_S);
    QTRY_VERIFY(scene::length(hall().camera().eye - before.eye) > 0.2F);
    QVERIFY(hall().camera().eye.z > before.eye.z);
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(m_window, &out);
    QVERIFY(settle());
    QTest::keyRelease(m_window, Qt::Key_S);

    QTest::keyPress(m_window, Qt::Key_S, Qt::ControlModifier); // a shortcut, not a flight
    const data::CameraPose still = hall().camera();
    QVERIFY(settle());
    QCOMPARE(hall().camera(), still);
}

void SceneWindowTest::shiftFliesFaster()
{
    QTest::keyPress(m_window, Qt::Key_S);
    QTest::keyPress(m_window, Qt::Key_Shift);
    QTest::keyRelease(m_window, Qt::Key_Shift, Qt::ShiftModifier);
    QTest::keyRelease(m_window, Qt::Key_S);
    QVERIFY(settle()); // nothing stays pressed
}

void SceneWindowTest::flightSettlesInItsPose()
{
    const data::CameraPose goal = hall().pose(scene::PresetPose::Rear, m_server);
    hall().flyTo(goal);
    QVERIFY(settle());
    QCOMPARE(hall().camera(), goal);
}

void SceneWindowTest::clickOnTheCompassTurnsNorth_data()
{
    QTest::addColumn<std::optional<data::Split>>("split");
    QTest::newRow("one picture") << std::optional<data::Split>();
    QTest::newRow("swipe") << std::optional(data::Split{data::SplitKind::Swipe, 0.4F, {}, {}});
}

void SceneWindowTest::clickOnTheCompassTurnsNorth()
{
    QFETCH(std::optional<data::Split>, split);
    hall().setSplit(split);
    hall().setGauges(scene::GaugeWords{QStringLiteral("N"), QStringLiteral("%1 away")});
    hall().setCamera({{30, 40, 50}, {0, 0, 0}, 45});
    QVERIFY(settle());
    QSignalSpy clicks(m_window, &SceneWindow::clicked);
    QSignalSpy doubles(m_window, &SceneWindow::doubleClicked);
    QTest::mouseMove(m_window, compass());
    QTRY_COMPARE(m_window->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(m_window, Qt::LeftButton, {}, compass());
    QVERIFY(settle());
    QVERIFY(std::abs(hall().camera().eye.x) < 1e-3F);
    QVERIFY(hall().camera().eye.z > 1);
    QCOMPARE(hall().camera().eye.y, 40.0F);
    QCOMPARE(clicks.count(), 0);
    QTest::mouseDClick(m_window, Qt::LeftButton, {}, compass());
    QCOMPARE(doubles.count(), 0);
    // Dragging from it is nothing.
    const data::CameraPose before = hall().camera();
    QTest::mousePress(m_window, Qt::LeftButton, {}, compass());
    QTest::mouseMove(m_window, middle());
    QTest::mouseRelease(m_window, Qt::LeftButton, {}, middle());
    QVERIFY(settle());
    QCOMPARE(hall().camera(), before);
}

void SceneWindowTest::withoutCompassItsPlaceIsAnyOther()
{
    hall().setGauges(std::nullopt);
    QSignalSpy clicks(m_window, &SceneWindow::clicked);
    const data::CameraPose before = hall().camera();
    QTest::mouseClick(m_window, Qt::LeftButton, {}, compass());
    QCOMPARE(clicks.count(), 1);
    QVERIFY(settle());
    QCOMPARE(hall().camera(), before);
}

void SceneWindowTest::resizingKeepsTheMiddle()
{
    for (const QSize size : {QSize(700, 300), QSize(200, 500), QSize(480, 320)}) {
        const quint64 before = m_window->frameCount();
        m_host->resize(size);
        QTRY_COMPARE(hall().size(), size);
        QTRY_VERIFY(m_window->frameCount() > before);
        const auto hit = hall().pick(middle());
        QVERIFY(hit.has_value());
        QCOMPARE(hit->device, m_server);
    }
    QVERIFY(settle());
}

void SceneWindowTest::secondSite()
{
    const auto small = smallSite();
    hall().open(m_server);
    hall().setSelection(m_server);
    hall().setSite(small);
    const data::Device rack{Kind::Rack, 0};
    hall().setCamera(hall().pose(scene::PresetPose::Front, rack));
    QTRY_COMPARE(hall().state(), HallScene::State::Ready);
    QVERIFY(settle());
    const auto hit = hall().pick(middle());
    QVERIFY(hit.has_value());
    QVERIFY(small->contains(hit->device));
}

void SceneWindowTest::closedWhileLoading()
{
    for (int i = 0; i < 5; ++i) {
        cleanup();
        m_host = std::make_unique<QWidget>();
        m_window = new SceneWindow;
        QWidget::createWindowContainer(m_window, m_host.get())->resize(200, 150);
        m_host->show();
        hall().setSite(m_site);
        hall().open(m_server);
        if (i % 2 == 0) {
            QVERIFY(QTest::qWaitForWindowExposed(m_window));
        }
    }
}

int main(int argc, char** argv)
{
    scene::prepareGraphics();
    const QApplication application(argc, argv);
    SceneWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_scene_window.moc"
