// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/filters/filteractions.h"
#include "ui/tasks/listcolumn.h"
#include "ui/tasks/sidebar/sidebar.h"
#include "ui/tasks/sidebar/sidebarview.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskcommands.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskpanes.h"

#include <QVBoxLayout>

namespace Latchkey {

using Kind = TaskView::Kind;

namespace {
/// The view that a task is in, whatever it is.
TaskView homeOf(const Task &task)
{
    if (task.trashed || task.completed)
        return {task.trashed ? Kind::Trash : Kind::Completed, {}};
    return task.listId.isEmpty() ? TaskView{Kind::Inbox, {}} : TaskView{Kind::List, task.listId};
}
} // namespace

TasksPage::TasksPage(TaskRepository &repository, Session &session, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_live(new LiveIndex(repository, clock, this))
    , m_commands(new TaskCommands(repository, this))
    , m_column(new ListColumn(*m_live, *m_commands, session, clock))
    , m_sidebar(new Sidebar(*m_live, *m_commands))
    , m_detail(new TaskDetail(repository, applier(), clock))
    , m_panes(new TaskPanes(*m_live, m_sidebar, m_column, m_detail))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // what has no room is put away
    layout->addWidget(m_panes);
    connectAll();
    mendView();
    showLook();
}

TasksPage::~TasksPage()
{
    // While the widgets go they still hand over what was typed, but nothing is to be arranged any more.
    m_live->disconnect(this);
    m_live->disconnect(m_panes);
    m_column->disconnect(this);
    m_sidebar->disconnect(this);
    m_sidebar->view()->disconnect(this);
    m_sidebar->model()->disconnect(this);
    model()->disconnect(this);
    m_detail->disconnect(this);
    delete m_panes;
}

ApplyChanges TasksPage::applier()
{
    return [this](const QString &text, const Changes &changes) { return m_commands->apply(text, changes); };
}

RememberUndo TasksPage::rememberer()
{
    return [this](const QString &text, const Changes &inverse) { m_commands->remember(text, inverse); };
}

void TasksPage::connectAll()
{
    connect(m_sidebar, &Sidebar::viewChosen, this, &TasksPage::setView);
    connect(m_sidebar, &Sidebar::tasksDropped, &actions(), &TaskActions::give);
    connect(m_sidebar, &Sidebar::left, this, &TasksPage::focusList);
    connect(m_sidebar->view(), &QListView::clicked, this, [this] {
        setView(TaskView(m_look.view)); // also ends a search
        if (!m_panes->hasRoomForSidebar())
            m_panes->showList();
    });
    connect(m_sidebar->model(), &SidebarModel::folded, this, [this](const QSet<QString> &ids) {
        m_look.sidebarFolded = stillThere(ids);
        Q_EMIT lookChanged(m_look);
    });
    connect(model(), &TaskViewModel::folded, this, [this](const QSet<QString> &ids) {
        m_look.folded = stillThere(ids);
        Q_EMIT lookChanged(m_look);
    });
    connect(m_panes, &TaskPanes::sidebarChosen, this, [this](bool shown, int width) {
        m_look.sidebarShown = shown;
        m_look.sidebarWidth = width;
        Q_EMIT lookChanged(m_look);
    });
    connect(m_column, &ListColumn::viewWanted, this, &TasksPage::setView);
    connect(m_column, &ListColumn::searchCleared, this, &TasksPage::searchCleared);
    connect(m_column, &ListColumn::saveSearchWanted, this, &TasksPage::newFilter);
    connect(m_column, &ListColumn::filterEditWanted, &m_sidebar->filters(), &FilterActions::edit);
    connect(m_column, &ListColumn::aboutToAct, m_detail, &TaskDetail::save);
    connect(m_column, &ListColumn::detailsRequested, this, &TasksPage::showDetails);
    connect(m_column, &ListColumn::currentTaskChanged, this, [this](const QString &id) {
        if (m_panes->showsDetails())
            m_detail->setTask(id);
    });
    connect(m_column, &ListColumn::orderChosen, this, &TasksPage::setOrder);
    connect(m_column, &ListColumn::showDoneChosen, this, [this](bool showDone) {
        m_look.showDone = showDone;
        showLook();
    });
    connect(m_column, &ListColumn::showChosen, this, [this](ViewBar::Show show) { choosePlace(int(show) + 1); });
    connect(m_detail, &TaskDetail::backRequested, m_panes, &TaskPanes::showList);
    connect(m_detail, &TaskDetail::completionToggled, this,
            [this](const QString &id) { actions().toggleCompleted({id}); });
    connect(m_detail, &TaskDetail::removalRequested, this, [this](const QString &id) {
        m_detail->save();
        actions().remove({id});
        if (!m_panes->hasRoomForDetails())
            m_panes->showList();
    });
    connect(m_live, &LiveIndex::changed, this, &TasksPage::mendView);
    connect(m_live, &LiveIndex::taskChanged, m_panes, &TaskPanes::arrange);
    connect(&m_repository, &TaskRepository::syncChanged, this, &TasksPage::mendView);
}

TaskListView *TasksPage::list() const
{
    return m_column->list();
}

TaskViewModel *TasksPage::model() const
{
    return m_column->model();
}

TaskActions &TasksPage::actions() const
{
    return m_column->actions();
}

ListState TasksPage::state() const
{
    return m_column->state();
}

const QUndoStack &TasksPage::undoStack() const
{
    return m_commands->stack();
}

QString TasksPage::title() const
{
    if (!m_search.isEmpty())
        return tr("Search");
    return hasSidebar() ? viewName(shownLook().view, *m_live) : tr("Tasks");
}

bool TasksPage::hasSidebar() const
{
    return m_panes->hasSidebar();
}

void TasksPage::setLook(const ListLook &look)
{
    m_look = look;
    mendView();
    showLook();
}

void TasksPage::setSearchText(const QString &text)
{
    if (m_search == text.trimmed())
        return;
    m_search = text.trimmed();
    m_column->setLook(shownLook(), m_search);
    Q_EMIT titleChanged();
}

void TasksPage::setView(const TaskView &view)
{
    if (!m_search.isEmpty())
        Q_EMIT searchCleared();
    if (m_look.view == view)
        return;
    m_detail->save();
    m_look.view = view;
    showLook();
}

void TasksPage::setOrder(TaskOrder order)
{
    m_look.order = order;
    showLook();
}

void TasksPage::choosePlace(int number)
{
    if (hasSidebar())
        return m_sidebar->chooseNumber(number);
    if (number < 1 || number > 3)
        return;
    m_look.view = {number == 2 ? Kind::Completed : Kind::All, {}};
    m_look.showDone = number == 3;
    showLook();
}

ListLook TasksPage::shownLook() const
{
    ListLook look = m_look;
    const bool lists = m_repository.fields().testFlag(TaskField::List);
    if (hasSidebar() ? look.view.kind == Kind::Inbox && !lists : look.view.kind != Kind::Completed)
        look.view = {Kind::All, {}};
    return look;
}

void TasksPage::showLook()
{
    m_sidebar->model()->setCollapsed(m_look.sidebarFolded);
    m_sidebar->view()->choose(shownLook().view);
    m_column->setLook(shownLook(), m_search);
    m_panes->setSidebar(m_look.sidebarShown, m_look.sidebarWidth);
    Q_EMIT titleChanged();
    Q_EMIT lookChanged(m_look);
}

void TasksPage::mendView()
{
    const QString &key = m_look.view.key;
    const bool gone = (m_look.view.kind == Kind::List && !m_live->list(key))
                      || (m_look.view.kind == Kind::Filter && !m_live->index().filter(key));
    if (gone && m_repository.loaded())
        setView({Kind::Inbox, {}});
    m_sidebar->view()->choose(shownLook().view); // it may have come only now
    m_column->setLook(shownLook(), m_search);
    m_panes->arrange();
    Q_EMIT titleChanged();
}

void TasksPage::newFilter()
{
    m_sidebar->filters().add(m_search);
}

QSet<QString> TasksPage::stillThere(const QSet<QString> &ids) const
{
    QSet<QString> there;
    for (const QString &id : ids) {
        if (m_live->index().task(id) || m_live->list(id))
            there.insert(id);
    }
    return there;
}

void TasksPage::focusAdd()
{
    m_panes->showList();
    m_column->focusAdd();
}

void TasksPage::addTask(const QString &text)
{
    m_column->addTask(text);
}

void TasksPage::takeText(const QString &text)
{
    m_panes->showList();
    m_column->takeText(text);
}

void TasksPage::focusList()
{
    m_panes->showList();
    m_column->focusList();
}

void TasksPage::undo()
{
    m_detail->save();
    m_commands->undo();
}

void TasksPage::redo()
{
    m_detail->save();
    m_commands->redo();
}

void TasksPage::completeCurrent()
{
    m_detail->save();
    actions().toggleCompleted(list()->chosenIds());
}

void TasksPage::saveAll()
{
    m_detail->save();
}

void TasksPage::toggleSidebar()
{
    m_panes->toggleSidebar();
}

void TasksPage::showDetails(const QString &id)
{
    m_detail->setTask(id);
    m_panes->showDetails();
}

void TasksPage::goTo(const QString &id)
{
    const Task *task = m_live->index().task(id);
    if (!task)
        return;
    if (isSearching() || !model()->indexOf(id).isValid())
        setView(homeOf(*task));
    focusList();
    if (const QModelIndex index = model()->indexOf(id); index.isValid())
        list()->choose(index);
    showDetails(id);
}

} // namespace Latchkey

#include "moc_taskspage.cpp"
