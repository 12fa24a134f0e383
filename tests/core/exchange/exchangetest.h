// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"

#include <QTest>
#include <QTimeZone>

namespace Latchkey::Test {

/// A Wednesday.
const QDateTime Noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

inline QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// "line 3: has no title"; empty if nothing went wrong.
template <typename T>
QString complaint(const Result<T> &result)
{
    if (result)
        return {};
    const Error::Field field = result.error().fields.value(0);
    return field.name + QStringLiteral(": ") + field.message;
}

inline Due dueOf(const char *wire)
{
    return dueFromWire(QString::fromLatin1(wire)).value_or(Due());
}

/// A task with every field, and one with none.
inline ExchangeData everyField()
{
    TaskList home;
    home.id = text("0b0a7a52-7d3b-4b0e-9d41-000000000001");
    home.name = text("Home / \"yard\"");
    home.color = text("green");
    home.position = text("a1");
    TaskList garden = home;
    garden.id = text("0b0a7a52-7d3b-4b0e-9d41-000000000002");
    garden.name = text("Gärten, 2\\3");
    garden.parentId = home.id;
    Task task;
    task.id = text("0b0a7a52-7d3b-4b0e-9d41-000000000003");
    task.title = text("=Käse, \"alt\"; 50% 🧀");
    task.description = text("- [ ] first\n\n# second, with; all \\n signs");
    task.completed = true;
    task.listId = garden.id;
    task.position = text("a0V");
    task.priority = 2;
    task.due = dueOf("2026-11-25T09:30:00+01:00[Europe/Berlin]");
    task.recurrence = {text("FREQ=WEEKLY;BYDAY=FR"), true};
    task.tags = QStringList{text("buy"), text("a,b"), text("größe")};
    task.reminders = {0, 30, 1440};
    const QDateTime time(QDate(2026, 11, 20), QTime(8, 0, 1), Qt::UTC);
    task.createdAt = time;
    task.updatedAt = time.addSecs(60);
    task.completedAt = time.addSecs(120);
    Task plain;
    plain.id = text("0b0a7a52-7d3b-4b0e-9d41-000000000004");
    plain.title = text("Plain");
    plain.parentId = task.id;
    return {{home, garden}, {task, plain}, {}};
}

} // namespace Latchkey::Test
