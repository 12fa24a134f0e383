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
#include "ui/theme/metrics.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QSplitter>

namespace Latchkey {

using namespace Metrics;
using Kind = TaskView::Kind;

namespace {
constexpr int NarrowestDetail = 320;
constexpr int WidestDetail = 460;
constexpr int NarrowestSidebar = 160;
constexpr int FirstSidebar = 208;
constexpr int WidestSidebar = 360;

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
    , m_splitter(new QSplitter)
    , m_line(new Separator(Qt::Vertical))
    , m_detail(new TaskDetail(repository, applier(), clock))
{
    build();
    connectAll();
    mendView();
    showLook();
}

TasksPage::~TasksPage()
{
    // While the widgets go they still hand over what was typed, but nothing is to be arranged any more.
    m_live->disconnect(this);
    m_column->disconnect(this);
    m_sidebar->disconnect(this);
    m_sidebar->view()->disconnect(this);
    m_sidebar->model()->disconnect(this);
    model()->disconnect(this);
    m_detail->disconnect(this);
    delete m_splitter;
}

ApplyChanges TasksPage::applier()
{
    return [this](const QString &text, const Changes &changes) { return m_commands->apply(text, changes); };
}

RememberUndo TasksPage::rememberer()
{
    return [this](const QString &text, const Changes &inverse) { m_commands->remember(text, inverse); };
}

void TasksPage::build()
{
    auto *body = new QWidget;
    auto *row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_column, 1);
    row->addWidget(m_line);
    row->addWidget(m_detail);
    m_splitter->setObjectName(QStringLiteral("sidebarSplitter"));
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(body);
    m_splitter->setStretchFactor(1, 1);
    m_sidebar->setMinimumWidth(NarrowestSidebar);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSizeConstraint(QLayout::SetNoConstraint); // what has no room is put away
    layout->addWidget(m_splitter);
}

void TasksPage::connectAll()
{
    connect(m_sidebar, &Sidebar::viewChosen, this, &TasksPage::setView);
    connect(m_sidebar, &Sidebar::tasksDropped, &actions(), &TaskActions::give);
    connect(m_sidebar, &Sidebar::left, this, &TasksPage::focusList);
    connect(m_sidebar->view(), &QListView::clicked, this, [this] {
        setView(TaskView(m_look.view)); // also ends a search
        if (!hasRoomForSidebar())
            showList();
    });
    connect(m_sidebar->model(), &SidebarModel::folded, this, [this](const QSet<QString> &ids) {
        m_look.sidebarFolded = stillThere(ids);
        Q_EMIT lookChanged(m_look);
    });
    connect(model(), &TaskViewModel::folded, this, [this](const QSet<QString> &ids) {
        m_look.folded = stillThere(ids);
        Q_EMIT lookChanged(m_look);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this](int position) {
        m_look.sidebarWidth = position;
        arrange();
        Q_EMIT lookChanged(m_look);
    });
    connect(m_column, &ListColumn::viewWanted, this, &TasksPage::setView);
    connect(m_column, &ListColumn::searchCleared, this, &TasksPage::searchCleared);
    connect(m_column, &ListColumn::saveSearchWanted, this, &TasksPage::newFilter);
    connect(m_column, &ListColumn::filterEditWanted, &m_sidebar->filters(), &FilterActions::edit);
    connect(m_column, &ListColumn::aboutToAct, m_detail, &TaskDetail::save);
    connect(m_column, &ListColumn::detailsRequested, this, &TasksPage::showDetails);
    connect(m_column, &ListColumn::currentTaskChanged, this, [this](const QString &id) {
        if (hasRoomForDetails() || m_detailChosen)
            m_detail->setTask(id);
    });
    connect(m_column, &ListColumn::orderChosen, this, &TasksPage::setOrder);
    connect(m_column, &ListColumn::showDoneChosen, this, [this](bool showDone) {
        m_look.showDone = showDone;
        showLook();
    });
    connect(m_column, &ListColumn::showChosen, this, [this](ViewBar::Show show) { choosePlace(int(show) + 1); });
    connect(m_detail, &TaskDetail::backRequested, this, &TasksPage::showList);
    connect(m_detail, &TaskDetail::completionToggled, this,
            [this](const QString &id) { actions().toggleCompleted({id}); });
    connect(m_detail, &TaskDetail::removalRequested, this, [this](const QString &id) {
        m_detail->save();
        actions().remove({id});
        if (!hasRoomForDetails())
            showList();
    });
    connect(m_live, &LiveIndex::changed, this, &TasksPage::mendView);
    connect(m_live, &LiveIndex::taskChanged, this, &TasksPage::arrange);
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
    return SidebarModel::makesSense(*m_live);
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
    arrange();
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
    arrange();
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
    showList();
    m_column->focusAdd();
}

void TasksPage::addTask(const QString &text)
{
    m_column->addTask(text);
}

void TasksPage::takeText(const QString &text)
{
    showList();
    m_column->takeText(text);
}

void TasksPage::focusList()
{
    showList();
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

bool TasksPage::hasRoomForSidebar() const
{
    return width() >= NarrowWindow;
}

int TasksPage::sidebarWidth() const
{
    const int wanted =
        qBound(NarrowestSidebar, m_look.sidebarWidth > 0 ? m_look.sidebarWidth : FirstSidebar, WidestSidebar);
    return std::max(wanted, m_sidebar->minimumSizeHint().width()); // large texts need more
}

bool TasksPage::hasRoomForDetails() const
{
    const bool sidebar = hasSidebar() && hasRoomForSidebar() && m_look.sidebarShown;
    return width() - (sidebar ? sidebarWidth() : 0) >= WideWindow;
}

void TasksPage::toggleSidebar()
{
    if (!hasSidebar())
        return;
    if (!hasRoomForSidebar()) {
        m_sidebarChosen = !m_sidebarChosen;
    } else {
        m_look.sidebarShown = !m_look.sidebarShown;
        Q_EMIT lookChanged(m_look);
    }
    arrange();
    if (m_sidebar->isVisible())
        m_sidebar->setFocus();
    else
        m_column->focusList();
}

void TasksPage::showDetails(const QString &id)
{
    m_detailChosen = true;
    m_detail->setTask(id);
    arrange();
    if (!hasRoomForDetails())
        m_detail->focusTitle();
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

void TasksPage::showList()
{
    const bool hadFocus = m_detail->isAncestorOf(focusWidget()) || m_sidebar->isAncestorOf(focusWidget());
    const bool covered = m_column->isHidden();
    m_detailChosen = false;
    m_sidebarChosen = false;
    arrange();
    if (hadFocus && (covered || m_sidebar->isHidden()))
        m_column->focusList();
}

void TasksPage::arrange()
{
    const bool anything = m_live->index().size() > 0;
    const bool sidebarAlone = hasSidebar() && !hasRoomForSidebar() && m_sidebarChosen;
    const bool wide = hasRoomForDetails() && anything;
    m_sidebar->setVisible(hasSidebar() && (hasRoomForSidebar() ? m_look.sidebarShown : m_sidebarChosen));
    m_sidebar->setMaximumWidth(sidebarAlone ? QWIDGETSIZE_MAX : WidestSidebar);
    m_splitter->widget(1)->setVisible(!sidebarAlone);
    if (!sidebarAlone && !m_sidebar->isHidden() && m_sidebar->width() != sidebarWidth())
        m_splitter->setSizes({sidebarWidth(), width() - sidebarWidth() - m_splitter->handleWidth()});
    m_column->setVisible(wide || !m_detailChosen || !anything);
    m_line->setVisible(wide);
    m_detail->setVisible(wide || (m_detailChosen && anything));
    m_detail->setBackVisible(!wide);
    if (wide)
        m_detail->setFixedWidth(qBound(NarrowestDetail, width() * 36 / 100, WidestDetail));
    else {
        m_detail->setMinimumWidth(0);
        m_detail->setMaximumWidth(QWIDGETSIZE_MAX);
    }
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Latchkey

#include "moc_taskspage.cpp"
