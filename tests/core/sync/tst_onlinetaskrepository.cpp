// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/onlinetaskrepository.h"
#include "tests/support/fakeaccesstokens.h"
#include "tests/support/fakeclock.h"
#include "tests/support/faketasksserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Method = HttpRequest::Method;
using Standing = OnlineTaskRepository::Standing;
using Sync = TaskRepository::Sync;

class OnlineTaskRepositoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldFetchTheListOnceSignedIn();
    void shouldShowANewTaskAtOnceAndNameItLater();
    void shouldCarryChangesInTheirOrder();
    void shouldFoldQuickEdits();
    void shouldEditATaskWhoseCreateIsUnderWay();
    void shouldRemoveATaskWhoseCreateIsUnderWay();
    void shouldSendNothingForAnEditThatChangesNothing();
    void shouldRefuseWhatCannotBeStored();
    void shouldNotKnowTasksThatAreNotThere();
    void s1_shouldKeepChangesWhileTheSessionIsOver();
    void shouldTryAgainLater();
    void shouldTryAgainAtOnceWhenTheSessionIsWellAgain();
    void shouldTryAgainAtOnceWhenAsked();
    void shouldWaitAsLongAsTheServerAsks();
    void h2_shouldLookForALostCreateBeforeSendingItAgain_data();
    void h2_shouldLookForALostCreateBeforeSendingItAgain();
    void h2_shouldSendALostCreateAgainWhenItIsNotThere();
    void h2_shouldNotLookForACreateThatNeverLeft_data();
    void h2_shouldNotLookForACreateThatNeverLeft();
    void shouldTellTwoEqualTasksApart();
    void shouldPutBackWhatIsRefused_data();
    void shouldPutBackWhatIsRefused();
    void shouldGoOnAfterARefusal();
    void shouldTakeARemovalOfAGoneTaskAsDone();
    void shouldShowOthersChangesUnderItsOwn();
    void shouldDropEverythingAtSignOut();
    void s2_shouldSendNothingForSomebodyElse();
    void shouldIgnoreAnswersFromBeforeASignOut();
    void shouldTellHowItStands();
    void shouldComeToRest();

private:
    struct Rig
    {
        FakeTransport transport;
        FakeAccessTokens token;
        ApiClient client{QUrl(QStringLiteral("https://tasks.example")), transport, token};
        RemoteTasks remote{client};
        FakeTasksServer server{transport, QStringLiteral("7")};
        QString subject;
        FakeClock clock;
        OnlineTaskRepository tasks{remote, clock};
    };

    void become(Standing standing, const QString &subject = {});
    void signIn();
    void settle();
    [[nodiscard]] QStringList titles() const;
    std::unique_ptr<Rig> m_rig;
};

namespace {

const QString Person = QStringLiteral("7");
const QString Milk = QStringLiteral("Milk");
const QString Bread = QStringLiteral("Bread");

TaskDraft draft(const QString &title)
{
    TaskDraft draft;
    draft.title = title;
    return draft;
}

TaskPatch titled(const QString &title)
{
    TaskPatch patch;
    patch.title = title;
    return patch;
}

TaskPatch done(bool completed = true)
{
    TaskPatch patch;
    patch.completed = completed;
    return patch;
}

/// An answer as test data, which must not be comparable.
struct Scripted
{
    Answer answer;
};

Answer status(int code)
{
    return jsonAnswer(code, QJsonObject{{QStringLiteral("detail"), QStringLiteral("no")}});
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QStringLiteral(", "));
}

} // namespace

void OnlineTaskRepositoryTest::init()
{
    m_rig = std::make_unique<Rig>();
}

void OnlineTaskRepositoryTest::cleanup()
{
    m_rig->tasks.stop();
    m_rig->transport.abortAll();
    QTRY_VERIFY(m_rig->tasks.atRest());
    m_rig.reset();
}

/// Without a subject it stays the same person.
void OnlineTaskRepositoryTest::become(Standing standing, const QString &subject)
{
    if (!subject.isEmpty())
        m_rig->subject = subject;
    m_rig->tasks.follow(standing, m_rig->subject);
}

void OnlineTaskRepositoryTest::signIn()
{
    become(Standing::Well, Person);
    settle();
    QVERIFY(m_rig->tasks.loaded());
    m_rig->server.forgetLog();
}

