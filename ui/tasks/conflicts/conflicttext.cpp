// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/conflicts/conflicttext.h"

#include "ui/tasks/detail/duetext.h"
#include "ui/tasks/detail/recurrencetext.h"
#include "ui/tasks/detail/remindersedit.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Latchkey {

namespace {

/// Puts the fields of one side into words.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ConflictText)

public:
    Words(const QList<TaskList> &lists, const QDateTime &now, const QLocale &locale)
        : m_lists(lists)
        , m_now(now)
        , m_locale(locale)
    {
    }

    [[nodiscard]] static QString name(TaskField field);
    [[nodiscard]] QString value(TaskField field, const TaskDraft &task) const;

private:
    [[nodiscard]] QString list(const QString &id) const;
    [[nodiscard]] static QString orNone(const QString &text) { return text.isEmpty() ? tr("nothing") : text; }
    [[nodiscard]] QString reminders(const QList<int> &minutes) const;

    const QList<TaskList> &m_lists;
    const QDateTime &m_now;
    const QLocale &m_locale;
};

QString Words::name(TaskField field)
{
    switch (field) {
    case TaskField::Title: return tr("Title");
    case TaskField::Description: return tr("Notes");
    case TaskField::Completed: return tr("Done");
    case TaskField::List: return tr("List");
    case TaskField::Parent: return tr("Step of");
    case TaskField::Position: return tr("Order");
    case TaskField::Priority: return tr("Priority");
    case TaskField::Due: return tr("Due");
    case TaskField::Recurrence: return tr("Repeat");
    case TaskField::Tags: return tr("Tags");
    case TaskField::Reminders: return tr("Reminders");
    case TaskField::Trashed: return tr("Trash");
    }
    Q_UNREACHABLE();
}

QString Words::value(TaskField field, const TaskDraft &task) const
{
    switch (field) {
    case TaskField::Title: return task.title;
    case TaskField::Description: return orNone(task.description);
    case TaskField::Completed: return task.completed ? tr("done") : tr("open");
    case TaskField::List: return list(task.listId);
    case TaskField::Parent: return task.parentId.isEmpty() ? tr("a task of its own") : tr("a step of another task");
    case TaskField::Position: return tr("moved");
    case TaskField::Priority: return task.priority == NoPriority ? tr("none") : QString::number(task.priority);
    case TaskField::Due: return task.due.isSet() ? dueText(task.due, m_now) : tr("no date");
    case TaskField::Recurrence: return recurrenceText(task.recurrence, m_locale);
    case TaskField::Tags: return orNone(enumerated(task.tags));
    case TaskField::Reminders: return orNone(reminders(task.reminders));
    case TaskField::Trashed: return task.trashed ? tr("in the trash") : tr("not in the trash");
    }
    Q_UNREACHABLE();
}

QString Words::list(const QString &id) const
{
    for (const TaskList &list : m_lists) {
        if (list.id == id)
            return list.name;
    }
    return tr("Inbox");
}

QString Words::reminders(const QList<int> &minutes) const
{
    QStringList words;
    for (const int each : minutes)
        words << reminderText(each);
    return m_locale.createSeparatedList(words);
}

constexpr TaskField Order[] = {TaskField::Title,    TaskField::Completed, TaskField::Trashed,     TaskField::List,
                               TaskField::Parent,   TaskField::Due,       TaskField::Recurrence,  TaskField::Reminders,
                               TaskField::Priority, TaskField::Tags,      TaskField::Description, TaskField::Position};

/// Words and the space between them.
QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral(R"((?<=\s)(?=\S)|(?<=\S)(?=\s))"));
    return text.split(gap, Qt::SkipEmptyParts);
}

/// How long the longest common sequence of the words from `i` and `j` on is.
using Lengths = QList<QList<int>>;
Lengths commonLengths(const QStringList &a, const QStringList &b)
{
    Lengths lengths(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j) {
            lengths[i][j] =
                a.at(i) == b.at(j) ? lengths[i + 1][j + 1] + 1 : std::max(lengths[i + 1][j], lengths[i][j + 1]);
        }
    }
    return lengths;
}

} // namespace

QList<ConflictRow> conflictRows(const TaskConflict &conflict, const QList<TaskList> &lists, const QDateTime &now,
                                const QLocale &locale)
{
    const Words words(lists, now, locale);
    const TaskFields disputed = fieldsOf(conflict.mine);
    TaskDraft mine = conflict.theirs;
    apply(conflict.mine, mine);
    QList<ConflictRow> rows;
    for (const TaskField field : Order) {
        if (disputed.testFlag(field))
            rows << ConflictRow{Words::name(field), words.value(field, mine),
                                conflict.gone ? Words::tr("deleted") : words.value(field, conflict.theirs)};
    }
    return rows;
}

QString withDifferences(const QString &text, const QString &other, const QString &mark)
{
    const QStringList a = wordsOf(text);
    const QStringList b = wordsOf(other);
    const Lengths lengths = commonLengths(a, b);
    QString html;
    qsizetype j = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        while (j < b.size() && a.at(i) != b.at(j) && lengths[i][j + 1] >= lengths[i + 1][j])
            ++j;
        const bool same = j < b.size() && a.at(i) == b.at(j);
        QString word = a.at(i).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>"));
        html +=
            same ? word
                 : QStringLiteral("<span style=\"background:%1;text-decoration:underline\">%2</span>").arg(mark, word);
        j += same ? 1 : 0;
    }
    return html;
}

} // namespace Latchkey
