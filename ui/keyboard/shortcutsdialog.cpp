// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyboard/shortcutsdialog.h"

#include "core/tasks/folding.h"
#include "core/tasks/wordmatch.h"
#include "ui/keyboard/keybindings.h"
#include "ui/keyboard/keysdialog.h"
#include "ui/keyboard/keytext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/inneractions.h"
#include "ui/widgets/question.h"
#include "ui/widgets/roomyrows.h"
#include "ui/wording.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QTreeWidget>

#include <optional>

namespace Latchkey {

using namespace Metrics;

namespace {

constexpr QSize FirstSize{620, 640};
constexpr int IdRole = Qt::UserRole;
enum Column { What, Keys, Change, Columns };

} // namespace

ShortcutsDialog::ShortcutsDialog(KeyBindings &bindings, QWidget *parent)
    : QDialog(parent)
    , m_bindings(bindings)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
    , m_found(new QLabel)
    , m_change(new QPushButton(tr("&Change…")))
    , m_reset(new QPushButton(tr("&Reset")))
    , m_resetAll(new QPushButton(tr("Reset &all…")))
    , m_close(new QPushButton(tr("Close")))
{
    build();
    fill();
    connectAll();
    m_search->setFocus();
}

void ShortcutsDialog::build()
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(FirstSize);
    m_search->setObjectName(QStringLiteral("shortcutsSearchEdit"));
    m_search->setPlaceholderText(tr("Search what it does, or a key"));
    m_search->setAccessibleName(tr("Search the keyboard shortcuts"));
    addSign(*m_search, "search", IconTone::Muted);
    addClearButton(*m_search);
    m_list->setObjectName(QStringLiteral("shortcutsList"));
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->setColumnCount(Columns);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(0);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Keys, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Change, QHeaderView::ResizeToContents);
    giveRoom(*m_list);
    m_found->setObjectName(QStringLiteral("shortcutsFound"));
    m_found->setTextFormat(Qt::PlainText);
    applyTextStyle(m_found, TextStyle::Small);
    makeMuted(m_found);
    m_change->setObjectName(QStringLiteral("shortcutsChangeButton"));
    m_reset->setObjectName(QStringLiteral("shortcutsResetButton"));
    m_resetAll->setObjectName(QStringLiteral("shortcutsResetAllButton"));
    m_close->setObjectName(QStringLiteral("shortcutsCloseButton"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(SpaceSmall);
    for (QPushButton *button : {m_change, m_reset, m_resetAll, m_close}) {
        button->setAutoDefault(false); // Enter is for the row
        if (button == m_close)
            buttons->addStretch(1);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(SpaceLarge, SpaceLarge, SpaceLarge, SpaceLarge);
    column->setSpacing(Space);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_found);
    column->addLayout(buttons);
}

void ShortcutsDialog::connectAll()
{
    m_search->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(&m_bindings, &KeyBindings::changed, this, &ShortcutsDialog::showKeys);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &ShortcutsDialog::change);
    connect(m_change, &QPushButton::clicked, this, &ShortcutsDialog::change);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsDialog::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsDialog::resetAll);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ShortcutsDialog::fill()
{
    QTreeWidgetItem *heading = nullptr;
    std::optional<Command::Group> group;
    for (const Command &command : m_bindings.commands()) {
        if (group != command.group) {
            group = command.group;
            heading = new QTreeWidgetItem(m_list, {groupText(command.group)});
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(What, fontFor(TextStyle::Strong));
            heading->setFirstColumnSpanned(true);
        }
        auto *row = new QTreeWidgetItem(m_list, {command.text});
        row->setData(What, IdRole, command.id);
        m_rows.append(Row{row, heading});
    }
    showKeys();
    filter();
}

void ShortcutsDialog::showKeys()
{
    for (const Row &row : std::as_const(m_rows)) {
        const Command &command = *m_bindings.command(row.item->data(What, IdRole).toString());
        const QString keys = keysText(m_bindings.allKeys(command.id));
        const QString change = !command.changeable                ? tr("fixed")
                               : m_bindings.isChanged(command.id) ? tr("changed")
                                                                  : QString();
        row.item->setText(Keys, keys.isEmpty() ? tr("none") : keys);
        row.item->setText(Change, change);
    }
    updateButtons();
}

/// The best of what is found is chosen.
void ShortcutsDialog::filter()
{
    const WordMatch typed(m_search->text());
    QTreeWidgetItem *best = nullptr;
    std::optional<WordMatch::Level> bestLevel;
    QSet<QTreeWidgetItem *> headings;
    int found = 0;
    for (const auto &[row, heading] : std::as_const(m_rows)) {
        const QStringList texts{row->text(What), row->text(Keys), heading->text(What)};
        const auto level = typed.levelOf(foldedForSearch(texts.join(u'\n')).toUtf8());
        row->setHidden(!level);
        if (!level)
            continue;
        ++found;
        headings.insert(heading);
        if (!best || *level < *bestLevel) {
            best = row;
            bestLevel = level;
        }
    }
    for (const Row &row : std::as_const(m_rows))
        row.heading->setHidden(!headings.contains(row.heading));
    m_list->setCurrentItem(best);
    m_found->setText(found == 0 ? tr("Nothing is called so, and no such key is in use.")
                                : tr("%n shortcuts", nullptr, found));
    if (!typed.isEmpty())
        announce(m_found, m_found->text());
    updateButtons();
}

const Command *ShortcutsDialog::chosen() const
{
    const QTreeWidgetItem *row = m_list->currentItem();
    return row ? m_bindings.command(row->data(What, IdRole).toString()) : nullptr;
}

void ShortcutsDialog::updateButtons()
{
    const Command *command = chosen();
    m_change->setEnabled(command && command->changeable);
    m_reset->setEnabled(command && m_bindings.isChanged(command->id));
    m_resetAll->setEnabled(m_bindings.isAnyChanged());
}

void ShortcutsDialog::change()
{
    if (const Command *command = chosen(); command && command->changeable)
        (new KeysDialog(*command, m_bindings, this))->open();
}

void ShortcutsDialog::resetChosen()
{
    const Command *command = chosen();
    if (!command)
        return;
    const auto reset = [this, id = command->id] { m_bindings.set(id, m_bindings.command(id)->defaults); };
    const QStringList others = m_bindings.holders(command->defaults, command->id);
    if (others.isEmpty())
        return reset();
    ask(this,
        {tr("Give “%1” its keys back?").arg(command->text), tr("They are taken from: %1").arg(enumerated(others)),
         tr("Give back"), tr("Cancel")},
        reset);
}

void ShortcutsDialog::resetAll()
{
    ask(this,
        {tr("Reset all keys?"), tr("Every command has the keys again that it had in the beginning."), tr("Reset all"),
         tr("Cancel")},
        [this] { m_bindings.reset(); });
}

/// Enter must not go on to the dialog, which would have it press the default button of the one that it opened. From the
/// search the list is led without leaving it.
bool ShortcutsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || (watched != m_search && watched != m_list))
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: change(); return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (watched == m_list)
            return false;
        m_list->setFocus();
        return true;
    default: return false;
    }
}

} // namespace Latchkey

#include "moc_shortcutsdialog.cpp"
