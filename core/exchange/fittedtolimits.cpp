// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importplan.h"
#include "core/tasks/taskvalidation.h"

#include <algorithm>

namespace Latchkey {

namespace {

/// At most `length` code points, and no half of one.
QString cut(const QString &text, int length)
{
    qsizetype end = 0;
    for (int count = 0; end < text.size() && count < length; ++count)
        end += text.at(end).isHighSurrogate() && end + 1 < text.size() ? 2 : 1;
    return text.left(end);
}

/// Without what no server takes.
QString cleaned(const QString &text, bool severalLines)
{
    QString clean = QString::fromUtf8(text.toUtf8()); // lone surrogates become U+FFFD
    if (!severalLines)
        clean.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\t'), QLatin1Char(' '));
    clean.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    return clean;
}

QStringList fittedTags(const QStringList &tags)
{
    QStringList fitted;
    for (const QString &tag : tags) {
        const QString word = cleaned(tag, false).simplified().replace(QLatin1Char(' '), QLatin1Char('-'));
        if (!word.isEmpty())
            fitted.append(cut(word, TagMaxLength));
    }
    fitted.removeDuplicates();
    return fitted.mid(0, TagMaxCount);
}

QList<int> fittedReminders(QList<int> reminders)
{
    reminders.removeIf([](int minutes) { return minutes < 0; });
    std::sort(reminders.begin(), reminders.end());
    reminders.erase(std::unique(reminders.begin(), reminders.end()), reminders.end());
    return reminders.mid(0, RemindersMaxCount);
}

/// Resets the fields that are refused; their names are those of the wire.
void resetRefused(TaskDraft &draft, const QList<Error::Field> &refused)
{
    for (const Error::Field &field : refused) {
        if (field.name == QLatin1String("due"))
            draft.due = {};
        else if (field.name.startsWith(QLatin1String("recurrence")))
            draft.recurrence = {};
        else if (field.name == QLatin1String("priority"))
            draft.priority = NoPriority;
        else if (field.name == QLatin1String("tags"))
            draft.tags.clear();
        else if (field.name == QLatin1String("reminders"))
            draft.reminders.clear();
    }
}

} // namespace

TaskDraft fittedToLimits(TaskDraft draft)
{
    const QString title = cleaned(draft.title, false).trimmed();
    draft.title = cut(title, TaskTitleMaxLength).trimmed();
    QString description = cleaned(draft.description, true);
    if (draft.title != title)
        description.prepend(title + QStringLiteral("\n\n"));
    draft.description = cut(description, TaskDescriptionMaxLength);
    draft.tags = fittedTags(draft.tags);
    draft.reminders = fittedReminders(draft.reminders);
    if (const Result<TaskDraft> valid = validated(draft))
        return *valid;
    else
        resetRefused(draft, valid.error().fields);
    return validated(draft).value_or(draft);
}

} // namespace Latchkey
