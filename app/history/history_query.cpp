// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_query.h"

#include <algorithm>
#include <chrono>

namespace hallscape::app {

namespace {

/// Bands that grow are shown as often as somebody can follow.
constexpr std::chrono::milliseconds publishEvery{200};

} // namespace

HistoryQuery::HistoryQuery(QObject* parent) : QObject(parent)
{
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

HistoryQuery::~HistoryQuery()
{
    m_thread.request_stop();
    const std::lock_guard lock(m_mutex);
    m_giveUp.request_stop();
}

void HistoryQuery::setReader(Factory factory)
{
    cancel();
    const std::lock_guard lock(m_mutex);
    m_factory = std::move(factory);
    m_factoryIsNew = true;
}

void HistoryQuery::ask(HistoryQuestion question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_giveUp.request_stop();
        m_giveUp = std::stop_source();
        m_waiting = Job{std::move(question), ++m_number, m_giveUp.get_token()};
    }
    m_changed.notify_one();
    setBusy(true);
}

void HistoryQuery::cancel()
{
    {
        const std::lock_guard lock(m_mutex);
        m_giveUp.request_stop();
        m_waiting.reset();
        ++m_number;
    }
    setBusy(false);
}

void HistoryQuery::run(const std::stop_token& stop)
{
    while (auto job = nextJob(stop)) {
        read(*job);
    }
    m_reader.reset(); // on the thread that used it
}

std::optional<HistoryQuery::Job> HistoryQuery::nextJob(const std::stop_token& stop)
{
    Factory factory;
    std::optional<Job> job;
    bool makeReader = false;
    {
        std::unique_lock lock(m_mutex);
        if (!m_changed.wait(lock, stop, [this] { return m_waiting.has_value(); })) {
            return std::nullopt;
        }
        job = std::exchange(m_waiting, std::nullopt);
        makeReader = std::exchange(m_factoryIsNew, false);
        factory = m_factory;
    }
    if (makeReader) {
        m_reader.reset();
        m_reader = factory ? factory() : nullptr;
    }
    return job;
}

void HistoryQuery::read(const Job& job)
{
    HistoryAnswer answer;
    answer.question = job.question;
    if (m_reader == nullptr) {
        answer.devicesRead = job.question.request.devices.size();
        answer.problem = "no past is stored";
        publish(job, std::move(answer));
        return;
    }
    if (job.question.bandBins > 0) {
        readBand(job, *m_reader);
        return;
    }
    auto lines = m_reader->read(job.question.request, job.stop);
    answer.devicesRead = job.question.request.devices.size();
    if (lines) {
        answer.lines = *std::move(lines);
    } else {
        answer.problem = lines.error().detail;
    }
    publish(job, std::move(answer));
}

void HistoryQuery::readBand(const Job& job, data::HistoryReader& reader)
{
    const data::HistoryRequest& whole = job.question.request;
    HistoryBand band(whole.fromMs, whole.toMs, job.question.bandBins);
    data::HistoryRequest block = whole;
    auto published = std::chrono::steady_clock::now();
    std::size_t read = 0;
    while (read < whole.devices.size() && !job.stop.stop_requested()) {
        const auto first = whole.devices.begin() + static_cast<std::ptrdiff_t>(read);
        // Blocks end where those of a recording end, so that none is unpacked twice.
        const std::size_t untilEnd = blockDevices - *first % blockDevices;
        const std::size_t count = std::min(untilEnd, whole.devices.size() - read);
        block.devices.assign(first, first + static_cast<std::ptrdiff_t>(count));
        const auto lines = reader.read(block, job.stop);
        HistoryAnswer answer;
        answer.question = job.question;
        if (!lines) {
            answer.devicesRead = whole.devices.size();
            answer.band = band.points();
            answer.problem = lines.error().detail;
            publish(job, std::move(answer));
            return;
        }
        for (const data::HistoryLine& line : *lines) {
            band.add(line);
        }
        read += count;
        const auto now = std::chrono::steady_clock::now();
        if (read == whole.devices.size() || now - published >= publishEvery) {
            published = now;
            answer.devicesRead = read;
            answer.band = band.points();
            publish(job, std::move(answer));
        }
    }
}

void HistoryQuery::publish(const Job& job, HistoryAnswer answer)
{
    if (job.stop.stop_requested()) {
        return;
    }
    auto shared = std::make_shared<const HistoryAnswer>(std::move(answer));
    QMetaObject::invokeMethod(
        this, [this, number = job.number, shared] { deliver(number, shared); },
        Qt::QueuedConnection);
}

void HistoryQuery::deliver(std::uint64_t number, const HistoryAnswerPtr& answer)
{
    if (number != m_number) {
        return; // asked again or cancelled meanwhile
    }
    if (answer->complete()) {
        setBusy(false);
    }
    Q_EMIT answered(answer);
}

void HistoryQuery::setBusy(bool busy)
{
    if (busy != m_busy) {
        m_busy = busy;
        Q_EMIT busyChanged(busy);
    }
}

} // namespace hallscape::app
