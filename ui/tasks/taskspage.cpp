// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "core/session/session.h"
#include "ui/await.h"
#include "ui/errortext.h"
#include "ui/models/taskfiltermodel.h"
#include "ui/models/tasklistmodel.h"
#include "ui/tasks/addline.h"
#include "ui/tasks/filterbar.h"
#include "ui/tasks/liststatepage.h"
#include "ui/tasks/taskcommands.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskedits.h"
#include "ui/tasks/tasklistview.h"
#include "ui/tasks/undobar.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace Latchkey {

using namespace Metrics;

namespace {
constexpr int NarrowestDetail = 320;
constexpr int WidestDetail = 460;
} // namespace

TasksPage::TasksPage(TaskRepository &repository, Session &session, Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_repository(repository)
    , m_session(session)
    , m_clock(clock)
    , m_model(new TaskListModel(repository, this))
    , m_filter(new TaskFilterModel(this))
    , m_commands(new TaskCommands(repository, this))
    , m_add(new AddLine(repository, applier(), clock))
    , m_filterBar(new FilterBar)
    , m_stack(new QStackedWidget)
    , m_view(new TaskListView)
    , m_line(new Separator(Qt::Vertical))
    , m_detail(new TaskDetail(repository, applier(), clock))
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    build();
    m_undoBar = new UndoBar(clock, m_listColumn);
    connectModels();
    connectView();
    updateCounts();
    updateState();
    arrange();
}

TasksPage::~TasksPage()
{
    // The models are taken down after this object's own part, and would tell it so.
    m_filter->disconnect(this);
    m_model->disconnect(this);
}

ApplyChanges TasksPage::applier()
{
    return [this](const QString &text, const Changes &changes) { return m_commands->apply(text, changes); };
}

void TasksPage::build()
{
    m_listColumn = buildListColumn();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_listColumn, 1);
    row->addWidget(m_line);
    row->addWidget(m_detail);
}

QWidget *TasksPage::buildListColumn()
{
    m_stack->addWidget(m_view);

    auto *column = new QWidget;
    column->setBackgroundRole(QPalette::Base);
    column->setAutoFillBackground(true);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(SpaceWide, SpaceWide, SpaceWide, SpaceSmall);
    head->setSpacing(SpaceSmall);
    head->addWidget(m_add);
    head->addWidget(m_filterBar);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    return column;
}

void TasksPage::connectModels()
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &TasksPage::updateState);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TasksPage::updateState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &TasksPage::updateCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TasksPage::updateCounts);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TasksPage::updateCounts);
    connect(&m_repository, &TaskRepository::syncChanged, this, &TasksPage::updateState);
    connect(&m_session, &Session::changed, this, &TasksPage::updateState);
    connect(m_commands, &TaskCommands::done, m_undoBar, &UndoBar::offer);
    connect(m_commands, &TaskCommands::undone, m_undoBar, &QWidget::hide);
    connect(m_commands, &TaskCommands::failed, this, [this](const Error &error) {
        const ErrorText words = errorText(error);
        m_undoBar->tell(words.title);
    });
    connect(m_undoBar, &UndoBar::undoClicked, this, &TasksPage::undo);
}

void TasksPage::connectView()
{
    connect(m_add, &AddLine::added, this, &TasksPage::onAdded);
    connect(m_add, &AddLine::leftDownwards, this, &TasksPage::focusList);
    connect(m_filterBar, &FilterBar::filterChosen, this, &TasksPage::setFilter);
    connect(m_filterBar, &FilterBar::orderChosen, this, &TasksPage::setOrder);
    connect(m_view, &TaskListView::completionToggled, this,
            [this](const QModelIndex &index) { toggle(m_filter->mapToSource(index)); });
    connect(m_view, &TaskListView::removalRequested, this,
            [this](const QModelIndex &index) { remove(m_filter->mapToSource(index)); });
    connect(m_view, &TaskListView::detailsRequested, this, [this](const QModelIndex &index) { showDetails(index); });
    connect(m_view, &TaskListView::currentRowChanged, this, [this](const QModelIndex &current) {
        if (isWide() || m_detailChosen)
            m_detail->setTask(current.data(TaskListModel::IdRole).toString());
    });
    connect(m_view, &TaskListView::leftUpwards, this, &TasksPage::focusAdd);
    connect(m_detail, &TaskDetail::backRequested, this, &TasksPage::showList);
    connect(m_detail, &TaskDetail::completionToggled, this,
            [this](const QString &id) { toggle(m_model->indexOf(id)); });
    connect(m_detail, &TaskDetail::removalRequested, this, [this](const QString &id) { remove(m_model->indexOf(id)); });
}

