// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/minimap_panel.h"

#include "app/docks/value_colour.h"
#include "app/map_place.h"
#include "tests/app/sample_session.h"

#include <cmath>

using namespace hallscape;
using app::MinimapPanel;
using data::Kind;
using data::Vec3;

/// The map as a user sees and handles it.
class TestMinimapPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<app::Session>();
        m_map = std::make_unique<MinimapPanel>(*m_session);
        m_map->resize(400, 400);
        m_map->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_map.get()));
    }
    void cleanup()
    {
        m_map.reset();
        m_session.reset();
    }

    void withoutASiteItSaysSo()
    {
        const QImage empty = m_map->grab().toImage();
        QVERIFY(m_map->frame().empty());
        QVERIFY(!m_map->accessibleName().isEmpty());
        // Nothing to click on, nothing happens.
        QSignalSpy flights(m_map.get(), &MinimapPanel::flightRequested);
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, {200, 200});
        QTest::keyClick(m_map.get(), Qt::Key_Left);
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QCOMPARE(flights.count(), 0);
        QVERIFY(empty.pixelColor(2, 2) != QColor()); // drawn
    }

    void racksHaveTheColourOfTheLens()
    {
        enterHall();
        const QImage picture = m_map->grab().toImage();
        const app::Theme& theme = app::themeOf(m_map->palette());
        const data::Range racks =
            m_session->site()->areas[m_session->site()->areaId(hall()).index].racks;
        int alike = 0;
        for (std::uint32_t i = racks.first; i < racks.end(); ++i) {
            const data::Device rack = data::Site::device(data::RackId{i});
            const QColor wanted = app::valuePaint(*m_session, rack, theme).brush.color();
            const QPoint at = m_map->frame().toMap(m_session->site()->box(rack).centre).toPoint();
            const QColor drawn = picture.pixelColor(at);
            const int off = std::abs(wanted.red() - drawn.red()) +
                            std::abs(wanted.green() - drawn.green()) +
                            std::abs(wanted.blue() - drawn.blue());
            alike += off < 30 ? 1 : 0;
        }
        // Not those under the eye and its cone, nor those without a value.
        QVERIFY2(alike > static_cast<int>(racks.count) / 2, qPrintable(QString::number(alike)));
    }

    void theEyeChoosesThePlace()
    {
        enterHall();
        QCOMPARE(m_map->place(), hall());
        QVERIFY(m_map->accessibleName().contains(QStringLiteral("Hall")));
        m_map->setCamera({{0, 500, 500}, {}}, {16, 9});
        QCOMPARE(m_map->place(), data::Device{});
    }

    void clickFliesThere()
    {
        enterHall();
        QSignalSpy flights(m_map.get(), &MinimapPanel::flightRequested);
        const Vec3 goal = aisleSpot();
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, m_map->frame().toMap(goal).toPoint());
        QCOMPARE(flights.count(), 1);
        const auto pose = flights[0][0].value<data::CameraPose>();
        QVERIFY(std::hypot(pose.eye.x - goal.x, pose.eye.z - goal.z) <
                2 / m_map->frame().pixelsPerMetre());
        QCOMPARE(pose.eye.y, m_inside.eye.y);
    }

    void dragMovesAtOnceAndFliesNowhere()
    {
        enterHall();
        QSignalSpy flights(m_map.get(), &MinimapPanel::flightRequested);
        QSignalSpy moves(m_map.get(), &MinimapPanel::moveRequested);
        const QPoint from = m_map->frame().toMap(m_inside.eye).toPoint();
        QTest::mousePress(m_map.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_map.get(), from + QPoint(30, 0));
        QTest::mouseMove(m_map.get(), from + QPoint(40, 10));
        QTest::mouseRelease(m_map.get(), Qt::LeftButton, {}, from + QPoint(40, 10));
        QVERIFY(moves.count() >= 2);
        QCOMPARE(flights.count(), 0);
    }

    void doubleClickSelectsTheRack()
    {
        enterHall();
        const data::Device rack = data::Site::device(data::RackId{7});
        const QPoint at = m_map->frame().toMap(m_session->site()->box(rack).centre).toPoint();
        QTest::mouseClick(m_map.get(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(m_map.get(), Qt::LeftButton, {}, at);
        QCOMPARE(m_session->selection(), std::optional(rack));
    }

    void keysMoveAndSelect()
    {
        enterHall();
        QSignalSpy flights(m_map.get(), &MinimapPanel::flightRequested);
        QTest::keyClick(m_map.get(), Qt::Key_Right);
        QTest::keyClick(m_map.get(), Qt::Key_Up);
        QCOMPARE(flights.count(), 2);
        QVERIFY(flights[0][0].value<data::CameraPose>().eye.x > m_inside.eye.x);
        QVERIFY(flights[1][0].value<data::CameraPose>().eye.z < m_inside.eye.z); // north is up
        QTest::keyClick(m_map.get(), Qt::Key_Return);
        QVERIFY(m_session->selection());
    }

    void alertsAreMarked()
    {
        enterHall();
        const QImage before = m_map->grab().toImage();
        m_map->setAlerts({{data::Site::device(data::RackId{3}), true}});
        const QImage after = m_map->grab().toImage();
        QVERIFY(before != after);
        m_map->setAlerts({});
        QCOMPARE(m_map->grab().toImage(), before);
    }

private:
    static data::Device hall() { return {Kind::Hall, 0}; }
    void enterHall()
    {
        QVERIFY(app::openSample(*m_session, "colossus.json"));
        m_session->showSnapshot(app::simulatedSnapshot(m_session->site()));
        const data::OrientedBox box = m_session->site()->box(hall());
        m_inside = {aisleSpot(), aisleSpot() + Vec3{1, 0, 0}};
        m_inside.eye.y = m_inside.target.y = box.centre.y - box.halfSize.y + 1.6F;
        m_map->setCamera(m_inside, {16, 9});
        m_map->grab();
        QVERIFY(!m_map->frame().empty());
    }
    /// Nothing stands along the wall.
    Vec3 aisleSpot() const
    {
        const data::OrientedBox box = m_session->site()->box(hall());
        return box.centre - Vec3{box.halfSize.x - 1, 0, box.halfSize.z - 1};
    }

    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<MinimapPanel> m_map;
    data::CameraPose m_inside;
};

QTEST_MAIN(TestMinimapPanel)
#include "tst_minimap_panel.moc"
