// SPDX-FileCopyrightText: 2026 The Hallscape developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include "app/kind_text.h"
#include "app/session.h"
#include "app/shell.h"
#include "data/layout/search.h"

#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtGui/QKeySequence>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace hallscape::app {

namespace {

constexpr int gapPx = 8;
constexpr int widthPx = 560;
constexpr int rowPx = 32;
constexpr int visibleRows = 10;

QString shortcutText(const Command& command)
{
    const auto keys = commandKeys(command);
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

void addCommands(const CommandContext& context, const QString& typed,
                 std::vector<PaletteEntry>& entries)
{
    for (const Command& command : commands()) {
        if (!isEnabled(command, context)) {
            continue;
        }
        const QString text = commandText(command);
        if (const auto score = fuzzyScore(typed, text)) {
            entries.push_back({&command, text, shortcutText(command), *score});
        }
    }
}

void addPlaces(const CommandContext& context, const QString& typed, std::size_t limit,
               std::vector<PaletteEntry>& entries)
{
    const data::SitePtr site = context.session.site();
    if (!site || typed.trimmed().size() < 2) {
        return;
    }
    for (const data::SearchHit& hit : data::search(*site, typed.toStdString(), limit)) {
        // Places stand below the commands that match as well, in the search's own order.
        entries.push_back(
            {hit.device, deviceText(*site, hit.device), pathText(*site, hit.device), 0});
    }
}

/// Text at the left, muted detail at the right.
QWidget* rowWidget(const PaletteEntry& entry, QWidget* parent)
{
    auto* row = new QWidget(parent);
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(gapPx, 0, gapPx, 0);
    layout->addWidget(new QLabel(entry.text, row), 1);
    auto* detail = new QLabel(entry.detail, row);
    detail->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(detail);
    return row;
}

/// Text on the selected row has the selection's own colour, the shortcut included.
void colourRow(const QListWidget& list, QListWidgetItem* item, bool selected)
{
    const QWidget* row = item == nullptr ? nullptr : list.itemWidget(item);
    if (row == nullptr) {
        return;
    }
    const QList<QLabel*> labels = row->findChildren<QLabel*>();
    for (QLabel* label : labels) {
        const auto normal = label == labels.first() ? QPalette::Text : QPalette::PlaceholderText;
        label->setForegroundRole(selected ? QPalette::HighlightedText : normal);
    }
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView text)
{
    constexpr int beginsWord = 8;
    constexpr int standsTogether = 9;
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar wanted : typed) {
        if (wanted.isSpace()) {
            continue;
        }
        while (at < text.size() && text[at].toCaseFolded() != wanted.toCaseFolded()) {
            ++at;
        }
        if (at == text.size()) {
            return std::nullopt;
        }
        score += 1;
        score += at == 0 || !text[at - 1].isLetterOrNumber() ? beginsWord : 0;
        score += at == last + 1 ? standsTogether : 0;
        last = at++;
    }
    // Of two equal matches the shorter text is meant.
    return score * 100 - static_cast<int>(text.size());
}

std::vector<PaletteEntry> paletteEntries(const CommandContext& context, const QString& typed,
                                         std::size_t limit)
{
    std::vector<PaletteEntry> entries;
    addCommands(context, typed, entries);
    if (!typed.trimmed().isEmpty()) {
        std::ranges::stable_sort(entries, std::ranges::greater{}, &PaletteEntry::score);
    }
    // Half of the list is kept for places, so that a common letter does not hide them.
    std::vector<PaletteEntry> places;
    addPlaces(context, typed, limit, places);
    const std::size_t forCommands = limit - std::min(limit / 2, places.size());
    if (entries.size() > forCommands) {
        entries.resize(forCommands);
    }
    for (PaletteEntry& place : places) {
        if (entries.size() < limit) {
            entries.push_back(std::move(place));
        }
    }
    return entries;
}

CommandPalette::CommandPalette(CommandContext context, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_context(context),
      m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Commands and Places"));
    setModal(true);
    m_field->setPlaceholderText(tr("Type a command or a place, such as h2 a17 r3"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(windowTitle());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(gapPx, gapPx, gapPx, gapPx);
    layout->setSpacing(gapPx);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    resize(widthPx, rowPx * visibleRows + m_field->sizeHint().height() + 4 * gapPx);

    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::currentItemChanged, this,
            [this](QListWidgetItem* current, QListWidgetItem* previous) {
                colourRow(*m_list, previous, false);
                colourRow(*m_list, current, true);
            });
    filter(QString());
}

void CommandPalette::popUp()
{
    if (const QWidget* over = parentWidget()) {
        const QPoint top =
            over->mapToGlobal(QPoint((over->width() - width()) / 2, over->height() / 6));
        move(top);
    }
    show();
    m_field->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int rows = m_list->count();
        if ((key == Qt::Key_Down || key == Qt::Key_Up) && rows > 0) {
            const int step = key == Qt::Key_Down ? 1 : rows - 1;
            m_list->setCurrentRow((m_list->currentRow() + step) % rows);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::filter(const QString& typed)
{
    constexpr std::size_t longest = 40;
    m_entries = paletteEntries(m_context, typed, typed.isEmpty() ? commands().size() : longest);
    // Rows that are going away are not to be painted anew.
    m_list->setCurrentItem(nullptr);
    m_list->clear();
    for (const PaletteEntry& entry : m_entries) {
        auto* item = new QListWidgetItem(m_list);
        item->setSizeHint(QSize(0, rowPx));
        item->setData(Qt::AccessibleTextRole, entry.text);
        m_list->setItemWidget(item, rowWidget(entry, m_list));
    }
    if (m_entries.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing is called so. Try fewer letters."), m_list);
        item->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
}

void CommandPalette::accept()
{
    const int row = m_list->currentRow();
    if (row < 0 || static_cast<std::size_t>(row) >= m_entries.size()) {
        return;
    }
    // Once the key press is over: the command may open a dialog of its own, whose event loop
    // deletes this one, with the field that still handles the key.
    QTimer::singleShot(
        0, &m_context.session,
        [context = m_context, target = m_entries[static_cast<std::size_t>(row)].target]() mutable {
            if (const auto* command = std::get_if<const Command*>(&target)) {
                run(**command, context);
            } else {
                context.session.goTo(std::get<data::Device>(target));
            }
        });
    QDialog::accept();
}

} // namespace hallscape::app
