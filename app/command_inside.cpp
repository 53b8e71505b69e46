// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_steps.h"
#include "app/inside_text.h"
#include "app/session.h"

#include <algorithm>

/// Commands that open things up.
namespace hallscape::app::steps {

namespace {

data::Inside insideOf(const CommandContext& context)
{
    return context.session.inside();
}

/// The rack that is selected, or that holds what is selected.
std::optional<data::Device> selectedRack(const Session& session)
{
    const auto selection = session.selection();
    if (session.site() == nullptr || !selection) {
        return std::nullopt;
    }
    data::Device device = *selection;
    while (device.kind != data::Kind::Rack && device.kind != data::Kind::Site) {
        device = session.site()->parent(device);
    }
    return device.kind == data::Kind::Rack ? std::optional(device) : std::nullopt;
}

} // namespace

bool isXray(const CommandContext& context)
{
    return insideOf(context).xray > 0;
}

void toggleXray(CommandContext& context)
{
    data::Inside inside = insideOf(context);
    inside.xray = inside.xray > 0 ? 0.0F : 1.0F;
    context.session.setInside(inside);
}

void peelMore(CommandContext& context)
{
    data::Inside inside = insideOf(context);
    const float at = shownPeel(context.session);
    const auto next = std::ranges::find_if(peelSteps, [at](float step) { return step > at; });
    inside.peel = next == peelSteps.end() ? 1.0F : *next;
    context.session.setInside(inside);
}

void peelLess(CommandContext& context)
{
    data::Inside inside = insideOf(context);
    const float at = shownPeel(context.session);
    const auto next =
        std::find_if(peelSteps.rbegin(), peelSteps.rend(), [at](float step) { return step < at; });
    inside.peel = next == peelSteps.rend() ? 0.0F : *next;
    context.session.setInside(inside);
}

bool hasSection(const CommandContext& context)
{
    return insideOf(context).section.has_value();
}

void toggleSection(CommandContext& context)
{
    if (!hasSection(context)) {
        sectionHere(context);
        return;
    }
    data::Inside inside = insideOf(context);
    inside.section.reset();
    context.session.setInside(inside);
}

void sectionHere(CommandContext& context)
{
    data::Inside inside = insideOf(context);
    inside.section =
        context.shell.scene().sectionAround(context.session.selection().value_or(data::Device{}));
    context.session.setInside(inside);
}

bool isIsolated(const CommandContext& context)
{
    return !insideOf(context).isolated.empty();
}

bool canIsolate(const CommandContext& context)
{
    const auto selection = context.session.selection();
    return isIsolated(context) || (selection && selection->kind != data::Kind::Site);
}

void toggleIsolated(CommandContext& context)
{
    data::Inside inside = insideOf(context);
    if (inside.isolated.empty()) {
        inside.isolated = context.session.site()->path(*context.session.selection());
    } else {
        inside.isolated.clear();
    }
    context.session.setInside(inside);
}

bool isUnfolded(const CommandContext& context)
{
    return !insideOf(context).unfolded.empty();
}

bool canUnfold(const CommandContext& context)
{
    return isUnfolded(context) || selectedRack(context.session).has_value();
}

void toggleUnfolded(CommandContext& context)
{
    data::Inside inside = insideOf(context);
    if (inside.unfolded.empty()) {
        inside.unfolded = context.session.site()->path(*selectedRack(context.session));
    } else {
        inside.unfolded.clear();
    }
    context.session.setInside(inside);
}

bool isOpenedUp(const CommandContext& context)
{
    return !(insideOf(context) == data::Inside{}) || context.session.opened().has_value();
}

} // namespace hallscape::app::steps
