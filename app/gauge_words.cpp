// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gauge_words.h"

#include <QtCore/QCoreApplication>

namespace hallscape::app {

scene::GaugeWords gaugeWords()
{
    return {//: north, on a compass: one letter
            QCoreApplication::translate("Gauges", "N"),
            //: beside a scale bar; %1 is the distance for which it holds: "42 m away"
            QCoreApplication::translate("Gauges", "%1 away")};
}

} // namespace hallscape::app
