// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lens_bar.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/tinted_icon.h"
#include "data/telemetry/palette.h"

#include <QtGui/QActionGroup>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>

namespace hallscape::app {

namespace {

constexpr int noMetric = -1;
constexpr int metricsPx = 168; // the list that drops down is as wide as it needs

QIcon paletteIcon(data::PaletteId id)
{
    QPixmap pixmap(48, 12);
    QPainter painter(&pixmap);
    const auto colours = data::palette(id);
    for (int x = 0; x < pixmap.width(); ++x) {
        const data::Rgb c = colours[static_cast<std::size_t>(x * 255 / (pixmap.width() - 1))];
        painter.setPen(QColor(c.r, c.g, c.b));
        painter.drawLine(x, 0, x, pixmap.height());
    }
    return {pixmap};
}

int toInt(data::MetricId id)
{
    return static_cast<int>(id);
}

} // namespace

LensBar::LensBar(Session& session, QWidget* parent) : QToolBar(parent), m_session(session)
{
    setObjectName(QStringLiteral("lens-bar"));
    setWindowTitle(tr("Lens"));
    setMovable(false);
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    addLens(tr("Temperature"), QStringLiteral("thermometer"), toInt(data::MetricId::GpuTemp));
    addLens(tr("Power"), QStringLiteral("power"), toInt(data::MetricId::GpuPower));
    addLens(tr("Network"), QStringLiteral("network"), toInt(data::MetricId::LinkUtil));
    addLens(tr("None"), QStringLiteral("overlay-none"), noMetric);
    auto* group = new QActionGroup(this);
    for (const auto& [metric, action] : m_lenses) {
        group->addAction(action);
    }
    m_metrics = new QComboBox;
    m_metrics->setAccessibleName(tr("Metric"));
    m_metrics->setToolTip(tr("Any other metric"));
    m_metrics->setFixedWidth(metricsPx);
    m_metrics->setMaxVisibleItems(static_cast<int>(data::metricCount) + 1);
    addWidget(m_metrics);
    m_palettes = new QComboBox;
    m_palettes->setAccessibleName(tr("Palette"));
    m_palettes->setToolTip(tr("Colours of the lens"));
    m_palettes->setIconSize({48, 12});
    addWidget(m_palettes);
    fillMetrics();
    m_metrics->view()->setMinimumWidth(m_metrics->view()->sizeHintForColumn(0) + 4 * gridPx);
    fillPalettes();
    connect(&session, &Session::lensChanged, this, &LensBar::showLens);
    showLens();
}

void LensBar::addLens(const QString& text, const QString& icon, int metric)
{
    QAction* action = addAction(tintedIcon(icon), text);
    action->setCheckable(true);
    action->setToolTip(metric == noMetric ? tr("No lens: the hall as it looks")
                                          : metricText(static_cast<data::MetricId>(metric)));
    connect(action, &QAction::triggered, this, [this, metric] { choose(metric); });
    m_lenses.emplace_back(metric, action);
}

void LensBar::fillMetrics()
{
    m_metrics->addItem(tr("Metric"), noMetric);
    for (const data::Metric& metric : data::metrics()) {
        m_metrics->addItem(metricText(metric.id), toInt(metric.id));
    }
    connect(m_metrics, &QComboBox::activated, this,
            [this](int row) { choose(m_metrics->itemData(row).toInt()); });
}

void LensBar::fillPalettes()
{
    const std::array names{tr("Cividis"), tr("Viridis"), tr("Inferno"), tr("Cool to warm")};
    static_assert(names.size() == static_cast<std::size_t>(data::PaletteId::Count));
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_palettes->addItem(paletteIcon(static_cast<data::PaletteId>(i)), names[i]);
    }
    connect(m_palettes, &QComboBox::activated, this, [this](int row) {
        data::Lens lens = m_session.lens();
        lens.palette = static_cast<data::PaletteId>(row);
        m_session.setLens(lens);
    });
}

void LensBar::choose(int metric)
{
    data::Lens lens = m_session.lens();
    lens.metric =
        metric == noMetric ? std::nullopt : std::optional(static_cast<data::MetricId>(metric));
    lens.low.reset(); // ends of another metric's scale mean nothing
    lens.high.reset();
    m_session.setLens(lens);
    showLens();
}

void LensBar::showLens()
{
    const data::Lens& lens = m_session.lens();
    const int current = lens.metric ? toInt(*lens.metric) : noMetric;
    bool isButton = false;
    for (const auto& [metric, action] : m_lenses) {
        action->setChecked(metric == current);
        isButton = isButton || metric == current;
    }
    m_metrics->setCurrentIndex(m_metrics->findData(current));
    m_metrics->setProperty("active", !isButton);
    m_palettes->setCurrentIndex(static_cast<int>(lens.palette));
    m_palettes->setEnabled(lens.metric.has_value());
}

} // namespace hallscape::app
