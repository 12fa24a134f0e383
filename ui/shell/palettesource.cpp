// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettesource.h"

#include "core/tasks/taskrepository.h"
#include "ui/keyboard/keytext.h"
#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/settings/settingsections.h"
#include "ui/shell/mainpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/firstmenu.h"
#include "ui/wording.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QSet>
#include <QToolButton>
#include <QUndoStack>

namespace Latchkey {

namespace {

struct PaletteSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::PaletteSource)
};

/// Without the marks of the keys that a menu has: "&File", or "文件(&F)" where letters have no place in a word.
QString withoutMnemonics(QString text)
{
    static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)"));
    text.remove(behind);
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'&' && ++i == text.size())
            break;
        result += text.at(i);
    }
    return result;
}

PaletteEntry entryFor(QAction *action, const QString &key, const QString &text)
{
    PaletteEntry entry;
    entry.key = key;
    entry.text = text;
    entry.icon = action->icon();
    entry.keys = keysText(action->shortcuts());
    entry.run = [action = QPointer<QAction>(action)] {
        if (action)
            action->trigger();
    };
    return entry;
}

/// Fills in all that there is to offer, in the order in which it is listed.
class Offers
{
public:
    Offers(MainWindow &window, const WindowActions &actions)
        : m_window(window)
        , m_actions(actions)
        , m_keys(actions.keys())
        , m_main(window.mainPage())
    {
    }

    [[nodiscard]] QList<PaletteEntry> all()
    {
        addCommands();
        if (m_main) {
            addPlaces();
            for (QToolButton *button : {m_main->mainMenuButton(), m_main->accountButton()}) {
                if (QMenu *menu = menuOf(*button))
                    addMenu(*menu, {});
            }
        }
        addSettings();
        return m_entries;
    }

private:
    [[nodiscard]] bool isOffered(const Command &command) const
    {
        switch (command.offer) {
        case Command::Offer::Always: return true;
        case Command::Offer::Unlocked: return m_window.page() != Page::Lock;
        case Command::Offer::WithTasks: break;
        case Command::Offer::WithTask: return m_main && !m_main->tasks()->list()->chosenIds().isEmpty();
        case Command::Offer::Never: return false;
        }
        if (!m_main)
            return false;
        const QUndoStack &undo = m_main->tasks()->undoStack();
        return (command.id != QLatin1String("undo") || undo.canUndo())
               && (command.id != QLatin1String("redo") || undo.canRedo());
    }

    void addCommands()
    {
        for (const Command &command : m_keys.commands()) {
            QAction *action = m_actions.actionOf(command.id);
            // The menus know better what an account is called.
            if (!action || command.group == Command::Group::Accounts)
                continue;
            m_known << action;
            if (!action->isEnabled() || !action->isVisible() || !isOffered(command))
                continue;
            m_entries << entryFor(action, command.id, command.text);
            m_entries.last().keys = keysText(m_keys.allKeys(command.id));
            if (command.id == QLatin1String("undo"))
                m_entries.last().detail = m_main->tasks()->undoStack().undoText();
            if (command.id == QLatin1String("redo"))
                m_entries.last().detail = m_main->tasks()->undoStack().redoText();
        }
    }

    void addSettings()
    {
        QAction *action = m_actions.actionOf(QStringLiteral("settings"));
        if (m_window.page() == Page::Lock)
            return;
        for (const SettingSection &section : settingSections(m_window.settingsPlace())) {
            for (const SettingEntry &setting : section.entries) {
                PaletteEntry entry;
                entry.key = QStringLiteral("setting:") + setting.name;
                entry.text = setting.text.label;
                entry.detail = PaletteSourceWords::tr("Settings");
                entry.words = setting.text.words;
                entry.icon = action->icon();
                entry.run = [window = QPointer<MainWindow>(&m_window), label = setting.text.label] {
                    if (window)
                        window->showSettings(label);
                };
                m_entries << entry;
            }
        }
    }