void OnlineTaskRepositoryTest::settle()
{
    QTRY_VERIFY(m_rig->tasks.sync() != Sync::Loading);
}

QStringList OnlineTaskRepositoryTest::titles() const
{
    QStringList titles;
    for (const Task &task : m_rig->tasks.tasks())
        titles.append(task.title);
    titles.sort();
    return titles;
}

void OnlineTaskRepositoryTest::shouldFetchTheListOnceSignedIn()
{
    m_rig->server.put(Milk);
    m_rig->tasks.refresh();
    QCOMPARE(m_rig->tasks.sync(), Sync::Waiting);
    QVERIFY(m_rig->transport.sent().isEmpty());
    QSignalSpy reset(&m_rig->tasks, &TaskRepository::reset);
    signIn();
    QCOMPARE(titles(), QStringList{Milk});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
}

void OnlineTaskRepositoryTest::shouldShowANewTaskAtOnceAndNameItLater()
{
    signIn();
    QSignalSpy added(&m_rig->tasks, &TaskRepository::taskAdded);
    QSignalSpy changed(&m_rig->tasks, &TaskRepository::taskChanged);
    const Result<QString> id = m_rig->tasks.add(draft(Milk));
    QVERIFY(id.has_value());
    QCOMPARE(added.size(), 1);
    QVERIFY(added.first().first().value<Task>().pending);
    QVERIFY(m_rig->server.log().isEmpty());
    settle();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toString(), *id);
    QCOMPARE(m_rig->tasks.tasks().first().id, QStringLiteral("1"));
    QVERIFY(!m_rig->tasks.tasks().first().pending);
    QCOMPARE(m_rig->server.log(), words("POST"));
}

void OnlineTaskRepositoryTest::shouldCarryChangesInTheirOrder()
{
    const QString one = m_rig->server.put(Milk);
    const QString two = m_rig->server.put(Bread);
    signIn();
    QVERIFY(m_rig->tasks.remove(two).has_value());
    QVERIFY(m_rig->tasks.add(draft(Bread)).has_value());
    QVERIFY(m_rig->tasks.edit(one, done()).has_value());
    settle();
    QCOMPARE(m_rig->server.log(), words("DELETE 2, POST, PUT 1"));
}

void OnlineTaskRepositoryTest::shouldFoldQuickEdits()
{
    signIn();
    const QString id = *m_rig->tasks.add(draft(Milk));
    QVERIFY(m_rig->tasks.edit(id, titled(Bread)).has_value());
    QVERIFY(m_rig->tasks.edit(id, done()).has_value());
    settle();
    QCOMPARE(m_rig->server.log(), words("POST"));
    QCOMPARE(m_rig->server.task(QStringLiteral("1")).value(QLatin1String("completed")).toBool(), true);
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
}

void OnlineTaskRepositoryTest::shouldEditATaskWhoseCreateIsUnderWay()
{
    signIn();
    m_rig->transport.hold();
    const QString id = *m_rig->tasks.add(draft(Milk));
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QVERIFY(m_rig->tasks.edit(id, titled(Bread)).has_value());
    QCOMPARE(titles(), QStringList{Bread});
    m_rig->transport.release();
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, PUT 1"));
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
    QVERIFY(m_rig->tasks.edit(id, done()).has_value()); // still known by the id it had first
    settle();
    QCOMPARE(m_rig->server.log().last(), QStringLiteral("PUT 1"));
}

void OnlineTaskRepositoryTest::shouldRemoveATaskWhoseCreateIsUnderWay()
{
    signIn();
    m_rig->transport.hold();
    const QString id = *m_rig->tasks.add(draft(Milk));
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QVERIFY(m_rig->tasks.remove(id).has_value());
    QVERIFY(titles().isEmpty());
    m_rig->transport.release();
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, DELETE 1"));
    QVERIFY(titles().isEmpty());
    QCOMPARE(m_rig->server.count(), 0);
}

void OnlineTaskRepositoryTest::shouldSendNothingForAnEditThatChangesNothing()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    QVERIFY(m_rig->tasks.edit(id, titled(QStringLiteral(" Milk "))).has_value());
    QVERIFY(m_rig->tasks.edit(id, done(false)).has_value());
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
    settle();
    QVERIFY(m_rig->server.log().isEmpty());
}

