// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskindex.h"

#include "core/tasks/folding.h"
#include "core/tasks/viewoutline.h"
#include "core/tasks/viewrows.h"
#include "core/tasks/wordmatch.h"

#include <algorithm>
#include <array>

namespace Latchkey {

namespace {

QByteArray searchedText(const Task &task)
{
    QStringList parts{task.title};
    if (!task.description.isEmpty())
        parts.append(task.description);
    return foldedForSearch((parts + task.tags).join(QLatin1Char('\n'))).toUtf8();
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
    /// An outline that was made, and what for.
    struct Made
    {
        TaskView view;
        TaskOrder order;
        bool showDone;
        QDate today;
        Outline outline;
        QList<TaskRow> whole; ///< its rows, once they were asked for

        [[nodiscard]] bool dependsOnWords() const
        {
            return order == TaskOrder::Title || view.kind == TaskView::Kind::Tag || view.kind == TaskView::Kind::Filter;
        }
    };
    /// The view, and the one that is searched.
    static constexpr std::size_t MostMade = 2;

    [[nodiscard]] TaskRank ranked(const Task &task) const
    {
        return rankOf(task, book.lists, zone.value_or(QTimeZone::utc()));
    }

    void append(const Task &task)
    {
        made.clear();
        book.at.insert(task.id, int(book.ids.size()));
        book.ids.push_back(task.id);
        book.texts.append(searchedText(task));
        book.ranks.push_back(ranked(task));
        tags.push_back(tagNumber(task.tags));
        if (family && !extend(*family, book))
            family.reset();
    }

    void replace(int at, const Task &task)
    {
        TaskRank rank = ranked(task);
        const TaskRank &before = book.ranks[at];
        if (rank.words != before.words) {
            forgetWords();
            book.texts.replace(std::size_t(at), searchedText(task));
            tags[std::size_t(at)] = tagNumber(task.tags);
        }
        const quint32 words = std::exchange(rank.words, before.words);
        if (rank != before)
            made.clear();
        if (rank.where != before.where || rank.trashed != before.trashed)
            family.reset();
        rank.words = words;
        book.ranks[at] = rank;
    }

    int tagNumber(const QStringList &of)
    {
        if (of.isEmpty())
            return -1;
        const auto known = tagNumbers.constFind(of);
        if (known != tagNumbers.constEnd())
            return *known;
        tagNumbers.insert(of, int(tagNumbers.size()));
        return int(tagNumbers.size()) - 1;
    }

    /// Of each tag that is in use how many open tasks have it.
    [[nodiscard]] QHash<QString, int> tagCounts(const std::vector<bool> &trashed) const
    {
        constexpr int Unused = -1;
        std::vector<int> open(std::size_t(tagNumbers.size()), Unused);
        for (std::size_t i = 0; i < tags.size(); ++i) {
            if (trashed[i] || tags[i] < 0)
                continue;
            int &count = open[std::size_t(tags[i])];
            count = std::max(count, 0) + (book.ranks[i].completed ? 0 : 1);
        }
        QHash<QString, int> counts;
        for (auto it = tagNumbers.cbegin(); it != tagNumbers.cend(); ++it) {
            const int count = open[std::size_t(*it)];
            for (const QString &tag : count == Unused ? QStringList() : it.key())
                counts[tag] += count;
        }
        return counts;
    }

    void forgetOrder()
    {
        made.clear();
        family.reset();
    }

    void forgetWords()
    {
        made.erase(std::remove_if(made.begin(), made.end(), [](const Made &one) { return one.dependsOnWords(); }),
                   made.end());
    }

    void rankAnew()
    {
        made.clear();
        for (std::size_t i = 0; i < book.ids.size(); ++i)
            book.ranks[i] = ranked(book.task(int(i)));
    }

    void lookFrom(const QTimeZone &here)
    {
        if (zone == here)
            return;
        zone = here;
        rankAnew();
    }

    const Family &knownFamily()
    {
        if (!family)
            family = familyOf(book);
        return *family;
    }

    /// Null: it is to be made. Comes first from now on.
    Made *known(const TaskView &view, const ViewOptions &options, const Here &here)
    {
        lookFrom(here.zone);
        const auto found = std::find_if(made.begin(), made.end(), [&](const Made &one) {
            return one.view == view && one.order == options.order && one.showDone == options.showDone
                   && one.today == here.today;
        });
        if (found == made.end())
            return nullptr;
        std::rotate(made.begin(), found, found + 1);
        return &made.front();
    }

    Made &outline(const TaskView &view, const ViewOptions &options, const Here &here)
    {
        if (Made *there = known(view, options, here))
            return *there;
        if (made.size() == MostMade)
            made.pop_back();
        made.insert(made.begin(), {view,
                                   options.order,
                                   options.showDone,
                                   here.today,
                                   outlineOf(book, knownFamily(), view, options.order, options.showDone, here),
                                   {}});
        return made.front();
    }

    /// How many tasks each of the queries finds.
    [[nodiscard]] std::vector<int> found(const std::vector<TaskQuery> &queries)
    {
        const std::vector<bool> &trashed = knownFamily().trashed;
        std::vector<int> counts(queries.size());
        for (std::size_t i = 0; i < trashed.size() && !queries.empty(); ++i) {
            if (trashed[i])
                continue;
            const Task &task = book.task(int(i));
            for (std::size_t at = 0; at < queries.size(); ++at) {
                const TaskQuery &query = queries[at];
                if ((query.namesDone || !task.completed) && query.test(task, book.texts[i]))
                    ++counts[at];
            }
        }
        return counts;
    }

    IndexedBook book;
    std::vector<int> tags;              ///< of each task the number of what it is tagged with; -1: nothing
    QHash<QStringList, int> tagNumbers; ///< of all there ever was
    std::optional<QTimeZone> zone;      ///< whose the ranks are; none: nobody has looked yet
    std::vector<Made> made;             ///< the one that was used last first
    std::optional<Family> family;       ///< none: it must be looked up anew
};

TaskIndex::TaskIndex(FindTask find, const QLocale &locale)
    : d(std::make_unique<Private>())
{
    d->book.find = std::move(find);
    d->book.locale = locale;
}

TaskIndex::~TaskIndex() = default;

void TaskIndex::reserve(qsizetype tasks)
{
    if (tasks <= size())
        return;
    d->book.at.reserve(tasks);
    d->book.ids.reserve(std::size_t(tasks));
    d->book.texts.reserve(std::size_t(tasks));
    d->book.ranks.reserve(std::size_t(tasks));
    d->tags.reserve(std::size_t(tasks));
}

void TaskIndex::put(const Task &task)
{
    if (const int at = d->book.at.value(task.id, -1); at >= 0)
        return d->replace(at, task);
    d->append(task);
}

void TaskIndex::drop(const QString &id)
{
    const int at = d->book.at.value(id, -1);
    if (at < 0)
        return;
    d->forgetOrder();
    d->book.at.remove(id);
    if (at != int(d->book.ids.size()) - 1) {
        d->book.ids[at] = std::move(d->book.ids.back());
        d->book.ranks[at] = d->book.ranks.back();
        d->tags[std::size_t(at)] = d->tags.back();
        d->book.at[d->book.ids[at]] = at;
    }
    d->book.ids.pop_back();
    d->book.texts.remove(std::size_t(at));
    d->book.ranks.pop_back();
    d->tags.pop_back();
}

void TaskIndex::keepOnly(const QSet<QString> &ids)
{
    for (int at = int(d->book.ids.size()) - 1; at >= 0; --at) {
        if (const QString id = d->book.ids[at]; !ids.contains(id))
            drop(id);
    }
}

void TaskIndex::setLists(const QList<TaskList> &lists)
{
    const ListTree tree(lists);
    const bool same = std::equal(tree.rows().cbegin(), tree.rows().cend(), d->book.lists.rows().cbegin(),
                                 d->book.lists.rows().cend(), [](const ListTree::Row &a, const ListTree::Row &b) {
                                     return a.list == b.list && a.depth == b.depth && a.end == b.end;
                                 });
    if (same)
        return;
    d->book.lists = tree;
    d->rankAnew();
}

void TaskIndex::setFilters(const QList<SavedFilter> &filters)
{
    d->made.clear();
    d->book.filters.clear();
    for (const SavedFilter &filter : filters)
        d->book.filters.insert(filter.id, filter);
}

const Task *TaskIndex::task(const QString &id) const
{
    return d->book.at.contains(id) ? d->book.find(id) : nullptr;
}

const ListTree &TaskIndex::lists() const
{
    return d->book.lists;
}

const SavedFilter *TaskIndex::filter(const QString &id) const
{
    const auto found = d->book.filters.constFind(id);
    return found == d->book.filters.constEnd() ? nullptr : &*found;
}

QList<SavedFilter> TaskIndex::filters() const
{
    return inOrder(d->book.filters.values());
}

qsizetype TaskIndex::size() const
{
    return qsizetype(d->book.ids.size());
}

QList<TaskRow> TaskIndex::rows(const TaskView &view, const ViewOptions &options, const Here &here) const
{
    Private::Made &made = d->outline(view, options, here);
    const ViewRows rows(made.outline, d->book);
    if (const QList<QByteArray> words = searchWords(options.search); !words.isEmpty())
        return rows.searched(words);
    if (!options.collapsed.isEmpty())
        return rows.collapsed(options.collapsed);
    if (made.whole.isEmpty())
        made.whole = rows.whole();
    return made.whole;
}

void TaskIndex::prepare(const TaskView &view, const ViewOptions &options, const Here &here) const
{
    if (!d->family)
        static_cast<void>(d->knownFamily());
    else if (!d->known(view, options, here))
        d->outline(view, options, here);
    else
        static_cast<void>(rows(view, options, here));
}

ViewCounts TaskIndex::counts(const Here &here) const
{
    d->lookFrom(here.zone);
    const IndexedBook &book = d->book;
    const qint64 today = here.today.toJulianDay();
    ViewCounts counts;
    std::vector<int> lists(std::size_t(book.lists.rows().size()));
    const std::vector<bool> &trashed = d->knownFamily().trashed;
    for (std::size_t i = 0; i < trashed.size(); ++i) {
        if (trashed[i])
            continue;
        const TaskRank &rank = book.ranks[i];
        if (rank.completed)
            continue;
        ++(rank.list < 0 ? counts.inbox : lists[std::size_t(rank.list)]);
        const qint64 day = rank.dueDay();
        if (day != 0 && day <= today)
            ++counts.today;
        if (day != 0 && day < today)
            ++counts.overdue;
    }
    for (std::size_t row = 0; row < lists.size(); ++row) {
        if (lists[row] > 0)
            counts.lists.insert(book.lists.rows().at(qsizetype(row)).list.id, lists[row]);
    }
    counts.tags = withoutSpellings(d->tagCounts(trashed));
    QStringList filters;
    std::vector<TaskQuery> queries;
    for (const SavedFilter &filter : book.filters) {
        if (auto query = understood(filter.query, here)) {
            filters.append(filter.id);
            queries.push_back(*std::move(query));
        }
    }
    const std::vector<int> found = d->found(queries);
    for (qsizetype i = 0; i < filters.size(); ++i)
        counts.filters.insert(filters.at(i), found[std::size_t(i)]);
    return counts;
}

QStringList TaskIndex::meant(const WordMatch &typed, int most) const
{
    const std::vector<bool> &trashed = d->knownFamily().trashed;
    std::array<std::vector<std::size_t>, 2 * std::size_t(WordMatch::Levels)> groups;
    for (std::size_t i = trashed.size(); i-- > 0 && groups.front().size() < std::size_t(most);) {
        const auto level = trashed[i] ? std::nullopt : typed.levelOf(d->book.texts[i]);
        if (level)
            groups[2 * std::size_t(*level) + (d->book.ranks[i].completed ? 1 : 0)].push_back(i);
    }
    QStringList ids;
    for (const std::vector<std::size_t> &group : groups) {
        for (std::size_t i = 0; i < group.size() && ids.size() < most; ++i)
            ids.append(d->book.ids[group[i]]);
    }
    return ids;
}

tl::expected<TaskQuery, QueryError> TaskIndex::understood(const QString &query, const Here &here) const
{
    return parseTaskQuery(query, {here, d->book.locale, &d->book.lists});
}

int TaskIndex::count(const TaskQuery &query) const
{
    return d->found({query}).front();
}

} // namespace Latchkey
