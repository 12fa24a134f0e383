// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/viewmembers.h"

#include "core/tasks/folding.h"
#include "core/tasks/taskquery.h"

namespace Latchkey {

namespace {

using Group = std::optional<qint64>;

/// The groups of Today.
constexpr qint64 OverdueGroup = 0;
constexpr qint64 TodayGroup = 1;

/// Behind every day.
constexpr qint64 UnknownDay = std::numeric_limits<qint64>::max();

Group groupOfDueToday(qint64 day, qint64 today)
{
    if (day == 0 || day > today)
        return std::nullopt;
    return day < today ? OverdueGroup : TodayGroup;
}

Group groupOfCompleted(const TaskRank &rank)
{
    if (!rank.completed)
        return std::nullopt;
    return rank.doneDay != 0 ? -qint64(rank.doneDay) : UnknownDay;
}

using GroupOf = decltype(Membership::groupOf);

/// Lists are groups by their rows; the inbox is none of these.
GroupOf groupsOfList(const QString &id, const IndexedBook &book)
{
    const int first = book.lists.indexOf(id);
    if (first < 0)
        return [](int) { return Group(); };
    const int end = book.lists.rows().at(first).end;
    return [&book, first, end](int task) {
        const int row = book.ranks[task].list;
        return row >= first && row < end ? Group(row) : Group();
    };
}

GroupOf groupsOfTag(const QString &tag, const IndexedBook &book)
{
    return [&book, wanted = foldedForSearch(tag)](int task) {
        const QStringList &tags = book.task(task).tags;
        const bool has =
            std::any_of(tags.cbegin(), tags.cend(), [&](const QString &t) { return foldedForSearch(t) == wanted; });
        return has ? Group(0) : Group();
    };
}

Membership membershipInFilter(const QString &id, const IndexedBook &book, const Here &here)
{
    const auto query = parseTaskQuery(book.filters.value(id).query, {here, book.locale, &book.lists});
    if (!query)
        return {[](int) { return Group(); }};
    return {
        [&book, test = query->test](int task) { return test(book.task(task), book.texts[task]) ? Group(0) : Group(); },
        query->namesDone};
}

TaskRow heading(TaskRow::Kind kind, QDate day = {})
{
    TaskRow row;
    row.kind = kind;
    row.day = day;
    return row;
}

} // namespace

Membership membershipIn(const TaskView &view, const IndexedBook &book, const Here &here)
{
    const qint64 today = here.today.toJulianDay();
    switch (view.kind) {
    case TaskView::Kind::Inbox: return {[&book](int task) { return book.ranks[task].list < 0 ? Group(0) : Group(); }};
    case TaskView::Kind::Today:
        return {[&book, today](int task) { return groupOfDueToday(book.ranks[task].dueDay(), today); }};
    case TaskView::Kind::Upcoming:
        return {[&book, today](int task) {
            const qint64 day = book.ranks[task].dueDay();
            return day >= today ? Group(day) : Group();
        }};
    case TaskView::Kind::Completed: return {[&book](int task) { return groupOfCompleted(book.ranks[task]); }, true};
    case TaskView::Kind::List: return {groupsOfList(view.key, book)};
    case TaskView::Kind::Tag: return {groupsOfTag(view.key, book)};
    case TaskView::Kind::Filter: return membershipInFilter(view.key, book, here);
    case TaskView::Kind::Trash:
    case TaskView::Kind::All: break;
    }
    return {[](int) { return Group(0); }, view.kind == TaskView::Kind::Trash};
}

std::optional<TaskRow> headingOf(qint64 group, const TaskView &view, const IndexedBook &book)
{
    switch (view.kind) {
    case TaskView::Kind::Today: return heading(group == OverdueGroup ? TaskRow::Kind::Overdue : TaskRow::Kind::Today);
    case TaskView::Kind::Upcoming: return heading(TaskRow::Kind::Day, QDate::fromJulianDay(group));
    case TaskView::Kind::Completed:
        return heading(TaskRow::Kind::Day, group == UnknownDay ? QDate() : QDate::fromJulianDay(-group));
    case TaskView::Kind::List: {
        const int first = book.lists.indexOf(view.key);
        if (group == first)
            return std::nullopt;
        const ListTree::Row &section = book.lists.rows().at(group);
        TaskRow row = heading(TaskRow::Kind::Section);
        row.id = section.list.id;
        row.depth = section.depth - book.lists.rows().at(first).depth - 1;
        return row;
    }
    default: return std::nullopt;
    }
}

QList<qint64> standingGroups(const TaskView &view, const IndexedBook &book)
{
    QList<qint64> groups;
    const int first = view.kind == TaskView::Kind::List ? book.lists.indexOf(view.key) : -1;
    if (first < 0)
        return groups;
    for (int row = first + 1; row < book.lists.rows().at(first).end; ++row)
        groups.append(row);
    return groups;
}

} // namespace Latchkey