void OnlineTaskRepositoryTest::shouldRefuseWhatCannotBeStored()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    QCOMPARE(m_rig->tasks.add(draft({})).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(m_rig->tasks.edit(id, titled(QString(256, QLatin1Char('x')))).error().kind, Error::Kind::InvalidInput);
    QCOMPARE(titles(), QStringList{Milk});
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
}

void OnlineTaskRepositoryTest::shouldNotKnowTasksThatAreNotThere()
{
    signIn();
    QCOMPARE(m_rig->tasks.edit(QStringLiteral("9"), done()).error().kind, Error::Kind::NotFound);
    QCOMPARE(m_rig->tasks.remove(QStringLiteral("9")).error().kind, Error::Kind::NotFound);
}

void OnlineTaskRepositoryTest::s1_shouldKeepChangesWhileTheSessionIsOver()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    become(Standing::Waiting);
    QVERIFY(m_rig->tasks.edit(id, done()).has_value());
    QVERIFY(m_rig->tasks.add(draft(Bread)).has_value());
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Waiting);
    QVERIFY(m_rig->server.log().isEmpty());
    become(Standing::Waiting);
    become(Standing::Well, Person);
    settle();
    QCOMPARE(m_rig->server.log(), words("PUT 1, POST"));
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
}

void OnlineTaskRepositoryTest::shouldTryAgainLater()
{
    signIn();
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Waiting);
    QCOMPARE(m_rig->tasks.lastError()->kind, Error::Kind::Unreachable);
    QVERIFY(m_rig->tasks.tasks().first().pending);
    m_rig->clock.advance(10min);
    const auto attempts = m_rig->server.log().size();
    QVERIFY2(attempts > 5 && attempts < 40, qPrintable(QString::number(attempts)));
    m_rig->server.setDown(std::nullopt);
    m_rig->clock.advance(60s);
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
    QVERIFY(!m_rig->tasks.lastError());
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void OnlineTaskRepositoryTest::shouldTryAgainAtOnceWhenTheSessionIsWellAgain()
{
    signIn();
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    become(Standing::Strained);
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    m_rig->server.setDown(std::nullopt);
    become(Standing::Well);
    settle();
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void OnlineTaskRepositoryTest::shouldTryAgainAtOnceWhenAsked()
{
    signIn();
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    m_rig->server.setDown(std::nullopt);
    m_rig->tasks.refresh();
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void OnlineTaskRepositoryTest::shouldWaitAsLongAsTheServerAsks()
{
    signIn();
    m_rig->server.answerNext(Method::Post, jsonAnswer(429, QJsonObject(), {{"Retry-After", "600"}}));
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    m_rig->clock.advance(599s);
    QCOMPARE(m_rig->server.log(), words("POST"));
    m_rig->clock.advance(1s);
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, POST"));
}

void OnlineTaskRepositoryTest::h2_shouldLookForALostCreateBeforeSendingItAgain_data()
{
    QTest::addColumn<Scripted>("answer");
    QTest::newRow("connection lost") << Scripted{fail(Error::Kind::ConnectionLost)};
    QTest::newRow("deadline") << Scripted{fail(Error::Kind::Timeout)};
    QTest::newRow("truncated") << Scripted{fail(Error::Kind::Truncated)};
    QTest::newRow("a gateway's page") << Scripted{rawAnswer(200, "<html></html>", "text/html")};
    QTest::newRow("gateway timeout") << Scripted{status(504)};
}

void OnlineTaskRepositoryTest::h2_shouldLookForALostCreateBeforeSendingItAgain()
{
    QFETCH(Scripted, answer);
    m_rig->server.put(Milk); // an older one of the same content
    signIn();
    QSignalSpy added(&m_rig->tasks, &TaskRepository::taskAdded);
    m_rig->server.replaceNextAnswer(Method::Post, answer.answer);
    const QString id = *m_rig->tasks.add(draft(Milk));
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Waiting);
    QVERIFY(m_rig->tasks.edit(id, done()).has_value());
    m_rig->clock.advance(1s);
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, GET, PUT 2"));
    QCOMPARE(m_rig->server.count(), 2);
    QCOMPARE(added.size(), 1);
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
}

void OnlineTaskRepositoryTest::h2_shouldSendALostCreateAgainWhenItIsNotThere()
{
    signIn();
    m_rig->server.answerNext(Method::Post, fail(Error::Kind::ConnectionLost));
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    const QByteArray key = m_rig->transport.sent().last().header("Idempotency-Key");
    QVERIFY(!key.isEmpty());
    m_rig->clock.advance(1s);
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, GET, POST"));
    QCOMPARE(m_rig->transport.sent().last().header("Idempotency-Key"), key);
    QCOMPARE(m_rig->server.count(), 1);
}

void OnlineTaskRepositoryTest::h2_shouldNotLookForACreateThatNeverLeft_data()
{
    QTest::addColumn<Scripted>("answer");
    QTest::newRow("no connection") << Scripted{fail(Error::Kind::Unreachable)};
    QTest::newRow("certificate refused") << Scripted{fail(Error::Kind::TlsFailure)};
    QTest::newRow("too many requests") << Scripted{status(429)};
}

void OnlineTaskRepositoryTest::h2_shouldNotLookForACreateThatNeverLeft()
{
    QFETCH(Scripted, answer);
    signIn();
    m_rig->server.answerNext(Method::Post, answer.answer);
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    m_rig->clock.advance(1s);
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, POST"));
}

void OnlineTaskRepositoryTest::shouldTellTwoEqualTasksApart()
{
    signIn();
    m_rig->server.replaceNextAnswer(Method::Post, fail(Error::Kind::ConnectionLost));
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    settle();
    m_rig->clock.advance(1s);
    settle();
    QCOMPARE(m_rig->server.log(), words("POST, GET, POST"));
    QCOMPARE(m_rig->server.titles(), QStringList({Milk, Milk}));
    QCOMPARE(titles(), QStringList({Milk, Milk}));
}

void OnlineTaskRepositoryTest::shouldPutBackWhatIsRefused_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("gone");
    for (const int code : {400, 403, 409, 422})
        QTest::addRow("%d", code) << code << false;
    QTest::newRow("404") << 404 << true;
}

