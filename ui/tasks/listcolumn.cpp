// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/listcolumn.h"

#include "core/session/session.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/models/liveindex.h"
#include "ui/models/sidebarmodel.h"
#include "ui/models/taskviewmodel.h"
#include "ui/tasks/addline.h"
#include "ui/tasks/bulkbar.h"
#include "ui/tasks/detail/duepanel.h"
#include "ui/tasks/filters/queryproblem.h"
#include "ui/tasks/liststatepage.h"
#include "ui/tasks/taskactions.h"
#include "ui/tasks/taskcommands.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/taskmenus.h"
#include "ui/tasks/undobar.h"
#include "ui/theme/metrics.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Latchkey {

using namespace Metrics;
using Kind = TaskView::Kind;

namespace {

/// What a new task needs to be seen in a view.
TaskDraft defaultsFor(const TaskView &view, const QDate &today)
{
    TaskDraft draft;
    if (view.kind == Kind::List)
        draft.listId = view.key;
    else if (view.kind == Kind::Today)
        draft.due.date = today;
    else if (view.kind == Kind::Tag)
        draft.tags.append(view.key);
    return draft;
}

QList<TaskOrder> ordersFor(TaskFields fields)
{
    QList<TaskOrder> orders{TaskOrder::Title, TaskOrder::Created};
    if (fields.testFlag(TaskField::Priority))
        orders.append(TaskOrder::Priority);
    if (fields.testFlag(TaskField::Due))
        orders.append(TaskOrder::Due);
    if (fields.testFlag(TaskField::Position))
        orders.append(TaskOrder::Manual);
    return orders;
}

} // namespace

ListColumn::ListColumn(LiveIndex &tasks, TaskCommands &commands, Session &session, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_live(tasks)
    , m_commands(commands)
    , m_session(session)
    , m_model(new TaskViewModel(tasks, this))
    , m_actions(new TaskActions(*m_model, commands, clock, this))
    , m_add(new AddLine(
          tasks.repository(),
          [&commands](const QString &text, const Changes &changes) { return commands.apply(text, changes); }, clock))
    , m_bar(new ViewBar)
    , m_stack(new QStackedWidget)
    , m_view(new TaskListView(*m_model))
{
    m_bulk = new BulkBar(*m_actions, [this] { return m_view->chosenIds(); });
    build();
    m_undoBar = new UndoBar(clock, this);
    connectModels();
    connectView();
    connectUndo(commands);
    setLook({}, {});
}

ListColumn::~ListColumn()
{
    // The model goes after this object's own part and before the view, and either would tell of it.
    m_model->disconnect(this);
    m_view->disconnect(this);
    delete m_view;
}

void ListColumn::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack->addWidget(m_view);
    m_bulk->hide();
    auto *head = new QVBoxLayout;
    head->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceSmall);
    head->setSpacing(SpaceSmall);
    head->addWidget(m_add);
    head->addWidget(m_bar);
    head->addWidget(m_bulk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
}

void ListColumn::connectModels()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ListColumn::updateState);
    connect(&m_live, &LiveIndex::changed, this, &ListColumn::updateState);
    connect(&m_live, &LiveIndex::taskChanged, this, &ListColumn::updateState);
    connect(&m_live.repository(), &TaskRepository::syncChanged, this, &ListColumn::updateState);
    connect(&m_session, &Session::changed, this, &ListColumn::updateState);
    connect(m_model, &TaskViewModel::titleEdited, this, [this](const QString &id, const QString &title) {
        TaskPatch patch;
        patch.title = title;
        m_commands.make({{EditTask{id, patch}}, tr("Title changed: %1").arg(title)});
    });
}

