// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/docks/inspector_panel.h"

#include "app/device_value.h"
#include "app/docks/device_delegate.h"
#include "app/docks/elevation_view.h"
#include "app/docks/fact_list.h"
#include "app/docks/part_grid.h"
#include "app/kind_text.h"
#include "app/models/readings_model.h"
#include "app/session.h"
#include "app/sparkline.h"
#include "app/theme.h"
#include "app/tinted_icon.h"
#include "app/value_format.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace hallscape::app {

namespace {

QLabel* makeLabel(const char* role)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

QLabel* makeHeading(const QString& text)
{
    auto* label = makeLabel("section");
    label->setText(text);
    return label;
}

const char* roleOf(data::Alarm alarm)
{
    switch (alarm) {
    case data::Alarm::Critical:
        return "critical";
    case data::Alarm::Warning:
        return "warning";
    case data::Alarm::None:
        break;
    }
    return "muted";
}

/// The unit that holds a part, the unit itself, or nothing.
std::optional<data::Device> unitOf(const data::Site& site, data::Device device)
{
    if (data::family(device.kind) == data::Family::Part) {
        return site.parent(device);
    }
    return data::family(device.kind) == data::Family::Unit ? std::optional(device) : std::nullopt;
}

std::optional<data::RackId> rackOf(const data::Site& site, data::Device device)
{
    if (device.kind == data::Kind::Rack) {
        return data::RackId{device.index};
    }
    const auto unit = unitOf(site, device);
    return unit ? std::optional(site.units[site.unitId(*unit).index].rack) : std::nullopt;
}

} // namespace

InspectorPanel::InspectorPanel(Session& session, QWidget* parent)
    : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Inspector"));
    setMinimumWidth(44 * gridPx);
    auto* content = new QWidget;
    setTextRole(content, "panel");
    content->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(2 * gridPx, gridPx, 2 * gridPx, 2 * gridPx);
    layout->setSpacing(gridPx);
    makeHeader(layout);
    makeValue(layout);
    makeReadings(layout);
    m_partsHeading = makeHeading(tr("PARTS"));
    m_parts = new PartGrid(session);
    m_elevationHeading = makeHeading(tr("ELEVATION"));
    m_elevation = new ElevationView(session);
    m_facts = new FactList;
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_partsHeading, m_parts, m_elevationHeading, m_elevation, m_facts}) {
        layout->addWidget(widget);
    }
    layout->addStretch();
    setWidget(content);

    connect(&session, &Session::siteChanged, this, &InspectorPanel::showDevice);
    connect(&session, &Session::selectionChanged, this, &InspectorPanel::showDevice);
    connect(&session, &Session::lensChanged, this, &InspectorPanel::showLens);
    connect(&session, &Session::snapshotChanged, this, &InspectorPanel::showValues);
    showDevice();
}

void InspectorPanel::makeHeader(QVBoxLayout* layout)
{
    m_name = makeLabel("title");
    m_name->setWordWrap(true);
    m_kind = makeLabel("muted");
    m_kind->setWordWrap(true);
    m_path = makeLabel("small");
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_path->setWordWrap(true);
    auto* copy = new QToolButton;
    copy->setIcon(tintedIcon(QStringLiteral("copy")));
    copy->setToolTip(tr("Copy the path"));
    copy->setAccessibleName(copy->toolTip());
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_path->text()); });
    m_pathRow = new QWidget;
    auto* pathRow = new QHBoxLayout(m_pathRow);
    pathRow->setContentsMargins(0, 0, 0, 0);
    pathRow->addWidget(m_path, 1);
    pathRow->addWidget(copy, 0, Qt::AlignTop);
    auto* header = new QVBoxLayout;
    header->setSpacing(2);
    header->addWidget(m_name);
    header->addWidget(m_kind);
    header->addWidget(m_pathRow);
    layout->addLayout(header);
}

void InspectorPanel::makeValue(QVBoxLayout* layout)
{
    m_metric = makeLabel("section");
    m_metric->setWordWrap(true);
    m_big = makeLabel("big");
    m_unit = makeLabel("muted");
    m_unit->setContentsMargins(0, 0, 0, 3); // on the base line of the number
    m_state = makeLabel("muted");
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setWordWrap(true);
    m_limit = makeLabel("small");
    m_worstButton = new QToolButton;
    setTextRole(m_worstButton, "link");
    m_worstButton->setToolTip(tr("Go to the device with the worst value"));
    connect(m_worstButton, &QToolButton::clicked, this, &InspectorPanel::goToWorst);
    m_sparkline = new Sparkline;
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(4);
    numbers->addWidget(m_big);
    numbers->addWidget(m_unit, 0, Qt::AlignBottom);
    numbers->addWidget(m_state, 1);
    layout->addWidget(m_metric);
    layout->addLayout(numbers);
    layout->addWidget(m_sparkline);
    layout->addWidget(m_limit);
    layout->addWidget(m_worstButton, 0, Qt::AlignLeft);
}

