// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/second_picture.h"

#include "app/session.h"
#include "app/time/past_reader.h"
#include "app/time/time_control.h"

#include <utility>

namespace hallscape::app {

SecondPicture::SecondPicture(Session& session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::siteChanged, this, [this] {
        if (m_split) {
            setSplit(std::nullopt);
        }
    });
    connect(&session, &Session::snapshotChanged, this, [this] {
        if (m_split && !holding()) {
            Q_EMIT valuesChanged();
        }
    });
}

SecondPicture::~SecondPicture()
{
    drop();
}

void SecondPicture::drop()
{
    m_held = nullptr;
    m_rollup = nullptr;
    if (m_reader != nullptr) {
        std::exchange(m_reader, nullptr)->retire();
    }
}

std::vector<std::string> SecondPicture::setSplit(const std::optional<data::Split>& split)
{
    std::vector<std::string> missing;
    const bool otherMoment = !split || !m_split || split->timeMs != m_split->timeMs;
    m_split = split;
    if (otherMoment) {
        drop();
        const data::SnapshotPtr shown = m_session.snapshot();
        if (!split || !split->timeMs) {
            // follows the first picture
        } else if (shown != nullptr && shown->timeMs == *split->timeMs) {
            m_held = shown;
        } else if (m_session.time().recordingPath().isEmpty()) {
            missing.push_back("the second picture's moment " + data::formatTime(*split->timeMs) +
                              " can be shown from a recording only");
        } else {
            read(*split->timeMs);
        }
    }
    m_rollup = nullptr;
    Q_EMIT splitChanged();
    Q_EMIT valuesChanged();
    return missing;
}

void SecondPicture::read(std::int64_t timeMs)
{
    m_reader = new PastReader(m_session.site(), m_session.time().recordingPath(), this);
    connect(m_reader, &PastReader::arrived, this, [this](const Digest& digest) {
        m_held = digest.snapshot;
        m_rollup = nullptr;
        std::exchange(m_reader, nullptr)->retire();
        Q_EMIT valuesChanged();
    });
    m_reader->want({timeMs, nullptr, m_split->lens, {}});
}

void SecondPicture::toggle(data::SplitKind kind)
{
    if (m_split && m_split->kind == kind) {
        setSplit(std::nullopt);
        return;
    }
    data::Split split = m_split.value_or(data::Split{});
    split.kind = kind;
    if (!m_split) {
        // Something other than the first picture, or there would be nothing to compare.
        split.lens = m_session.lens();
        split.lens.metric = m_session.lens().metric == data::MetricId::GpuPower
                                ? data::MetricId::GpuTemp
                                : data::MetricId::GpuPower;
        split.lens.low.reset();
        split.lens.high.reset();
    }
    setSplit(split);
}

void SecondPicture::setSwipe(float at)
{
    if (m_split && m_split->at != at) {
        m_split->at = at;
        Q_EMIT splitChanged();
    }
}

void SecondPicture::setLens(const data::Lens& lens)
{
    if (m_split) {
        data::Split split = *m_split;
        split.lens = lens;
        setSplit(split);
    }
}

void SecondPicture::setHolding(bool holding)
{
    const data::SnapshotPtr shown = m_session.snapshot();
    if (!m_split || (holding && shown == nullptr)) {
        return;
    }
    data::Split split = *m_split;
    split.timeMs = holding ? std::optional(shown->timeMs) : std::nullopt;
    setSplit(split);
}

void SecondPicture::swapLenses()
{
    if (m_split) {
        const data::Lens first = m_session.lens();
        m_session.setLens(m_split->lens);
        setLens(first);
    }
}

data::SnapshotPtr SecondPicture::snapshot() const
{
    return !m_split ? nullptr : holding() ? m_held : m_session.snapshot();
}

data::RollupPtr SecondPicture::rollup() const
{
    if (!m_split || !m_split->lens.metric) {
        return nullptr;
    }
    if (!holding()) {
        return m_session.rollup(*m_split->lens.metric);
    }
    if (m_rollup == nullptr && m_held != nullptr && m_held->of(*m_split->lens.metric) != nullptr) {
        m_rollup = data::Rollup::compute(*m_session.site(), *m_held, *m_split->lens.metric);
    }
    return m_rollup;
}

} // namespace hallscape::app
