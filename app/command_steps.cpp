// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_steps.h"

#include "app/session.h"
#include "scene/legend_painter.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace hallscape::app::steps {

namespace {

/// Devices with the same parent and kind as the selection, itself included. Nothing for the site.
std::vector<data::Device> siblings(const Session& session)
{
    const auto selection = session.selection();
    if (!session.site() || !selection || selection->kind == data::Kind::Site) {
        return {};
    }
    std::vector<data::Device> devices =
        session.site()->children(session.site()->parent(*selection));
    std::erase_if(devices, [kind = selection->kind](const data::Device& device) {
        return device.kind != kind;
    });
    return devices;
}

std::optional<data::JobState> jobState(const Session& session)
{
    const data::SnapshotPtr snapshot = session.snapshot();
    if (session.jobControl() == nullptr || !snapshot || snapshot->jobs.empty()) {
        return std::nullopt;
    }
    return snapshot->jobs.front().state;
}

} // namespace

bool hasSite(const CommandContext& context)
{
    return context.session.site() != nullptr;
}

bool hasSelection(const CommandContext& context)
{
    return context.session.selection().has_value();
}

bool hasSnapshot(const CommandContext& context)
{
    return context.session.snapshot() != nullptr && context.session.lens().metric.has_value();
}

bool canGoUp(const CommandContext& context)
{
    const auto selection = context.session.selection();
    return selection && selection->kind != data::Kind::Site;
}

bool hasSiblings(const CommandContext& context)
{
    return siblings(context.session).size() > 1;
}

bool jobRuns(const CommandContext& context)
{
    const auto state = jobState(context.session);
    return state && *state != data::JobState::Stopped && *state != data::JobState::Stopping;
}

bool jobRests(const CommandContext& context)
{
    return context.session.jobControl() != nullptr && !jobRuns(context);
}

void zoom(CommandContext& context, double factor)
{
    data::CameraPose pose = context.shell.scene().camera();
    pose.eye = pose.target + (pose.eye - pose.target) * static_cast<float>(factor);
    context.shell.scene().flyTo(pose);
}

void showPreset(CommandContext& context, scene::PresetPose preset)
{
    scene::HallScene& scene = context.shell.scene();
    scene.flyTo(scene.pose(preset, context.session.selection()));
}

void toggle(CommandContext& context, bool data::Shown::*part, const Setting<bool>& setting)
{
    data::Shown shown = context.session.shown();
    shown.*part = !(shown.*part);
    context.session.setShown(shown);
    context.settings.set(setting, shown.*part);
}

void showMetric(CommandContext& context, std::optional<data::MetricId> metric)
{
    data::Lens lens = context.session.lens();
    // A second press of the same key takes the lens off.
    lens.metric = lens.metric == metric ? std::nullopt : metric;
    lens.low.reset();
    lens.high.reset();
    context.session.setLens(lens);
}

bool showsMetric(const CommandContext& context, std::optional<data::MetricId> metric)
{
    return context.session.lens().metric == metric;
}

void stepBand(CommandContext& context, int step)
{
    data::Lens lens = context.session.lens();
    const std::vector<data::Band> bands = scene::legendBands(context.session.shownLens());
    const auto count = static_cast<std::ptrdiff_t>(bands.size());
    const auto found = lens.band ? std::ranges::find(bands, *lens.band) : bands.end();
    const auto next = found != bands.end() ? found - bands.begin() + step
                      : step > 0           ? 0
                                           : count - 1;
    lens.band = next >= 0 && next < count ? std::optional(bands[static_cast<std::size_t>(next)])
                                          : std::nullopt;
    context.session.setLens(lens);
}

void paintAllValues(CommandContext& context)
{
    data::Lens lens = context.session.lens();
    lens.band.reset();
    context.session.setLens(lens);
}

bool hasBand(const CommandContext& context)
{
    return context.session.lens().band.has_value();
}

void nextPalette(CommandContext& context)
{
    data::Lens lens = context.session.lens();
    const auto next = static_cast<std::uint8_t>(lens.palette) + 1;
    lens.palette =
        static_cast<data::PaletteId>(next % static_cast<std::uint8_t>(data::PaletteId::Count));
    context.session.setLens(lens);
    const std::string_view key = data::paletteKey(lens.palette);
    context.settings.set(settings::palette,
                         QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
}

void goToSibling(CommandContext& context, int step)
{
    const std::vector<data::Device> devices = siblings(context.session);
    const auto found = std::ranges::find(devices, *context.session.selection());
    if (found == devices.end()) {
        return;
    }
    const auto count = std::ssize(devices);
    const auto next = (found - devices.begin() + step + count) % count;
    context.session.goTo(devices[static_cast<std::size_t>(next)]);
}

void goToWorst(CommandContext& context)
{
    const auto worst =
        data::Rollup::worst(*context.session.snapshot(), *context.session.lens().metric, 1);
    if (worst.empty()) {
        context.shell.note(QCoreApplication::translate("CommandSteps", "No values for this lens."));
        return;
    }
    context.session.goTo(worst.front());
}

void togglePanel(CommandContext& context, Panel panel)
{
    context.shell.setPanelVisible(panel, !context.shell.panelVisible(panel));
}

void flip(CommandContext& context, const Setting<QString>& setting, const char* one,
          const char* other)
{
    const bool isOther = context.settings.value(setting) == QLatin1StringView(other);
    context.settings.set(setting, QString::fromLatin1(isOther ? one : other));
}

void setLanguage(CommandContext& context, const char* code)
{
    context.settings.set(settings::language, QString::fromLatin1(code));
    context.shell.note(QCoreApplication::translate(
        "CommandSteps", "The new language is used after the next start of Hallscape."));
}

} // namespace hallscape::app::steps
