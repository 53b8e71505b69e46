// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kind_text.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace hallscape::app {

namespace {

// The English texts stand in `data`; they are repeated here for lupdate only, and a test compares
// them.
[[maybe_unused]] constexpr std::array kinds{
    QT_TRANSLATE_NOOP("Kind", "site"),
    QT_TRANSLATE_NOOP("Kind", "building"),
    QT_TRANSLATE_NOOP("Kind", "hall"),
    QT_TRANSLATE_NOOP("Kind", "array"),
    QT_TRANSLATE_NOOP("Kind", "row"),
    QT_TRANSLATE_NOOP("Kind", "yard"),
    QT_TRANSLATE_NOOP("Kind", "rack"),
    QT_TRANSLATE_NOOP("Kind", "server"),
    QT_TRANSLATE_NOOP("Kind", "storage server"),
    QT_TRANSLATE_NOOP("Kind", "CPU server"),
    QT_TRANSLATE_NOOP("Kind", "CDU"),
    QT_TRANSLATE_NOOP("Kind", "manifold"),
    QT_TRANSLATE_NOOP("Kind", "vertical manifold"),
    QT_TRANSLATE_NOOP("Kind", "switch"),
    QT_TRANSLATE_NOOP("Kind", "management switch"),
    QT_TRANSLATE_NOOP("Kind", "PDU"),
    QT_TRANSLATE_NOOP("Kind", "rear-door heat exchanger"),
    QT_TRANSLATE_NOOP("Kind", "blanking panel"),
    QT_TRANSLATE_NOOP("Kind", "GPU"),
    QT_TRANSLATE_NOOP("Kind", "NVSwitch"),
    QT_TRANSLATE_NOOP("Kind", "CPU"),
    QT_TRANSLATE_NOOP("Kind", "DIMM"),
    QT_TRANSLATE_NOOP("Kind", "NIC"),
    QT_TRANSLATE_NOOP("Kind", "PSU"),
    QT_TRANSLATE_NOOP("Kind", "PCIe switch"),
    QT_TRANSLATE_NOOP("Kind", "fan"),
    QT_TRANSLATE_NOOP("Kind", "drive"),
    QT_TRANSLATE_NOOP("Kind", "pump"),
    QT_TRANSLATE_NOOP("Kind", "heat exchanger"),
    QT_TRANSLATE_NOOP("Kind", "display"),
    QT_TRANSLATE_NOOP("Kind", "port"),
    QT_TRANSLATE_NOOP("Kind", "hose"),
    QT_TRANSLATE_NOOP("Kind", "Megapack"),
    QT_TRANSLATE_NOOP("Kind", "generator"),
    QT_TRANSLATE_NOOP("Kind", "transformer"),
    QT_TRANSLATE_NOOP("Kind", "cooling unit"),
    QT_TRANSLATE_NOOP("Kind", "pump skid"),
    QT_TRANSLATE_NOOP("Kind", "water tank"),
    QT_TRANSLATE_NOOP("Kind", "other equipment"),
};
static_assert(kinds.size() == data::kindCount);

[[maybe_unused]] constexpr std::array metrics{
    QT_TRANSLATE_NOOP("Metric", "GPU temperature"),
    QT_TRANSLATE_NOOP("Metric", "GPU memory temperature"),
    QT_TRANSLATE_NOOP("Metric", "GPU power"),
    QT_TRANSLATE_NOOP("Metric", "GPU utilisation"),
    QT_TRANSLATE_NOOP("Metric", "GPU clock"),
    QT_TRANSLATE_NOOP("Metric", "GPU error (XID)"),
    QT_TRANSLATE_NOOP("Metric", "CPU temperature"),
    QT_TRANSLATE_NOOP("Metric", "Server power"),
    QT_TRANSLATE_NOOP("Metric", "Server inlet temperature"),
    QT_TRANSLATE_NOOP("Metric", "Link utilisation"),
    QT_TRANSLATE_NOOP("Metric", "Link receive rate"),
    QT_TRANSLATE_NOOP("Metric", "Link transmit rate"),
    QT_TRANSLATE_NOOP("Metric", "Power supply input"),
    QT_TRANSLATE_NOOP("Metric", "Fan speed"),
    QT_TRANSLATE_NOOP("Metric", "Coolant supply temperature"),
    QT_TRANSLATE_NOOP("Metric", "Coolant return temperature"),
    QT_TRANSLATE_NOOP("Metric", "Coolant flow"),
    QT_TRANSLATE_NOOP("Metric", "Heat removed"),
    QT_TRANSLATE_NOOP("Metric", "Coolant pressure difference"),
    QT_TRANSLATE_NOOP("Metric", "Pump speed"),
    QT_TRANSLATE_NOOP("Metric", "Rack power"),
    QT_TRANSLATE_NOOP("Metric", "PDU power"),
    QT_TRANSLATE_NOOP("Metric", "Switch utilisation"),
    QT_TRANSLATE_NOOP("Metric", "Switch power"),
    QT_TRANSLATE_NOOP("Metric", "Battery power"),
    QT_TRANSLATE_NOOP("Metric", "Battery charge"),
    QT_TRANSLATE_NOOP("Metric", "Generator power"),
    QT_TRANSLATE_NOOP("Metric", "Heat rejected"),
    QT_TRANSLATE_NOOP("Metric", "IT power"),
    QT_TRANSLATE_NOOP("Metric", "Site power"),
    QT_TRANSLATE_NOOP("Metric", "Grid power"),
};
static_assert(metrics.size() == data::metricCount);

// Words beside the limits of a legend.
[[maybe_unused]] constexpr std::array marks{
    QT_TRANSLATE_NOOP("Mark", "0.6 L/min per kW"),
    QT_TRANSLATE_NOOP("Mark", "0.9 L/min per kW"),
    QT_TRANSLATE_NOOP("Mark", "3 bar"),
    QT_TRANSLATE_NOOP("Mark", "48 and above: service"),
    QT_TRANSLATE_NOOP("Mark", "63 A"),
    QT_TRANSLATE_NOOP("Mark", "8 x 8.4 kW"),
    QT_TRANSLATE_NOOP("Mark", "8 x rated"),
    QT_TRANSLATE_NOOP("Mark", "80 % continuous"),
    QT_TRANSLATE_NOOP("Mark", "allowable A1"),
    QT_TRANSLATE_NOOP("Mark", "approved"),
    QT_TRANSLATE_NOOP("Mark", "assumed limit"),
    QT_TRANSLATE_NOOP("Mark", "capacity at 32 °C"),
    QT_TRANSLATE_NOOP("Mark", "caution"),
    QT_TRANSLATE_NOOP("Mark", "class W45"),
    QT_TRANSLATE_NOOP("Mark", "critical"),
    QT_TRANSLATE_NOOP("Mark", "grid connection"),
    QT_TRANSLATE_NOOP("Mark", "idle"),
    QT_TRANSLATE_NOOP("Mark", "inverter"),
    QT_TRANSLATE_NOOP("Mark", "line rate"),
    QT_TRANSLATE_NOOP("Mark", "max operating"),
    QT_TRANSLATE_NOOP("Mark", "maximum"),
    QT_TRANSLATE_NOOP("Mark", "measured maximum"),
    QT_TRANSLATE_NOOP("Mark", "one supply"),
    QT_TRANSLATE_NOOP("Mark", "power limit"),
    QT_TRANSLATE_NOOP("Mark", "rated"),
    QT_TRANSLATE_NOOP("Mark", "recommended"),
    QT_TRANSLATE_NOOP("Mark", "shutdown"),
    QT_TRANSLATE_NOOP("Mark", "slowdown"),
    QT_TRANSLATE_NOOP("Mark", "stopped"),
};

} // namespace

