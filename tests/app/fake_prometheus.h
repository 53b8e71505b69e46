// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "misbehaving_server.h"

#include "data/layout/site.h"

#include <QtCore/QByteArray>

namespace hallscape::test {

/// What a Prometheus with the temperature of every GPU of a small site answers, and ways to spoil
/// it. A value: a server gets a copy.
struct FakePrometheus
{
    data::SitePtr site;
    int base = 40;             ///< published: base + GPU % 10
    int copies = 1;            ///< how often every series is in the answer
    int strangers = 0;         ///< for each GPU so many series of hosts that the site does not have
    double evaluatedLateS = 0; ///< how far the time in answers is before now; negative: after
    double ageS = 1;           ///< of the samples, when asked for
    QByteArray valuesInstead;  ///< answer to questions for values, whole; empty: a proper one

    double value(std::uint32_t gpu) const { return base + static_cast<int>(gpu % 10); }
    Answer answer(const Heard& request) const;

private:
    QByteArray vector(const Heard& request, bool ages) const;
};

} // namespace hallscape::test
