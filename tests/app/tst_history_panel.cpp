// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_panel.h"
#include "app/history/history_plot.h"
#include "app/history/line_colours.h"
#include "app/history/plot_limits.h"
#include "tests/app/fake_history_reader.h"
#include "tests/app/sample_session.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace hallscape;
using app::HistoryPanel;

namespace {

constexpr std::int64_t endMs = 1'730'000'000'000;
constexpr std::int64_t hourMs = 3'600'000;

QString allText(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible()) {
            texts << label->text();
        }
    }
    return texts.join(QLatin1Char('\n'));
}

void feed(HistoryPanel& panel)
{
    panel.setReader([] { return std::make_unique<app::FakeHistoryReader>(); });
    panel.setKnownRange(data::TimeRange{endMs - 24 * hourMs, endMs});
}

} // namespace

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSelectionMeansDevices_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("metric");
        QTest::addColumn<int>("devices");
        QTest::addColumn<QString>("of");
        const auto row = [](const char* name, const char* path, data::MetricId metric, int devices,
                            const char* of) {
            QTest::newRow(name) << QString::fromLatin1(path) << static_cast<int>(metric) << devices
                                << QString::fromLatin1(of);
        };
        using enum data::MetricId;
        row("one GPU", "array-1/rack-1/server-1/gpu-2", GpuTemp, 1,
            "array-1/rack-1/server-1/gpu-2");
        row("the eight of a server", "array-1/rack-1/server-1", GpuTemp, 8,
            "array-1/rack-1/server-1");
        row("all of a rack", "array-1/rack-1", GpuTemp, 64, "array-1/rack-1");
        row("racks of an array", "array-1", RackPower, 9, "array-1");
        row("a GPU has no rack power", "array-1/rack-1/server-1/gpu-2", RackPower, 1,
            "array-1/rack-1");
    }

    void aSelectionMeansDevices()
    {
        QFETCH(QString, path);
        QFETCH(int, metric);
        QFETCH(int, devices);
        QFETCH(QString, of);
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        const data::Site& site = *session.site();
        const auto device = site.find(path.toStdString());
        QVERIFY(device.has_value());
        const auto subject = app::subjectOf(site, *device, static_cast<data::MetricId>(metric));
        QCOMPARE(static_cast<int>(subject.devices.count), devices);
        QVERIFY(subject.of == site.find(of.toStdString()));
        QVERIFY(!app::titleOf(site, subject).isEmpty());
    }

    void withoutAPastItSaysSo()
    {
        app::Session session;
        HistoryPanel panel(session);
        panel.show();
        QVERIFY(allText(panel).contains(QStringLiteral("No past")));
        QVERIFY(app::openSample(session, "array.json"));
        panel.setReader([] { return std::make_unique<app::FakeHistoryReader>(); });
        QVERIFY(allText(panel).contains(QStringLiteral("No past"))); // nothing is known of it
        panel.setKnownRange(data::TimeRange{endMs - hourMs, endMs});
        QVERIFY(allText(panel).contains(QStringLiteral("Select a device")));
    }

    void theWholeSiteIsOneClick()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        HistoryPanel panel(session);
        panel.resize(900, 240);
        panel.show();
        feed(panel);
        auto* button = panel.findChild<QPushButton*>();
        QVERIFY(button != nullptr && button->isVisible());
        button->click();
        auto* rows = panel.findChild<QTreeWidget*>();
        QTRY_COMPARE(rows->topLevelItemCount(), 4); // highest, mean, lowest, devices
        QTRY_COMPARE(rows->topLevelItem(3)->text(1), QLocale().toString(512));
    }

    void theReadoutFollowsTheCursor()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        const auto server = session.site()->find("array-1/rack-1/server-1");
        session.select(server);
        HistoryPanel panel(session);
        panel.resize(900, 240);
        panel.show();
        feed(panel);
        auto* rows = panel.findChild<QTreeWidget*>();
        QTRY_COMPARE(rows->topLevelItemCount(), 8);
        const std::int64_t atMs = endMs - 300'000;
        QVERIFY(!app::FakeHistoryReader::isGap(atMs));
        panel.setCursor(atMs);
        const double value = static_cast<double>(app::FakeHistoryReader::valueOf(3, atMs));
        QVERIFY2(rows->topLevelItem(3)->text(1).startsWith(QLocale().toString(value, 'f', 1)),
                 qPrintable(rows->topLevelItem(3)->text(1)));
        panel.setCursor(atMs - hourMs / 2 - (atMs - hourMs / 2) % (40 * 60'000) + 21 * 60'000);
        QTRY_VERIFY(rows->topLevelItem(3)->text(1).startsWith(QChar(0x2013))); // in a gap
    }

    void aClickChoosesTheMomentAndAZoomIsRemembered()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        session.select(session.site()->find("array-1/rack-1/server-1/gpu-1"));
        HistoryPanel panel(session);
        panel.resize(900, 240);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        feed(panel);
        QTRY_COMPARE(panel.findChild<QTreeWidget*>()->topLevelItemCount(), 1);
        auto* plot = panel.findChild<app::HistoryPlot*>();
        QSignalSpy chosen(&panel, &HistoryPanel::timeChosen);
        QWidget* surface = plot->focusProxy();
        QTest::mouseClick(surface, Qt::LeftButton, {}, surface->rect().center());
        QCOMPARE(chosen.size(), 1);
        const auto window = plot->window();
        QVERIFY(window.contains(chosen[0][0].toLongLong()));
        QCOMPARE(window.lengthMs(), 15 * 60'000);
        auto* ranges = panel.findChildren<QComboBox*>().last();
        QTest::keyClick(surface, Qt::Key_Plus);
        QCOMPARE(ranges->currentText(), QStringLiteral("Zoomed"));
        QCOMPARE(plot->window().lengthMs(), 10 * 60'000);
        panel.setKnownRange(data::TimeRange{endMs - 24 * hourMs, endMs + 60'000});
        QCOMPARE(plot->window().lengthMs(), 10 * 60'000); // stays where the user put it
        QTest::keyClick(surface, Qt::Key_0);
        QCOMPARE(ranges->currentText(), QStringLiteral("All"));
        QCOMPARE(plot->window().toMs, endMs + 60'000);
    }

    void theLiveEndDragsTheWindowAlong()
    {
        app::Session session;
        QVERIFY(app::openSample(session, "array.json"));
        session.select(session.site()->find("array-1/rack-1/server-1/gpu-1"));
        HistoryPanel panel(session);
        panel.show();
        feed(panel);
        auto* plot = panel.findChild<app::HistoryPlot*>();
        QCOMPARE(plot->window().toMs, endMs);
        panel.setKnownRange(data::TimeRange{endMs - hourMs, endMs + 10'000});
        QCOMPARE(plot->window().toMs, endMs + 10'000);
        panel.setCursor(endMs - 10 * hourMs); // far back: the plot goes there
        QVERIFY(plot->window().contains(endMs - 10 * hourMs));
    }

    void limitsAreNamedOnce()
    {
        const auto limits = app::limitsOf(data::metric(data::MetricId::GpuTemp));
        QCOMPARE(limits.size(), std::size_t(4)); // 87 is limit and mark
        QCOMPARE(limits[0].text, QStringLiteral("max operating 87.0\u2009\u00B0C"));
        QVERIFY(limits[0].weight == app::PlotLimit::Weight::Critical);
        QVERIFY(limits[1].weight == app::PlotLimit::Weight::Warning);
    }

    void theAxisShowsLimitsThatAreNear()
    {
        const data::Metric& metric = data::metric(data::MetricId::GpuTemp);
        QVERIFY(app::axisExtent(metric, {48, 56}).high > 60);
        QVERIFY(app::axisExtent(metric, {40, 41}).high < 60);
        const auto flat = app::axisExtent(metric, {44, 44});
        QVERIFY(flat.high - flat.low >= 1.6); // noise stays a flat line
        QVERIFY(app::axisExtent(data::metric(data::MetricId::GpuUtil), {0, 0}).low >= 0);
    }

    void coloursOfLinesCanBeSeen()
    {
        for (const app::ThemeId id : {app::ThemeId::Dark, app::ThemeId::Light}) {
            const app::Theme& theme = app::theme(id);
            for (std::size_t i = 0; i < app::lineColours; ++i) {
                const QColor colour = app::lineColour(theme, i, app::lineColours);
                QVERIFY2(app::contrastRatio(colour, theme.panel) >= 3, qPrintable(colour.name()));
                for (std::size_t k = 0; k < i; ++k) {
                    QVERIFY(colour != app::lineColour(theme, k, app::lineColours));
                }
            }
        }
    }
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_history_panel.moc"
