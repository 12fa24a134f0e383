// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauthsessions.h"
#include "tests/support/fakeaccesstokens.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

/// Where somebody is signed in at a Better Auth. The own session's token is "at-1".
class BetterAuthSessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void shouldListThisOneFirst();
    void shouldRecogniseItselfByASignedToken();
    void shouldHandOnNoToken();
    void shouldRefuseAListThatIsNone_data();
    void shouldRefuseAListThatIsNone();
    void shouldAskToSignInAgainForAnOldSession();
    void shouldEndOneByItsToken();
    void shouldSayThatOneHasEndedAlready();
    void shouldEndTheOthers();
    void shouldNotBelieveAnEmptyAnswer();

private:
    struct Rig
    {
        FakeTransport transport;
        FakeAccessTokens token;
        BetterAuthSessions sessions{QUrl(QStringLiteral("https://auth.example/api/auth")), transport, token};
    };
    [[nodiscard]] Result<QList<RemoteSession>> listFrom(const QJsonArray &answer) const;

    std::unique_ptr<Rig> m_rig;
};

namespace {

const QString List = QStringLiteral("/api/auth/list-sessions");
const QString Revoke = QStringLiteral("/api/auth/revoke-session");
const QString RevokeOthers = QStringLiteral("/api/auth/revoke-other-sessions");
const QJsonObject Done{{QStringLiteral("status"), true}};

QJsonObject session(const char *id, const char *token, const char *updated = "2026-11-20T12:00:00.250Z")
{
    return {{QStringLiteral("id"), QLatin1String(id)},
            {QStringLiteral("token"), QLatin1String(token)},
            {QStringLiteral("createdAt"), QStringLiteral("2026-11-01T08:00:00.000Z")},
            {QStringLiteral("updatedAt"), QLatin1String(updated)},
            {QStringLiteral("expiresAt"), QStringLiteral("2026-12-01T08:00:00.000Z")},
            {QStringLiteral("userAgent"), QStringLiteral("Latchkey/1.0 (Debian GNU/Linux 12)")},
            {QStringLiteral("ipAddress"), QStringLiteral("192.0.2.7")}};
}

} // namespace

Result<QList<RemoteSession>> BetterAuthSessionsTest::listFrom(const QJsonArray &answer) const
{
    m_rig->transport.answer(Method::Get, List, jsonAnswer(200, answer));
    return QCoro::waitFor(m_rig->sessions.list());
}

void BetterAuthSessionsTest::shouldListThisOneFirst()
{
    const auto list =
        listFrom({session("a", "token-a"), session("b", "at-1", "2026-11-02T12:00:00.000Z"), session("c", "token-c")});
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).id, QStringLiteral("b"));
    QVERIFY(list->at(0).current && !list->at(1).current && !list->at(2).current);
    QCOMPARE(list->at(1).lastUsedAt, QDateTime(QDate(2026, 11, 20), QTime(12, 0, 0, 250), Qt::UTC));
    QCOMPARE(list->at(1).createdAt, QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC));
    QCOMPARE(list->at(1).userAgent, QStringLiteral("Latchkey/1.0 (Debian GNU/Linux 12)"));
    QCOMPARE(list->at(1).ip, QStringLiteral("192.0.2.7"));
    QCOMPARE(m_rig->transport.sent().constLast().bearer, QByteArray("at-1"));
}

void BetterAuthSessionsTest::shouldRecogniseItselfByASignedToken()
{
    m_rig->token.prefix = "at.sig-";
    const auto list = listFrom({session("a", "a"), session("b", "at"), session("c", "at.sig-1")});
    QVERIFY(list);
    QCOMPARE(list->at(0).id, QStringLiteral("b"));
    QVERIFY(list->at(0).current && !list->at(1).current && !list->at(2).current);
}

void BetterAuthSessionsTest::shouldHandOnNoToken()
{
    const auto list = listFrom({session("a", "token-a")});
    QVERIFY(list);
    const RemoteSession one = list->first();
    for (const QString &text : {one.id, one.userAgent, one.ip})
        QVERIFY(!text.contains(QLatin1String("token")));
}

void BetterAuthSessionsTest::shouldRefuseAListThatIsNone_data()
{
    QTest::addColumn<QJsonArray>("answer");
    QJsonObject noId = session("a", "x");
    noId.remove(QStringLiteral("id"));
    QJsonObject badTime = session("a", "x");
    badTime.insert(QStringLiteral("createdAt"), QStringLiteral("yesterday"));
    QTest::newRow("no object") << QJsonArray{1};
    QTest::newRow("no id") << QJsonArray{noId};
    QTest::newRow("no time") << QJsonArray{badTime};
    QTest::newRow("the same id twice") << QJsonArray{session("a", "x"), session("a", "y")};
    QTest::newRow("this one twice") << QJsonArray{session("a", "at-1"), session("b", "at-1")};
}

void BetterAuthSessionsTest::shouldRefuseAListThatIsNone()
{
    QFETCH(QJsonArray, answer);
    const auto list = listFrom(answer);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Kind::BadReply);
}

void BetterAuthSessionsTest::shouldAskToSignInAgainForAnOldSession()
{
    m_rig->transport.answer(
        Method::Get, List, jsonAnswer(403, QJsonObject{{QStringLiteral("code"), QStringLiteral("SESSION_NOT_FRESH")}}));
    QCOMPARE(QCoro::waitFor(m_rig->sessions.list()).error().kind, Kind::Unauthorized);
    QCOMPARE(m_rig->token.rejected.size(), 0); // it is no expiry
}

void BetterAuthSessionsTest::shouldEndOneByItsToken()
{
    m_rig->transport.answer(Method::Get, List, jsonAnswer(200, QJsonArray{session("a", "token-a")}));
    m_rig->transport.answer(Method::Post, Revoke, jsonAnswer(200, Done));
    QVERIFY(QCoro::waitFor(m_rig->sessions.end(QStringLiteral("a"))));
    const SentRequest sent = m_rig->transport.sent().constLast();
    QCOMPARE(sent.json(), QJsonObject({{QStringLiteral("token"), QStringLiteral("token-a")}}));
    QCOMPARE(sent.bearer, QByteArray("at-1"));
    QVERIFY(sent.cookie.isEmpty());
}

void BetterAuthSessionsTest::shouldSayThatOneHasEndedAlready()
{
    m_rig->transport.answer(Method::Get, List, jsonAnswer(200, QJsonArray{session("a", "token-a")}));
    QCOMPARE(QCoro::waitFor(m_rig->sessions.end(QStringLiteral("b"))).error().kind, Kind::NotFound);
    QCOMPARE(m_rig->transport.count(Method::Post, Revoke), 0);
}

void BetterAuthSessionsTest::shouldEndTheOthers()
{
    m_rig->transport.answer(Method::Post, RevokeOthers, jsonAnswer(200, Done));
    QVERIFY(QCoro::waitFor(m_rig->sessions.endOthers()));
    QCOMPARE(m_rig->transport.sent().constLast().body, QByteArray("{}"));
}

void BetterAuthSessionsTest::shouldNotBelieveAnEmptyAnswer()
{
    m_rig->transport.answer(Method::Post, RevokeOthers, jsonAnswer(200, QJsonObject()));
    QCOMPARE(QCoro::waitFor(m_rig->sessions.endOthers()).error().kind, Kind::BadReply);
}

QTEST_GUILESS_MAIN(BetterAuthSessionsTest)
#include "tst_betterauthsessions.moc"