void OnlineTaskRepositoryTest::shouldPutBackWhatIsRefused()
{
    QFETCH(int, code);
    QFETCH(bool, gone);
    const QString id = m_rig->server.put(Milk);
    signIn();
    QSignalSpy refused(&m_rig->tasks, &TaskRepository::changeRefused);
    m_rig->server.answerNext(Method::Put, status(code));
    QVERIFY(m_rig->tasks.edit(id, titled(Bread)).has_value());
    settle();
    QCOMPARE(titles(), gone ? QStringList() : QStringList{Milk});
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).toString(), id);
    QCOMPARE(refused.first().at(1).value<Task>().title, Bread);
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
    QCOMPARE(m_rig->server.log(), words("PUT 1"));
}

void OnlineTaskRepositoryTest::shouldGoOnAfterARefusal()
{
    signIn();
    m_rig->server.answerNext(Method::Post, status(422));
    QSignalSpy refused(&m_rig->tasks, &TaskRepository::changeRefused);
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    QVERIFY(m_rig->tasks.add(draft(Bread)).has_value());
    settle();
    QCOMPARE(refused.size(), 1);
    QCOMPARE(titles(), QStringList{Bread});
    QCOMPARE(m_rig->server.titles(), QStringList{Bread});
}

void OnlineTaskRepositoryTest::shouldTakeARemovalOfAGoneTaskAsDone()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    m_rig->server.drop(id);
    QSignalSpy refused(&m_rig->tasks, &TaskRepository::changeRefused);
    QVERIFY(m_rig->tasks.remove(id).has_value());
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
    QCOMPARE(refused.size(), 0);
    QVERIFY(titles().isEmpty());
}

void OnlineTaskRepositoryTest::shouldShowOthersChangesUnderItsOwn()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    m_rig->server.answerNext(Method::Put, fail(Error::Kind::Unreachable));
    QVERIFY(m_rig->tasks.edit(id, done()).has_value());
    settle();
    m_rig->server.rename(id, Bread);
    m_rig->tasks.refresh();
    settle();
    QCOMPARE(m_rig->server.log(), words("PUT 1, GET, PUT 1"));
    QCOMPARE(titles(), QStringList{Bread});
    QVERIFY(m_rig->tasks.tasks().first().completed);
}

