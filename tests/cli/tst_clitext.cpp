// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/querytext.h"
#include "app/cli/remotesessiontext.h"
#include "app/cli/sessiontext.h"
#include "app/cli/taskids.h"
#include "app/cli/tasktext.h"
#include "core/tasks/taskquery.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketaskrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Cli;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

class CliTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldListTasksInColumns();
    void shouldNotLetATitleDisturbTheTerminal();
    void shouldFindATaskByTheBeginningOfItsId();
    void shouldFindAListByNameOrPath();
    void shouldPointAtWhatIsWrongInAQuery_data();
    void shouldPointAtWhatIsWrongInAQuery();
    void shouldWriteTasksForScripts();
    void shouldShowASession();
    void shouldWriteASessionForScripts();
    void shouldSayWhereALocalAccountIs();
    void shouldListSessionsInColumns();
    void shouldWriteSessionsForScripts();

private:
    static Task task(const QString &id, const QString &title, bool completed = false);
    static void fill(FakeOpenAccount &account, const FakeClock &clock);
};

Task CliTextTest::task(const QString &id, const QString &title, bool completed)
{
    Task task;
    task.id = id;
    task.title = title;
    task.completed = completed;
    task.createdAt = QDateTime(QDate(2026, 11, 21), QTime(1, 8, 51, 55), Qt::UTC);
    return task;
}

void CliTextTest::fill(FakeOpenAccount &account, const FakeClock &clock)
{
    account.m_account.server = QUrl(QStringLiteral("https://tasks.example"));
    SessionView view;
    view.phase = SessionView::Phase::Active;
    view.storage = SessionView::Storage::Persisted;
    view.identity.email = QStringLiteral("j@example.com");
    view.keychainName = QStringLiteral("GNOME Keyring");
    view.accessExpiresAt = clock.bootNow() + 90s;
    account.session().setView(view);
}

void CliTextTest::shouldListTasksInColumns()
{
    FakeTaskRepository tasks;
    Task bread = task(QStringLiteral("3f2504e0-01"), QStringLiteral("Bread"));
    bread.priority = 1;
    bread.tags = QStringList{QStringLiteral("shop")};
    bread.due = dueFromWire(u"2026-12-01T09:30:00+01:00[Europe/Berlin]").value_or(Due());
    const QList<Task> all{task(QStringLiteral("3f2504e1-00"), QStringLiteral("Milk"), true), bread,
                          task(QStringLiteral("a0b1c2"), QStringLiteral("Tea"))};
    tasks.load(all);
    QCOMPARE(taskLines(all, tasks),
             QStringList({QStringLiteral("3f2504e1  [x] Milk"),
                          QStringLiteral("3f2504e0  [ ] Bread  p1 2026-12-01 09:30 (Europe/Berlin) @shop"),
                          QStringLiteral("a0b1      [ ] Tea")}));
    QVERIFY(taskLines({}, tasks).isEmpty());
}

void CliTextTest::shouldNotLetATitleDisturbTheTerminal()
{
    QCOMPARE(taskLine(task(QStringLiteral("1"), QStringLiteral("a\x1b[2Jb%1\n")), QStringLiteral("1")),
             QStringLiteral("1  [ ] a\ufffd[2Jb%1\ufffd"));
}