QString kindText(data::Kind kind)
{
    return QCoreApplication::translate("Kind", std::string(data::kindLabel(kind)).c_str());
}

QString metricText(data::MetricId id)
{
    return QCoreApplication::translate("Metric", std::string(data::metric(id).label).c_str());
}

QString markText(std::string_view label)
{
    return QCoreApplication::translate("Mark", std::string(label).c_str());
}

QString deviceText(const data::Site& site, data::Device device)
{
    const QString english = toQString(site.label(device));
    const QString kind = toQString(data::kindLabel(device.kind));
    // "Rack 3": the kind's label and a number, as Site::label() writes what the file gives no name.
    if (english.size() > kind.size() + 1 && english.startsWith(kind, Qt::CaseInsensitive) &&
        english.at(kind.size()) == QLatin1Char(' ')) {
        bool isNumber = false;
        const int number = english.mid(kind.size() + 1).toInt(&isNumber);
        if (isNumber) {
            QString name = kindText(device.kind);
            name[0] = name[0].toUpper();
            //: Name of a thing: its kind and its number, "Rack 3"
            return QCoreApplication::translate("Kind", "%1 %2").arg(name).arg(number);
        }
    }
    return english;
}

QString pathText(const data::Site& site, data::Device device)
{
    const std::string path = site.path(device);
    return toQString(path.empty() ? site.title : path);
}

} // namespace hallscape::app
