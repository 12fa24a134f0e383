// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/queryterms.h"

#include "core/tasks/datewords.h"
#include "core/tasks/folding.h"
#include "core/tasks/viewoutline.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Latchkey {

namespace {

using Term = tl::expected<TaskQuery, QueryError::Kind>;

/// A test that needs the task alone.
template <typename Test>
TaskQuery ofTask(Test test)
{
    return {[test](const Task &task, QByteArrayView) { return test(task); }};
}

/// Due on a day from `first` to `last`; an invalid one is no limit.
TaskQuery dueWithin(QDate first, QDate last, const Here &here)
{
    return ofTask([first, last, here](const Task &task) {
        const QDate day = dueDay(task.due, here);
        return day.isValid() && (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    });
}

TaskQuery inLists(QStringView name, bool withInner, const ListTree *lists)
{
    const QString wanted = foldedForSearch(name.trimmed().toString());
    QSet<QString> ids;
    const QList<ListTree::Row> rows = lists ? lists->rows() : QList<ListTree::Row>();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (foldedForSearch(rows.at(i).list.name) != wanted)
            continue;
        for (qsizetype inner = i; inner < (withInner ? rows.at(i).end : i + 1); ++inner)
            ids.insert(rows.at(inner).list.id);
    }
    if (ids.isEmpty() && wanted == QLatin1String("inbox"))
        ids.insert(QString());
    return ofTask([ids](const Task &task) { return ids.contains(task.listId); });
}

/// "work" is that tag; "work*" is all that begin so.
TaskQuery hasTag(QStringView name)
{
    const bool prefix = name.endsWith(QLatin1Char('*'));
    const QString wanted = foldedForSearch(name.chopped(prefix ? 1 : 0).toString());
    // Tags are in the text as well, where they need not be folded for every look.
    return {[wanted, prefix, within = wanted.toUtf8()](const Task &task, QByteArrayView text) {
        return !task.tags.isEmpty() && text.contains(within)
               && std::any_of(task.tags.cbegin(), task.tags.cend(), [&](const QString &tag) {
                      const QString folded = foldedForSearch(tag);
                      return prefix ? folded.startsWith(wanted) : folded == wanted;
                  });
    }};
}

TaskQuery hasText(QStringView searched)
{
    const QByteArray wanted = foldedForSearch(searched.trimmed().toString()).toUtf8();
    return {[wanted](const Task &, QByteArrayView text) { return text.contains(wanted); }};
}

/// Terms that are always the same words.
std::optional<TaskQuery> fixedTerm(const QString &term, const Here &here)
{
    const auto is = [&term](std::initializer_list<const char *> words) {
        return std::any_of(words.begin(), words.end(), [&](const char *word) { return term == QLatin1String(word); });
    };
    if (is({"all", "view all"}))
        return ofTask([](const Task &) { return true; });
    if (is({"overdue", "od"}))
        return dueWithin({}, here.today.addDays(-1), here);
    if (is({"no date", "no due date"}))
        return ofTask([](const Task &task) { return !task.due.isSet(); });
    if (is({"no time"}))
        return ofTask([](const Task &task) { return !task.due.time; });
    if (is({"no tag", "no tags", "no label", "no labels"}))
        return ofTask([](const Task &task) { return task.tags.isEmpty(); });
    if (is({"no priority"}))
        return ofTask([](const Task &task) { return task.priority == NoPriority; });
    if (is({"recurring"}))
        return ofTask([](const Task &task) { return task.recurrence.isSet(); });
    if (is({"step", "subtask"}))
        return ofTask([](const Task &task) { return !task.parentId.isEmpty(); });
    if (is({"done", "completed"}))
        return TaskQuery{[](const Task &task, QByteArrayView) { return task.completed; }, true};
    return std::nullopt;
}

QDate dayNamed(const QString &words, const QueryContext &context)
{
    if (words == QLatin1String("yesterday"))
        return context.here.today.addDays(-1);
    return dayFromWords(words, QDateTime(context.here.today, QTime(12, 0), context.here.zone), context.locale);
}

/// "due before: <day>" and the like.
Term limitTerm(const QRegularExpressionMatch &match, const QueryContext &context)
{
    const QDate day = dayNamed(match.captured(3), context);
    if (!day.isValid())
        return tl::unexpected(QueryError::Kind::UnknownDate);
    const bool before = match.captured(2) == QLatin1String("before");
    const QDate first = before ? QDate() : match.captured(2).isEmpty() ? day : day.addDays(1);
    const QDate last = before ? day.addDays(-1) : match.captured(2).isEmpty() ? day : QDate();
    if (match.captured(1) == QLatin1String("due"))
        return dueWithin(first, last, context.here);
    return ofTask([first, last, zone = context.here.zone](const Task &task) {
        const QDate created = task.createdAt.toTimeZone(zone).date();
        return created.isValid() && (!first.isValid() || created >= first) && (!last.isValid() || created <= last);
    });
}

} // namespace

tl::expected<TaskQuery, QueryError::Kind> queryTerm(const QString &term, const QueryContext &context)
{
    if (term.startsWith(QLatin1String("##")))
        return inLists(QStringView(term).mid(2), true, context.lists);
    if (term.startsWith(QLatin1Char('#')))
        return inLists(QStringView(term).mid(1), false, context.lists);
    if (term.startsWith(QLatin1Char('@')))
        return hasTag(QStringView(term).mid(1));

    static const QRegularExpression search(QStringLiteral("^search:(.*)$"), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = search.match(term); match.hasMatch())
        return hasText(match.capturedView(1));

    const QString folded = foldedForSearch(term);
    static const QRegularExpression priority(QStringLiteral("^p([1-4])$"));
    if (const auto match = priority.match(folded); match.hasMatch())
        return ofTask([wanted = match.captured(1).toInt()](const Task &task) { return task.priority == wanted; });
    static const QRegularExpression days(QStringLiteral("^(?:next )?([0-9]{1,4}) days$"));
    if (const auto match = days.match(folded); match.hasMatch())
        return dueWithin(context.here.today, context.here.today.addDays(match.captured(1).toInt() - 1), context.here);
    static const QRegularExpression limit(QStringLiteral("^(due|created) ?(before|after|): ?(.*)$"));
    if (const auto match = limit.match(folded); match.hasMatch())
        return limitTerm(match, context);
    if (const auto test = fixedTerm(folded, context.here))
        return *test;
    if (const QDate day = dayNamed(folded, context); day.isValid())
        return dueWithin(day, day, context.here);
    return tl::unexpected(QueryError::Kind::UnknownTerm);
}

} // namespace Latchkey
