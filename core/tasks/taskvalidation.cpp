// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskvalidation.h"

namespace Latchkey {

namespace {

constexpr auto TitleField = "title";
constexpr auto DescriptionField = "description";

enum class Lines { One, Several };

bool isForbidden(QChar c, Lines lines)
{
    if (lines == Lines::Several && (c == QLatin1Char('\n') || c == QLatin1Char('\t')))
        return false;
    return c.category() == QChar::Other_Control;
}

/// Lone surrogates have no UTF-8 form: what would be sent is not what was entered.
bool isWellFormed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isSurrogate())
            continue;
        if (!text.at(i).isHighSurrogate() || i + 1 == text.size() || !text.at(i + 1).isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

void trimEnd(QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isSpace())
        --end;
    text.truncate(end);
}

QString problem(const QString &text, Lines lines, int maxLength)
{
    if (!isWellFormed(text))
        return QStringLiteral("is not valid Unicode text");
    for (const QChar c : text) {
        if (isForbidden(c, lines))
            return c == QLatin1Char('\n') ? QStringLiteral("must be one line")
                                          : QStringLiteral("must not contain control characters");
    }
    const qsizetype length = characterCount(text);
    if (length > maxLength)
        return QStringLiteral("is %1 characters long, at most %2 are possible").arg(length).arg(maxLength);
    return {};
}

void checkTitle(QString &title, QList<Error::Field> &refused)
{
    title = title.trimmed();
    const QString wrong =
        title.isEmpty() ? QStringLiteral("must not be empty") : problem(title, Lines::One, TaskTitleMaxLength);
    if (!wrong.isEmpty())
        refused.append({QLatin1String(TitleField), wrong});
}

void checkDescription(QString &description, QList<Error::Field> &refused)
{
    description.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    trimEnd(description);
    const QString wrong = problem(description, Lines::Several, TaskDescriptionMaxLength);
    if (!wrong.isEmpty())
        refused.append({QLatin1String(DescriptionField), wrong});
}

Error refusal(QList<Error::Field> fields)
{
    Error error(Error::Kind::InvalidInput, QStringLiteral("a task's fields break the contract's limits"));
    error.fields = std::move(fields);
    return error;
}

} // namespace

qsizetype characterCount(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

Result<TaskDraft> validated(TaskDraft draft)
{
    QList<Error::Field> refused;
    checkTitle(draft.title, refused);
    checkDescription(draft.description, refused);
    if (!refused.isEmpty())
        return fail(refusal(std::move(refused)));
    return draft;
}

Result<TaskPatch> validated(TaskPatch patch)
{
    QList<Error::Field> refused;
    if (patch.title)
        checkTitle(*patch.title, refused);
    if (patch.description)
        checkDescription(*patch.description, refused);
    if (!refused.isEmpty())
        return fail(refusal(std::move(refused)));
    return patch;
}

} // namespace Latchkey
