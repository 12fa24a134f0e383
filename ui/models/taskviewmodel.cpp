// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/taskviewmodel.h"

#include "ui/models/liveindex.h"
#include "ui/models/tasktext.h"
#include "ui/wording.h"

#include <QMimeData>

#include <algorithm>

namespace Latchkey {

namespace {

const QString DragType = QStringLiteral("application/x-latchkey-tasks");

} // namespace

QString keyOf(const TaskRow &row)
{
    switch (row.kind) {
    case TaskRow::Kind::Task: return row.id;
    case TaskRow::Kind::Overdue: return QStringLiteral("#overdue");
    case TaskRow::Kind::Today: return QStringLiteral("#today");
    case TaskRow::Kind::Day: return QLatin1Char('#') + row.day.toString(Qt::ISODate);
    case TaskRow::Kind::Section: return QLatin1Char('#') + row.id;
    }
    Q_UNREACHABLE();
}

TaskViewModel::TaskViewModel(LiveIndex &tasks, QObject *parent)
    : KeyedListModel(parent)
    , m_live(tasks)
{
    connect(&tasks, &LiveIndex::preparing, this, [this] { m_live.index().prepare(m_view, m_options, m_live.here()); });
    connect(&tasks, &LiveIndex::changed, this, &TaskViewModel::renew);
    connect(&tasks, &LiveIndex::taskChanged, this, &TaskViewModel::renew);
    renew();
}

const Task *TaskViewModel::task(const QModelIndex &index) const
{
    if (!index.isValid() || row(index.row()).isHeading())
        return nullptr;
    return m_live.index().task(row(index.row()).id);
}

QVariant TaskViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TaskRow &row = this->row(index.row());
    if (role == HeadingRole)
        return row.isHeading();
    if (row.isHeading())
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? headingText(row) : QVariant();
    const Task *task = m_live.index().task(row.id);
    if (!task)
        return {}; // it is on its way out
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: return task->title;
    case Qt::AccessibleTextRole: return spokenText(*task, row);
    case Qt::AccessibleDescriptionRole: return task->description;
    case IdRole: return task->id;
    case CompletedRole: return task->completed;
    case Qt::CheckStateRole: return task->completed ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

bool TaskViewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Task *task = this->task(index);
    const QString title = value.toString().trimmed();
    if (!task || role != Qt::EditRole || title.isEmpty())
        return false;
    if (title != task->title)
        Q_EMIT titleEdited(QString(task->id), title);
    return true;
}

Qt::ItemFlags TaskViewModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (row(index.row()).isHeading()) // a section can be reached, since it can be folded
        return Qt::ItemNeverHasChildren
               | (row(index.row()).kind == TaskRow::Kind::Section ? Qt::ItemIsEnabled : Qt::NoItemFlags);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsUserCheckable
           | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemNeverHasChildren;
}

QStringList TaskViewModel::mimeTypes() const
{
    return {DragType};
}

QMimeData *TaskViewModel::mimeData(const QModelIndexList &indexes) const
{
    QList<Task> tasks;
    for (const QModelIndex &index : indexes) {
        if (const Task *task = this->task(index))
            tasks.append(*task);
    }
    return draggedData(tasks);
}

QMimeData *draggedData(const QList<Task> &tasks)
{
    QStringList ids;
    QStringList titles;
    for (const Task &task : tasks) {
        ids.append(task.id);
        titles.append(task.title);
    }
    auto *data = new QMimeData;
    data->setData(DragType, ids.join(QLatin1Char('\n')).toUtf8());
    data->setText(titles.join(QLatin1Char('\n')));
    return data;
}

QStringList draggedTasks(const QMimeData *data)
{
    return QString::fromUtf8(data->data(DragType)).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void TaskViewModel::show(const TaskView &view, const ViewOptions &options)
{
    if (m_view == view && m_options == options)
        return;
    m_view = view;
    m_options = options;
    renew();
}

void TaskViewModel::setCollapsed(const QString &id, bool collapsed)
{
    ViewOptions options = m_options;
    if (collapsed)
        options.collapsed.insert(id);
    else
        options.collapsed.remove(id);
    show(m_view, options);
    Q_EMIT folded(options.collapsed);
}

void TaskViewModel::renew()
{
    QList<TaskRow> found = m_live.index().rows(m_view, m_options, m_live.here());
    const auto headings =
        std::count_if(found.cbegin(), found.cend(), [](const TaskRow &row) { return row.isHeading(); });
    // A server that does not tell when something was done makes one heading that says nothing.
    if (headings == 1 && found.constFirst().kind == TaskRow::Kind::Day && !found.constFirst().day.isValid())
        found.removeFirst();
    m_taskCount = int(std::count_if(found.cbegin(), found.cend(), [](const TaskRow &row) { return !row.isHeading(); }));
    setRows(found);
    if (!found.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(found.size()) - 1)); // the rows are the same, the tasks may not be
}

QString TaskViewModel::headingText(const TaskRow &row) const
{
    switch (row.kind) {
    case TaskRow::Kind::Overdue: return tr("Overdue");
    case TaskRow::Kind::Today: return tr("Today");
    case TaskRow::Kind::Day: return row.day.isValid() ? TaskText::dayHeading(row.day, m_live.here().today) : tr("Done");
    default: break;
    }
    const TaskList *list = m_live.list(row.id);
    return list ? list->name : QString();
}

QString TaskViewModel::spokenText(const Task &task, const TaskRow &row) const
{
    QStringList parts{task.title};
    if (task.completed)
        parts << tr("done");
    if (task.priority < NoPriority)
        parts << TaskText::priority(task.priority);
    if (task.due.isSet())
        parts << TaskText::spokenDue(task, m_live.here());
    if (task.recurrence.isSet())
        parts << tr("repeats");
    if (!task.reminders.isEmpty())
        parts << tr("with a reminder");
    if (row.depth > 0)
        parts << tr("step");
    if (row.inner > 0)
        parts << (row.collapsed ? tr("%n steps, hidden", nullptr, row.inner) : tr("%n steps", nullptr, row.inner));
    if (!task.tags.isEmpty())
        parts << tr("tags: %1").arg(enumerated(task.tags));
    if (task.conflicted)
        parts << tr("changed elsewhere too");
    if (task.pending)
        parts << tr("not sent yet");
    return enumerated(parts);
}

} // namespace Latchkey

#include "moc_taskviewmodel.cpp"
