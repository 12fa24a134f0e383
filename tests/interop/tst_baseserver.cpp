// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/deployment.h"
#include "tests/interop/interopclient.h"
#include "tests/support/jumpclock.h"

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Deployment::Kind;

/// What is peculiar to a base server: the traps of its contract, each met by the client as a whole.
class BaseServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNeverUseWhatMisbehavesThere_data();
    void shouldNeverUseWhatMisbehavesThere();
    void shouldTakeItsTimesForUtc();
    void shouldSayWhatTheServerRefuses();
    void shouldFindTheTasksOfThePersonAlone();
    void r20_shouldAskAgainWhenItsTokenHasEnded();
    void h4_shouldKeepTheSessionWhenATaskIsGone();
    void r11_shouldCarryChangesAfterAnOutage();

private:
    JumpClock m_clock;
};

namespace {

const QString Email = QStringLiteral("ann@example.org");
const QByteArray Password = "correct horse";

Result<QString> addTask(InteropClient &client, const QString &title)
{
    TaskDraft draft;
    draft.title = title;
    return client.account().tasks().add(draft);
}

Result<void> setCompleted(InteropClient &client, bool completed)
{
    TaskPatch patch;
    patch.completed = completed;
    return client.account().tasks().edit(client.account().tasks().tasks().first().id, patch);
}

QStringList requestsTo(Deployment &deployment)
{
    QStringList requests;
    const QJsonObject told = deployment.authority().tell(QStringLiteral("requests"));
    for (const QJsonValue &request : told.value(QLatin1String("requests")).toArray())
        requests.append(request.toString());
    return requests;
}

int tasksOf(Deployment &deployment, const QString &uid)
{
    return deployment.authority()
        .tell(QStringLiteral("tasks"), {{QStringLiteral("uid"), uid}})
        .value(QLatin1String("count"))
        .toInt();
}

} // namespace

void BaseServerTest::shouldNeverUseWhatMisbehavesThere_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("list");
    QTest::newRow("by user id") << Kind::Base << QStringLiteral("/tasks/users/1/tasks");
    QTest::newRow("by the token alone") << Kind::BaseUidless << QStringLiteral("/signup/users/from-token/tasks");
}

/// PATCH flips whatever it is told, and a POST to "me" wants the title in the address.
void BaseServerTest::shouldNeverUseWhatMisbehavesThere()
{
    QFETCH(Kind, kind);
    QFETCH(QString, list);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient client(deployment.address(), m_clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QVERIFY(client.signUp(Email, Password));
    (void)requestsTo(deployment); // the probes of before
    QVERIFY(addTask(client, QStringLiteral("Tea")));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 1);
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
    for (const bool completed : {true, false, true}) {
        QVERIFY(setCompleted(client, completed));
        QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
        QCOMPARE(client.titles().first().startsWith(u'\u2713'), completed);
    }
    QVERIFY(client.account().tasks().remove(client.account().tasks().tasks().first().id));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 0);
    const QStringList requests = requestsTo(deployment);
    QVERIFY(requests.contains(QStringLiteral("POST ") + list));
    QVERIFY(requests.contains(QStringLiteral("DELETE %1/1").arg(list)));
    for (const QString &request : requests)
        QVERIFY2(request.section(u' ', 1).startsWith(list) && !request.startsWith(QLatin1String("PATCH")),
                 qPrintable(request));
}

void BaseServerTest::shouldTakeItsTimesForUtc()
{
    Deployment deployment(Kind::Base);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient client(deployment.address(), m_clock);
    QVERIFY(client.signUp(Email, Password));
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
    QVERIFY(addTask(client, QStringLiteral("Tea")));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 1);
    client.restart(); // what is known now is the server's
    QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
    const QDateTime created = client.account().tasks().tasks().first().createdAt;
    QVERIFY(created >= before && created <= QDateTime::currentDateTimeUtc().addSecs(1));
}

