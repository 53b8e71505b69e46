// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alert_silences.h"

#include <algorithm>
#include <set>

namespace hallscape::app {

void AlertSilences::silence(const data::Alert& alert, std::int64_t untilMs)
{
    m_silences[alert.id] = {untilMs, alert.name};
}

void AlertSilences::end(const std::string& id)
{
    m_silences.erase(id);
}

const AlertSilences::Silence* AlertSilences::find(const std::string& id) const
{
    const auto found = m_silences.find(id);
    return found != m_silences.end() ? &found->second : nullptr;
}

bool AlertSilences::covers(const std::string& id, std::int64_t nowMs) const
{
    const Silence* silence = find(id);
    return silence != nullptr && (silence->untilMs == untilItEnds || silence->untilMs > nowMs);
}

bool AlertSilences::expire(const data::AlertSet* alerts, std::int64_t nowMs)
{
    std::set<std::string_view> lasting;
    if (alerts != nullptr) {
        for (const data::Alert& alert : alerts->alerts) {
            lasting.insert(alert.id);
        }
    }
    const auto isOver = [&](const auto& entry) {
        return entry.second.untilMs == untilItEnds
                   ? alerts != nullptr && !lasting.contains(entry.first)
                   : entry.second.untilMs <= nowMs;
    };
    return std::erase_if(m_silences, isOver) > 0;
}

std::optional<std::int64_t> AlertSilences::nextEndMs() const
{
    std::optional<std::int64_t> next;
    for (const auto& [id, silence] : m_silences) {
        if (silence.untilMs != untilItEnds) {
            next = std::min(next.value_or(silence.untilMs), silence.untilMs);
        }
    }
    return next;
}

QStringList AlertSilences::toLines() const
{
    QStringList lines;
    for (const auto& [id, silence] : m_silences) {
        lines << QStringLiteral("%1\t%2\t%3")
                     .arg(silence.untilMs)
                     .arg(QString::fromStdString(id), QString::fromStdString(silence.name));
    }
    return lines;
}

AlertSilences AlertSilences::fromLines(const QStringList& lines)
{
    AlertSilences silences;
    for (const QString& line : lines) {
        const QStringList parts = line.split(QLatin1Char('\t'));
        bool isNumber = false;
        const qint64 untilMs = parts.value(0).toLongLong(&isNumber);
        if (isNumber && untilMs >= 0 && parts.size() == 3 && !parts[1].isEmpty()) {
            silences.m_silences[parts[1].toStdString()] = {untilMs, parts[2].toStdString()};
        }
    }
    return silences;
}

std::vector<std::pair<data::Device, data::AlertSeverity>>
alarmedDevices(const data::AlertSet* alerts, const AlertSilences& silences, std::int64_t nowMs)
{
    std::map<data::Device, data::AlertSeverity> worst;
    if (alerts == nullptr) {
        return {};
    }
    for (const data::Alert& alert : alerts->alerts) {
        if (alert.device && alert.state == data::AlertState::Firing &&
            !silences.covers(alert.id, nowMs)) {
            data::AlertSeverity& severity = worst[*alert.device];
            severity = std::max(severity, alert.severity);
        }
    }
    return {worst.begin(), worst.end()};
}

} // namespace hallscape::app
