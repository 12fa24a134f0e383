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
    QByteArray text = foldedForSearch((parts + task.tags).join(QLatin1Char('\n'))).toUtf8();
    text.squeeze(); // there was room for three times as much
    return text;
}

QList<QByteArray> wordsOf(const QString &search)
{
    QList<QByteArray> words;
    for (const QString &word : foldedForSearch(search).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.append(word.toUtf8());
    return words;
}

bool containsAll(const QByteArray &text, const QList<QByteArray> &words)
{
    const std::string_view all(text.constData(), std::size_t(text.size()));
    return std::all_of(words.cbegin(), words.cend(), [all](const QByteArray &word) {
        return all.find(word.constData(), 0, std::size_t(word.size())) != std::string_view::npos;
    });
}

/// What an outline shows, from the top.
class RowMaker
{
public:
    RowMaker(const Outline &outline, const IndexedBook &book)
        : m_outline(outline)
        , m_book(book)
    {
    }

    /// All of it.
    [[nodiscard]] QList<TaskRow> whole() const
    {
        QList<TaskRow> rows;
        rows.reserve(qsizetype(m_outline.rows.size()));
        for (const Outline::Row &row : m_outline.rows)
            rows.append(made(row));
        return rows;
    }

    /// The rows with all of `words`, those they are steps of, and the headings over them.
    [[nodiscard]] QList<TaskRow> searched(const QList<QByteArray> &words) const
    {
        const std::vector<Hit> hits = hitsOf(words);
        QList<TaskRow> rows;
        rows.reserve(qsizetype(hits.size()));
        for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
            rows.append(made(*hit->row));
            rows.last().found = hit->found;
        }
        return rows;
    }

    /// Without what is beneath a collapsed row: greater depths, and all up to the next section that is not within it.
    [[nodiscard]] QList<TaskRow> collapsed(const QSet<QString> &ids) const
    {
        QList<TaskRow> rows;
        const Outline::Row *closed = nullptr;
        for (const Outline::Row &row : m_outline.rows) {
            if (closed && isBeneath(row, *closed))
                continue;
            rows.append(made(row));
            TaskRow &last = rows.last();
            last.collapsed = !last.id.isEmpty() && ids.contains(last.id);
            closed = last.collapsed ? &row : nullptr;
        }
        return rows;
    }

private:
    struct Hit
    {
        const Outline::Row *row;
        bool found;
    };

    /// From the last to the first, since a task is kept for what is beneath it.
    [[nodiscard]] std::vector<Hit> hitsOf(const QList<QByteArray> &words) const
    {
        std::vector<Hit> hits;
        int depth = 0; // of the last row that was kept
        bool headed = false;
        for (auto row = m_outline.rows.crbegin(); row != m_outline.rows.crend(); ++row) {
            if (row->isHeading()) {
                if (headed)
                    hits.push_back({&*row, true});
                depth = 0;
                headed = false;
                continue;
            }
            const bool found = containsAll(m_book.texts[row->task], words);
            if (found || row->depth < depth) {
                hits.push_back({&*row, found});
                headed = true;
                depth = row->depth;
            }
        }
        return hits;
    }

    [[nodiscard]] static bool isBeneath(const Outline::Row &row, const Outline::Row &closed)
    {
        if (closed.isHeading())
            return !row.isHeading() || row.depth > closed.depth;
        return !row.isHeading() && row.depth > closed.depth;
    }

    [[nodiscard]] TaskRow made(const Outline::Row &row) const
    {
        if (row.isHeading())
            return m_outline.headings[row.heading()];
        TaskRow made;
        made.id = m_book.ids[row.task];
        made.depth = row.depth;
        made.inner = row.inner;
        return made;
    }

    const Outline &m_outline;
    const IndexedBook &m_book;
};

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
        book.texts.push_back(searchedText(task));
        book.ranks.push_back(ranked(task));
        if (family && !extend(*family, book))
            family.reset();
    }

    void replace(int at, const Task &task)
    {
        TaskRank rank = ranked(task);
        const TaskRank &before = book.ranks[at];
        if (rank.words != before.words) {
            forgetWords();
            book.texts[at] = searchedText(task);
        }
        const std::size_t words = std::exchange(rank.words, before.words);
        if (rank != before)
            made.clear();
        if (rank.where != before.where || rank.trashed != before.trashed)
            family.reset();
        rank.words = words;
        book.ranks[at] = rank;
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

    Made &outline(const TaskView &view, const ViewOptions &options, const Here &here)
    {
        lookFrom(here.zone);
        const auto known = std::find_if(made.begin(), made.end(), [&](const Made &one) {
            return one.view == view && one.order == options.order && one.showDone == options.showDone
                   && one.today == here.today;
        });
        if (known != made.end()) {
            std::rotate(made.begin(), known, known + 1);
            return made.front();
        }
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
    std::optional<QTimeZone> zone; ///< whose the ranks are; none: nobody has looked yet
    std::vector<Made> made;        ///< the one that was used last first
    std::optional<Family> family;  ///< none: it must be looked up anew
};

TaskIndex::TaskIndex(FindTask find, const QLocale &locale)
    : d(std::make_unique<Private>())
{
    d->book.find = std::move(find);
    d->book.locale = locale;
}

TaskIndex::~TaskIndex() = default;

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
        d->book.texts[at] = std::move(d->book.texts.back());
        d->book.ranks[at] = d->book.ranks.back();
        d->book.at[d->book.ids[at]] = at;
    }
    d->book.ids.pop_back();
    d->book.texts.pop_back();
    d->book.ranks.pop_back();
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
    const RowMaker rows(made.outline, d->book);
    if (const QList<QByteArray> words = wordsOf(options.search); !words.isEmpty())
        return rows.searched(words);
    if (!options.collapsed.isEmpty())
        return rows.collapsed(options.collapsed);
    if (made.whole.isEmpty())
        made.whole = rows.whole();
    return made.whole;
}

ViewCounts TaskIndex::counts(const Here &here) const
{
    d->lookFrom(here.zone);
    const IndexedBook &book = d->book;
    const qint64 today = here.today.toJulianDay();
    ViewCounts counts;
    std::vector<int> lists(std::size_t(book.lists.rows().size()));
    QHash<QString, int> tags;
    const std::vector<bool> &trashed = d->knownFamily().trashed;
    for (std::size_t i = 0; i < trashed.size(); ++i) {
        if (trashed[i])
            continue;
        const TaskRank &rank = book.ranks[i];
        const int open = rank.completed ? 0 : 1;
        if (rank.tagged) {
            for (const QString &tag : book.task(int(i)).tags)
                tags[tag] += open;
        }
        if (!open)
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
    counts.tags = withoutSpellings(tags);
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

tl::expected<TaskQuery, QueryError> TaskIndex::understood(const QString &query, const Here &here) const
{
    return parseTaskQuery(query, {here, d->book.locale, &d->book.lists});
}

int TaskIndex::count(const TaskQuery &query) const
{
    return d->found({query}).front();
}

} // namespace Latchkey
