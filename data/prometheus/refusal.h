// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/prometheus/transport.h"

#include <cstdint>
#include <string>

namespace hallscape::data {

/// Why an exchange brought nothing, by what to do about it.
enum class RefusalKind : std::uint8_t {
    None,
    Stopped,     ///< by us
    TooMuch,     ///< the question is too big for the server or the answer for us: ask in parts
    Slow,        ///< no answer in time: ask in parts; when that does not help either, wait
    Cut,         ///< this answer is lost, the server is there: go on, ask again next time
    BadQuestion, ///< the server does not understand it
    Unreachable, ///< nobody answers as asked: wait, then try again
    NotAllowed,  ///< credentials or certificate; trying again does not help, but is harmless
};

struct Refusal
{
    RefusalKind kind = RefusalKind::None;
    std::string text;    ///< English, one sentence for the user: what, and what to do
    int retryAfterS = 0; ///< what the server asks for; 0: nothing

    /// True where asking the next question now makes no sense.
    bool endsRefresh() const
    {
        return kind == RefusalKind::Unreachable || kind == RefusalKind::NotAllowed ||
               kind == RefusalKind::Stopped;
    }
};

/// Translates what a transport brought. Success (200 with a body that may be JSON) is None.
Refusal refusalOf(const HttpReply& reply);

/// "it answers HTML, not JSON: …" for a body that is not what the API answers.
std::string notJsonText(const HttpReply& reply);

} // namespace hallscape::data