void BaseServerTest::shouldSayWhatTheServerRefuses()
{
    Deployment deployment(Kind::Base);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient client(deployment.address(), m_clock);
    QVERIFY(client.signUp(Email, Password));
    InteropClient other(deployment.address(), m_clock);
    const auto refusal = [&other](const QString &email) {
        const Result<void> result = other.signUp(email, Password);
        return result ? Error() : result.error();
    };
    QCOMPARE(refusal(QStringLiteral("ann@example.com")).kind,
             Error::Kind::NameTaken); // the name is what is before the @
    const Error tooLong = refusal(QString(256, u'x') + QStringLiteral("@example.org"));
    QCOMPARE(tooLong.kind, Error::Kind::Invalid);
    QCOMPARE(tooLong.fields.value(0).name, QStringLiteral("username")); // told as a list
    const Result<void> unknown = other.signIn(QStringLiteral("bob@example.org"), Password);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, Error::Kind::WrongCredentials);
}

void BaseServerTest::shouldFindTheTasksOfThePersonAlone()
{
    Deployment deployment(Kind::Base);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient ann(deployment.address(), m_clock);
    InteropClient bob(deployment.address(), m_clock);
    QVERIFY(ann.signUp(Email, Password));
    QVERIFY(bob.signUp(QStringLiteral("bob@example.org"), Password));
    QVERIFY(addTask(ann, QStringLiteral("Tea")));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 1);
    QCOMPARE(bob.synchronise(), QStringLiteral("done"));
    QVERIFY(bob.titles().isEmpty());
    QCOMPARE(bob.account().session().view().identity.subject, QStringLiteral("2"));
}

/// Its token has no "iat": by the server's clock, and without a request that would be refused.
void BaseServerTest::r20_shouldAskAgainWhenItsTokenHasEnded()
{
    Deployment deployment(Kind::Base);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient client(deployment.address(), m_clock);
    QVERIFY(client.signUp(Email, Password));
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
    (void)requestsTo(deployment);
    m_clock.jump(31min);
    QCOMPARE(client.synchronise(), QStringLiteral("reauth-required"));
    QCOMPARE(client.phase(), Phase::ReauthRequired);
    QVERIFY(client.signIn(Email, Password));
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
}

void BaseServerTest::h4_shouldKeepTheSessionWhenATaskIsGone()
{
    Deployment deployment(Kind::Base);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient here(deployment.address(), m_clock);
    QVERIFY(here.signUp(Email, Password));
    QVERIFY(addTask(here, QStringLiteral("Tea")));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 1);
    QCOMPARE(here.synchronise(), QStringLiteral("done"));
    InteropClient elsewhere(deployment.address(), m_clock);
    QVERIFY(elsewhere.signIn(Email, Password));
    QCOMPARE(elsewhere.synchronise(), QStringLiteral("done"));
    QVERIFY(elsewhere.account().tasks().remove(elsewhere.account().tasks().tasks().first().id));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 0);
    QVERIFY(setCompleted(here, true)); // 404
    QTRY_COMPARE(here.synchronise(), QStringLiteral("done"));
    QVERIFY(here.titles().isEmpty());
    QCOMPARE(here.phase(), Phase::Active);
}

void BaseServerTest::r11_shouldCarryChangesAfterAnOutage()
{
    Deployment deployment(Kind::Base);
    QVERIFY2(deployment.isReady(), deployment.failure());
    InteropClient client(deployment.address(), m_clock);
    QVERIFY(client.signUp(Email, Password));
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
    deployment.authority().down();
    m_clock.jump(1min); // no connection is kept that long
    QVERIFY(addTask(client, QStringLiteral("Tea")));
    QCOMPARE(client.synchronise(), QStringLiteral("unreachable"));
    QCOMPARE(client.phase(), Phase::Active);
    deployment.authority().up();
    QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
    QTRY_COMPARE(tasksOf(deployment, QStringLiteral("1")), 1);
}

QTEST_GUILESS_MAIN(BaseServerTest)
#include "tst_baseserver.moc"
