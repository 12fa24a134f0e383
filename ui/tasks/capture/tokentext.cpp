// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/capture/tokentext.h"

#include "ui/tasks/detail/duetext.h"
#include "ui/tasks/detail/recurrencetext.h"
#include "ui/tasks/detail/remindersedit.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace Latchkey {

namespace {

struct TokenWords
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::TokenText)

public:
    static QString list(const QString &name, const QStringList &known);
    static QString reminders(const QList<int> &minutes, const QLocale &locale);
};

QString TokenWords::list(const QString &name, const QStringList &known)
{
    return known.contains(name, Qt::CaseInsensitive) ? name : tr("New list: %1").arg(name);
}

QString TokenWords::reminders(const QList<int> &minutes, const QLocale &locale)
{
    QStringList words;
    for (const int each : minutes)
        words << reminderText(each);
    return locale.createSeparatedList(words);
}

} // namespace

QString tokenText(const QuickAddToken &token, const QString &line, const QuickAdd &quickAdd,
                  const QuickAddContext &context)
{
    switch (token.kind) {
    case QuickAddToken::Kind::List: return TokenWords::list(quickAdd.listName.value_or(QString()), context.listNames);
    case QuickAddToken::Kind::Tag: return line.mid(token.span.begin, token.span.length);
    case QuickAddToken::Kind::Priority: return TokenWords::tr("Priority %1").arg(quickAdd.priority);
    case QuickAddToken::Kind::Due: return dueText(quickAdd.due, context.now);
    case QuickAddToken::Kind::Recurrence: return recurrenceText(quickAdd.recurrence, context.locale);
    case QuickAddToken::Kind::Reminder: return TokenWords::reminders(quickAdd.reminders, context.locale);
    }
    Q_UNREACHABLE();
}

QIcon tokenIcon(QuickAddToken::Kind kind)
{
    switch (kind) {
    case QuickAddToken::Kind::List: return icon("list", IconTone::Accent);
    case QuickAddToken::Kind::Tag: return icon("tag", IconTone::Success);
    case QuickAddToken::Kind::Priority: return icon("flag", IconTone::Danger);
    case QuickAddToken::Kind::Due: return icon("calendar", IconTone::Warning);
    case QuickAddToken::Kind::Recurrence: return icon("repeat", IconTone::Warning);
    case QuickAddToken::Kind::Reminder: return icon("bell", IconTone::Warning);
    }
    Q_UNREACHABLE();
}

} // namespace Latchkey
