// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/completion.h"
#include "tests/interop/browserguide.h"
#include "tests/interop/deployment.h"
#include "tests/interop/interopclient.h"
#include "tests/support/jumpclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Kind = Deployment::Kind;

/// Tasks on two devices of a person at the real servers of each kind: everything that the server can store, and nothing
/// else.
class TasksOfEveryKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatTheServerCanStore_data();
    void shouldKeepWhatTheServerCanStore();

private:
    struct Person
    {
        explicit Person(Kind kind)
            : kind(kind)
            , deployment(kind)
        {
        }

        Kind kind;
        Deployment deployment;
        JumpClock clock;
        InteropClient one{deployment.address(), clock};
        InteropClient two{deployment.address(), clock};
        TaskFields fields;
    };

    void signIn();
    void make(const Changes &changes);
    void agree();
    void keepEverything();
    void completeAndUndo();
    void keepBothSidesOfAConflict();
    void throwAwayAndPutBack();
    void refuseWhatCannotBeStored();
    [[nodiscard]] TaskRepository &tasks() { return m_person->one.account().tasks(); }
    [[nodiscard]] TaskRepository &otherTasks() { return m_person->two.account().tasks(); }
    [[nodiscard]] bool isWhole() const { return m_person->fields == AllTaskFields; }

    std::unique_ptr<Person> m_person;
};

namespace {

const QString Email = QStringLiteral("ada@example.com");
const QByteArray Password = "correct horse";

TaskDraft fullDraft(const QString &listId, const QString &parentId)
{
    TaskDraft draft;
    draft.title = QStringLiteral("Water the plants");
    draft.description = QString::fromUtf8("**All** of them, *even* the Käsebaum");
    draft.listId = listId;
    draft.parentId = parentId;
    draft.priority = HighestPriority;
    draft.due = *dueFromWire(u"2026-12-24T18:30:00+01:00[Europe/Vienna]");
    draft.recurrence = {QStringLiteral("FREQ=WEEKLY;BYDAY=TH"), true};
    draft.tags = {QStringLiteral("home"), QString::fromUtf8("grün")};
    draft.reminders = {0, 30};
    return draft;
}

/// What both must see alike; ids are each device's own where the server keeps none of ours.
QMap<QString, TaskDraft> seen(const TaskRepository &tasks, TaskFields fields)
{
    QMap<QString, TaskDraft> drafts;
    for (const Task &task : tasks.tasks()) {
        TaskDraft draft;
        apply(patchOf(task, fields), draft);
        drafts.insert(fields == AllTaskFields ? task.id : task.title, draft);
    }
    return drafts;
}

QMap<QString, ListDraft> listsSeen(const TaskRepository &tasks)
{
    QMap<QString, ListDraft> drafts;
    for (const TaskList &list : tasks.lists())
        drafts.insert(list.id, list);
    return drafts;
}

Changes renaming(const TaskRepository &tasks, const QString &from, const QString &to)
{
    TaskPatch patch;
    patch.title = to;
    for (const Task &task : tasks.tasks()) {
        if (task.title == from)
            return {EditTask{task.id, patch}};
    }
    return {};
}

} // namespace

void TasksOfEveryKindTest::shouldKeepWhatTheServerCanStore_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("tasks api") << Kind::TasksApi;
    QTest::newRow("base") << Kind::Base;
    QTest::newRow("base without user id") << Kind::BaseUidless;
    QTest::newRow("better auth") << Kind::BetterAuth;
    QTest::newRow("openid") << Kind::OpenId;
}

void TasksOfEveryKindTest::shouldKeepWhatTheServerCanStore()
{
    QFETCH(const Kind, kind);
    m_person = std::make_unique<Person>(kind);
    const auto steps = {&TasksOfEveryKindTest::signIn,
                        &TasksOfEveryKindTest::keepEverything,
                        &TasksOfEveryKindTest::completeAndUndo,
                        &TasksOfEveryKindTest::keepBothSidesOfAConflict,
                        &TasksOfEveryKindTest::throwAwayAndPutBack,
                        &TasksOfEveryKindTest::refuseWhatCannotBeStored};
    for (const auto step : steps) {
        if (!QTest::currentTestFailed())
            (this->*step)();
    }
    m_person.reset();
}

void TasksOfEveryKindTest::signIn()
{
    QVERIFY2(m_person->deployment.isReady(), m_person->deployment.failure());
    const bool browser = m_person->kind == Kind::OpenId;
    const auto guide = [&] { return browser ? std::make_shared<BrowserGuide>() : nullptr; };
    QVERIFY(browser ? m_person->one.signIn(Email, Password, guide()) : m_person->one.signUp(Email, Password));
    QVERIFY(m_person->two.signIn(Email, Password, guide()));
    const bool base = m_person->kind == Kind::Base || m_person->kind == Kind::BaseUidless;
    m_person->fields = tasks().fields();
    QCOMPARE(m_person->fields, base ? BaseTaskFields : AllTaskFields);
}

