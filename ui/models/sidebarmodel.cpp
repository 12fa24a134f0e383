// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sidebarmodel.h"

#include "core/tasks/taskrepository.h"
#include "ui/models/liveindex.h"
#include "ui/wording.h"

#include <QCollator>
#include <QCoreApplication>

namespace Latchkey {

namespace {

using Kind = TaskView::Kind;

struct SidebarWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::Sidebar)
};

SidebarRow viewRow(Kind kind, const LiveIndex &tasks)
{
    SidebarRow row;
    row.view.kind = kind;
    row.text = viewName(row.view, tasks);
    row.key = row.text;
    return row;
}

SidebarRow heading(SidebarRow::Kind kind, const QString &text)
{
    SidebarRow row;
    row.kind = kind;
    row.text = text;
    row.key = QLatin1Char('#') + text;
    return row;
}

} // namespace

QString viewName(const TaskView &view, const LiveIndex &tasks)
{
    switch (view.kind) {
    case Kind::Inbox: return SidebarWords::tr("Inbox");
    case Kind::Today: return SidebarWords::tr("Today");
    case Kind::Upcoming: return SidebarWords::tr("Upcoming");
    case Kind::Completed: return SidebarWords::tr("Completed");
    case Kind::Trash: return SidebarWords::tr("Trash");
    case Kind::All: return SidebarWords::tr("All tasks");
    case Kind::Tag: return QLatin1Char('@') + view.key;
    case Kind::Filter: {
        const SavedFilter *filter = tasks.index().filter(view.key);
        return filter ? filter->name : QString();
    }
    case Kind::List: break;
    }
    const TaskList *list = tasks.list(view.key);
    return list ? list->name : QString();
}

const char *viewIcon(Kind kind)
{
    switch (kind) {
    case Kind::Inbox: return "inbox";
    case Kind::Today: return "today";
    case Kind::Upcoming: return "calendar";
    case Kind::Completed: return "completed";
    case Kind::Trash: return "trash";
    case Kind::Tag: return "tag";
    case Kind::Filter: return "filter";
    case Kind::All:
    case Kind::List: return "list";
    }
    Q_UNREACHABLE();
}

SidebarModel::SidebarModel(LiveIndex &tasks, QObject *parent)
    : KeyedListModel(parent)
    , m_live(tasks)
{
    connect(&tasks, &LiveIndex::changed, this, &SidebarModel::renew);
    // Counts need not be there at once, and are made once for many tasks.
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &SidebarModel::renew);
    connect(&tasks, &LiveIndex::taskChanged, &m_renewal, qOverload<>(&QTimer::start));
    connect(&tasks.repository(), &TaskRepository::syncChanged, this, [this] {
        if (m_live.repository().fields() != m_fields)
            renew();
    });
    renew();
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SidebarRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return row.text;
    case Qt::ToolTipRole:
        if (row.wrong)
            return tr("This filter cannot be understood");
        return row.overdue > 0 ? tr("%n tasks are overdue", nullptr, row.overdue) : QVariant();
    case Qt::AccessibleTextRole: {
        QStringList parts{row.text};
        if (row.wrong)
            parts << tr("cannot be understood");
        else if (row.count > 0)
            parts << (row.view.kind == Kind::Filter ? tr("%n found", nullptr, row.count)
                                                    : tr("%n open", nullptr, row.count));
        if (row.overdue > 0)
            parts << tr("%n overdue", nullptr, row.overdue);
        return enumerated(parts);
    }
    case CountRole: return row.count;
    default: return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (row(index.row()).kind != SidebarRow::Kind::View)
        return Qt::ItemNeverHasChildren;
    const Kind kind = row(index.row()).view.kind;
    const bool takes = kind != Kind::Upcoming && kind != Kind::All && kind != Kind::Filter;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
           | (takes ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QModelIndex SidebarModel::indexOf(const TaskView &view) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (this->row(row).kind == SidebarRow::Kind::View && this->row(row).view == view)
            return index(row);
    }
    return {};
}

