// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/synctext.h"
#include "ui/tasks/conflicts/conflicttext.h"
#include "ui/tasks/detail/duetext.h"
#include "ui/tasks/detail/recurrencetext.h"
#include "ui/tasks/detail/remindersedit.h"

#include <QTest>
#include <QTimeZone>

using namespace Latchkey;

/// What the window says of dates, rules, conflicts and the server.
class TaskTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(m_locale); }
    void shouldNameATimeAndItsZone();
    void shouldReadATime_data();
    void shouldReadATime();
    void shouldSayARule_data();
    void shouldSayARule();
    void shouldNotSayARuleThatSaysMore_data();
    void shouldNotSayARuleThatSaysMore();
    void shouldSayAReminder_data();
    void shouldSayAReminder();
    void shouldPutBothSidesOfAConflictIntoWords();
    void shouldMarkTheWordsThatDiffer_data();
    void shouldMarkTheWordsThatDiffer();
    void shouldSayHowTheServerStands_data();
    void shouldSayHowTheServerStands();
    void shouldSayWhenTheLastSuccessWas();

private:
    /// A Wednesday.
    const QDateTime m_now{QDate(2026, 11, 25), QTime(12, 0), QTimeZone("Europe/Berlin")};
    const QLocale m_locale{QLocale::English, QLocale::UnitedKingdom};
};

void TaskTextsTest::shouldNameATimeAndItsZone()
{
    Due due{QDate(2026, 11, 26), QTime(9, 0), {}};
    QCOMPARE(dueText(due, m_now), QStringLiteral("Tomorrow, 09:00"));
    due.zone = "Europe/Berlin";
    QCOMPARE(dueText(due, m_now), QStringLiteral("Tomorrow, 09:00"));
    due.zone = "America/New_York";
    QCOMPARE(dueText(due, m_now), QStringLiteral("Tomorrow, 09:00 (New York)"));
}

void TaskTextsTest::shouldReadATime_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QTime>("time"); // invalid: none
    QTest::newRow("hour") << QStringLiteral("9") << QTime(9, 0);
    QTest::newRow("minutes") << QStringLiteral(" 21:15 ") << QTime(21, 15);
    QTest::newRow("dot") << QStringLiteral("9.30") << QTime(9, 30);
    QTest::newRow("am") << QStringLiteral("12am") << QTime(0, 0);
    QTest::newRow("pm") << QStringLiteral("7:05 PM") << QTime(19, 5);
    QTest::newRow("13pm") << QStringLiteral("13pm") << QTime();
    QTest::newRow("late") << QStringLiteral("24:00") << QTime();
    QTest::newRow("words") << QStringLiteral("noonish") << QTime();
    QTest::newRow("nothing") << QString() << QTime();
}

void TaskTextsTest::shouldReadATime()
{
    QFETCH(QString, text);
    QFETCH(QTime, time);
    QCOMPARE(timeFromText(text, m_locale).value_or(QTime()), time);
}

void TaskTextsTest::shouldSayARule_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *rule, const char *text) {
        QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(text);
    };
    row("FREQ=DAILY", "Every day");
    row("FREQ=DAILY;INTERVAL=3", "Every 3 days");
    row("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR", "Every weekday");
    row("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR", "Every 2 weeks on Monday and Friday");
    row("FREQ=MONTHLY;BYMONTHDAY=25", "Every month on day 25");
    row("FREQ=MONTHLY;BYMONTHDAY=-1", "Every month on the last day");
    row("FREQ=MONTHLY;BYDAY=-1FR", "Every month on the last Friday");
    row("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", "Every 2 months on the second Tuesday");
    row("FREQ=MONTHLY;BYMONTHDAY=1,15", "Every month on day 1 and day 15");
    row("FREQ=YEARLY;COUNT=5", "Every year, 5 times");
    row("FREQ=HOURLY;INTERVAL=4", "Every 4 hours");
    row("FREQ=WEEKLY;UNTIL=20271231", "Every week, until 31/12/2027");
}

void TaskTextsTest::shouldSayARule()
{
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QCOMPARE(recurrenceText({rule, false}, m_locale), text);
    QCOMPARE(recurrenceText({rule, true}, m_locale), text + QStringLiteral(", counted from when it is done"));
}

void TaskTextsTest::shouldNotSayARuleThatSaysMore_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", "FREQ=WEEKLY;BYDAY=MO;BYHOUR=9", "INTERVAL=2"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

void TaskTextsTest::shouldNotSayARuleThatSaysMore()
{
    QFETCH(QString, rule);
    QCOMPARE(recurrenceText({rule, false}, m_locale), QStringLiteral("Repeats by a rule of its own"));
}

void TaskTextsTest::shouldSayAReminder_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0 << QStringLiteral("When it is due");
    QTest::newRow("1") << 1 << QStringLiteral("A minute before");
    QTest::newRow("90") << 90 << QStringLiteral("90 minutes before");
    QTest::newRow("120") << 120 << QStringLiteral("2 hours before");
    QTest::newRow("day") << 1440 << QStringLiteral("A day before");
    QTest::newRow("weeks") << 20160 << QStringLiteral("2 weeks before");
}

