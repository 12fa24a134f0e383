// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskindex.h"

#include "core/tasks/folding.h"
#include "core/tasks/viewoutline.h"

#include <algorithm>
#include <string_view>

namespace Latchkey {

namespace {

QByteArray searchedText(const Task &task)
{
    QStringList parts{task.title};
    if (!task.description.isEmpty())
        parts.append(task.description);
    return foldedForSearch((parts + task.tags).join(QLatin1Char('\n'))).toUtf8();
}

QList<QByteArray> wordsOf(const QString &search)
{
    QList<QByteArray> words;
    for (const QString &word : foldedForSearch(search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return words;
}

bool containsAll(std::string_view text, const QList<QByteArray> &words)
{
    return std::all_of(words.cbegin(), words.cend(), [text](const QByteArray &word) {
        return text.find(word.constData(), 0, std::size_t(word.size())) != std::string_view::npos;
    });
}

/// The rows with all of `words`, those they are steps of, and the headings over them. From the last to the first, since
/// a task is kept for what is beneath it.
QList<TaskRow> searched(const Outline &outline, const QList<QByteArray> &words)
{
    QList<TaskRow> rows;
    int depth = 0; // of the last row that was kept
    bool headed = false;
    for (qsizetype i = outline.rows.size() - 1; i >= 0; --i) {
        const TaskRow &row = outline.rows.at(i);
        if (row.isHeading()) {
            if (headed)
                rows.append(row);
            depth = 0;
            headed = false;
            continue;
        }
        const bool found = containsAll(outline.texts[std::size_t(i)], words);
        if (found || row.depth < depth) {
            rows.append(row);
            rows.last().found = found;
            headed = true;
            depth = row.depth;
        }
    }
    std::reverse(rows.begin(), rows.end());
    return rows;
}

/// Without what is beneath a collapsed row: greater depths, and all up to the next section that is not within it.
QList<TaskRow> collapsed(const QList<TaskRow> &all, const QSet<QString> &ids)
{
    QList<TaskRow> rows;
    std::optional<TaskRow> closed;
    for (TaskRow row : all) {
        const bool beneath = closed
                             && (closed->isHeading() ? !row.isHeading() || row.depth > closed->depth
                                                     : !row.isHeading() && row.depth > closed->depth);
        if (beneath)
            continue;
        row.collapsed = !row.id.isEmpty() && ids.contains(row.id);
        closed = row.collapsed ? std::optional(row) : std::nullopt;
        rows.append(row);
    }
    return rows;
}

/// Of several spellings of a tag only the first, with the counts of all.
QHash<QString, int> withoutSpellings(const QHash<QString, int> &counts)
{
    QStringList tags = counts.keys();
    tags.sort();
    QHash<QString, QString> spellings; // by folded tag
    QHash<QString, int> together;
    for (const QString &tag : tags) {
        QString &spelling = spellings[foldedForSearch(tag)];
        if (spelling.isEmpty())
            spelling = tag;
        together[spelling] += counts.value(tag);
    }
    return together;
}

} // namespace

struct TaskIndex::Private
{
    /// What the kept outline was made for.
    struct Wanted
    {
        TaskView view;
        TaskOrder order;
        bool showDone;
        Here here;
        bool operator==(const Wanted &) const = default;
    };

    void put(const Task &task)
    {
        const auto known = book.at.constFind(task.id);
        if (known != book.at.constEnd()) {
            book.tasks[*known] = {task, searchedText(task)};
            return;
        }
        book.at.insert(task.id, int(book.tasks.size()));
        book.tasks.push_back({task, searchedText(task)});
    }

    IndexedBook book;
    std::optional<Wanted> made; ///< none: the outline must be made anew
    Outline outline;
};

TaskIndex::TaskIndex(const QLocale &locale)
    : d(std::make_unique<Private>())
{
    d->book.locale = locale;
}

TaskIndex::~TaskIndex() = default;

void TaskIndex::reset(const QList<Task> &tasks, const QList<TaskList> &lists)
{
    d->made.reset();
    d->book.tasks.clear();
    d->book.at.clear();
    d->book.tasks.reserve(std::size_t(tasks.size()));
    d->book.at.reserve(tasks.size());
    for (const Task &task : tasks)
        d->put(task);
    d->book.lists = ListTree(lists);
}

void TaskIndex::put(const Task &task)
{
    d->made.reset();
    d->put(task);
}

void TaskIndex::drop(const QString &id)
{
    const int at = d->book.at.value(id, -1);
    if (at < 0)
        return;
    d->made.reset();
    d->book.at.remove(id);
    if (at != int(d->book.tasks.size()) - 1) {
        d->book.tasks[at] = std::move(d->book.tasks.back());
        d->book.at[d->book.tasks[at].task.id] = at;
    }
    d->book.tasks.pop_back();
}

void TaskIndex::setLists(const QList<TaskList> &lists)
{
    d->made.reset();
    d->book.lists = ListTree(lists);
}

const Task *TaskIndex::task(const QString &id) const
{
    const int at = d->book.at.value(id, -1);
    return at < 0 ? nullptr : &d->book.tasks[at].task;
}

const ListTree &TaskIndex::lists() const
{
    return d->book.lists;
}

qsizetype TaskIndex::size() const
{
    return qsizetype(d->book.tasks.size());
}

QList<TaskRow> TaskIndex::rows(const TaskView &view, const ViewOptions &options, const Here &here) const
{
    const Private::Wanted wanted{view, options.order, options.showDone, here};
    if (d->made != wanted) {
        d->outline = outlineOf(d->book, view, options.order, options.showDone, here);
        d->made = wanted;
    }
    if (const QList<QByteArray> words = wordsOf(options.search); !words.isEmpty())
        return searched(d->outline, words);
    return options.collapsed.isEmpty() ? d->outline.rows : collapsed(d->outline.rows, options.collapsed);
}

ViewCounts TaskIndex::counts(const Here &here) const
{
    ViewCounts counts;
    QHash<QString, int> tags;
    const std::vector<bool> trashed = trashedTasks(d->book);
    for (std::size_t i = 0; i < trashed.size(); ++i) {
        if (trashed[i])
            continue;
        const Task &task = d->book.tasks[i].task;
        const int open = task.completed ? 0 : 1;
        for (const QString &tag : task.tags)
            tags[tag] += open;
        if (!open)
            continue;
        const int row = listRow(d->book, task);
        ++(row < 0 ? counts.inbox : counts.lists[task.listId]);
        const QDate day = dueDay(task.due, here);
        if (day.isValid() && day <= here.today)
            ++counts.today;
        if (day.isValid() && day < here.today)
            ++counts.overdue;
    }
    counts.tags = withoutSpellings(tags);
    return counts;
}

} // namespace Latchkey
