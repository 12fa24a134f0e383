// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/remotetasks.h"
#include "tests/support/fakeaccesstokens.h"
#include "tests/support/faketasksserver.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;

class RemoteTasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldList();
    void shouldCreateUnderThePersonsOwnId();
    void shouldCompleteByPut();
    void shouldSendTheKeyOfTheChange();
    void shouldRemove();
    void shouldRefuseAnAnswerAboutAnotherTask();
    void shouldRefuseAnAnswerThatIsNoTask();
    void shouldHandOnErrors();

private:
    struct Rig
    {
        FakeTransport transport;
        FakeAccessTokens token;
        ApiClient client{QUrl(QStringLiteral("https://tasks.example")), transport, token};
        RemoteTasks tasks{client};
        FakeTasksServer server{transport, QStringLiteral("7")};
    };
    std::unique_ptr<Rig> m_rig;
    const QString m_user = QStringLiteral("7");
};

namespace {

TaskPatch done()
{
    TaskPatch patch;
    patch.completed = true;
    return patch;
}

} // namespace

void RemoteTasksTest::init()
{
    m_rig = std::make_unique<Rig>();
}

void RemoteTasksTest::shouldList()
{
    m_rig->server.put(QStringLiteral("Milk"));
    m_rig->server.put(QStringLiteral("Bread"), true);
    const Result<QList<Task>> list = QCoro::waitFor(m_rig->tasks.list(m_user));
    QVERIFY(list.has_value());
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(1).title, QStringLiteral("Bread"));
    QVERIFY(list->at(1).completed);
}

void RemoteTasksTest::shouldCreateUnderThePersonsOwnId()
{
    TaskDraft draft;
    draft.title = QStringLiteral("Milk");
    draft.description = QStringLiteral("2 l");
    const Result<Task> task = QCoro::waitFor(m_rig->tasks.create(m_user, draft, false, "key-1"));
    QVERIFY(task.has_value());
    QCOMPARE(task->id, QStringLiteral("1"));
    QCOMPARE(task->description, QStringLiteral("2 l"));
    const SentRequest request = m_rig->transport.sent().last();
    QCOMPARE(request.method, Method::Post);
    QCOMPARE(request.path, QStringLiteral("/tasks/users/7/tasks"));
    QCOMPARE(request.json().value(QLatin1String("user_id")).toString(), m_user);
    QVERIFY(!request.url.hasQuery());
}

void RemoteTasksTest::shouldCompleteByPut()
{
    const QString id = m_rig->server.put(QStringLiteral("Milk"));
    const Result<Task> task = QCoro::waitFor(m_rig->tasks.update(m_user, id, done(), "key"));
    QVERIFY(task.has_value());
    QVERIFY(task->completed);
    QCOMPARE(m_rig->server.log(), QStringList{QStringLiteral("PUT 1")});
    QCOMPARE(m_rig->transport.sent().last().json().keys(), QStringList{QStringLiteral("completed")});
}

void RemoteTasksTest::shouldSendTheKeyOfTheChange()
{
    const QString id = m_rig->server.put(QStringLiteral("Milk"));
    QVERIFY(QCoro::waitFor(m_rig->tasks.update(m_user, id, done(), "key-2")).has_value());
    QCOMPARE(m_rig->transport.sent().last().header("Idempotency-Key"), QByteArray("key-2"));
}

void RemoteTasksTest::shouldRemove()
{
    const QString id = m_rig->server.put(QStringLiteral("Milk"));
    QVERIFY(QCoro::waitFor(m_rig->tasks.remove(m_user, id)).has_value());
    QCOMPARE(m_rig->server.count(), 0);
    const Result<void> again = QCoro::waitFor(m_rig->tasks.remove(m_user, id));
    QCOMPARE(again.error().kind, Error::Kind::NotFound);
}

void RemoteTasksTest::shouldRefuseAnAnswerAboutAnotherTask()
{
    const QString id = m_rig->server.put(QStringLiteral("Milk"));
    const QString other = m_rig->server.put(QStringLiteral("Bread"));
    m_rig->server.answerNext(Method::Put, jsonAnswer(200, m_rig->server.task(other)));
    const Result<Task> task = QCoro::waitFor(m_rig->tasks.update(m_user, id, done(), "key"));
    QCOMPARE(task.error().kind, Error::Kind::BadReply);
}

void RemoteTasksTest::shouldRefuseAnAnswerThatIsNoTask()
{
    m_rig->server.answerNext(Method::Get, rawAnswer(200, "<html>Sign in to the hotel</html>", "text/html"));
    QCOMPARE(QCoro::waitFor(m_rig->tasks.list(m_user)).error().kind, Error::Kind::BadReply);
    m_rig->server.answerNext(Method::Post, jsonAnswer(201, QJsonObject()));
    TaskDraft draft;
    draft.title = QStringLiteral("Milk");
    QCOMPARE(QCoro::waitFor(m_rig->tasks.create(m_user, draft, false, "key")).error().kind, Error::Kind::BadReply);
}

void RemoteTasksTest::shouldHandOnErrors()
{
    m_rig->server.setDown(Error(Error::Kind::Unreachable));
    QCOMPARE(QCoro::waitFor(m_rig->tasks.list(m_user)).error().kind, Error::Kind::Unreachable);
    m_rig->token.failure = Error(Error::Kind::ReauthRequired);
    QCOMPARE(QCoro::waitFor(m_rig->tasks.list(m_user)).error().kind, Error::Kind::ReauthRequired);
}

QTEST_GUILESS_MAIN(RemoteTasksTest)
#include "tst_remotetasks.moc"
