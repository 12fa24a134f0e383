// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/rejections.h"

#include <algorithm>

namespace Latchkey {

namespace {

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

} // namespace

QList<TextSpan> movedSpans(const QList<TextSpan> &spans, QStringView before, QStringView after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix = 0;
    while (prefix < shorter && before.at(prefix) == after.at(prefix))
        ++prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix && before.at(before.size() - 1 - suffix) == after.at(after.size() - 1 - suffix))
        ++suffix;
    QList<TextSpan> moved;
    for (const TextSpan &span : spans) {
        if (span.end() <= prefix)
            moved << span;
        else if (span.begin >= before.size() - suffix)
            moved << TextSpan{span.begin + after.size() - before.size(), span.length};
    }
    return moved;
}

QuickAdd understood(const QString &line, const QuickAddContext &context, QList<TextSpan> rejected, TaskFields fields)
{
    for (;;) {
        QuickAdd quickAdd = parseQuickAdd(line, context, rejected);
        const auto cannot = [&](const QuickAddToken &token) { return !fields.testFlag(fieldOf(token.kind)); };
        const auto found = std::find_if(quickAdd.tokens.cbegin(), quickAdd.tokens.cend(), cannot);
        if (found == quickAdd.tokens.cend() || found->span.length == 0)
            return quickAdd;
        rejected << found->span;
    }
}

} // namespace Latchkey