    void addMenu(QMenu &menu, const QString &path)
    {
        Q_EMIT menu.aboutToShow(); // it is only now what it is to be
        for (QAction *action : menu.actions()) {
            if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || m_known.contains(action))
                continue;
            const QString text = withoutMnemonics(action->text());
            const QString inner = path.isEmpty() ? text : explained(path, text);
            if (action->menu()) {
                addMenu(*action->menu(), inner);
                continue;
            }
            m_known << action;
            m_entries << entryFor(action, QStringLiteral("menu:") + inner, text);
            m_entries.last().detail = path;
        }
    }

    void addPlaces()
    {
        const LiveIndex &live = m_main->tasks()->actions().live();
        const SidebarModel &places = *m_main->tasks()->sidebar()->model();
        for (int row = 0; row < places.rowCount(); ++row) {
            const SidebarRow &place = places.row(row);
            if (place.kind == SidebarRow::Kind::ListsHeading)
                addLists(live);
            else if (place.kind == SidebarRow::Kind::View && place.view.kind != TaskView::Kind::List)
                addPlace(place.view, place.text, detailOf(place.view.kind));
        }
    }

    /// Also those that are folded away.
    void addLists(const LiveIndex &live)
    {
        for (const ListTree::Row &row : live.index().lists().rows()) {
            const TaskList *outer = live.list(row.list.parentId);
            addPlace({TaskView::Kind::List, row.list.id}, row.list.name,
                     outer ? PaletteSourceWords::tr("List in %1").arg(outer->name) : PaletteSourceWords::tr("List"));
        }
    }

    void addPlace(const TaskView &view, const QString &text, const QString &detail)
    {
        PaletteEntry entry;
        entry.key = QStringLiteral("place:%1:%2").arg(int(view.kind)).arg(view.key);
        entry.text = text;
        entry.detail = detail;
        entry.icon = icon(viewIcon(view.kind), IconTone::Muted);
        if (const int number = numberOf(view); number > 0)
            entry.keys = keysText(m_keys.keys(QStringLiteral("place%1").arg(number)));
        entry.run = [page = QPointer<TasksPage>(m_main->tasks()), view] {
            if (!page)
                return;
            page->setView(view);
            page->focusList();
        };
        m_entries << entry;
    }

    /// Which of the sidebar's places it is, from 1; 0: it is folded away.
    [[nodiscard]] int numberOf(const TaskView &view) const
    {
        const SidebarModel &places = *m_main->tasks()->sidebar()->model();
        int number = 0;
        for (int row = 0; row < places.rowCount(); ++row) {
            if (places.row(row).kind != SidebarRow::Kind::View)
                continue;
            ++number;
            if (places.row(row).view == view)
                return number;
        }
        return 0;
    }

    [[nodiscard]] static QString detailOf(TaskView::Kind kind)
    {
        switch (kind) {
        case TaskView::Kind::Tag: return PaletteSourceWords::tr("Tag");
        case TaskView::Kind::Filter: return PaletteSourceWords::tr("Filter");
        default: return PaletteSourceWords::tr("View");
        }
    }

    MainWindow &m_window;
    const WindowActions &m_actions;
    const KeyBindings &m_keys;
    MainPage *m_main;
    QList<PaletteEntry> m_entries;
    QSet<QAction *> m_known;
};

PaletteEntry entryFor(const Task &task, const LiveIndex &live, TasksPage *page)
{
    const TaskList *list = live.list(task.listId);
    const QString place = list ? list->name : viewName({TaskView::Kind::Inbox, {}}, live);
    PaletteEntry entry;
    entry.key = QStringLiteral("task:") + task.id;
    entry.text = task.title;
    entry.detail = task.completed ? PaletteSourceWords::tr("Task in %1, done").arg(place)
                                  : PaletteSourceWords::tr("Task in %1").arg(place);
    entry.icon = icon(task.completed ? "completed" : "check", IconTone::Muted);
    entry.run = [page = QPointer<TasksPage>(page), id = task.id] {
        if (page)
            page->goTo(id);
    };
    return entry;
}

} // namespace

PaletteSource paletteSource(MainWindow &window, const WindowActions &actions)
{
    PaletteSource source{Offers(window, actions).all()};
    const MainPage *main = window.mainPage();
    if (!main)
        return source;
    TasksPage *page = main->tasks();
    const LiveIndex &live = page->actions().live();
    source.search = [page, &live](const WordMatch &typed, int most) {
        QList<PaletteEntry> entries;
        for (const Task &task : live.tasksOf(live.index().meant(typed, most)))
            entries << entryFor(task, live, page);
        return entries;
    };
    if (live.repository().isOpening())
        return source;
    source.otherwise = [page](const QString &typed) {
        PaletteEntry entry;
        entry.key = QStringLiteral("add");
        entry.text = PaletteSourceWords::tr("Add task “%1”").arg(typed);
        entry.icon = icon("add", IconTone::Muted);
        entry.run = [page = QPointer<TasksPage>(page), typed] {
            if (page)
                page->addTask(typed);
        };
        return entry;
    };
    return source;
}

} // namespace Latchkey
