// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filetext.h"
#include "core/exchange/todotxt.h"
#include "core/exchange/todotxtwords.h"
#include "core/tasks/changes.h"

#include <QRegularExpression>

namespace Latchkey {

namespace {

std::optional<QDate> dayOf(const QString &word)
{
    static const QRegularExpression form(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$"));
    return form.match(word).hasMatch() ? std::optional(QDate::fromString(word, Qt::ISODate)) : std::nullopt;
}

/// Reads one line.
class LineReader
{
public:
    LineReader(const QString &line, int number, ListMaker &lists, QMap<QString, int> &leftOut)
        : m_words(line.split(QLatin1Char(' ')))
        , m_number(number)
        , m_lists(lists)
        , m_leftOut(leftOut)
    {
    }

    Result<Task> read()
    {
        m_task.id = newId();
        if (const Result<void> begun = takeBeginning(); !begun)
            return fail(begun.error());
        bool first = true;
        for (; m_at < m_words.size(); ++m_at) {
            const Result<bool> taken = takeSign(m_words.at(m_at));
            if (!taken)
                return fail(taken.error());
            if (!*taken)
                m_title.append(unescapedTodoTxtWord(m_words.at(m_at), first));
            first = first && *taken;
        }
        m_task.title = m_title.join(QLatin1Char(' ')).trimmed();
        if (m_task.title.isEmpty())
            return fileError(m_number, QStringLiteral("has no title"));
        return m_task;
    }

private:
    /// "x", priority and dates, in this order.
    Result<void> takeBeginning()
    {
        static const QRegularExpression priority(QStringLiteral("^\\(([A-Z])\\)$"));
        m_task.completed = m_words.value(m_at) == QLatin1String("x");
        m_at += m_task.completed;
        if (const auto match = priority.match(m_words.value(m_at)); match.hasMatch()) {
            takePriority(match.captured(1));
            ++m_at;
        }
        QList<QDateTime> times;
        const qsizetype most = m_task.completed ? 2 : 1;
        for (auto day = dayOf(m_words.value(m_at)); day && times.size() < most; day = dayOf(m_words.value(m_at))) {
            if (!day->isValid())
                return fileError(m_number, QStringLiteral("has a date that does not exist"));
            times.append(QDateTime(*day, QTime(0, 0), Qt::UTC));
            ++m_at;
        }
        if (m_task.completed && !times.isEmpty())
            m_task.completedAt = times.takeFirst();
        if (!times.isEmpty())
            m_task.createdAt = times.first();
        return {};
    }

    void takePriority(const QString &letter)
    {
        const int number = letter.at(0).unicode() - u'A' + HighestPriority;
        m_task.priority = std::min(number, NoPriority);
        if (number > NoPriority)
            leaveOut(QStringLiteral("(%1)").arg(letter));
    }

    void leaveOut(const QString &name) { ++m_leftOut[name]; }

    /// False: the word belongs to the title.
    Result<bool> takeSign(const QString &word)
    {
        if (!isTodoTxtSign(word, false))
            return false;
        if (word.startsWith(QLatin1Char('@')))
            m_task.tags.append(word.mid(1));
        else if (word.startsWith(QLatin1Char('+')))
            takeProject(word.mid(1));
        else
            return takePair(word.section(QLatin1Char(':'), 0, 0), word.section(QLatin1Char(':'), 1));
        return true;
    }

    void takeProject(const QString &project)
    {
        if (m_task.listId.isEmpty())
            m_task.listId = m_lists.idOf(namesOfPath(pathOfProject(project)));
        else
            leaveOut(QLatin1Char('+') + project);
    }

    Result<bool> takePair(const QString &key, const QString &value)
    {
        if (key == QLatin1String("due")) {
            m_task.due.date = dayOf(value).value_or(QDate());
            if (!m_task.due.isSet())
                return fileError(m_number, QStringLiteral("has a \"due:\" that is no date"));
        } else if (key == QLatin1String("rrule")) {
            const bool fromDue = value.startsWith(QLatin1Char('+'));
            m_task.recurrence = {value.mid(fromDue), !fromDue};
        } else if (key == QLatin1String("rec")) {
            const std::optional<Recurrence> recurrence = recurrenceOfTodoTxt(value);
            if (!recurrence)
                return fileError(m_number, QStringLiteral("has a \"rec:\" that is none"));
            m_task.recurrence = *recurrence;
        } else if (key == QLatin1String("pri") && value.size() == 1 && value >= QLatin1String("A")
                   && value <= QLatin1String("Z")) {
            takePriority(value);
        } else {
            leaveOut(key + QLatin1Char(':'));
        }
        return true;
    }

    QStringList m_words;
    int m_number;
    ListMaker &m_lists;
    QMap<QString, int> &m_leftOut;
    qsizetype m_at = 0;
    Task m_task;
    QStringList m_title;
};

} // namespace

Result<ExchangeData> readTodoTxt(const QByteArray &bytes)
{
    const Result<FileText> file = textOfFile(bytes);
    if (!file)
        return fail(file.error());
    ExchangeData data;
    ListMaker lists(data.lists);
    int number = 0;
    for (const QString &line : file->text.split(QLatin1Char('\n'))) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        const Result<Task> task = LineReader(line, number, lists, data.leftOut).read();
        if (!task)
            return fail(task.error());
        data.tasks.append(*task);
        if (const Result<void> room = checkCount(data, number); !room)
            return fail(room.error());
    }
    return data;
}

std::optional<Recurrence> recurrenceOfTodoTxt(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("^(\\+?)(\\d{1,4})([dwmy])$"));
    static const QHash<QString, QString> units{{QStringLiteral("d"), QStringLiteral("DAILY")},
                                               {QStringLiteral("w"), QStringLiteral("WEEKLY")},
                                               {QStringLiteral("m"), QStringLiteral("MONTHLY")},
                                               {QStringLiteral("y"), QStringLiteral("YEARLY")}};
    const auto match = form.match(text.toString());
    const int interval = match.captured(2).toInt();
    if (interval < 1)
        return std::nullopt;
    QString rule = QStringLiteral("FREQ=") + units.value(match.captured(3));
    if (interval > 1)
        rule += QStringLiteral(";INTERVAL=%1").arg(interval);
    return Recurrence{rule, match.captured(1).isEmpty()};
}

} // namespace Latchkey