ListState TasksPage::state() const
{
    return m_stack->currentWidget() == m_view ? ListState::Tasks : m_statePage->state();
}

void TasksPage::onAdded(const QString &id)
{
    if (m_filter->filter().show == TaskFilter::Show::Done)
        setFilter(TaskFilter::Show::Open);
    if (const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(id)); row.isValid())
        m_view->scrollTo(row);
}

void TasksPage::toggle(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_detail->save();
    const Task task = m_model->task(index.row());
    m_commands->make(TaskEdits::completed({task}, !task.completed, m_clock.wallNow(), QTimeZone::systemTimeZone()));
}

void TasksPage::remove(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_detail->save();
    const Task task = m_model->task(index.row());
    m_commands->make(TaskEdits::removed({task}, m_repository.tasks(), m_repository.fields()));
    if (!isWide())
        showList();
}

void TasksPage::undo()
{
    m_commands->undo();
}

const QUndoStack &TasksPage::undoStack() const
{
    return m_commands->stack();
}

void TasksPage::redo()
{
    m_commands->redo();
}

void TasksPage::completeCurrent()
{
    toggle(m_filter->mapToSource(m_view->currentIndex()));
}

void TasksPage::removeCurrent()
{
    remove(m_filter->mapToSource(m_view->currentIndex()));
}

void TasksPage::saveAll()
{
    m_detail->save();
}

void TasksPage::setSearchText(const QString &text)
{
    m_search = text.trimmed();
    m_filter->setSearch(m_search);
    updateState();
}

void TasksPage::setFilter(TaskFilter::Show filter)
{
    m_filterBar->setFilter(filter);
    if (m_filter->filter().show == filter)
        return;
    m_filter->setShow(filter);
    updateState();
    Q_EMIT filterChanged(m_filter->filter());
}

void TasksPage::setOrder(TaskFilter::Order order)
{
    if (m_filter->filter().order == order)
        return;
    m_filterBar->setOrder(order);
    m_filter->setOrder(order);
    Q_EMIT filterChanged(m_filter->filter());
}

void TasksPage::focusAdd()
{
    showList();
    m_add->focusAndSelect();
}

void TasksPage::focusList()
{
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0));
    m_view->setFocus();
}

bool TasksPage::isWide() const
{
    return width() >= WideWindow;
}

void TasksPage::showDetails(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_detailChosen = true;
    m_detail->setTask(index.data(TaskListModel::IdRole).toString());
    arrange();
    if (!isWide())
        m_detail->focusTitle();
}

void TasksPage::showList()
{
    const bool hadFocus = m_detail->isAncestorOf(focusWidget());
    m_detailChosen = false;
    arrange();
    if (hadFocus)
        focusList();
}

void TasksPage::arrange()
{
    const bool anything = m_model->rowCount() > 0;
    const bool wide = isWide() && anything;
    m_listColumn->setVisible(wide || !m_detailChosen || !anything);
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

ListStatePage *TasksPage::statePage()
{
    if (!m_statePage) {
        m_statePage = new ListStatePage;
        m_stack->addWidget(m_statePage);
        connect(m_statePage, &ListStatePage::actionTriggered, this, &TasksPage::onStateAction);
    }
    return m_statePage;
}

void TasksPage::updateState()
{
    ListFacts facts;
    facts.shown = m_filter->rowCount();
    facts.total = m_model->rowCount();
    facts.searching = !m_search.isEmpty();
    facts.filter = m_filter->filter().show;
    facts.loaded = m_repository.loaded();
    facts.sync = m_repository.sync();
    facts.failed = m_repository.lastError().has_value();
    facts.phase = m_session.view().phase;
    const ListState state = listState(facts);
    if (state != ListState::Tasks)
        statePage()->tell(state, m_repository.lastError(), m_search);
    m_stack->setCurrentWidget(state == ListState::Tasks ? static_cast<QWidget *>(m_view) : m_statePage);
    m_filterBar->setVisible(facts.total > 0);
    arrange();
}

void TasksPage::updateCounts()
{
    int done = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        done += m_model->task(row).completed ? 1 : 0;
    m_filterBar->setCounts(m_model->rowCount() - done, done);
    updateState();
}

void TasksPage::onStateAction(ListState state)
{
    switch (state) {
    case ListState::NothingOpen: setFilter(TaskFilter::Show::Done); break;
    case ListState::NothingDone: setFilter(TaskFilter::Show::Open); break;
    case ListState::NoResults: Q_EMIT searchCleared(); break;
    case ListState::Unavailable: m_repository.refresh(); break;
    case ListState::NeedsKeychain: whenDone(m_session.unlockKeychain(), this, [](const Result<void> &) {}); break;
    default: break;
    }
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Latchkey
