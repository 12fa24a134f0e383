// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/taskentry.h"

#include "app/cli/taskids.h"
#include "core/tasks/quickadd.h"
#include "core/tasks/taskvalidation.h"

#include <QStringDecoder>

namespace Latchkey::Cli {

namespace {

/// Room for the longest title and description in any script, several times over.
constexpr qint64 EntryMaxBytes = 64 * 1024;

Result<TaskDraft> draftFromInput(Terminal &terminal)
{
    const Result<QByteArray> bytes = terminal.readInput(EntryMaxBytes);
    if (!bytes)
        return fail(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(*bytes);
    if (decoder.hasError())
        return fail(Error::Kind::InvalidInput, QStringLiteral("standard input is not UTF-8 text"));
    TaskDraft draft;
    draft.title = text.section(QLatin1Char('\n'), 0, 0);
    draft.description = text.section(QLatin1Char('\n'), 1);
    return draft;
}

QuickAddContext contextOf(const TaskRepository &tasks)
{
    QuickAddContext context{QDateTime::currentDateTime(), QLocale(), {}};
    for (const TaskList &list : tasks.lists())
        context.listNames.append(list.name);
    return context;
}

TaskField fieldOf(QuickAddToken::Kind kind)
{
    switch (kind) {
    case QuickAddToken::Kind::List: return TaskField::List;
    case QuickAddToken::Kind::Tag: return TaskField::Tags;
    case QuickAddToken::Kind::Priority: return TaskField::Priority;
    case QuickAddToken::Kind::Due: return TaskField::Due;
    case QuickAddToken::Kind::Recurrence: return TaskField::Recurrence;
    case QuickAddToken::Kind::Reminder: return TaskField::Reminders;
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> notUnderstood(const QString &option, const QString &words)
{
    Error error(Error::Kind::InvalidInput, QStringLiteral("words are not understood"));
    error.fields.append({option, QStringLiteral("does not understand \"%1\"").arg(words)});
    return fail(error);
}

Result<QString> listIdOf(const QString &name, const TaskRepository &tasks)
{
    if (name.isEmpty())
        return QString();
    const Result<TaskList> list = listCalled(tasks.lists(), name);
    return list ? Result<QString>(list->id) : fail(list.error());
}

/// "tomorrow 9am", "every friday": nothing but such words.
Result<QuickAdd> understood(const QString &option, const QString &words, const TaskRepository &tasks)
{
    const QuickAdd parsed = parseQuickAdd(words, contextOf(tasks));
    const bool wanted = option == QLatin1String("--due") ? parsed.due.isSet() : parsed.recurrence.isSet();
    if (!parsed.title.isEmpty() || !wanted)
        return notUnderstood(option, words);
    return parsed;
}

Result<void> enterDates(const Invocation &invocation, const Task &task, const TaskRepository &tasks, TaskPatch &patch)
{
    if (invocation.due && invocation.due->isEmpty()) {
        patch.due = Due();
    } else if (invocation.due) {
        const Result<QuickAdd> parsed = understood(QStringLiteral("--due"), *invocation.due, tasks);
        if (!parsed)
            return fail(parsed.error());
        patch.due = parsed->due;
    }
    if (invocation.repeat && invocation.repeat->isEmpty()) {
        patch.recurrence = Recurrence();
    } else if (invocation.repeat) {
        const Result<QuickAdd> parsed = understood(QStringLiteral("--repeat"), *invocation.repeat, tasks);
        if (!parsed)
            return fail(parsed.error());
        patch.recurrence = parsed->recurrence;
        if (!patch.due && !task.due.isSet() && parsed->due.isSet())
            patch.due = parsed->due;
    }
    return {};
}

QStringList tagsOf(const QString &words)
{
    QStringList tags = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString &tag : tags) {
        if (tag.startsWith(QLatin1Char('@')))
            tag.remove(0, 1);
    }
    return tags;
}

} // namespace

Result<TaskDraft> enteredDraft(const Invocation &invocation, Terminal &terminal)
{
    Result<TaskDraft> draft = TaskDraft();
    if (!invocation.title) {
        draft = draftFromInput(terminal);
        if (!draft)
            return draft;
    } else {
        draft->title = *invocation.title;
    }
    if (invocation.description)
        draft->description = *invocation.description;
    return validated(*std::move(draft));
}

Result<TaskDraft> understoodDraft(TaskDraft draft, const TaskRepository &tasks)
{
    const QuickAddContext context = contextOf(tasks);
    QList<TextSpan> rejected;
    for (const QuickAddToken &token : parseQuickAdd(draft.title, context).tokens) {
        if (!tasks.fields().testFlag(fieldOf(token.kind)))
            rejected.append(token.span);
    }
    const QuickAdd parsed = parseQuickAdd(draft.title, context, rejected);
    const Result<QString> listId = listIdOf(parsed.listName.value_or(QString()), tasks);
    if (!listId)
        return fail(listId.error());
    TaskDraft understood = draftOf(parsed, *listId);
    understood.description = draft.description;
    return validated(understood);
}

Result<TaskPatch> enteredPatch(const Invocation &invocation, const Task &task, const TaskRepository &tasks)
{
    TaskPatch patch;
    patch.title = invocation.title;
    patch.description = invocation.description;
    patch.priority = invocation.priority;
    if (invocation.list) {
        const Result<QString> listId = listIdOf(*invocation.list, tasks);
        if (!listId)
            return fail(listId.error());
        patch.listId = *listId;
    }
    if (invocation.tags)
        patch.tags = tagsOf(*invocation.tags);
    const Result<void> dated = enterDates(invocation, task, tasks, patch);
    return dated ? validated(patch) : fail(dated.error());
}

} // namespace Latchkey::Cli
