// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/operations_panel.h"

#include "app/device_value.h"
#include "app/kind_text.h"
#include "app/session.h"
#include "app/theme.h"
#include "app/value_format.h"

#include <QtCore/QLocale>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

namespace hallscape::app {

namespace {

QLabel* makeLabel(const char* role, const QString& text = {})
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

} // namespace

OperationsPanel::OperationsPanel(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gridPx, gridPx, 2 * gridPx, gridPx);
    layout->setSpacing(gridPx);
    layout->addWidget(makeJob());
    auto* tiles = new QGridLayout;
    tiles->setHorizontalSpacing(2 * gridPx);
    tiles->setVerticalSpacing(gridPx);
    const std::array<std::pair<data::MetricId, QString>, 6> shown{
        {{data::MetricId::SitePower, tr("Site power")},
         {data::MetricId::SiteItPower, tr("IT power")},
         {data::MetricId::GridPower, tr("Grid")},
         {data::MetricId::MegapackPower, tr("Megapacks")},
         {data::MetricId::MegapackCharge, tr("Charge")},
         {data::MetricId::GeneratorPower, tr("Generators")}}};
    for (int i = 0; i < static_cast<int>(shown.size()); ++i) {
        const auto& [metric, title] = shown[static_cast<std::size_t>(i)];
        tiles->addWidget(makeTile(metric, title), i / 3, i % 3);
        tiles->setColumnStretch(i % 3, 1);
    }
    layout->addLayout(tiles);
    layout->addStretch();
    connect(&session, &Session::snapshotChanged, this, &OperationsPanel::showSnapshot);
    connect(&session, &Session::sourceChanged, this, &OperationsPanel::showSnapshot);
    showSnapshot();
}

QWidget* OperationsPanel::makeJob()
{
    auto* job = new QWidget;
    auto* grid = new QGridLayout(job);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(gridPx);
    grid->setVerticalSpacing(2);
    m_jobName = makeLabel("");
    m_jobState = makeLabel("small");
    for (QLabel* label : {m_jobName, m_jobState}) { // a long name must not widen the window
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        label->setMinimumWidth(16 * gridPx);
    }
    m_simulated = makeLabel("simulated", tr("SIMULATED"));
    m_simulated->setToolTip(tr("These values come from a simulator, not from a datacenter."));
    m_control = new QPushButton;
    connect(m_control, &QPushButton::clicked, this, &OperationsPanel::controlJob);
    grid->addWidget(m_jobName, 0, 0);
    grid->addWidget(m_jobState, 1, 0);
    grid->addWidget(m_simulated, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_control, 0, 2, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    return job;
}

QWidget* OperationsPanel::makeTile(data::MetricId metric, const QString& title)
{
    auto* tile = new QWidget;
    auto* grid = new QGridLayout(tile);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(0);
    auto* number = makeLabel("big");
    auto* unit = makeLabel("muted");
    auto* name = makeLabel("small", title);
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // states are long words
    name->setMinimumWidth(11 * gridPx);
    grid->addWidget(name, 0, 0, 1, 3);
    grid->addWidget(number, 1, 0);
    grid->addWidget(unit, 1, 1, Qt::AlignBottom);
    grid->setColumnStretch(2, 1);
    m_tiles.push_back({metric, number, unit, name, title});
    return tile;
}

void OperationsPanel::showSnapshot()
{
    showJob();
    for (const Tile& tile : m_tiles) {
        const auto value = valueOf(m_session, data::Device{}, tile.metric);
        const data::Metric& metric = data::metric(tile.metric);
        // No more than one decimal: this is read from across the room.
        const Quantity shown =
            quantity(value ? value->reading.value : std::numeric_limits<float>::quiet_NaN(),
                     metric.unit, std::min(metric.decimals, 1));
        tile.number->setText(shown.number);
        tile.unit->setText(shown.unit);
        QString state = value ? valueStateText(*value) : tr("not on this site");
        const bool isBattery = value && tile.metric == data::MetricId::MegapackPower &&
                               value->reading.state == data::ValueState::Ok;
        if (isBattery) {
            state = value->reading.value < 0   ? tr("charging")
                    : value->reading.value > 0 ? tr("discharging")
                                               : tr("idle");
        }
        const bool isOk = value && value->reading.state == data::ValueState::Ok && !isBattery;
        tile.name->setText(isOk ? tile.title : tile.title + QStringLiteral(", ") + state);
        tile.name->setToolTip(metricText(tile.metric) + QStringLiteral(", ") + state);
        setTextRole(tile.number,
                    value && value->reading.alarm != data::Alarm::None ? "big-warning" : "big");
    }
}

void OperationsPanel::showJob()
{
    const data::SnapshotPtr snapshot = m_session.snapshot();
    const bool hasJob = snapshot != nullptr && !snapshot->jobs.empty();
    m_simulated->setVisible(snapshot != nullptr && snapshot->simulated);
    m_control->setVisible(m_session.jobControl() != nullptr);
    if (!hasJob) {
        m_jobName->setText(tr("No job"));
        m_jobState->setText(snapshot == nullptr ? tr("No telemetry yet")
                                                : tr("No job holds GPUs of this site."));
        m_control->setText(tr("Start job"));
        m_stops = false;
        return;
    }
    const data::Job& job = snapshot->jobs.front();
    const double seconds = static_cast<double>(snapshot->timeMs - job.sinceMs) / 1000;
    m_jobName->setText(toQString(job.name));
    m_jobState->setToolTip(tr("Since %1").arg(dateTimeText(job.sinceMs)));
    //: %1 state, %2 duration, %3 number of GPUs, %4 number
    m_jobState->setText(tr("%1 for %2, %3 GPUs, iteration %4")
                            .arg(jobStateText(job.state), durationText(seconds),
                                 locale().toString(job.gpus),
                                 locale().toString(static_cast<qulonglong>(job.iteration))));
    m_stops = job.state != data::JobState::Stopped && job.state != data::JobState::Stopping;
    m_control->setText(m_stops ? tr("Stop job") : tr("Start job"));
    m_control->setEnabled(true);
}

void OperationsPanel::controlJob()
{
    if (data::JobControl* control = m_session.jobControl()) {
        m_stops ? control->stopJob() : control->startJob();
        m_control->setEnabled(false); // until the source's next step shows what came of it
    }
}

} // namespace hallscape::app