void SidebarModel::setCollapsed(const QString &listId, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(listId);
    else
        m_collapsed.remove(listId);
    renew();
    Q_EMIT folded(m_collapsed);
}

void SidebarModel::setCollapsed(const QSet<QString> &listIds)
{
    if (listIds == m_collapsed)
        return;
    m_collapsed = listIds;
    renew();
}

void SidebarModel::renew()
{
    m_renewal.stop();
    m_fields = m_live.repository().fields();
    const ViewCounts counts = m_live.index().counts(m_live.here());
    QList<SidebarRow> rows;
    appendViews(rows, counts);
    if (m_fields.testFlag(TaskField::List)) {
        rows.append(heading(SidebarRow::Kind::ListsHeading, tr("Lists")));
        appendLists(rows, counts);
    }
    appendFilters(rows, counts);
    appendTags(rows, counts);
    setRows(rows);
}

bool SidebarModel::makesSense(const LiveIndex &tasks)
{
    const bool several(tasks.repository().fields() & (TaskField::List | TaskField::Due));
    return several || !tasks.index().filters().isEmpty();
}

void SidebarModel::appendViews(QList<SidebarRow> &rows, const ViewCounts &counts) const
{
    SidebarRow inbox = viewRow(m_fields.testFlag(TaskField::List) ? Kind::Inbox : Kind::All, m_live);
    inbox.count = counts.inbox;
    rows.append(inbox);
    if (m_fields.testFlag(TaskField::Due)) {
        SidebarRow today = viewRow(Kind::Today, m_live);
        today.count = counts.today;
        today.overdue = counts.overdue;
        rows.append(today);
        rows.append(viewRow(Kind::Upcoming, m_live));
    }
    if (m_fields.testFlag(TaskField::List))
        rows.append(viewRow(Kind::All, m_live));
    rows.append(viewRow(Kind::Completed, m_live));
    if (m_fields.testFlag(TaskField::Trashed))
        rows.append(viewRow(Kind::Trash, m_live));
}

void SidebarModel::appendLists(QList<SidebarRow> &rows, const ViewCounts &counts) const
{
    const QList<ListTree::Row> &lists = m_live.index().lists().rows();
    for (int i = 0; i < lists.size(); ++i) {
        const TaskList &list = lists.at(i).list;
        SidebarRow row;
        row.key = list.id;
        row.view = {Kind::List, list.id};
        row.text = list.name;
        row.color = list.color;
        row.depth = lists.at(i).depth;
        row.count = counts.lists.value(list.id);
        row.hasInner = lists.at(i).end > i + 1;
        row.collapsed = row.hasInner && m_collapsed.contains(list.id);
        rows.append(row);
        if (row.collapsed)
            i = lists.at(i).end - 1;
    }
}

void SidebarModel::appendFilters(QList<SidebarRow> &rows, const ViewCounts &counts) const
{
    const QList<SavedFilter> filters = m_live.index().filters();
    if (!filters.isEmpty())
        rows.append(heading(SidebarRow::Kind::FiltersHeading, tr("Filters")));
    for (const SavedFilter &filter : filters) {
        SidebarRow row;
        row.key = filter.id;
        row.view = {Kind::Filter, filter.id};
        row.text = filter.name;
        row.count = counts.filters.value(filter.id);
        row.wrong = !counts.filters.contains(filter.id);
        rows.append(row);
    }
}

void SidebarModel::appendTags(QList<SidebarRow> &rows, const ViewCounts &counts) const
{
    if (counts.tags.isEmpty() || !m_fields.testFlag(TaskField::Tags))
        return;
    rows.append(heading(SidebarRow::Kind::TagsHeading, tr("Tags")));
    QStringList tags = counts.tags.keys();
    std::sort(tags.begin(), tags.end(), QCollator());
    for (const QString &tag : std::as_const(tags)) {
        SidebarRow row;
        row.view = {Kind::Tag, tag};
        row.key = row.text = viewName(row.view, m_live);
        row.count = counts.tags.value(tag);
        rows.append(row);
    }
}

} // namespace Latchkey

#include "moc_sidebarmodel.cpp"
