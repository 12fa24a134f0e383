// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QDateTime>
#include <QLocale>

namespace Latchkey {

/// What the words of a quick-add line are about.
struct QuickAddContext
{
    QDateTime now;         ///< in the person's time zone
    QLocale locale;        ///< the language of words, besides English; whether 2/3 is in February or March
    QStringList listNames; ///< of these the longest one may follow "#" without quotes even if it has spaces
};

/// Part of a text, in code units.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextSpan &) const = default;
};

/// Words that were understood.
struct QuickAddToken
{
    enum class Kind { List, Tag, Priority, Due, Recurrence, Reminder };

    Kind kind = Kind::Due;
    TextSpan span; ///< of the whole line

    bool operator==(const QuickAddToken &) const = default;
};

/// What a line says: docs/quick-add.md.
struct QuickAdd
{
    QString title; ///< the words that are not in a token; may be empty
    std::optional<QString> listName;
    QStringList tags;
    int priority = NoPriority;
    Due due; ///< a day, or a time of one by the clock on the wall
    Recurrence recurrence;
    QList<int> reminders;        ///< minutes before
    QList<QuickAddToken> tokens; ///< in the order of the text; they do not overlap

    bool operator==(const QuickAdd &) const = default;
};

/// Understands `text`, one line. What lies in a `rejected` span is taken as it is written.
[[nodiscard]] QuickAdd parseQuickAdd(const QString &text, const QuickAddContext &context,
                                     const QList<TextSpan> &rejected = {});

/// The new task; `listId` is that of `listName`, for whoever knows the lists.
[[nodiscard]] TaskDraft draftOf(const QuickAdd &quickAdd, const QString &listId);

} // namespace Latchkey
