// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/reminders/notifier.h"
#include "ui/reminders/reminderdesk.h"
#include "ui/reminders/remindertext.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

namespace {

/// Keeps what is shown.
class Board final : public Notifier
{
    Q_OBJECT

public:
    void show(const Notification &notification) override
    {
        withdraw(notification.id);
        shown.append(notification);
    }
    void withdraw(const QString &id) override
    {
        shown.removeIf([&](const Notification &one) { return one.id == id; });
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Notification &one : shown)
            titles << one.title;
        return titles;
    }

    QList<Notification> shown;
};

} // namespace

/// The clock begins at noon UTC of 2026-11-21; the person is in Berlin, and is reminded at 14:00 there.
class ReminderDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void shouldShowATaskWithWhatCanBeDone();
    void shouldCompleteATask();
    void shouldSayWhatIsInTheWay();
    void shouldMakeTheNextOccurrence();
    void shouldSnoozeATask();
    void shouldRememberASnoozeInTheNextRun();
    void shouldOpenATask();
    void shouldShowManyAsOne();
    void shouldNameNothingThatIsLocked();
    void shouldUnnameWhatIsLockedLater();
    void shouldDoNothingToWhatIsLocked();
    void shouldWithdrawWhatIsDoneElsewhere();
    void shouldShowTheTasksOfEveryAccount();
    void shouldWithdrawWhatAnAccountLeavesBehind();
    void shouldSayWhenATaskIsDue_data();
    void shouldSayWhenATaskIsDue();

private:
    struct Rig
    {
        Rig()
            : settings(directory.filePath(QStringLiteral("latchkey.ini")))
        {
        }
        void open()
        {
            const auto apply = [this](OpenAccount &account, const QString &text, const Changes &changes) {
                done << text;
                const Result<Changes> made = account.tasks().apply(changes);
                return made ? Result<void>() : fail(made.error());
            };
            desk = std::make_unique<ReminderDesk>(
                accounts, settings, clock, [] { return QTimeZone("Europe/Berlin"); }, board, apply);
            QCoreApplication::processEvents();
        }

        QTemporaryDir directory;
        Settings settings;
        FakeClock clock;
        FakeAccounts accounts;
        Board board;
        QStringList done; ///< what is said of each change
        std::unique_ptr<ReminderDesk> desk;
    };
    [[nodiscard]] static Task task(const char *id, const char *title, int minutesBefore = 0);
    void start(const QList<Task> &tasks);
    void goOn(std::chrono::milliseconds time) const;
    [[nodiscard]] FakeTaskRepository &tasks() const { return m_rig->accounts.current()->tasks(); }
    [[nodiscard]] QString only() const { return m_rig->board.shown.value(0).id; }

    std::unique_ptr<Rig> m_rig;
};

Task ReminderDeskTest::task(const char *id, const char *title, int minutesBefore)
{
    Task task = FakeTaskRepository::sampleTask(QLatin1String(id), QLatin1String(title));
    task.due.date = QDate(2026, 11, 21);
    task.due.time = QTime(14, 0);
    task.reminders = {minutesBefore};
    task.updatedAt = {};
    return task;
}

void ReminderDeskTest::init()
{
    m_rig = std::make_unique<Rig>();
}

void ReminderDeskTest::start(const QList<Task> &tasks)
{
    m_rig->accounts.openActive(tasks);
    m_rig->open();
}

void ReminderDeskTest::goOn(std::chrono::milliseconds time) const
{
    QCoreApplication::processEvents();
    m_rig->clock.advance(time);
    QCoreApplication::processEvents();
}

void ReminderDeskTest::shouldShowATaskWithWhatCanBeDone()
{
    start({task("a", "Tea"), task("b", "Cake", 30)});
    QVERIFY(m_rig->board.shown.isEmpty());
    goOn(30min);
    QCOMPARE(m_rig->board.titles(), QStringList{QStringLiteral("Cake")});
    QVERIFY(m_rig->board.shown.first().offersActions);
    goOn(30min);
    QCOMPARE(m_rig->board.titles(), QStringList({QStringLiteral("Cake"), QStringLiteral("Tea")}));
}

void ReminderDeskTest::shouldCompleteATask()
{
    start({task("a", "Tea")});
    goOn(1h);
    Q_EMIT m_rig->board.doneChosen(only());
    QVERIFY(tasks().find(QStringLiteral("a"))->completed);
    QCOMPARE(m_rig->done, QStringList{QStringLiteral("Done: Tea")});
    QVERIFY(m_rig->board.shown.isEmpty());
}

void ReminderDeskTest::shouldSayWhatIsInTheWay()
{
    start({task("a", "Tea")});
    const QSignalSpy asked(m_rig->desk.get(), &ReminderDesk::openRequested);
    goOn(1h);
    tasks().failNext(Error(Error::Kind::Storage));
    Q_EMIT m_rig->board.doneChosen(only());
    QCOMPARE(asked.size(), 1);
}

void ReminderDeskTest::shouldMakeTheNextOccurrence()
{
    Task daily = task("a", "Tea");
    daily.recurrence.rule = QStringLiteral("FREQ=DAILY");
    start({daily});
    goOn(1h);
    Q_EMIT m_rig->board.doneChosen(only());
    QCOMPARE(tasks().tasks().size(), 2);
    goOn(24h);
    QCOMPARE(m_rig->board.titles(), QStringList{QStringLiteral("Tea")});
}

