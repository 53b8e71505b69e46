// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/site.h"
#include "data/recording/recorder.h"

#include <QtCore/QString>

#include <memory>

namespace hallscape::app {

/// The recording that every live session keeps of itself, so that one can go back in it: a file in
/// the user's cache that goes with the session. Thread-safe: it is made and destroyed on a worker,
/// because writing the list of devices takes a moment.
class SessionPast
{
public:
    /// \return null when there is no place for it; the session then has no past.
    static std::shared_ptr<SessionPast> start(const data::SitePtr& site,
                                              data::RecorderOptions options);
    explicit SessionPast(std::unique_ptr<data::Recorder> recorder);
    /// Closes and deletes the file.
    ~SessionPast();
    SessionPast(const SessionPast&) = delete;
    SessionPast& operator=(const SessionPast&) = delete;

    const std::shared_ptr<data::Recorder>& recorder() const { return m_recorder; }
    QString path() const { return m_path; }

    /// Deletes what sessions that were killed have left behind; start() does so too.
    static void removeOrphans();

private:
    std::shared_ptr<data::Recorder> m_recorder;
    QString m_path;
};

} // namespace hallscape::app