void OnlineTaskRepositoryTest::shouldDropEverythingAtSignOut()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    become(Standing::Waiting);
    QVERIFY(m_rig->tasks.edit(id, titled(Bread)).has_value());
    QSignalSpy reset(&m_rig->tasks, &TaskRepository::reset);
    become(Standing::Over);
    QCOMPARE(reset.size(), 1);
    QVERIFY(titles().isEmpty());
    QVERIFY(!m_rig->tasks.loaded());
    QCOMPARE(m_rig->tasks.add(draft(Milk)).error().kind, Error::Kind::SignedOut);
    become(Standing::Over);
    become(Standing::Well, Person);
    settle();
    QCOMPARE(m_rig->server.log(), words("GET"));
    QCOMPARE(titles(), QStringList{Milk});
}

void OnlineTaskRepositoryTest::s2_shouldSendNothingForSomebodyElse()
{
    const QString id = m_rig->server.put(Milk);
    signIn();
    become(Standing::Waiting);
    QVERIFY(m_rig->tasks.edit(id, titled(Bread)).has_value());
    m_rig->transport.forgetSent();
    become(Standing::Well, QStringLiteral("8"));
    settle();
    QVERIFY(titles().isEmpty());
    QCOMPARE(m_rig->transport.count(Method::Put, QStringLiteral("/tasks/users/7/tasks/1")), 0);
    QCOMPARE(m_rig->transport.count(Method::Put, QStringLiteral("/tasks/users/8/tasks/1")), 0);
    QCOMPARE(m_rig->transport.count(Method::Get, QStringLiteral("/tasks/users/8/tasks")), 1);
    QCOMPARE(m_rig->server.titles(), QStringList{Milk});
}

void OnlineTaskRepositoryTest::shouldIgnoreAnswersFromBeforeASignOut()
{
    m_rig->server.put(Milk);
    signIn();
    m_rig->transport.hold();
    m_rig->tasks.refresh();
    QTRY_COMPARE(m_rig->transport.held(), 1);
    become(Standing::Over);
    QVERIFY(m_rig->transport.releaseOne());
    QVERIFY(titles().isEmpty());
    QVERIFY(!m_rig->tasks.loaded());
    QTRY_VERIFY(m_rig->tasks.atRest());
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
}

void OnlineTaskRepositoryTest::shouldTellHowItStands()
{
    QSignalSpy told(&m_rig->tasks, &TaskRepository::syncChanged);
    m_rig->transport.hold();
    become(Standing::Well, Person);
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QCOMPARE(m_rig->tasks.sync(), Sync::Loading);
    QVERIFY(!m_rig->tasks.loaded());
    m_rig->transport.release();
    settle();
    QCOMPARE(m_rig->tasks.sync(), Sync::Idle);
    QVERIFY(m_rig->tasks.loaded());
    const auto before = told.size();
    QVERIFY(before >= 2);
    become(Standing::Well);
    become(Standing::Well);
    QCOMPARE(told.size(), before);
}

void OnlineTaskRepositoryTest::shouldComeToRest()
{
    signIn();
    m_rig->transport.hold();
    QVERIFY(m_rig->tasks.add(draft(Milk)).has_value());
    QTRY_COMPARE(m_rig->transport.held(), 1);
    QSignalSpy rest(&m_rig->tasks, &OnlineTaskRepository::cameToRest);
    m_rig->tasks.stop();
    QVERIFY(!m_rig->tasks.atRest());
    m_rig->transport.abortAll();
    QTRY_VERIFY(m_rig->tasks.atRest());
    QCOMPARE(rest.size(), 1);
    m_rig->tasks.refresh();
    QVERIFY(m_rig->tasks.add(draft(Bread)).has_value());
    QCoreApplication::processEvents();
    QVERIFY(m_rig->tasks.atRest());
    QCOMPARE(m_rig->server.titles(), QStringList());
}

QTEST_GUILESS_MAIN(OnlineTaskRepositoryTest)
#include "tst_onlinetaskrepository.moc"