void InspectorPanel::makeReadings(QVBoxLayout* layout)
{
    m_readings = new ReadingsModel(m_session, this);
    m_table = new QTableView;
    m_table->setModel(m_readings);
    m_table->setAccessibleName(tr("Readings"));
    m_table->setItemDelegate(new AlarmDelegate(ReadingsModel::AlarmRole, m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(3 * gridPx);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setMinimumSectionSize(4 * gridPx);
    m_table->horizontalHeader()->setSectionResizeMode(ReadingsModel::Metric, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ReadingsModel::Value, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(ReadingsModel::State, QHeaderView::Fixed);
    m_table->horizontalHeader()->resizeSection(ReadingsModel::Value, 10 * gridPx);
    m_table->horizontalHeader()->resizeSection(ReadingsModel::State, 10 * gridPx);
    m_noReadings = makeLabel("muted");
    m_noReadings->setText(tr("Nothing is measured here."));
    layout->addWidget(makeHeading(tr("READINGS")));
    layout->addWidget(m_table);
    layout->addWidget(m_noReadings);
    // Choosing a row shows that metric everywhere.
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        data::Lens lens = m_session.lens();
        lens.metric = m_readings->metric(index.row());
        lens.low.reset();
        lens.high.reset();
        m_session.setLens(lens);
    });
}

void InspectorPanel::showDevice()
{
    const data::SitePtr site = m_session.site();
    widget()->setVisible(site != nullptr);
    if (site == nullptr) {
        return;
    }
    m_device = m_session.selection().value_or(data::Device{});
    m_name->setText(deviceText(*site, m_device));
    QString kind = kindText(m_device.kind);
    if (data::family(m_device.kind) == data::Family::Unit) {
        kind = toQString(site->model(site->unitId(m_device)).label);
    } else if (m_device.kind == data::Kind::Rack) {
        kind = toQString(site->model(data::RackId{m_device.index}).label);
    } else if (m_device.kind == data::Kind::Site) {
        kind = toQString(site->summary);
    }
    m_kind->setText(kind);
    m_path->setText(pathText(*site, m_device));
    m_pathRow->setVisible(m_device.kind != data::Kind::Site);
    const auto rack = rackOf(*site, m_device);
    m_elevation->setRack(rack);
    m_elevation->setVisible(rack.has_value());
    m_elevationHeading->setVisible(rack.has_value());
    m_readings->setDevice(m_device);
    showFacts();
    showLens();
}

void InspectorPanel::showLens()
{
    if (const data::SitePtr site = m_session.site()) {
        const bool hasParts = m_parts->setUnit(unitOf(*site, m_device));
        m_parts->setVisible(hasParts);
        m_partsHeading->setVisible(hasParts);
        showValues();
    }
}

void InspectorPanel::showValues()
{
    const data::SitePtr site = m_session.site();
    if (site == nullptr) {
        return;
    }
    m_readings->refresh();
    fitReadings();
    data::MetricId id = m_session.shownMetric();
    auto value = valueOf(m_session, m_device, id);
    if (!value && m_readings->rowCount() > 0) {
        // The lens says nothing here: show the first thing that is measured.
        id = m_readings->metric(0);
        value = valueOf(m_session, m_device, id);
    }
    const bool hasValue = value.has_value();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_metric, m_big, m_unit, m_state, m_limit, m_sparkline}) {
        widget->setVisible(hasValue);
    }
    m_worst.reset();
    if (hasValue) {
        const data::Metric& metric = value->row();
        const Quantity shown = quantity(metric, value->reading.value);
        m_metric->setText(valueLabel(*value));
        m_big->setText(shown.number);
        m_unit->setText(shown.unit);
        m_state->setText(stateGlyph(value->reading) + QLatin1Char(' ') + valueStateText(*value));
        setTextRole(m_state, roleOf(value->reading.alarm));
        QString below = limitText(metric);
        if (!value->aggregate && value->reading.state != data::ValueState::NeverSeen) {
            below = tr("measured %1").arg(ageText(value->reading.ageS)) +
                    (below.isEmpty() ? below : QStringLiteral(", ") + below);
        }
        m_limit->setText(below);
        m_limit->setVisible(!below.isEmpty());
        m_limit->setToolTip(toQString(metric.limitsSource));
        m_sparkline->setSamples(id, m_session.history(id, m_device));
        if (value->aggregate && value->aggregate->known > 0) {
            m_worst = data::Device{metric.kind, value->aggregate->worst};
            m_worstButton->setText(tr("Worst: %1").arg(pathText(*site, *m_worst)));
        }
    }
    m_worstButton->setVisible(m_worst.has_value());
}

void InspectorPanel::fitReadings()
{
    const int rows = m_readings->rowCount();
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
    m_table->setVisible(rows > 0);
    m_noReadings->setVisible(rows == 0);
}

void InspectorPanel::showFacts()
{
    const data::SitePtr site = m_session.site();
    m_facts->clear();
    const auto facts = site->factsOf(m_device);
    m_facts->addHeading(tr("FACTS"));
    m_facts->addFacts(facts);
    if (data::family(m_device.kind) == data::Family::Part) {
        const data::PartModel& part = site->partModel(m_device);
        const data::UnitModel& unit = site->model(site->unitId(site->parent(m_device)));
        if (facts.empty() && part.spec < unit.specs.size()) {
            m_facts->addFacts(unit.specs[part.spec].facts);
        }
    } else if (facts.empty()) {
        m_facts->addNote(tr("The layout file states no facts for this."));
    }
    if (m_device.kind != data::Kind::Site) {
        m_facts->addHeading(tr("PHASE"));
        m_facts->addPhase(site->phases[site->phaseOf(m_device)]);
        return;
    }
    m_facts->addHeading(tr("PHASES"));
    for (const data::Phase& phase : site->phases) {
        m_facts->addPhase(phase);
    }
    if (!site->milestones.empty()) {
        m_facts->addHeading(tr("MILESTONES"));
        for (const data::Milestone& milestone : site->milestones) {
            m_facts->addMilestone(milestone);
        }
    }
}

void InspectorPanel::goToWorst()
{
    if (m_worst) {
        m_session.goTo(*m_worst);
    }
}

} // namespace hallscape::app
