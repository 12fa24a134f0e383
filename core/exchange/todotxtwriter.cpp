// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/todotxt.h"
#include "core/exchange/todotxtwords.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

QString dayText(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

QStringList titleWords(const QString &title)
{
    QStringList words;
    for (const QString &word : title.split(QLatin1Char(' ')))
        words.append(escapedTodoTxtWord(word, words.isEmpty()));
    return words;
}

/// "x", priority and dates. A done task without the first date could not have the second.
QStringList beginning(const Task &task)
{
    QStringList words;
    if (task.completed)
        words.append(QStringLiteral("x"));
    if (task.priority < NoPriority)
        words.append(QStringLiteral("(%1)").arg(QChar(u'A' + task.priority - HighestPriority)));
    if (task.completed && task.completedAt.isValid())
        words.append(dayText(task.completedAt));
    if (task.createdAt.isValid() && (!task.completed || task.completedAt.isValid()))
        words.append(dayText(task.createdAt));
    return words;
}

QStringList recurrenceWords(const Recurrence &recurrence)
{
    if (!recurrence.isSet())
        return {};
    if (const std::optional<QString> simple = todoTxtOfRecurrence(recurrence))
        return {QStringLiteral("rec:") + *simple};
    return {(recurrence.afterCompletion ? QStringLiteral("rrule:") : QStringLiteral("rrule:+")) + recurrence.rule};
}

} // namespace

QByteArray writeTodoTxt(const ExchangeData &data)
{
    const ListPaths paths(data.lists);
    QString text;
    for (const Task &task : data.tasks) {
        if (task.trashed)
            continue;
        QStringList words = beginning(task) + titleWords(task.title);
        if (const QStringList names = paths.of(task.listId); !names.isEmpty())
            words.append(QLatin1Char('+') + projectOfPath(pathText(names)));
        for (const QString &tag : task.tags)
            words.append(QLatin1Char('@') + tag);
        if (task.due.isSet())
            words.append(QStringLiteral("due:") + task.due.date.toString(Qt::ISODate));
        words += recurrenceWords(task.recurrence);
        text += words.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    return text.toUtf8();
}

std::optional<QString> todoTxtOfRecurrence(const Recurrence &recurrence)
{
    static const QRegularExpression form(
        QStringLiteral("^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(?:;INTERVAL=([1-9]\\d{0,3}))?$"));
    const auto match = form.match(recurrence.rule);
    if (!match.hasMatch())
        return std::nullopt;
    const QString interval = match.captured(2).isEmpty() ? QStringLiteral("1") : match.captured(2);
    const QString from = recurrence.afterCompletion ? QString() : QStringLiteral("+");
    return from + interval + match.captured(1).at(0).toLower();
}

} // namespace Latchkey
