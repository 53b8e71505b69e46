// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands.h"
#include "app/settings.h"
#include "app/shell.h"
#include "data/view/view.h"
#include "scene/hall_scene.h"

#include <optional>

/// What the commands of the table do where a line is not enough.
namespace hallscape::app::steps {

// --- conditions ---
bool hasSite(const CommandContext& context);
bool hasSelection(const CommandContext& context);
bool hasSnapshot(const CommandContext& context);
bool canGoUp(const CommandContext& context);
bool hasSiblings(const CommandContext& context);
bool jobRuns(const CommandContext& context);
bool jobRests(const CommandContext& context);
bool hasLens(const CommandContext& context);
bool hasBand(const CommandContext& context);
bool hasTime(const CommandContext& context);
bool hasLoop(const CommandContext& context);
bool isLive(const CommandContext& context);
bool isRecording(const CommandContext& context);

// --- File ---
void openSite(CommandContext& context);
void openRecording(CommandContext& context);
void connectServer(CommandContext& context);
/// Makes a recording of values in another format, and opens it.
void importValues(CommandContext& context);
/// Makes a new recording of what is left of a damaged one, and opens it.
void salvageRecording(CommandContext& context);
void openView(CommandContext& context);
void saveView(CommandContext& context);
void savePicture(CommandContext& context);
/// Numbered pictures, and a video where ffmpeg is there.
void saveFilm(CommandContext& context);
void copyView(CommandContext& context);
void copyPath(CommandContext& context);

// --- View ---
/// \param factor of the distance to what is looked at: below 1 moves nearer
void zoom(CommandContext& context, double factor);
void showPreset(CommandContext& context, scene::PresetPose preset);
/// Turns a part of the picture on or off and remembers it.
void toggle(CommandContext& context, bool data::Shown::*part, const Setting<bool>& setting);

// --- See inside ---
bool isXray(const CommandContext& context);
void toggleXray(CommandContext& context);
/// To the next thing that comes off, or back to the one before.
void peelMore(CommandContext& context);
void peelLess(CommandContext& context);
bool hasSection(const CommandContext& context);
void toggleSection(CommandContext& context);
/// Puts the section around the selection, or around the whole site.
void sectionHere(CommandContext& context);
bool isIsolated(const CommandContext& context);
bool canIsolate(const CommandContext& context);
void toggleIsolated(CommandContext& context);
bool isUnfolded(const CommandContext& context);
bool canUnfold(const CommandContext& context);
void toggleUnfolded(CommandContext& context);
bool isOpenedUp(const CommandContext& context);

// --- Lens ---
void showMetric(CommandContext& context, std::optional<data::MetricId> metric);
bool showsMetric(const CommandContext& context, std::optional<data::MetricId> metric);
/// Paints only the values of the next part of the legend. \param step 1 up, -1 down; beyond the
/// ends all values follow
void stepBand(CommandContext& context, int step);
void paintAllValues(CommandContext& context);
void nextPalette(CommandContext& context);

// --- Time ---
/// Pauses when it was live.
void moveTime(CommandContext& context, std::int64_t byMs);
/// The five minutes before the cursor, or no loop.
void toggleLoop(CommandContext& context);
/// Asks for a file, or ends the recording.
void toggleRecording(CommandContext& context);

// --- Go ---
/// \param step +1 for the next device of the same parent, -1 for the one before; wraps around
void goToSibling(CommandContext& context, int step);
void goToWorst(CommandContext& context);

// --- Window ---
void togglePanel(CommandContext& context, Panel panel);
/// Between the two values of a setting.
void flip(CommandContext& context, const Setting<QString>& setting, const char* one,
          const char* other);
void setLanguage(CommandContext& context, const char* code);

// --- Help ---
void showPalette(CommandContext& context);
void showShortcuts(CommandContext& context);
void showPreferences(CommandContext& context);
void showAbout(CommandContext& context);

} // namespace hallscape::app::steps