void CliTextTest::shouldFindATaskByTheBeginningOfItsId()
{
    const QList<Task> all{task(QStringLiteral("3f25"), QStringLiteral("a")), task(QStringLiteral("3f2504"), {}),
                          task(QStringLiteral("a0b1"), {})};
    QCOMPARE(taskCalled(all, QStringLiteral("A"))->id, QStringLiteral("a0b1"));
    QCOMPARE(taskCalled(all, QStringLiteral("3f25"))->title, QStringLiteral("a")); // whole, though others begin so
    QCOMPARE(taskCalled(all, QStringLiteral("3f2")).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(taskCalled(all, QStringLiteral("b")).error().kind, Error::Kind::NotFound);
    QCOMPARE(taskCalled(all, QString()).error().kind, Error::Kind::NotFound);
    QCOMPARE(tasksCalled(all, {QStringLiteral("a0"), QStringLiteral("a0b1")})->size(), 1);
}

void CliTextTest::shouldFindAListByNameOrPath()
{
    TaskList home;
    home.id = QStringLiteral("1");
    home.name = QStringLiteral("Home");
    TaskList garden;
    garden.id = QStringLiteral("2");
    garden.name = QStringLiteral("Garden");
    garden.parentId = home.id;
    TaskList other = garden;
    other.id = QStringLiteral("3");
    other.parentId.clear();
    const QList<TaskList> lists{home, garden, other};
    QCOMPARE(listCalled(lists, QStringLiteral("home"))->id, home.id);
    QCOMPARE(listCalled(lists, QStringLiteral("home/garden"))->id, garden.id);
    QCOMPARE(listCalled(lists, QStringLiteral("Garden"))->id, other.id);
    QVERIFY(!listCalled({home, garden, garden}, QStringLiteral("Garden")));
    QVERIFY(!listCalled(lists, QStringLiteral("Work")));
}

void CliTextTest::shouldWriteTasksForScripts()
{
    Task odd = task(QStringLiteral("9007199254740993"), QString::fromUtf8("\"K\xC3\xA4se\"\n"), true);
    odd.description = QStringLiteral("a\tb");
    const QJsonArray array = QJsonDocument::fromJson(taskListJson({odd}).toUtf8()).array();
    QCOMPARE(array.size(), 1);
    const QJsonObject json = array.at(0).toObject();
    QCOMPARE(json.value(QLatin1String("id")).toString(), odd.id);
    QCOMPARE(json.value(QLatin1String("title")).toString(), odd.title);
    QCOMPARE(json.value(QLatin1String("description")).toString(), odd.description);
    QCOMPARE(json.value(QLatin1String("completed")).toBool(), true);
    QCOMPARE(json.value(QLatin1String("created_at")).toString(), QStringLiteral("2026-11-21T01:08:51.055Z"));
    QVERIFY(json.value(QLatin1String("updated_at")).isNull());
    QCOMPARE(QJsonDocument::fromJson(taskJson(odd).toUtf8()).object(), json);
    QCOMPARE(QJsonDocument::fromJson(taskListJson({}).toUtf8()).array().size(), 0);
}

void CliTextTest::shouldShowASession()
{
    FakeClock clock;
    FakeOpenAccount account;
    fill(account, clock);
    const QString text = sessionLines(account, clock).join(QLatin1Char('\n'));
    for (const QString &part : {QStringLiteral("j@example.com"), QStringLiteral("https://tasks.example"),
                                QStringLiteral("signed in"), QStringLiteral("GNOME Keyring"), QStringLiteral("90 s")})
        QVERIFY2(text.contains(part), qPrintable(part));
    SessionView view = account.session().view();
    view.phase = SessionView::Phase::Degraded;
    view.lastError = Error(Error::Kind::Unreachable);
    account.session().setView(view);
    QVERIFY(sessionLines(account, clock).last().contains(QLatin1String("cannot be reached")));
}

void CliTextTest::shouldWriteASessionForScripts()
{
    FakeClock clock;
    FakeOpenAccount account;
    fill(account, clock);
    const QJsonObject json = QJsonDocument::fromJson(sessionJson(account, clock).toUtf8()).object();
    QCOMPARE(json.value(QLatin1String("state")).toString(), QStringLiteral("active"));
    QCOMPARE(json.value(QLatin1String("email")).toString(), QStringLiteral("j@example.com"));
    QCOMPARE(json.value(QLatin1String("persisted")).toBool(), true);
    QCOMPARE(json.value(QLatin1String("expires_in")).toInt(), 90);
    QVERIFY(json.value(QLatin1String("renews_in")).isNull());
    QVERIFY(json.value(QLatin1String("error")).isNull());
}

void CliTextTest::shouldPointAtWhatIsWrongInAQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("mark");
    QTest::newRow("a word") << "p1 & tomorow"
                            << "this means nothing (character 6)"
                            << "       ^^^^^^^";
    QTest::newRow("the end") << "p1 &"
                             << "something is missing (character 5)"
                             << "      ^";
    QTest::newRow("behind a character of two code units")
        << QStringLiteral("#\U0001F9C0 & #\"x") << "this quotation mark has no second one (character 7)"
        << "        ^";
    QTest::newRow("a parenthesis") << "(p1"
                                   << "this parenthesis is not closed (character 1)"
                                   << "  ^";
    QTest::newRow("another") << "p1)"
                             << "this parenthesis is one too many"
                             << "    ^";
    QTest::newRow("a day") << "due: soon"
                           << "there is no day in this"
                           << "  ^^^^^^^^^";
}

