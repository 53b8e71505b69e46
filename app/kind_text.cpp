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

} // namespace

QString kindText(data::Kind kind)
{
    return QCoreApplication::translate("Kind", std::string(data::kindLabel(kind)).c_str());
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
