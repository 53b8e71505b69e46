// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/command_steps.h"
#include "app/second_picture.h"
#include "app/session.h"
#include "app/time/time_control.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

namespace hallscape::app {

namespace {

using namespace steps;
using Context = CommandContext;
using data::MetricId;
using data::TimeOverlay;
using scene::PresetPose;

template <PresetPose preset>
void look(Context& context)
{
    showPreset(context, preset);
}

template <MetricId metric>
void paint(Context& context)
{
    showMetric(context, metric);
}

template <MetricId metric>
bool isPainted(const Context& context)
{
    return showsMetric(context, metric);
}

template <TimeOverlay overlay>
void lookOver(Context& context)
{
    data::Lens lens = context.session.lens();
    lens.over = overlay;
    context.session.setLens(lens);
}

template <TimeOverlay overlay>
bool looksOver(const Context& context)
{
    return context.session.lens().over == overlay;
}

template <bool data::Shown::*part>
bool isShown(const Context& context)
{
    return context.session.shown().*part;
}

template <Panel panel>
void togglePanelOf(Context& context)
{
    togglePanel(context, panel);
}

template <Panel panel>
bool isPanelVisible(const Context& context)
{
    return context.shell.panelVisible(panel);
}

template <data::SplitKind kind>
bool isSplit(const Context& context)
{
    const auto& split = context.session.second().split();
    return split && split->kind == kind;
}

bool isSplitAtAll(const Context& context)
{
    return context.session.second().split().has_value();
}

template <const char* const* code>
void speak(Context& context)
{
    setLanguage(context, *code);
}

template <const char* const* code>
bool speaks(const Context& context)
{
    return context.settings.value(settings::language) == QLatin1StringView(*code);
}

constexpr const char* english = "en";
constexpr const char* german = "de";
constexpr const char* spanish = "es";

// clang-format off
constexpr Command table[]{
    {"file.open-site", QT_TRANSLATE_NOOP("Command", "Open Site…"), "Ctrl+O", "open-folder", Menu::File, openSite},
    {"file.open-recording", QT_TRANSLATE_NOOP("Command", "Open Recording…"), "Ctrl+Alt+O", "timeline", Menu::File,
     openRecording, hasSite},
    {"file.connect", QT_TRANSLATE_NOOP("Command", "Connect to a Metrics Server…"), "Ctrl+Alt+C", "connect", Menu::File,
     connectServer, hasSite},
    {"file.import", QT_TRANSLATE_NOOP("Command", "Import Values…"), "", "", Menu::File, importValues, hasSite},
    {"file.salvage", QT_TRANSLATE_NOOP("Command", "Salvage a Recording…"), "", "", Menu::File, salvageRecording, hasSite},
    {"file.simulate", QT_TRANSLATE_NOOP("Command", "Run the Simulator"), "", "", Menu::File,
     [](Context& context) { context.shell.followSimulator(); }, hasSite},
    {"file.open-view", QT_TRANSLATE_NOOP("Command", "Open View…"), "Ctrl+Shift+O", "", Menu::File, openView, hasSite},
    {"file.save-view", QT_TRANSLATE_NOOP("Command", "Save View…"), "Ctrl+S", "bookmark", Menu::File, saveView, hasSite},
    {"file.save-picture", QT_TRANSLATE_NOOP("Command", "Save Picture…"), "Ctrl+Shift+S", "camera", Menu::File,
     savePicture, hasSite, nullptr, true},
    {"file.save-film", QT_TRANSLATE_NOOP("Command", "Save Turntable or Flight…"), "", "", Menu::File, saveFilm, hasSite},
    {"file.copy-path", QT_TRANSLATE_NOOP("Command", "Copy Path"), "Ctrl+C", "copy", Menu::File, copyPath,
     hasSelection, nullptr, false, true},
    {"file.copy-view", QT_TRANSLATE_NOOP("Command", "Copy View"), "Ctrl+Shift+C", "", Menu::File, copyView, hasSite},
    {"file.preferences", QT_TRANSLATE_NOOP("Command", "Preferences…"), "Ctrl+,", "settings", Menu::File,
     showPreferences, nullptr, nullptr, false, true},
    {"file.quit", QT_TRANSLATE_NOOP("Command", "Quit"), "Ctrl+Q", "", Menu::File,
     [](Context&) { QCoreApplication::quit(); }},

    {"view.site", QT_TRANSLATE_NOOP("Command", "Site from Outside"), "1", "site", Menu::View, look<PresetPose::Site>,
     hasSite, nullptr, true},
    {"view.hall", QT_TRANSLATE_NOOP("Command", "Hall without Roof"), "2", "hall", Menu::View, look<PresetPose::Hall>,
     hasSite, nullptr, true},
    {"view.top", QT_TRANSLATE_NOOP("Command", "From Above"), "3", "top-view", Menu::View, look<PresetPose::Top>,
     hasSite, nullptr, true},
    {"view.aisle", QT_TRANSLATE_NOOP("Command", "Cold Aisle"), "4", "aisle", Menu::View, look<PresetPose::Aisle>,
     hasSite, nullptr, true},
    {"view.front", QT_TRANSLATE_NOOP("Command", "Rack Front"), "5", "front", Menu::View, look<PresetPose::Front>,
     hasSite, nullptr, true},
    {"view.rear", QT_TRANSLATE_NOOP("Command", "Rack Rear"), "6", "rear", Menu::View, look<PresetPose::Rear>,
     hasSite, nullptr, true},
    {"view.frame-selection", QT_TRANSLATE_NOOP("Command", "Frame Selection"), "F", "frame-selection", Menu::View,
     [](Context& context) { context.session.frameSelection(); }, hasSite, nullptr, true, true},
    {"view.north", QT_TRANSLATE_NOOP("Command", "Turn to North"), "Shift+N", "", Menu::View,
     [](Context& context) { context.shell.scene().turnNorth(); }, hasSite},
    {"view.zoom-in", QT_TRANSLATE_NOOP("Command", "Zoom In"), "+; =", "", Menu::View,
     [](Context& context) { zoom(context, 1 / 1.5); }, hasSite},
    {"view.zoom-out", QT_TRANSLATE_NOOP("Command", "Zoom Out"), "-", "", Menu::View,
     [](Context& context) { zoom(context, 1.5); }, hasSite},
    {"view.planned", QT_TRANSLATE_NOOP("Command", "Planned Phases"), "Shift+O", "outlines", Menu::View,
     [](Context& context) { toggle(context, &data::Shown::planned, settings::planned); }, nullptr,
     isShown<&data::Shown::planned>, false, true},
    {"view.roof", QT_TRANSLATE_NOOP("Command", "Roofs"), "Shift+R", "roof", Menu::View,
     [](Context& context) { toggle(context, &data::Shown::roof, settings::roof); }, nullptr,
     isShown<&data::Shown::roof>},
    {"view.dusk", QT_TRANSLATE_NOOP("Command", "Evening Light"), "Shift+E", "", Menu::View,
     [](Context& context) { toggle(context, &data::Shown::dusk, settings::dusk); }, nullptr,
     isShown<&data::Shown::dusk>, false, true},
    {"view.labels", QT_TRANSLATE_NOOP("Command", "Labels"), "Shift+L", "labels", Menu::View,
     [](Context& context) { toggle(context, &data::Shown::labels, settings::labels); }, nullptr,
     isShown<&data::Shown::labels>},
    {"view.gauges", QT_TRANSLATE_NOOP("Command", "Compass and Scale Bar"), "Shift+M", "", Menu::View,
     [](Context& context) { context.settings.set(settings::gauges, !context.settings.value(settings::gauges)); },
     nullptr, [](const Context& context) { return context.settings.value(settings::gauges); }},
    {"view.split", QT_TRANSLATE_NOOP("Command", "Two Pictures Side by Side"), "Alt+2", "", Menu::View,
     [](Context& context) { context.session.second().toggle(data::SplitKind::SideBySide); }, hasSite,
     isSplit<data::SplitKind::SideBySide>},
    {"view.swipe", QT_TRANSLATE_NOOP("Command", "Swipe Between Two Pictures"), "Alt+3", "", Menu::View,
     [](Context& context) { context.session.second().toggle(data::SplitKind::Swipe); }, hasSite,
     isSplit<data::SplitKind::Swipe>},
    {"view.split-hold", QT_TRANSLATE_NOOP("Command", "Hold the Second Picture's Moment"), "Alt+4", "", Menu::View,
     [](Context& context) { context.session.second().setHolding(!context.session.second().holding()); }, isSplitAtAll,
     [](const Context& context) { return context.session.second().holding(); }},
    {"view.split-swap", QT_TRANSLATE_NOOP("Command", "Swap the Two Pictures"), "Alt+5", "", Menu::View,
     [](Context& context) { context.session.second().swapLenses(); }, isSplitAtAll},
    {"view.xray", QT_TRANSLATE_NOOP("Command", "X-Ray"), "Shift+X", "xray", Menu::View, toggleXray, hasSite, isXray,
     false, true},
    {"view.peel-more", QT_TRANSLATE_NOOP("Command", "Peel Off More"), "B", "peel", Menu::View, peelMore, hasSite},
    {"view.peel-less", QT_TRANSLATE_NOOP("Command", "Peel Off Less"), "Shift+B", "", Menu::View, peelLess, hasSite},
    {"view.section", QT_TRANSLATE_NOOP("Command", "Section Box"), "Shift+C", "section", Menu::View, toggleSection,
     hasSite, hasSection},
    {"view.section-here", QT_TRANSLATE_NOOP("Command", "Section around the Selection"), "Ctrl+Shift+X", "", Menu::View,
     sectionHere, hasSelection},
    {"view.isolate", QT_TRANSLATE_NOOP("Command", "Isolate Selection"), "I", "isolate", Menu::View, toggleIsolated,
     canIsolate, isIsolated},
    {"view.unfold", QT_TRANSLATE_NOOP("Command", "Unfold Row"), "Shift+U", "unfold", Menu::View, toggleUnfolded,
     canUnfold, isUnfolded},
    {"view.close-up", QT_TRANSLATE_NOOP("Command", "Close Everything Up"), "Esc", "close", Menu::View,
     [](Context& context) { context.session.closeUp(); }, isOpenedUp},
    {"view.fast", QT_TRANSLATE_NOOP("Command", "Fast Picture"), "Shift+Q", "", Menu::View,
     [](Context& context) { flip(context, settings::quality, "auto", "fast"); }, nullptr,
     [](const Context& context) { return context.settings.value(settings::quality) == u"fast"; }, false, true},
    {"view.reduced-motion", QT_TRANSLATE_NOOP("Command", "Reduce Motion"), "", "reduce-motion", Menu::View,
     [](Context& context) {
         context.settings.set(settings::reducedMotion, !context.settings.value(settings::reducedMotion)); }, nullptr,
     [](const Context& context) { return context.settings.value(settings::reducedMotion); }},

    {"lens.temperature", QT_TRANSLATE_NOOP("Command", "GPU Temperature"), "T", "thermometer", Menu::Lens,
     paint<MetricId::GpuTemp>, nullptr, isPainted<MetricId::GpuTemp>},
    {"lens.power", QT_TRANSLATE_NOOP("Command", "GPU Power"), "P", "power", Menu::Lens, paint<MetricId::GpuPower>,
     nullptr, isPainted<MetricId::GpuPower>},
    {"lens.link", QT_TRANSLATE_NOOP("Command", "Link Load"), "U", "network", Menu::Lens, paint<MetricId::LinkUtil>,
     nullptr, isPainted<MetricId::LinkUtil>},
    {"lens.none", QT_TRANSLATE_NOOP("Command", "No Lens"), "N", "overlay-none", Menu::Lens,
     [](Context& context) { showMetric(context, std::nullopt); }, nullptr,
     [](const Context& context) { return showsMetric(context, std::nullopt); }},
    {"lens.next-palette", QT_TRANSLATE_NOOP("Command", "Next Palette"), "C", "palette", Menu::Lens, nextPalette,
     nullptr, nullptr, false, true},

    {"lens.band-higher", QT_TRANSLATE_NOOP("Command", "Only the Next Higher Values"), "V", "", Menu::Lens,
     [](CommandContext& context) { stepBand(context, 1); }, hasLens, nullptr, false, true},
    {"lens.band-lower", QT_TRANSLATE_NOOP("Command", "Only the Next Lower Values"), "Shift+V", "", Menu::Lens,
     [](CommandContext& context) { stepBand(context, -1); }, hasLens},
    {"lens.band-all", QT_TRANSLATE_NOOP("Command", "All Values"), "Shift+A", "", Menu::Lens, paintAllValues, hasBand},
    {"lens.now", QT_TRANSLATE_NOOP("Command", "Values Now"), "", "", Menu::Lens, lookOver<TimeOverlay::Now>, hasLens,
     looksOver<TimeOverlay::Now>, false, true},
    {"lens.peak", QT_TRANSLATE_NOOP("Command", "Peak in Window"), "", "", Menu::Lens, lookOver<TimeOverlay::Peak>,
     hasLens, looksOver<TimeOverlay::Peak>},
    {"lens.mean", QT_TRANSLATE_NOOP("Command", "Mean in Window"), "", "", Menu::Lens, lookOver<TimeOverlay::Mean>,
     hasLens, looksOver<TimeOverlay::Mean>},
    {"lens.difference", QT_TRANSLATE_NOOP("Command", "Change over Window"), "", "", Menu::Lens,
     lookOver<TimeOverlay::Difference>, hasLens, looksOver<TimeOverlay::Difference>},

    {"time.play", QT_TRANSLATE_NOOP("Command", "Play or Pause"), "Space", "play", Menu::Time,
     [](Context& context) { context.session.time().togglePlaying(); }, hasTime, nullptr, true},
    {"time.live", QT_TRANSLATE_NOOP("Command", "Back to Live"), "L", "live", Menu::Time,
     [](Context& context) { context.session.time().goLive(); }, hasTime},
    {"time.step-back", QT_TRANSLATE_NOOP("Command", "One Frame Back"), "Left; ,", "step-back", Menu::Time,
     [](Context& context) { context.session.time().stepBack(); }, hasTime, nullptr, false, true},
    {"time.step-forward", QT_TRANSLATE_NOOP("Command", "One Frame Forward"), "Right; .", "step-forward", Menu::Time,
     [](Context& context) { context.session.time().stepForward(); }, hasTime},
    {"time.minute-back", QT_TRANSLATE_NOOP("Command", "One Minute Back"), "Shift+Left", "", Menu::Time,
     [](Context& context) { moveTime(context, -60'000); }, hasTime},
    {"time.minute-forward", QT_TRANSLATE_NOOP("Command", "One Minute Forward"), "Shift+Right", "", Menu::Time,
     [](Context& context) { moveTime(context, 60'000); }, hasTime},
    {"time.start", QT_TRANSLATE_NOOP("Command", "To the Start"), "Home", "skip-start", Menu::Time,
     [](Context& context) { context.session.time().seekStart(); }, hasTime},
    {"time.end", QT_TRANSLATE_NOOP("Command", "To the Newest"), "End", "", Menu::Time,
     [](Context& context) { context.session.time().goLive(); }, hasTime},
    {"time.faster", QT_TRANSLATE_NOOP("Command", "Play Faster"), ">", "", Menu::Time,
     [](Context& context) { context.session.time().changeSpeed(1); }, hasTime, nullptr, false, true},
    {"time.slower", QT_TRANSLATE_NOOP("Command", "Play Slower"), "<", "", Menu::Time,
     [](Context& context) { context.session.time().changeSpeed(-1); }, hasTime},
    {"time.loop", QT_TRANSLATE_NOOP("Command", "Loop Last Five Minutes"), "Ctrl+L", "loop", Menu::Time, toggleLoop,
     hasTime, hasLoop},
    {"time.record", QT_TRANSLATE_NOOP("Command", "Record to a File…"), "Ctrl+R", "record", Menu::Time, toggleRecording,
     isLive, isRecording, false, true},

    {"go.up", QT_TRANSLATE_NOOP("Command", "One Level Up"), "Alt+Up; Backspace", "up", Menu::Go,
     [](Context& context) { context.session.goUp(); }, canGoUp, nullptr, true},
    {"go.back", QT_TRANSLATE_NOOP("Command", "Back"), "Alt+Left", "back", Menu::Go,
     [](Context& context) { context.session.back(); },
     [](const Context& context) { return context.session.canGoBack(); }, nullptr, true},
    {"go.forward", QT_TRANSLATE_NOOP("Command", "Forward"), "Alt+Right", "forward", Menu::Go,
     [](Context& context) { context.session.forward(); },
     [](const Context& context) { return context.session.canGoForward(); }, nullptr, true},
    {"go.open-selection", QT_TRANSLATE_NOOP("Command", "Open Selection"), "O", "", Menu::Go,
     [](Context& context) { context.session.goTo(*context.session.selection()); }, hasSelection, nullptr, false, true},
    {"go.next", QT_TRANSLATE_NOOP("Command", "Next Neighbour"), "Ctrl+Down; ]", "", Menu::Go,
     [](Context& context) { goToSibling(context, 1); }, hasSiblings},
    {"go.previous", QT_TRANSLATE_NOOP("Command", "Previous Neighbour"), "Ctrl+Up; [", "", Menu::Go,
     [](Context& context) { goToSibling(context, -1); }, hasSiblings},
    {"go.worst", QT_TRANSLATE_NOOP("Command", "Worst Device"), "X", "warning", Menu::Go, goToWorst,
     hasSnapshot, nullptr, true, true},
    {"go.find", QT_TRANSLATE_NOOP("Command", "Find…"), "Ctrl+F; /", "search", Menu::Go,
     [](Context& context) { context.shell.focusSearch(); }, hasSite},
    {"go.palette", QT_TRANSLATE_NOOP("Command", "Commands and Places…"), "Ctrl+K", "", Menu::Go, showPalette},

    {"job.start", QT_TRANSLATE_NOOP("Command", "Start Training Job"), "Ctrl+J", "play", Menu::Job,
     [](Context& context) { context.session.jobControl()->startJob(); }, jobRests},
    {"job.stop", QT_TRANSLATE_NOOP("Command", "Stop Training Job"), "Ctrl+Shift+J", "stop", Menu::Job,
     [](Context& context) { context.session.jobControl()->stopJob(); }, jobRuns},

    {"window.site", QT_TRANSLATE_NOOP("Command", "Site Tree"), "Ctrl+1", "tree", Menu::Window,
     togglePanelOf<Panel::SiteTree>, nullptr, isPanelVisible<Panel::SiteTree>},
    {"window.inspector", QT_TRANSLATE_NOOP("Command", "Inspector"), "Ctrl+2", "info", Menu::Window,
     togglePanelOf<Panel::Inspector>, nullptr, isPanelVisible<Panel::Inspector>},
    {"window.worst", QT_TRANSLATE_NOOP("Command", "Worst First"), "Ctrl+3", "", Menu::Window,
     togglePanelOf<Panel::Worst>, nullptr, isPanelVisible<Panel::Worst>},
    {"window.time", QT_TRANSLATE_NOOP("Command", "Job and Power"), "Ctrl+4", "power", Menu::Window,
     togglePanelOf<Panel::Time>, nullptr, isPanelVisible<Panel::Time>},
    {"window.timeline", QT_TRANSLATE_NOOP("Command", "Timeline"), "Ctrl+6", "timeline", Menu::Window,
     togglePanelOf<Panel::Timeline>, nullptr, isPanelVisible<Panel::Timeline>},
    {"window.history", QT_TRANSLATE_NOOP("Command", "History"), "Ctrl+7", "", Menu::Window,
     togglePanelOf<Panel::History>, nullptr, isPanelVisible<Panel::History>},
    {"window.alerts", QT_TRANSLATE_NOOP("Command", "Alerts"), "Ctrl+8", "", Menu::Window,
     togglePanelOf<Panel::Alerts>, nullptr, isPanelVisible<Panel::Alerts>},
    {"window.source", QT_TRANSLATE_NOOP("Command", "Source"), "Ctrl+9", "", Menu::Window,
     togglePanelOf<Panel::Source>, nullptr, isPanelVisible<Panel::Source>},
    {"window.inside", QT_TRANSLATE_NOOP("Command", "See Inside"), "Ctrl+0", "xray", Menu::Window,
     togglePanelOf<Panel::Inside>, nullptr, isPanelVisible<Panel::Inside>},
    {"window.map", QT_TRANSLATE_NOOP("Command", "Map"), "M", "top-view", Menu::Window,
     togglePanelOf<Panel::Map>, nullptr, isPanelVisible<Panel::Map>},
    {"window.legend", QT_TRANSLATE_NOOP("Command", "Legend"), "Ctrl+5", "layers", Menu::Window,
     togglePanelOf<Panel::Legend>, nullptr, isPanelVisible<Panel::Legend>},
    {"window.reset", QT_TRANSLATE_NOOP("Command", "Reset Panels"), "", "", Menu::Window,
     [](Context& context) { context.shell.resetLayout(); }},
    {"window.present", QT_TRANSLATE_NOOP("Command", "Picture Only"), "F11", "", Menu::Window,
     [](Context& context) { context.shell.setPresenting(!context.shell.presenting()); }, nullptr,
     [](const Context& context) { return context.shell.presenting(); }, false, true},
    {"window.light", QT_TRANSLATE_NOOP("Command", "Light Theme"), "Ctrl+Shift+T", "theme", Menu::Window,
     [](Context& context) { flip(context, settings::theme, "dark", "light"); }, nullptr,
     [](const Context& context) { return context.settings.value(settings::theme) == u"light"; }},
    {"window.english", QT_TRANSLATE_NOOP("Command", "English"), "", "", Menu::Window, speak<&english>, nullptr,
     speaks<&english>, false, true},
    {"window.german", QT_TRANSLATE_NOOP("Command", "German"), "", "", Menu::Window, speak<&german>, nullptr,
     speaks<&german>},
    {"window.spanish", QT_TRANSLATE_NOOP("Command", "Spanish"), "", "", Menu::Window, speak<&spanish>, nullptr,
     speaks<&spanish>},

    {"help.shortcuts", QT_TRANSLATE_NOOP("Command", "Keyboard Shortcuts"), "F1; ?", "keyboard", Menu::Help,
     showShortcuts},
    {"help.about", QT_TRANSLATE_NOOP("Command", "About Hallscape"), "", "help", Menu::Help, showAbout},
};

constexpr const char* menuTexts[]{
    QT_TRANSLATE_NOOP("Menu", "&File"), QT_TRANSLATE_NOOP("Menu", "&View"), QT_TRANSLATE_NOOP("Menu", "&Lens"),
    QT_TRANSLATE_NOOP("Menu", "&Time"),
    QT_TRANSLATE_NOOP("Menu", "&Go"),   QT_TRANSLATE_NOOP("Menu", "&Job"),  QT_TRANSLATE_NOOP("Menu", "&Window"),
    QT_TRANSLATE_NOOP("Menu", "&Help")};
// clang-format on
static_assert(std::size(menuTexts) == static_cast<std::size_t>(Menu::Count));

} // namespace

std::span<const Command> commands()
{
    return table;
}

const Command* findCommand(std::string_view id)
{
    const auto* found =
        std::ranges::find_if(table, [id](const Command& command) { return command.id == id; });
    return found == std::end(table) ? nullptr : found;
}

QList<QKeySequence> commandKeys(const Command& command)
{
    // An empty text is read as one empty sequence.
    return *command.key == '\0' ? QList<QKeySequence>()
                                : QKeySequence::listFromString(QString::fromLatin1(command.key),
                                                               QKeySequence::PortableText);
}

QString commandText(const Command& command)
{
    return QCoreApplication::translate("Command", command.text);
}

QString menuText(Menu menu)
{
    return QCoreApplication::translate("Menu", menuTexts[static_cast<std::size_t>(menu)]);
}

bool isEnabled(const Command& command, const CommandContext& context)
{
    return command.isEnabled == nullptr || command.isEnabled(context);
}

bool run(const Command& command, CommandContext& context)
{
    if (!isEnabled(command, context)) {
        return false;
    }
    command.action(context);
    return true;
}

} // namespace hallscape::app