void ReminderDeskTest::shouldSnoozeATask()
{
    start({task("a", "Tea")});
    goOn(1h);
    Q_EMIT m_rig->board.snoozeChosen(only());
    m_rig->board.shown.clear();
    goOn(ReminderDesk::SnoozeTime - 1ms);
    QVERIFY(m_rig->board.shown.isEmpty());
    goOn(1ms);
    QCOMPARE(m_rig->board.titles(), QStringList{QStringLiteral("Tea")});
}

void ReminderDeskTest::shouldRememberASnoozeInTheNextRun()
{
    start({task("a", "Tea")});
    goOn(1h);
    Q_EMIT m_rig->board.snoozeChosen(only());
    m_rig->board.shown.clear();
    m_rig->desk.reset();
    m_rig->open();
    goOn(1min);
    QVERIFY(m_rig->board.shown.isEmpty()); // it was shown in the run before
    goOn(ReminderDesk::SnoozeTime);
    QCOMPARE(m_rig->board.titles(), QStringList{QStringLiteral("Tea")});
}

void ReminderDeskTest::shouldOpenATask()
{
    start({task("a", "Tea")});
    const QSignalSpy asked(m_rig->desk.get(), &ReminderDesk::openRequested);
    goOn(1h);
    Q_EMIT m_rig->board.opened(only());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().at(0).toUuid(), m_rig->accounts.current()->account().id);
    QCOMPARE(asked.first().at(1).toString(), QStringLiteral("a"));
}

void ReminderDeskTest::shouldShowManyAsOne()
{
    start({task("a", "A"), task("b", "B"), task("c", "C"), task("d", "D")});
    goOn(1h);
    QCOMPARE(m_rig->board.shown.size(), 1);
    QVERIFY(m_rig->board.shown.first().title.contains(u'4'));
    QVERIFY(!m_rig->board.shown.first().offersActions);
}

void ReminderDeskTest::shouldNameNothingThatIsLocked()
{
    start({task("a", "Tea")});
    m_rig->accounts.current()->session().setPhase(Phase::AppLocked);
    goOn(1h);
    QCOMPARE(m_rig->board.titles(), QStringList{lockedReminderTitle()});
    QVERIFY(!m_rig->board.shown.first().offersActions);
    m_rig->accounts.current()->session().setPhase(Phase::Active);
    QCOMPARE(m_rig->board.titles(), QStringList{QStringLiteral("Tea")});
}

void ReminderDeskTest::shouldUnnameWhatIsLockedLater()
{
    start({task("a", "Tea")});
    goOn(1h);
    m_rig->accounts.current()->session().setPhase(Phase::AppLocked);
    QCOMPARE(m_rig->board.titles(), QStringList{lockedReminderTitle()});
}

void ReminderDeskTest::shouldDoNothingToWhatIsLocked()
{
    start({task("a", "Tea")});
    goOn(1h);
    const QString id = only();
    m_rig->accounts.current()->session().setPhase(Phase::AppLocked);
    const QSignalSpy asked(m_rig->desk.get(), &ReminderDesk::openRequested);
    Q_EMIT m_rig->board.doneChosen(id); // chosen at the moment it was locked
    QVERIFY(!tasks().find(QStringLiteral("a"))->completed);
    QCOMPARE(asked.size(), 1); // where it can be unlocked
}

void ReminderDeskTest::shouldWithdrawWhatIsDoneElsewhere()
{
    start({task("a", "Tea"), task("b", "Cake")});
    goOn(1h);
    Task done = task("a", "Tea");
    done.completed = true;
    tasks().change(done);
    QCOMPARE(m_rig->board.titles(), QStringList{QStringLiteral("Cake")});
    QVERIFY(tasks().remove(QStringLiteral("b")));
    QVERIFY(m_rig->board.shown.isEmpty());
}

void ReminderDeskTest::shouldShowTheTasksOfEveryAccount()
{
    start({task("a", "Tea")});
    m_rig->accounts.openActive({task("a", "Cake")});
    goOn(1h);
    QStringList titles = m_rig->board.titles();
    titles.sort();
    QCOMPARE(titles, QStringList({QStringLiteral("Cake"), QStringLiteral("Tea")}));
}

void ReminderDeskTest::shouldWithdrawWhatAnAccountLeavesBehind()
{
    start({task("a", "Tea")});
    goOn(1h);
    auto removing = m_rig->accounts.remove(m_rig->accounts.current()->account().id);
    QVERIFY(m_rig->board.shown.isEmpty());
    m_rig->accounts.answer({});
    QVERIFY(QCoro::waitFor(removing));
}

void ReminderDeskTest::shouldSayWhenATaskIsDue_data()
{
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("words");
    QTest::newRow("later today") << "2026-11-21T14:00:00"
                                 << "Due today at 14:00";
    QTest::newRow("another zone") << "2026-11-21T09:00:00-05:00[America/New_York]"
                                  << "Due today at 15:00";
    QTest::newRow("tomorrow") << "2026-11-22T09:30:00"
                              << "Due tomorrow at 09:30";
    QTest::newRow("the day") << "2026-11-21"
                             << "Due today";
    QTest::newRow("past") << "2026-11-21T11:00:00"
                          << "Was due today at 11:00";
    QTest::newRow("yesterday") << "2026-11-20"
                               << "Was due yesterday";
}

void ReminderDeskTest::shouldSayWhenATaskIsDue()
{
    QFETCH(QString, due);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    Task one = task("a", "Tea");
    one.due = *dueFromWire(due);
    const QDateTime now = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).toTimeZone(QTimeZone("Europe/Berlin"));
    QTEST(reminderBody(one, now), "words");
    QLocale::setDefault(before);
}

QTEST_MAIN(ReminderDeskTest)
#include "tst_reminderdesk.moc"
