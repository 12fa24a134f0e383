// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/recordfields.h"

#include "app/server/rooms/recordforms.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace Latchkey::Backend {

namespace {

using Need = Fields::Need;

constexpr Fields::Length PositionLength{0, 255};
constexpr Fields::Length FormLength{0, 1000};
constexpr int NoPriority = 4;

/// As it is stored; a null string for an empty one.
QString compact(const QJsonArray &array)
{
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// A null one takes it away, an absent one leaves it.
std::optional<QString> removable(Fields &fields, const char *name, Fields::Length length)
{
    const auto text = fields.text(name, Need::Optional, length);
    return fields.has(name) ? std::optional(text.value_or(QString())) : std::nullopt;
}

/// In milliseconds since 1970.
std::optional<qint64> moment(Fields &fields, const char *name)
{
    const auto text = fields.text(name, Need::Optional, FormLength);
    const auto found = text ? momentFrom(*text) : std::nullopt;
    if (text && !found)
        fields.refuse(name, QStringLiteral("must be a time"), QStringLiteral("value_error"));
    return found;
}

/// A text that must have a form, or null.
template <typename Check>
std::optional<QString> formed(Fields &fields, const char *name, const char *message, Check check)
{
    const auto text = removable(fields, name, FormLength);
    if (text && !text->isNull() && !check(*text))
        fields.refuse(name, QLatin1String(message), QStringLiteral("value_error"));
    return text;
}

std::optional<QString> reference(Fields &fields, const char *name)
{
    const auto text = formed(fields, name, "must be a UUID", [](const QString &t) { return !uidFrom(t).isNull(); });
    return text && !text->isNull() ? uidFrom(*text) : text;
}

std::optional<bool> afterCompletion(Fields &fields)
{
    const auto text = fields.text("recurrence_from", Need::Optional, FormLength);
    const bool fromDue = text && *text == QLatin1String("due"),
               fromCompletion = text && *text == QLatin1String("completion");
    if (text && !fromDue && !fromCompletion)
        fields.refuse("recurrence_from", QStringLiteral("must be \"due\" or \"completion\""),
                      QStringLiteral("value_error"));
    return text ? std::optional(fromCompletion) : std::nullopt;
}

bool isTag(const QJsonValue &value)
{
    const QString tag = value.toString();
    const auto length = characterCount(tag);
    const bool spaced = std::any_of(tag.begin(), tag.end(),
                                    [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return tag.isValidUtf16() && length >= TagLength.min && length <= TagLength.max && !spaced;
}

bool isReminder(const QJsonValue &value)
{
    constexpr qint64 None = -1;
    const qint64 minutes = value.toInteger(None);
    return minutes >= 0 && minutes <= std::numeric_limits<int>::max();
}

/// The array, each element once; nothing if it is absent or null, or wrong and noted.
template <typename Check>
std::optional<QJsonArray> array(Fields &fields, const char *name, int most, const char *element, Check check)
{
    const QJsonValue value = fields.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const QJsonArray given = value.toArray();
    QJsonArray unique;
    for (const QJsonValue &each : given) {
        if (!unique.contains(each))
            unique.append(each);
        if (unique.size() > most)
            break;
    }
    if (!value.isArray() || unique.size() > most || !std::all_of(unique.begin(), unique.end(), check)) {
        fields.refuse(name, QStringLiteral("must be a list of at most %1 %2").arg(most).arg(QLatin1String(element)),
                      QStringLiteral("value_error"));
        return std::nullopt;
    }
    return unique;
}

std::optional<QString> tags(Fields &fields)
{
    const auto found = array(fields, "tags", MostTags, "words of at most 64 characters", isTag);
    return found ? std::optional(compact(*found)) : std::nullopt;
}

std::optional<QString> reminders(Fields &fields)
{
    const auto found = array(fields, "reminders", MostReminders, "numbers of minutes", isReminder);
    if (!found)
        return std::nullopt;
    QList<qint64> minutes;
    for (const QJsonValue &each : *found)
        minutes.append(each.toInteger());
    std::sort(minutes.begin(), minutes.end());
    QJsonArray sorted;
    for (const qint64 each : minutes)
        sorted.append(each);
    return compact(sorted);
}

} // namespace

TaskChange taskChangeIn(Fields &fields, Need name)
{
    TaskChange change;
    change.title = fields.text("title", name, TitleLength);
    change.description = removable(fields, "description", DescriptionLength);
    change.completed = fields.boolean("completed", Need::Optional);
    change.listUid = reference(fields, "list_id");
    change.parentUid = reference(fields, "parent_id");
    change.position = removable(fields, "position", PositionLength);
    change.priority = fields.integer("priority", Need::Optional, {1, NoPriority});
    change.due = formed(fields, "due", "must be a day, or a day and time with or without a zone", isDue);
    change.recurrence = formed(fields, "recurrence", "must be a recurrence rule", isRecurrence);
    change.afterCompletion = afterCompletion(fields);
    change.tags = tags(fields);
    change.reminders = reminders(fields);
    change.trashed = fields.boolean("trashed", Need::Optional);
    return change;
}

TaskChange newTaskIn(Fields &fields)
{
    TaskChange task = taskChangeIn(fields, Need::Required);
    task.createdAt = moment(fields, "created_at");
    task.completedAt = moment(fields, "completed_at");
    task.trashedAt = moment(fields, "trashed_at");
    return task;
}

ListChange listChangeIn(Fields &fields, Need name)
{
    return {fields.text("name", name, ListNameLength), reference(fields, "parent_id"),
            removable(fields, "position", PositionLength), removable(fields, "color", {1, ListNameLength.max})};
}

std::optional<QString> uidIn(Fields &fields, Need need)
{
    const auto text = fields.text("uid", need, FormLength);
    if (!text)
        return std::nullopt;
    const QString uid = uidFrom(*text);
    if (!uid.isNull())
        return uid;
    fields.refuse("uid", QStringLiteral("must be a UUID"), QStringLiteral("value_error"));
    return std::nullopt;
}

} // namespace Latchkey::Backend