void TaskTextsTest::shouldSayAReminder()
{
    QFETCH(int, minutes);
    QFETCH(QString, text);
    QCOMPARE(reminderText(minutes), text);
}

void TaskTextsTest::shouldPutBothSidesOfAConflictIntoWords()
{
    TaskConflict conflict;
    conflict.theirs.title = QStringLiteral("Theirs");
    conflict.theirs.tags = QStringList{QStringLiteral("home")};
    conflict.mine.title = QStringLiteral("Mine");
    conflict.mine.due = Due{QDate(2026, 11, 26), {}, {}};
    conflict.mine.tags = QStringList();
    const QList<ConflictRow> wanted{
        {QStringLiteral("Title"), QStringLiteral("Mine"), QStringLiteral("Theirs")},
        {QStringLiteral("Due"), QStringLiteral("Tomorrow"), QStringLiteral("no date")},
        {QStringLiteral("Tags"), QStringLiteral("nothing"), QStringLiteral("home")},
    };
    QCOMPARE(conflictRows(conflict, {}, m_now, m_locale), wanted);
    conflict.gone = true;
    QCOMPARE(conflictRows(conflict, {}, m_now, m_locale).constFirst().theirs, QStringLiteral("deleted"));
}

void TaskTextsTest::shouldMarkTheWordsThatDiffer_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("html"); // [..] is what is marked
    const auto row = [](const char *text, const char *other, const char *html) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(other) << QString::fromLatin1(html);
    };
    row("the same", "the same", "the same");
    row("open until six", "open until four", "open until [six]");
    row("one two three", "one three", "one [two][ ]three");
    row("a <b> & c", "a", "a[ ][&lt;b&gt;][ ][&amp;][ ][c]");
    row("", "more", "");
}

void TaskTextsTest::shouldMarkTheWordsThatDiffer()
{
    QFETCH(QString, text);
    QFETCH(QString, other);
    QFETCH(QString, html);
    html.replace(QLatin1Char('['), QStringLiteral("<span style=\"background:red;text-decoration:underline\">"));
    html.replace(QLatin1Char(']'), QStringLiteral("</span>"));
    QCOMPARE(withDifferences(text, other, QStringLiteral("red")), html);
}

void TaskTextsTest::shouldSayHowTheServerStands_data()
{
    QTest::addColumn<SyncStatus>("status");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    using State = SyncStatus::State;
    const auto row = [](const char *name, State state, std::optional<Error> error, int waiting, const char *line,
                        const char *title) {
        SyncStatus status;
        status.state = state;
        status.error = std::move(error);
        status.waiting = waiting;
        QTest::newRow(name) << status << QString::fromUtf8(line) << QString::fromUtf8(title);
    };
    row("saved", State::Idle, {}, 0, "All changes saved", "All changes saved at example.org");
    row("sending", State::Loading, {}, 2, "Sending: 2", "Sending your changes to example.org");
    row("offline", State::Waiting, Error(Error::Kind::Unreachable), 3, "3 changes wait",
        "3 changes wait: no connection");
    row("one", State::Waiting, Error(Error::Kind::ReauthRequired), 1, "A change waits",
        "A change waits: your session ended");
    row("nothing to send", State::Waiting, Error(Error::Kind::Timeout), 0, "Waiting: no connection",
        "What is new elsewhere is not known: no connection");
    row("looking", State::Loading, {}, 0, "Syncing…", "Looking for changes at example.org");
}

void TaskTextsTest::shouldSayHowTheServerStands()
{
    QFETCH(SyncStatus, status);
    QFETCH(QString, line);
    QFETCH(QString, title);
    const SyncText text = syncText(status, QStringLiteral("example.org"));
    QCOMPARE(text.line, line);
    QCOMPARE(text.title, title);
    const bool saysSafe = text.body.contains(QLatin1String("safe on this computer"));
    QCOMPARE(saysSafe, status.waiting > 0);
    status.state = SyncStatus::State::Loading;
    status.progress = 0.42;
    QCOMPARE(syncText(status, {}).line, QStringLiteral("Fetching: 42 %"));
}

void TaskTextsTest::shouldSayWhenTheLastSuccessWas()
{
    SyncStatus status;
    QCOMPARE(lastSuccessText(status, m_now, m_locale), QStringLiteral("There was no contact yet"));
    status.lastSuccess = QDateTime(QDate(2026, 11, 25), QTime(9, 5), Qt::UTC);
    QCOMPARE(lastSuccessText(status, m_now, m_locale), QStringLiteral("Last success: today, 10:05"));
    status.lastSuccess = status.lastSuccess.addDays(-2);
    QCOMPARE(lastSuccessText(status, m_now, m_locale), QStringLiteral("Last success: 23/11/2026 10:05"));
}

QTEST_GUILESS_MAIN(TaskTextsTest)
#include "tst_tasktexts.moc"
