// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/recording/recorder.h"

#include "data/recording/writer.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <stop_token>
#include <thread>

namespace hallscape::data {

namespace {

using recording::SqlError;
using recording::Writer;

/// How many frames may wait. More would only hide that the disk is too slow, and cost memory.
constexpr std::size_t mostWaiting = 4;
/// Part of the interval by which a frame may come early: sources are not exact.
constexpr float earlyShare = 0.1F;

class ThreadedRecorder : public Recorder
{
public:
    ThreadedRecorder(std::string path, std::unique_ptr<Writer> writer, float intervalS)
        : m_path(std::move(path)), m_intervalMs(intervalS * 1000.0F), m_writer(std::move(writer)),
          m_lastMs(m_writer->lastMs()), m_any(m_writer->frames() > 0)
    {
        publish(RecorderState::Recording, {});
        m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
    }

    ~ThreadedRecorder() override
    {
        m_thread.request_stop();
        m_thread.join();
    }

    void push(SnapshotPtr snapshot) override
    {
        if (snapshot == nullptr || !snapshot->complete) {
            return;
        }
        {
            const std::lock_guard lock(m_mutex);
            if (m_any && snapshot->timeMs <= m_lastMs) {
                // A repeated frame is none; one from before means that a clock was set back.
                m_status.skipped += snapshot->timeMs < m_lastMs ? 1 : 0;
                return;
            }
            const auto sinceMs = static_cast<float>(snapshot->timeMs - m_lastMs);
            if (m_any && sinceMs < m_intervalMs * (1 - earlyShare)) {
                return;
            }
            if (m_waiting.size() >= mostWaiting) {
                ++m_status.skipped;
                return;
            }
            m_any = true;
            m_lastMs = snapshot->timeMs;
            m_waiting.push_back(std::move(snapshot));
        }
        m_wake.notify_one();
    }

    RecorderStatus status() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

    const std::string& path() const override { return m_path; }

private:
    void run(const std::stop_token& stop)
    {
        for (;;) {
            SnapshotPtr snapshot;
            {
                std::unique_lock lock(m_mutex);
                m_wake.wait(lock, stop, [this] { return !m_waiting.empty(); });
                if (m_waiting.empty()) {
                    break; // asked to stop, and all is written
                }
                snapshot = std::move(m_waiting.front());
                m_waiting.pop_front();
            }
            if (attempt([&] { write(*snapshot); })) {
                tidy();
            } else {
                const std::lock_guard lock(m_mutex);
                ++m_status.skipped;
            }
        }
        if (!m_failed && attempt([this] { m_writer->finish(); })) {
            publish(RecorderState::Finished, {});
        }
        m_writer.reset();
    }

    void write(const Snapshot& snapshot)
    {
        if (!m_writer->fileExists()) {
            throw std::runtime_error("the file was removed");
        }
        m_writer->append(snapshot);
        publish(RecorderState::Recording, {});
    }

    void tidy()
    {
        attempt([this] {
            try {
                m_writer->tidy();
            } catch (const SqlError& error) {
                // The frame is safe all the same; what can wait waits for the next one.
                if (!error.temporary()) {
                    throw;
                }
            }
        });
    }

    /// \return whether \p body came to its end
    template <typename Body>
    bool attempt(Body body)
    {
        if (m_failed) {
            return false;
        }
        try {
            body();
            return true;
        } catch (const SqlError& error) {
            // Every further frame is another attempt: it goes on by itself when there is space.
            m_failed = !error.temporary();
            publish(m_failed ? RecorderState::Failed : RecorderState::Paused, error.what());
        } catch (const std::exception& error) {
            m_failed = true;
            publish(RecorderState::Failed, error.what());
        }
        return false;
    }

    void publish(RecorderState state, std::string message)
    {
        const std::uint64_t bytes = m_writer->bytes();
        const std::lock_guard lock(m_mutex);
        m_status.state = state;
        m_status.message = std::move(message);
        m_status.frames = m_writer->frames();
        m_status.bytes = bytes;
        m_status.firstMs = m_writer->firstMs();
        m_status.lastMs = m_writer->lastMs();
    }

    const std::string m_path;
    const float m_intervalMs;
    std::unique_ptr<Writer> m_writer; ///< of the thread, once it runs
    bool m_failed = false;            ///< of the thread

    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<SnapshotPtr> m_waiting;
    std::int64_t m_lastMs; ///< of the last frame that was taken
    bool m_any;
    RecorderStatus m_status;
    std::jthread m_thread;
};

} // namespace

Result<std::unique_ptr<Recorder>> Recorder::start(const std::string& path, SitePtr site,
                                                  RecorderOptions options)
{
    auto writer = Writer::open(path, std::move(site), options);
    if (!writer) {
        return writer.error();
    }
    return std::unique_ptr<Recorder>(
        std::make_unique<ThreadedRecorder>(path, *std::move(writer), options.intervalS));
}

} // namespace hallscape::data
