// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/legend_panel.h"

#include "scene/legend_painter.h"
#include "tests/app/sample_session.h"

#include <algorithm>
#include <memory>

using namespace hallscape;
using app::LegendPanel;

/// The legend as a user sees and handles it.
class TestLegendPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_session = std::make_unique<app::Session>();
        m_panel = std::make_unique<LegendPanel>(*m_session);
        m_panel->resize(m_panel->width(), 400);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        // The bar is where the colours of the palette are.
        const auto colours = data::palette(m_session->lens().palette);
        const QImage image = m_panel->grab().toImage();
        m_barX = 0;
        for (int x = 0; x < image.width() && m_barX == 0; ++x) {
            const QColor here = image.pixelColor(x, image.height() / 2);
            const bool found = std::ranges::any_of(
                colours, [&here](data::Rgb rgb) { return here == QColor(rgb.r, rgb.g, rgb.b); });
            m_barX = found ? x + 2 : 0;
        }
        QVERIFY(m_barX > 0);
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
    }

    void aClickOnTheBarPaintsOnlyTheseValues()
    {
        QTest::mouseMove(m_panel.get(), onBar(130));
        QTRY_VERIFY(!m_panel->toolTip().isEmpty());
        QTest::mouseClick(m_panel.get(), Qt::LeftButton, {}, onBar(130));
        const auto band = m_session->lens().band;
        QVERIFY(band);
        const auto bands = scene::legendBands(m_session->lens());
        QVERIFY(std::ranges::find(bands, *band) != bands.end());
        // Further down are lower values.
        QTest::mouseClick(m_panel.get(), Qt::LeftButton, {}, onBar(300));
        QVERIFY(m_session->lens().band && m_session->lens().band != band);
        QVERIFY(*m_session->lens().band->to <= *band->from);
        // The same again: all values.
        QTest::mouseClick(m_panel.get(), Qt::LeftButton, {}, onBar(300));
        QVERIFY(!m_session->lens().band);
    }

    void aClickBesideTheBarPaintsAllValues()
    {
        QTest::mouseClick(m_panel.get(), Qt::LeftButton, {}, onBar(130));
        QVERIFY(m_session->lens().band);
        QTest::mouseMove(m_panel.get(), {m_panel->width() - 3, 130});
        QTRY_VERIFY(m_panel->toolTip().isEmpty());
        QTest::mouseClick(m_panel.get(), Qt::LeftButton, {}, {m_panel->width() - 3, 130});
        QVERIFY(!m_session->lens().band);
    }

    void withoutALensThereIsNothingToClick()
    {
        data::Lens none;
        none.metric.reset();
        m_session->setLens(none);
        QTest::mouseClick(m_panel.get(), Qt::LeftButton, {}, onBar(130));
        QVERIFY(!m_session->lens().band);
        QVERIFY(!m_panel->grab().isNull());
    }

private:
    QPoint onBar(int y) const { return {m_barX, y}; }

    int m_barX = 0; ///< pixels from the left, on the bar
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<LegendPanel> m_panel;
};

QTEST_MAIN(TestLegendPanel)
#include "tst_legend_panel.moc"
