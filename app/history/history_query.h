// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/history/history_band.h"

#include <QtCore/QObject>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace hallscape::app {

/// Lines of each device, or one band over all of them.
struct HistoryQuestion
{
    data::HistoryRequest request;
    std::size_t bandBins = 0; ///< 0: lines
};

/// Immutable, shared by pointer.
struct HistoryAnswer
{
    HistoryQuestion question;
    std::vector<data::HistoryLine> lines; ///< empty for a band
    std::vector<HistoryBand::Point> band; ///< empty for lines
    std::size_t devicesRead = 0;          ///< fewer than were asked for: more is coming
    std::string problem;                  ///< English; empty when all could be read
    bool complete() const { return devicesRead == question.request.devices.size(); }
};
using HistoryAnswerPtr = std::shared_ptr<const HistoryAnswer>;

/// Reads past values on a thread of its own; the newest question wins. Main thread; signals arrive
/// there.
class HistoryQuery : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<data::HistoryReader>()>;
    /// How many devices of a band are read at once: as many as a recording keeps together.
    static constexpr std::size_t blockDevices = 512;

    explicit HistoryQuery(QObject* parent = nullptr);
    /// Stops what is being read and waits for the reader to notice.
    ~HistoryQuery() override;

    /// Another past. What is being read is dropped. \param factory called on the thread; may be
    /// empty or return null: then every question is answered with a problem
    void setReader(Factory factory);
    /// answered() follows, for a band several times, unless another question or cancel() comes
    /// first.
    void ask(HistoryQuestion question);
    void cancel();
    bool busy() const { return m_busy; }

Q_SIGNALS:
    void answered(const hallscape::app::HistoryAnswerPtr& answer);
    void busyChanged(bool busy);

private:
    struct Job
    {
        HistoryQuestion question;
        std::uint64_t number = 0;
        std::stop_token stop;
    };
    void run(const std::stop_token& stop);
    std::optional<Job> nextJob(const std::stop_token& stop);
    void read(const Job& job);
    void readBand(const Job& job, data::HistoryReader& reader);
    void publish(const Job& job, HistoryAnswer answer);
    void deliver(std::uint64_t number, const HistoryAnswerPtr& answer);
    void setBusy(bool busy);

    // main thread
    std::uint64_t m_number = 0; ///< of the question that counts
    bool m_busy = false;
    // guarded by m_mutex
    std::mutex m_mutex; ///< held for microseconds
    std::condition_variable_any m_changed;
    std::optional<Job> m_waiting;
    Factory m_factory;
    bool m_factoryIsNew = false;
    std::stop_source m_giveUp; ///< stops what is being read
    // the thread's own
    std::unique_ptr<data::HistoryReader> m_reader;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace hallscape::app
