// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/completion.h"
#include "core/tasks/taskbook.h"
#include "taskbuilder.h"

#include <QTest>

using namespace Latchkey;

class CompletionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldCompleteWithOpenSteps();
    void shouldReopenWhatWasDoneTogether();
    void shouldMakeTheNextOccurrence();
    void shouldMakeTheSameOneAnywhere();
    void shouldMakeItOnce();
    void shouldMakeNoneAfterTheLast();
    void shouldDoNothingTwice();
};

namespace {

const QDateTime Noon(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);

/// A book, and what completing does to it.
struct Desk
{
    explicit Desk(const QStringList &lines, const QString &rule = {})
    {
        for (const QString &line : lines)
            book.put(taskOf(line));
        Task task = *book.task(QStringLiteral("t"));
        task.recurrence.rule = rule;
        book.put(task);
    }
    void complete(const QString &id, const QDateTime &at = Noon)
    {
        const Completion how{at, QTimeZone("Europe/Berlin"), [this](const QString &known) { return book.task(known); }};
        make(completing(*book.task(id), stepsBeneath(id, book.tasks()), how), at);
    }
    void reopen(const QString &id)
    {
        make(reopening(*book.task(id), stepsBeneath(id, book.tasks())), Noon.addSecs(60));
    }
    void make(const Changes &changes, const QDateTime &at) { QVERIFY(book.make(changes, at)); }

    /// The titles of what is open or done.
    [[nodiscard]] QString titles(bool completed) const
    {
        QStringList titles;
        for (const Task &task : book.tasks()) {
            if (task.completed == completed)
                titles.append(task.title);
        }
        titles.sort();
        return titles.join(QLatin1Char(' '));
    }
    [[nodiscard]] const Task *titled(const QString &title) const
    {
        for (const Task &task : book.tasks()) {
            if (task.title == title && !task.completed)
                return &task;
        }
        return nullptr;
    }

    TaskBook book;
};

const QStringList Water{QStringLiteral("t Water #"),        QStringLiteral("a <t Fill"),
                        QStringLiteral("b <a Find"),        QStringLiteral("c <t done:2026-11-24T10:00:00Z Buy"),
                        QStringLiteral("d <t trash Dream"), QStringLiteral("e <d Sleep"),
                        QStringLiteral("o Other")};

} // namespace

void CompletionTest::shouldCompleteWithOpenSteps()
{
    Desk desk(Water);
    desk.complete(QStringLiteral("t"));
    QCOMPARE(desk.titles(true), QStringLiteral("Buy Fill Find Sleep Water"));
    QCOMPARE(desk.titles(false), QStringLiteral("Dream Other"));
}

void CompletionTest::shouldReopenWhatWasDoneTogether()
{
    Desk desk(Water);
    desk.complete(QStringLiteral("t"));
    desk.reopen(QStringLiteral("t"));
    QCOMPARE(desk.titles(true), QStringLiteral("Buy"));
}

void CompletionTest::shouldMakeTheNextOccurrence()
{
    Desk desk({QStringLiteral("t Water =K p1 @home due:2026-11-25"), QStringLiteral("a <t Fill due:2026-11-24"),
               QStringLiteral("b <a Find"), QStringLiteral("c <t done Buy"), QStringLiteral("d <t trash Dream"),
               QStringLiteral("e <d Sleep")},
              QStringLiteral("FREQ=WEEKLY;COUNT=3"));
    desk.complete(QStringLiteral("t"));
    QCOMPARE(desk.titles(false), QStringLiteral("Buy Dream Fill Find Water"));

    const Task *next = desk.titled(QStringLiteral("Water"));
    QCOMPARE(toWire(next->due), QStringLiteral("2026-12-02"));
    QCOMPARE(next->recurrence.rule, QStringLiteral("FREQ=WEEKLY;COUNT=2"));
    QCOMPARE(next->position, QStringLiteral("K"));
    QCOMPARE(next->priority, 1);
    QCOMPARE(next->tags, QStringList{QStringLiteral("home")});
    QCOMPARE(desk.titled(QStringLiteral("Fill"))->parentId, next->id);
    QCOMPARE(toWire(desk.titled(QStringLiteral("Fill"))->due), QStringLiteral("2026-12-01"));
    QCOMPARE(desk.titled(QStringLiteral("Find"))->parentId, desk.titled(QStringLiteral("Fill"))->id);
    QCOMPARE(desk.titled(QStringLiteral("Buy"))->parentId, next->id);
}

void CompletionTest::shouldMakeTheSameOneAnywhere()
{
    const Due next = *dueFromWire(u"2026-11-26");
    const QString id = QStringLiteral("11111111-2222-4333-8444-555555555555");
    QCOMPARE(occurrenceId(id, next), occurrenceId(id, next));
    QCOMPARE(QUuid(occurrenceId(id, next)).version(), QUuid::Sha1);
    QVERIFY(occurrenceId(id, next) != occurrenceId(id, *dueFromWire(u"2026-11-27")));
    QVERIFY(occurrenceId(id, next) != occurrenceId(QStringLiteral("7"), next));
    QVERIFY(occurrenceId(QStringLiteral("8"), next) != occurrenceId(QStringLiteral("7"), next));
}

void CompletionTest::shouldMakeItOnce()
{
    Desk desk({QStringLiteral("t Water due:2026-11-25")}, QStringLiteral("FREQ=DAILY"));
    desk.complete(QStringLiteral("t"));
    desk.reopen(QStringLiteral("t"));
    QCOMPARE(desk.titles(false), QStringLiteral("Water Water"));
    desk.complete(QStringLiteral("t"), Noon.addSecs(120));
    QCOMPARE(desk.titles(false), QStringLiteral("Water"));
    QCOMPARE(desk.book.tasks().size(), 2);
}

void CompletionTest::shouldMakeNoneAfterTheLast()
{
    Desk desk({QStringLiteral("t Water due:2026-11-25")}, QStringLiteral("FREQ=DAILY;COUNT=1"));
    desk.complete(QStringLiteral("t"));
    QCOMPARE(desk.titles(false), QString());
}

void CompletionTest::shouldDoNothingTwice()
{
    Desk desk({QStringLiteral("t Water due:2026-11-25")}, QStringLiteral("FREQ=DAILY"));
    desk.complete(QStringLiteral("t"));
    desk.complete(QStringLiteral("t"), Noon.addDays(3));
    QCOMPARE(desk.book.tasks().size(), 2);
}

QTEST_APPLESS_MAIN(CompletionTest)
#include "tst_completion.moc"