void ListColumn::connectView()
{
    connect(m_add, &AddLine::added, this, &ListColumn::onAdded);
    connect(m_add, &AddLine::leftDownwards, this, &ListColumn::focusList);
    connect(m_bar, &ViewBar::showChosen, this, &ListColumn::showChosen);
    connect(m_bar, &ViewBar::orderChosen, this, &ListColumn::orderChosen);
    connect(m_bar, &ViewBar::showDoneChosen, this, &ListColumn::showDoneChosen);
    connect(m_bar, &ViewBar::saveSearchWanted, this, &ListColumn::saveSearchWanted);
    connect(m_actions, &TaskActions::dueWanted, this, &ListColumn::chooseDue);
    connect(m_bulk, &BulkBar::cleared, m_view, &QListView::clearSelection);
    connect(m_view, &TaskListView::selectedCountChanged, this, &ListColumn::showBulk);
    connect(m_view, &TaskListView::completionToggled, this,
            [this](const QModelIndex &index) { m_actions->toggleCompleted(meant(index)); });
    connect(m_view, &TaskListView::removalRequested, this,
            [this](const QModelIndex &index) { m_actions->remove(meant(index)); });
    connect(m_view, &TaskListView::shiftRequested, this, [this](int by) { m_actions->shift(m_view->chosenIds(), by); });
    connect(m_view, &TaskListView::depthRequested, this,
            [this](int by) { m_actions->changeDepth(m_view->chosenIds(), by); });
    connect(m_view, &TaskListView::dropRequested, m_actions, &TaskActions::drop);
    connect(m_view, &TaskListView::detailsRequested, this, [this](const QModelIndex &index) {
        if (const Task *task = m_model->task(index))
            Q_EMIT detailsRequested(task->id);
    });
    connect(m_view, &TaskListView::currentRowChanged, this, [this](const QModelIndex &index) {
        const Task *task = m_model->task(index);
        Q_EMIT currentTaskChanged(task ? task->id : QString());
    });
    connect(m_view, &TaskListView::leftUpwards, this, &ListColumn::focusAdd);
    connect(m_view, &QWidget::customContextMenuRequested, this, &ListColumn::showMenu);
}

void ListColumn::connectUndo(TaskCommands &commands)
{
    connect(&commands, &TaskCommands::done, m_undoBar, &UndoBar::offer);
    connect(&commands, &TaskCommands::undone, m_undoBar, &QWidget::hide);
    connect(&commands, &TaskCommands::remembered, m_undoBar, &QWidget::hide); // it would undo that instead
    connect(&commands, &TaskCommands::failed, m_undoBar,
            [this](const Error &error) { m_undoBar->tell(errorText(error).title); });
    connect(m_actions, &TaskActions::refused, m_undoBar, &UndoBar::tell);
    connect(m_actions, &TaskActions::linksCopied, m_undoBar, &UndoBar::tell);
    connect(m_undoBar, &UndoBar::undoClicked, &commands, [this, &commands] {
        Q_EMIT aboutToAct();
        commands.undo();
    });
}

ListState ListColumn::state() const
{
    return m_stack->currentWidget() == m_view ? ListState::Tasks : m_statePage->state();
}

QStringList ListColumn::meant(const QModelIndex &index)
{
    Q_EMIT aboutToAct();
    if (m_view->selectionModel()->isSelected(index))
        return m_view->chosenIds();
    const Task *task = m_model->task(index);
    return task ? QStringList{task->id} : QStringList();
}

TaskOrder ListColumn::orderNow() const
{
    return ordersFor(m_actions->fields()).contains(m_look.order) ? m_look.order : TaskOrder::Created;
}

void ListColumn::setLook(const ListLook &look, const QString &search)
{
    const bool elsewhere = look.view != m_look.view || search.isEmpty() != m_search.isEmpty();
    m_look = look;
    m_search = search;
    m_add->setDefaults(defaultsFor(look.view, m_live.here().today));
    ViewOptions options = m_model->options();
    options.order = orderNow();
    options.showDone = look.showDone || !search.isEmpty();
    options.search = search;
    options.collapsed = look.folded;
    if (elsewhere)
        m_view->clearSelection();
    m_model->show(search.isEmpty() ? look.view : TaskView{Kind::All, {}}, options);
    if (elsewhere)
        m_view->scrollToTop();
    updateBar();
    updateState();
}

void ListColumn::focusAdd()
{
    m_add->focusAndSelect();
}

void ListColumn::addTask(const QString &text)
{
    m_add->add(text);
}

void ListColumn::takeText(const QString &text)
{
    m_add->take(text);
}

void ListColumn::focusList()
{
    if (!m_view->currentIndex().isValid())
        m_view->chooseFirst();
    m_view->setFocus();
}

void ListColumn::onAdded(const QString &id)
{
    if (m_look.view.kind == Kind::Completed || m_look.view.kind == Kind::Trash)
        Q_EMIT viewWanted({SidebarModel::makesSense(m_live) ? Kind::Inbox : Kind::All, {}});
    if (const QModelIndex row = m_model->indexOf(id); row.isValid())
        m_view->scrollTo(row);
}

