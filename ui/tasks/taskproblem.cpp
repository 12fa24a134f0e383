// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskproblem.h"

#include "core/tasks/taskvalidation.h"
#include "ui/errortext.h"
#include "ui/wording.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct TaskProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TaskProblem)

public:
    static QString text(const QString &field, const QString &entered);
    static QString field(const QString &field, const QString &entered);
};

QString TaskProblemWords::text(const QString &field, const QString &entered)
{
    const bool title = field == QLatin1String("title");
    const auto length = characterCount(entered);
    if (title && entered.trimmed().isEmpty())
        return tr("A task needs a title.");
    if (title && length > TaskTitleMaxLength)
        return tr("A title can have %1 characters; this one has %2.").arg(TaskTitleMaxLength).arg(length);
    if (!title && length > TaskDescriptionMaxLength)
        return tr("Notes can have %1 characters; these have %2.").arg(TaskDescriptionMaxLength).arg(length);
    return tr("This has characters that cannot be stored. Type it anew.");
}

QString TaskProblemWords::field(const QString &field, const QString &entered)
{
    if (field == QLatin1String("title") || field == QLatin1String("description"))
        return text(field, entered);
    if (field == QLatin1String("tags"))
        return tr("A tag is one word of at most %1 characters, and a task can have %2 of them.")
            .arg(TagMaxLength)
            .arg(TagMaxCount);
    if (field == QLatin1String("reminders"))
        return tr("A task can have %1 reminders.").arg(RemindersMaxCount);
    if (field == QLatin1String("list_id"))
        return tr("That list is no longer there.");
    return tr("This cannot be stored here. Nothing was changed.");
}

} // namespace

QString taskProblem(const Error &error, const QString &entered)
{
    if (error.kind == Error::Kind::InvalidInput && !error.fields.isEmpty())
        return TaskProblemWords::field(error.fields.constFirst().name, entered);
    const ErrorText words = errorText(error);
    return headed(words.title, words.paragraph());
}

} // namespace Latchkey
