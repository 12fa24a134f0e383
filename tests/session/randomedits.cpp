// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/randomedits.h"

#include "core/tasks/position.h"

#include <QUuid>

#include <algorithm>
#include <array>

namespace Latchkey::Test {

RandomEdits::RandomEdits(std::mt19937 &random, const QString &name)
    : m_random(random)
    , m_name(name)
{
}

/// In an order that is the same in every run.
template <typename Things>
QString RandomEdits::anyId(const Things &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids.append(thing.id);
    if (ids.isEmpty())
        return {};
    const auto place = ids.begin() + chance(int(ids.size()));
    std::nth_element(ids.begin(), place, ids.end());
    return *place;
}

QString RandomEdits::someId()
{
    std::array<quint32, 4> bits;
    std::generate(bits.begin(), bits.end(), std::ref(m_random));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

QString RandomEdits::words()
{
    return QStringLiteral("%1 %2").arg(m_name).arg(++m_written);
}

/// Texts of several are told apart by name, days by the century.
Due RandomEdits::someDay()
{
    Due due;
    due.date = QDate(2000 + 100 * int(qHash(m_name) % 70), 1, 1).addDays(++m_written);
    if (chance(3) == 0)
        due.time = QTime(9, 30);
    if (due.time && chance(2) == 0)
        due.zone = "Europe/Vienna";
    return due;
}

AddTask RandomEdits::newTask(const TaskRepository &tasks)
{
    TaskDraft draft;
    draft.title = words();
    draft.listId = chance(2) == 0 ? anyId(tasks.lists()) : QString();
    draft.parentId = chance(5) == 0 ? anyId(tasks.tasks()) : QString();
    if (chance(4) == 0)
        draft.tags = {words().replace(QLatin1Char(' '), QLatin1Char('-'))};
    return {someId(), draft};
}

Changes RandomEdits::changeOfList(const TaskRepository &tasks)
{
    const QString list = anyId(tasks.lists());
    const int what = chance(10);
    if (list.isEmpty() || what < 4) {
        ListDraft draft;
        draft.name = words();
        draft.parentId = chance(3) == 0 ? list : QString();
        return {AddList{someId(), draft}};
    }
    if (what < 6)
        return {DeleteList{list}};
    ListPatch patch;
    if (what < 8)
        patch.name = words();
    else
        patch.color = QStringLiteral("red");
    return {EditList{list, patch}};
}

TaskPatch RandomEdits::patchOfTask(const TaskRepository &tasks)
{
    TaskPatch patch;
    switch (chance(14)) {
    case 0: patch.completed = chance(2) == 0; break;
    case 1: patch.priority = 1 + chance(4); break;
    case 2: patch.listId = anyId(tasks.lists()); break;
    case 3: patch.parentId = anyId(tasks.tasks()); break;
    case 4: patch.position = positionBetween(tasks.task(anyId(tasks.tasks())).value_or(Task()).position, {}); break;
    case 5: patch.trashed = chance(2) == 0; break;
    case 6: patch.reminders = {chance(1000)}; break;
    case 7:
        patch.recurrence = Recurrence{QStringLiteral("FREQ=DAILY;INTERVAL=%1").arg(1 + chance(50)), chance(2) == 0};
        break;
    case 8: patch.tags = {words().replace(QLatin1Char(' '), QLatin1Char('-'))}; break;
    case 9: patch.due = someDay(); break;
    case 10:
    case 11: patch.description = words(); break;
    default: patch.title = words(); break;
    }
    return patch;
}

Changes RandomEdits::next(const TaskRepository &tasks)
{
    const QString task = anyId(tasks.tasks());
    const int what = chance(100);
    if (task.isEmpty() || what < 13)
        return {newTask(tasks)};
    if (what < 22)
        return {DeleteTask{task}};
    if (what < 32)
        return changeOfList(tasks);
    return {EditTask{task, patchOfTask(tasks)}};
}

Changes RandomEdits::nextAtBase(const TaskRepository &tasks, const QList<Task> &mayChange)
{
    const QString id = anyId(mayChange);
    const int what = chance(100);
    if (id.isEmpty() || what < 35) {
        TaskDraft draft;
        draft.title = words();
        draft.description = chance(3) == 0 ? words() : QString();
        return {AddTask{someId(), draft}};
    }
    if (what < 60)
        return {DeleteTask{id}};
    TaskPatch patch;
    if (what < 75)
        patch.completed = !tasks.task(id)->completed;
    else if (what < 90)
        patch.title = words();
    else
        patch.description = words();
    return {EditTask{id, patch}};
}

Changes RandomEdits::beyondBase(const QList<Task> &tasks)
{
    TaskPatch patch;
    patch.due = someDay();
    patch.tags = {words().replace(QLatin1Char(' '), QLatin1Char('-'))};
    patch.priority = 1 + chance(4);
    const QString id = anyId(tasks);
    return id.isEmpty() ? Changes() : Changes{EditTask{id, patch}};
}

QList<Task> tasksOf(const QString &name, const TaskRepository &tasks)
{
    QList<Task> theirs = tasks.tasks();
    theirs.removeIf([&](const Task &task) { return task.pending || !task.title.startsWith(name); });
    return theirs;
}

} // namespace Latchkey::Test
