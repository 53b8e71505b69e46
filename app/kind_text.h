// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/telemetry/metric.h"

#include <QtCore/QString>

namespace hallscape::app {

/// "GPU", "vertical manifold" in the user's language.
QString kindText(data::Kind kind);
/// "GPU temperature" in the user's language.
QString metricText(data::MetricId id);
/// "slowdown" in the user's language; marks that the table below does not know stay English.
QString markText(std::string_view label);
/// "GPU 3", "Hall 2": names from the layout file stay as written there, the others are translated.
QString deviceText(const data::Site& site, data::Device device);
/// Path for people and the clipboard; the site's own name for the site.
QString pathText(const data::Site& site, data::Device device);

inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace hallscape::app
