// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/layout/problem.h"

#include <string>
#include <utility>
#include <vector>

namespace hallscape::data {

/// Collects the problems of one file. Internal to the parser.
/// A broken file can repeat one mistake a million times, so each list stops growing at `limit`.
class ProblemSink
{
public:
    static constexpr std::size_t limit = 500;

    ProblemSink(std::string file, std::vector<Problem>& problems)
        : m_file(std::move(file)), m_problems(&problems)
    {
    }

    void error(std::string pointer, std::string found, std::string expected,
               std::string suggestion = {})
    {
        add({Severity::Error, m_file, std::move(pointer), std::move(found), std::move(expected),
             std::move(suggestion)});
    }
    void warning(std::string pointer, std::string found, std::string expected,
                 std::string suggestion = {})
    {
        add({Severity::Warning, m_file, std::move(pointer), std::move(found), std::move(expected),
             std::move(suggestion)});
    }
    const std::string& file() const { return m_file; }

private:
    void add(Problem problem)
    {
        if (m_problems->size() < limit) {
            m_problems->push_back(std::move(problem));
        } else if (m_problems->size() == limit) {
            m_problems->push_back({Severity::Error,
                                   m_file,
                                   {},
                                   "more problems than are listed",
                                   "at most " + std::to_string(limit),
                                   {}});
        }
    }

    std::string m_file;
    std::vector<Problem>* m_problems;
};

} // namespace hallscape::data