void CliTextTest::shouldPointAtWhatIsWrongInAQuery()
{
    QFETCH(QString, query);
    QFETCH(QString, what);
    QueryContext context;
    context.here = {QDate(2026, 11, 25), QTimeZone::utc()};
    context.locale = QLocale::c();
    const auto parsed = parseTaskQuery(query, context);
    QVERIFY(!parsed);
    const QStringList lines = queryLines(query, parsed.error());
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.at(0).contains(what), qPrintable(lines.at(0)));
    QCOMPARE(lines.at(1), QStringLiteral("  ") + query);
    QTEST(lines.at(2), "mark");
}

void CliTextTest::shouldSayWhereALocalAccountIs()
{
    FakeClock clock;
    FakeOpenAccount account;
    fill(account, clock);
    account.m_account.local = true;
    account.m_account.server = QUrl(QStringLiteral("http://127.0.0.1:4711"));
    QVERIFY(signedInText(account).contains(QLatin1String("this computer")));
    QVERIFY(!sessionJson(account, clock).contains(QLatin1String("4711")));
}

void CliTextTest::shouldListSessionsInColumns()
{
    RemoteSession here;
    here.id = QStringLiteral("a1");
    here.lastUsedAt = QDateTime(QDate(2026, 11, 21), QTime(9, 5));
    here.ip = QStringLiteral("192.0.2.7");
    here.userAgent = QStringLiteral("Latchkey/1.0 (Debian GNU/Linux 12)");
    here.current = true;
    RemoteSession there;
    there.id = QStringLiteral("b\x1b[2J");
    QCOMPARE(remoteSessionLines({here, there}),
             QStringList({QStringLiteral("* a1     2026-11-21 09:05  192.0.2.7  Latchkey/1.0 (Debian GNU/Linux 12)"),
                          QStringLiteral("  b\ufffd[2J  -                 -          -")}));
    QVERIFY(remoteSessionLines({}).isEmpty());
}

void CliTextTest::shouldWriteSessionsForScripts()
{
    RemoteSession session;
    session.id = QStringLiteral("a1");
    session.createdAt = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    session.current = true;
    const QJsonArray array = QJsonDocument::fromJson(remoteSessionsJson({session}).toUtf8()).array();
    QCOMPARE(array.size(), 1);
    const QJsonObject json = array.at(0).toObject();
    QCOMPARE(json.value(QLatin1String("id")).toString(), QStringLiteral("a1"));
    QCOMPARE(json.value(QLatin1String("created_at")).toString(), QStringLiteral("2026-11-01T08:00:00.000Z"));
    QVERIFY(json.value(QLatin1String("last_used_at")).isNull());
    QCOMPARE(json.value(QLatin1String("current")).toBool(), true);
}

QTEST_GUILESS_MAIN(CliTextTest)
#include "tst_clitext.moc"
