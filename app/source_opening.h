// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"
#include "app/live/credentials.h"
#include "app/source_choice.h"
#include "data/layout/problem.h"
#include "data/mapping/mapping.h"
#include "data/telemetry/source.h"

#include <string>
#include <variant>
#include <vector>

namespace hallscape::app {

struct FollowSimulator
{
    std::uint64_t seed = 1;
    float intervalS = 2;
};

struct PlayRecording
{
    std::string path;
};

/// Where values come from, as the command line says.
using SourceWish = std::variant<FollowSimulator, SourceChoice, PlayRecording>;

/// \param otherwise where the command line says nothing
/// \return the first thing that is wrong with the options
data::Result<SourceWish> sourceWishOf(const Invocation& run, const FollowSimulator& otherwise);

/// Secrets for both servers of a choice.
struct SourceSecrets
{
    Credentials server;
    Credentials alertmanager;
};

struct OpenedSource
{
    std::unique_ptr<data::Source> source; ///< null when the mapping is of no use
    std::vector<data::Problem> problems;  ///< of the mapping
};

/// Reads the mapping and makes the source; asks nobody yet.
OpenedSource openServer(const SourceChoice& choice, const SourceSecrets& secrets,
                        data::SitePtr site);
/// \param startMs where the simulator's clock begins
std::unique_ptr<data::Source> openSimulator(const FollowSimulator& wish, data::SitePtr site,
                                            std::int64_t startMs);
/// From the environment, else from the keyring. Runs an event loop; needs an application object.
/// \param problem English, of what was not found; empty when nothing is missing
SourceSecrets findSecretsNow(const SourceChoice& choice, std::string& problem);
/// The mapping that \p name says: a ready one, a file, or all ready ones for an empty name.
data::MappingResult mappingOf(const std::string& name);

} // namespace hallscape::app
