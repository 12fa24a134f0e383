// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/taskvalidation.h"

#include "core/tasks/recurrencerule.h"

#include <QTimeZone>

#include <algorithm>

namespace Latchkey {

namespace {

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

/// Collects what is refused of one draft or patch.
class Check
{
public:
    void title(QString &title) { line(QStringLiteral("title"), title, TaskTitleMaxLength); }
    void name(QString &name) { line(QStringLiteral("name"), name, ListNameMaxLength); }

    void description(QString &description)
    {
        description.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        trimEnd(description);
        refuse(QStringLiteral("description"), problem(description, Lines::Several, TaskDescriptionMaxLength));
    }

    void priority(int priority)
    {
        if (priority < HighestPriority || priority > NoPriority)
            refuse(QStringLiteral("priority"), QStringLiteral("must be 1 to 4"));
    }

    void due(const Due &due)
    {
        const bool whole = due.isSet() || (!due.time && due.zone.isEmpty());
        const bool known = due.zone.isEmpty() || (due.time && QTimeZone(due.zone).isValid());
        if (!whole || !known || (due.time && !due.time->isValid()))
            refuse(QStringLiteral("due"), QStringLiteral("is no day or time"));
    }

    void recurrence(const Recurrence &recurrence)
    {
        if (recurrence.isSet() && !isRecurrenceRule(recurrence.rule))
            refuse(QStringLiteral("recurrence"), QStringLiteral("is no rule by which something recurs"));
    }

    void tags(QStringList &tags)
    {
        for (QString &tag : tags) {
            tag = tag.trimmed();
            QString wrong =
                tag.isEmpty() ? QStringLiteral("must not be empty") : problem(tag, Lines::One, TagMaxLength);
            if (std::any_of(tag.cbegin(), tag.cend(), [](QChar c) { return c.isSpace(); }))
                wrong = QStringLiteral("must be one word");
            refuse(QStringLiteral("tags"), wrong);
        }
        tags.removeDuplicates();
        if (tags.size() > TagMaxCount)
            refuse(QStringLiteral("tags"), QStringLiteral("at most %1 are possible").arg(TagMaxCount));
    }

    void reminders(QList<int> &reminders)
    {
        std::sort(reminders.begin(), reminders.end());
        reminders.erase(std::unique(reminders.begin(), reminders.end()), reminders.end());
        if (reminders.size() > RemindersMaxCount || (!reminders.isEmpty() && reminders.first() < 0))
            refuse(QStringLiteral("reminders"),
                   QStringLiteral("must be minutes before the task is due, at most %1 of them").arg(RemindersMaxCount));
    }

    void id(const QString &id)
    {
        if (id.isEmpty())
            refuse(QStringLiteral("id"), QStringLiteral("must not be empty"));
    }
    void filterName(QString &name) { line(QStringLiteral("name"), name, FilterNameMaxLength); }
    void query(QString &query) { line(QStringLiteral("query"), query, FilterQueryMaxLength); }

    void color(const QString &color) { refuse(QStringLiteral("color"), problem(color, Lines::One, ListNameMaxLength)); }

    [[nodiscard]] bool passed() const { return m_refused.isEmpty(); }
    [[nodiscard]] tl::unexpected<Error> refusal() const
    {
        Error error(Error::Kind::InvalidInput, QStringLiteral("fields break the contract's limits"));
        error.fields = m_refused;
        return fail(error);
    }

private:
    void refuse(const QString &field, const QString &why)
    {
        if (!why.isEmpty())
            m_refused.append({field, why});
    }
    void line(const QString &field, QString &text, int maxLength)
    {
        text = text.trimmed();
        refuse(field, text.isEmpty() ? QStringLiteral("must not be empty") : problem(text, Lines::One, maxLength));
    }

    QList<Error::Field> m_refused;
};

} // namespace

qsizetype characterCount(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

Result<TaskDraft> validated(TaskDraft draft)
{
    Check check;
    check.title(draft.title);
    check.description(draft.description);
    check.priority(draft.priority);
    check.due(draft.due);
    check.recurrence(draft.recurrence);
    check.tags(draft.tags);
    check.reminders(draft.reminders);
    return check.passed() ? Result<TaskDraft>(std::move(draft)) : check.refusal();
}

Result<TaskPatch> validated(TaskPatch patch)
{
    Check check;
    if (patch.title)
        check.title(*patch.title);
    if (patch.description)
        check.description(*patch.description);
    if (patch.priority)
        check.priority(*patch.priority);
    if (patch.due)
        check.due(*patch.due);
    if (patch.recurrence)
        check.recurrence(*patch.recurrence);
    if (patch.tags)
        check.tags(*patch.tags);
    if (patch.reminders)
        check.reminders(*patch.reminders);
    return check.passed() ? Result<TaskPatch>(std::move(patch)) : check.refusal();
}

Result<ListDraft> validated(ListDraft draft)
{
    Check check;
    check.name(draft.name);
    check.color(draft.color);
    return check.passed() ? Result<ListDraft>(std::move(draft)) : check.refusal();
}

Result<ListPatch> validated(ListPatch patch)
{
    Check check;
    if (patch.name)
        check.name(*patch.name);
    if (patch.color)
        check.color(*patch.color);
    return check.passed() ? Result<ListPatch>(std::move(patch)) : check.refusal();
}

Result<SavedFilter> validated(SavedFilter filter)
{
    Check check;
    check.id(filter.id);
    check.filterName(filter.name);
    check.query(filter.query);
    return check.passed() ? Result<SavedFilter>(std::move(filter)) : check.refusal();
}

} // namespace Latchkey