void ListColumn::updateBar()
{
    const TaskFields fields = m_actions->fields();
    const bool done = m_look.view.kind == Kind::Completed;
    ViewOptions options;
    options.order = orderNow();
    options.showDone = m_look.showDone;
    m_bar->setChoosing(!SidebarModel::makesSense(m_live));
    m_bar->setShow(done ? ViewBar::Show::Done : m_look.showDone ? ViewBar::Show::All : ViewBar::Show::Open);
    m_bar->setOffers(ordersFor(fields), SidebarModel::makesSense(m_live) && !done && m_look.view.kind != Kind::Trash);
    m_bar->setOptions(options);
    m_bar->setSearching(!m_search.isEmpty());
}

void ListColumn::updateState()
{
    ListFacts facts;
    facts.shown = m_model->rowCount();
    facts.total = int(m_live.index().size());
    facts.searching = !m_search.isEmpty();
    facts.view = m_look.view.kind;
    facts.opening = m_live.repository().isOpening();
    facts.loaded = m_live.repository().loaded();
    facts.sync = m_live.repository().sync();
    facts.failed = m_live.repository().lastError().has_value();
    facts.phase = m_session.view().phase;
    const QString wrong = facts.shown == 0 && !facts.searching ? filterProblem() : QString();
    facts.wrongFilter = !wrong.isEmpty();
    const ListState state = listState(facts);
    if (state != ListState::Tasks)
        statePage()->tell(state, m_live.repository().lastError(), facts.wrongFilter ? wrong : m_search,
                          m_look.view.kind);
    m_stack->setCurrentWidget(state == ListState::Tasks ? static_cast<QWidget *>(m_view) : m_statePage);
    m_bar->setCount(m_model->taskCount());
    m_bar->setVisible(facts.total > 0 && m_bulk->isHidden());
}

/// What is wrong with the query of the filter that is shown.
QString ListColumn::filterProblem() const
{
    const bool filtered = m_look.view.kind == Kind::Filter;
    const SavedFilter *filter = filtered ? m_live.index().filter(m_look.view.key) : nullptr;
    if (!filter)
        return {};
    const auto understood = m_live.index().understood(filter->query, m_live.here());
    return understood ? QString() : queryProblem(filter->query, understood.error());
}

void ListColumn::showBulk(int selected)
{
    if (selected > 1)
        m_bulk->setCount(selected);
    m_bulk->setVisible(selected > 1);
    m_bar->setVisible(selected < 2 && m_live.index().size() > 0);
}

void ListColumn::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    const QStringList ids = meant(index.isValid() ? index : m_view->currentIndex());
    if (ids.isEmpty())
        return;
    auto *menu = new QMenu(m_view);
    menu->setObjectName(QStringLiteral("taskMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    TaskMenus::fill(menu, *m_actions, ids);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void ListColumn::chooseDue(const QStringList &ids)
{
    auto *panel = new DuePanel(m_actions->commonDue(ids), m_actions->now(), this);
    panel->setAttribute(Qt::WA_DeleteOnClose);
    connect(panel, &DuePanel::chosen, m_actions, [this, ids](const Due &due) { m_actions->setDue(ids, due); });
    if (m_bulk->isVisible())
        panel->openAt(m_bulk->dueButton());
    else
        panel->openAt(m_view->viewport(), m_view->visualRect(m_view->currentIndex()));
    panel->setFocus(Qt::PopupFocusReason);
}

ListStatePage *ListColumn::statePage()
{
    if (!m_statePage) {
        m_statePage = new ListStatePage;
        m_stack->addWidget(m_statePage);
        connect(m_statePage, &ListStatePage::actionTriggered, this, &ListColumn::onStateAction);
    }
    return m_statePage;
}

void ListColumn::onStateAction(ListState state)
{
    switch (state) {
    case ListState::NothingOpen: Q_EMIT viewWanted({Kind::Completed, {}}); break;
    case ListState::NothingHere:
        if (m_look.view.kind == Kind::Filter)
            Q_EMIT filterEditWanted(m_look.view.key);
        else if (m_look.view.kind == Kind::Today)
            Q_EMIT viewWanted({Kind::Upcoming, {}});
        else
            Q_EMIT viewWanted({Kind::All, {}});
        break;
    case ListState::WrongFilter: Q_EMIT filterEditWanted(m_look.view.key); break;
    case ListState::NoResults: Q_EMIT searchCleared(); break;
    case ListState::Unavailable: m_live.repository().refresh(); break;
    case ListState::NeedsKeychain: whenDone(m_session.unlockKeychain(), this, [](const Result<void> &) {}); break;
    default: break;
    }
}

} // namespace Latchkey

#include "moc_listcolumn.cpp"