void TasksOfEveryKindTest::make(const Changes &changes)
{
    const Result<Changes> made = tasks().apply(changes);
    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    agree();
}

void TasksOfEveryKindTest::agree()
{
    QTRY_COMPARE(m_person->one.synchronise(), QStringLiteral("done"));
    QTRY_COMPARE(m_person->two.synchronise(), QStringLiteral("done"));
    QTRY_COMPARE(m_person->one.synchronise(), QStringLiteral("done"));
    QCOMPARE(seen(otherTasks(), m_person->fields), seen(tasks(), m_person->fields));
    QCOMPARE(listsSeen(otherTasks()), listsSeen(tasks()));
}

void TasksOfEveryKindTest::keepEverything()
{
    const QString home = newId();
    const QString garden = newId();
    const QString parent = newId();
    TaskDraft top;
    top.title = QStringLiteral("Leave for a week");
    Changes changes{AddTask{parent, top}};
    if (isWhole()) {
        ListDraft outer;
        outer.name = QStringLiteral("Home");
        outer.color = QStringLiteral("green");
        ListDraft inner;
        inner.name = QStringLiteral("Garden");
        inner.parentId = home;
        changes = {AddList{home, outer}, AddList{garden, inner}, AddTask{parent, top}};
    }
    TaskDraft stored;
    apply(patchOf(fullDraft(garden, parent), m_person->fields), stored);
    changes.append(AddTask{newId(), stored});
    make(changes);
    QCOMPARE(otherTasks().tasks().size(), 2);
    const QList<TaskDraft> drafts = seen(otherTasks(), m_person->fields).values();
    const auto there = std::find_if(drafts.cbegin(), drafts.cend(),
                                    [&](const TaskDraft &draft) { return draft.title == stored.title; });
    QVERIFY(there != drafts.cend());
    stored.position = there->position;
    QCOMPARE(*there, stored);
}

/// A task that recurs is done, and its next occurrence made; both are taken back.
void TasksOfEveryKindTest::completeAndUndo()
{
    const auto before = seen(tasks(), m_person->fields);
    const QList<Task> all = tasks().tasks();
    const auto task = std::find_if(all.cbegin(), all.cend(),
                                   [](const Task &one) { return one.title == QLatin1String("Water the plants"); });
    QVERIFY(task != all.cend());
    const auto exists = [this](const QString &id) { return tasks().task(id).has_value(); };
    const Result<Changes> undo =
        tasks().apply(completing(*task, {}, {QDateTime::currentDateTimeUtc(), QTimeZone("Europe/Vienna"), exists}));
    QVERIFY(undo);
    agree();
    QCOMPARE(otherTasks().tasks().size(), isWhole() ? 3 : 2);
    make(*undo);
    QCOMPARE(seen(otherTasks(), m_person->fields), before);
}

/// Where a server counts versions; elsewhere the later one wins, and both see it.
void TasksOfEveryKindTest::keepBothSidesOfAConflict()
{
    QVERIFY(tasks().apply(renaming(tasks(), QStringLiteral("Leave for a week"), QStringLiteral("Leave for a month"))));
    QVERIFY(otherTasks().apply(
        renaming(otherTasks(), QStringLiteral("Leave for a week"), QStringLiteral("Leave for a year"))));
    agree();
    QCOMPARE(tasks().conflicts().size() + otherTasks().conflicts().size(), isWhole() ? 1 : 0);
    for (TaskRepository *one : {&tasks(), &otherTasks()}) {
        for (const TaskConflict &conflict : one->conflicts())
            QVERIFY(one->resolve(conflict.taskId, Resolution::Mine));
    }
    agree();
    QCOMPARE(tasks().tasks().size(), 2);
}

void TasksOfEveryKindTest::throwAwayAndPutBack()
{
    const QString id = tasks().tasks().first().id;
    TaskPatch trashed;
    trashed.trashed = true;
    const Changes throwing = isWhole() ? Changes{EditTask{id, trashed}} : Changes{DeleteTask{id}};
    const auto before = seen(tasks(), m_person->fields);
    const Result<Changes> back = tasks().apply(throwing);
    QVERIFY(back);
    agree();
    make(*back);
    QCOMPARE(seen(otherTasks(), m_person->fields), before);
}

void TasksOfEveryKindTest::refuseWhatCannotBeStored()
{
    if (isWhole())
        return;
    TaskPatch patch;
    patch.tags = QStringList{QStringLiteral("home")};
    const Result<Changes> edited = tasks().apply({EditTask{tasks().tasks().first().id, patch}});
    QVERIFY(!edited && edited.error().kind == Error::Kind::InvalidInput);
    const Result<Changes> listed = tasks().apply({AddList{newId(), {}}});
    QVERIFY(!listed && listed.error().kind == Error::Kind::InvalidInput);
}

QTEST_GUILESS_MAIN(TasksOfEveryKindTest)
#include "tst_tasksofeverykind.moc"
