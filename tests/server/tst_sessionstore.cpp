// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/sessionstore.h"

#include "app/server/storage/userstore.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

class SessionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldAdmitALivingSession();
    void shouldAdmitNobodyElse();
    void shouldEndWhenUnusedForItsLifetime();
    void shouldLiveOnWhenRefreshed();
    void shouldListWhatIsAlive();
    void shouldNoteWhenItWasUsed();
    void shouldEndOnlyOnesOwn();
    void shouldEndOthers();
    void shouldEndByAnyTokenItEverHad();
    void shouldForgetWhatExpired();
    void shouldStoreNoToken();

private:
    [[nodiscard]] IssuedSession open(qint64 userId)
    {
        return m_sessions->open(userId, {QStringLiteral("agent"), QStringLiteral("::1")}).value();
    }

    Test::FakeClock m_clock;
    std::unique_ptr<Database> m_database;
    std::optional<SessionStore> m_sessions;
    qint64 m_ada = 0;
    qint64 m_bob = 0;
};

void SessionStoreTest::init()
{
    m_sessions.reset();
    m_database = Database::open(QStringLiteral(":memory:")).value();
    m_sessions.emplace(*m_database, m_clock, 24h);
    UserStore users(*m_database, m_clock);
    m_ada = users.create(QStringLiteral("ada"), QStringLiteral("ada@example.org"), "h")->id;
    m_bob = users.create(QStringLiteral("bob"), QStringLiteral("bob@example.org"), "h")->id;
}

void SessionStoreTest::shouldAdmitALivingSession()
{
    const IssuedSession session = open(m_ada);
    QCOMPARE(session.userId, m_ada);
    QCOMPARE(m_sessions->admit(session.sessionId, m_ada, session.generation).value(), true);
    QVERIFY(m_sessions->end(m_ada, session.sessionId).value());
    QCOMPARE(m_sessions->admit(session.sessionId, m_ada, session.generation).value(), false);
}

void SessionStoreTest::shouldAdmitNobodyElse()
{
    const IssuedSession session = open(m_ada);
    QCOMPARE(m_sessions->admit(session.sessionId, m_bob, 1).value(), false);
    QCOMPARE(m_sessions->admit(QStringLiteral("unknown"), m_ada, 1).value(), false);
}

void SessionStoreTest::shouldEndWhenUnusedForItsLifetime()
{
    const IssuedSession session = open(m_ada);
    m_clock.advance(24h);
    QCOMPARE(m_sessions->admit(session.sessionId, m_ada, 1).value(), false);
    QCOMPARE(m_sessions->refresh(session.refreshToken, {}).error().kind, Error::Kind::InvalidGrant);
}

void SessionStoreTest::shouldLiveOnWhenRefreshed()
{
    IssuedSession session = open(m_ada);
    for (int i = 0; i < 5; ++i) {
        m_clock.advance(23h);
        session = m_sessions->refresh(session.refreshToken, {}).value();
        QCOMPARE(session.expiresAt, m_clock.wallNow().toMSecsSinceEpoch() + 24 * 3600 * 1000);
    }
    QCOMPARE(session.generation, 6);
}

void SessionStoreTest::shouldListWhatIsAlive()
{
    const IssuedSession first = open(m_ada);
    m_clock.advance(12h);
    const IssuedSession second = open(m_ada);
    static_cast<void>(open(m_bob));
    const auto list = m_sessions->list(m_ada);
    QCOMPARE(list->size(), 2);
    QCOMPARE(list->at(0).id, first.sessionId);
    QCOMPARE(list->at(0).userAgent, QStringLiteral("agent"));
    QCOMPARE(list->at(0).ip, QStringLiteral("::1"));
    m_clock.advance(12h);
    QCOMPARE(m_sessions->list(m_ada)->size(), 1);
    QCOMPARE(m_sessions->list(m_ada)->at(0).id, second.sessionId);
}

void SessionStoreTest::shouldNoteWhenItWasUsed()
{
    const IssuedSession session = open(m_ada);
    m_clock.advance(59s);
    QVERIFY(m_sessions->admit(session.sessionId, m_ada, 1).value());
    QCOMPARE(m_sessions->list(m_ada)->at(0).lastUsedAt, m_sessions->list(m_ada)->at(0).createdAt);
    m_clock.advance(1s);
    QVERIFY(m_sessions->admit(session.sessionId, m_ada, 1).value());
    QCOMPARE(m_sessions->list(m_ada)->at(0).lastUsedAt, m_clock.wallNow().toMSecsSinceEpoch());
}

void SessionStoreTest::shouldEndOnlyOnesOwn()
{
    const IssuedSession session = open(m_ada);
    QCOMPARE(m_sessions->end(m_bob, session.sessionId).value(), false);
    QCOMPARE(m_sessions->admit(session.sessionId, m_ada, 1).value(), true);
    QCOMPARE(m_sessions->end(m_ada, session.sessionId).value(), true);
    QCOMPARE(m_sessions->end(m_ada, session.sessionId).value(), false);
}

void SessionStoreTest::shouldEndOthers()
{
    const IssuedSession kept = open(m_ada);
    const IssuedSession other = open(m_ada);
    const IssuedSession bobs = open(m_bob);
    QVERIFY(m_sessions->endOthers(m_ada, kept.sessionId));
    QVERIFY(m_sessions->admit(kept.sessionId, m_ada, 1).value());
    QVERIFY(!m_sessions->admit(other.sessionId, m_ada, 1).value());
    QVERIFY(m_sessions->admit(bobs.sessionId, m_bob, 1).value());
}

void SessionStoreTest::shouldEndByAnyTokenItEverHad()
{
    const IssuedSession first = open(m_ada);
    const IssuedSession second = m_sessions->refresh(first.refreshToken, {}).value();
    const IssuedSession third = m_sessions->refresh(second.refreshToken, {}).value();
    QVERIFY(m_sessions->endByToken(Secret::copyOf("unknown", 7)));
    QVERIFY(m_sessions->admit(first.sessionId, m_ada, 1).value());
    QVERIFY(m_sessions->endByToken(first.refreshToken));
    QVERIFY(!m_sessions->admit(first.sessionId, m_ada, third.generation).value());
    QVERIFY(!m_sessions->refresh(third.refreshToken, {}));
}

void SessionStoreTest::shouldForgetWhatExpired()
{
    const IssuedSession old = open(m_ada);
    m_clock.advance(12h);
    const IssuedSession young = open(m_ada);
    m_clock.advance(12h);
    QVERIFY(m_sessions->purge());
    auto rows = m_database->run(QStringLiteral("SELECT session_id FROM refresh_tokens"));
    QVERIFY(rows && rows->next());
    QCOMPARE(rows->text(0), young.sessionId);
    QVERIFY(!rows->next());
}

void SessionStoreTest::shouldStoreNoToken()
{
    const IssuedSession first = open(m_ada);
    const IssuedSession second = m_sessions->refresh(first.refreshToken, "key-of-the-client").value();
    QByteArray everything;
    for (const char *table : {"sessions", "refresh_tokens"}) {
        auto rows = m_database->run(QStringLiteral("SELECT * FROM ") + QLatin1String(table));
        QVERIFY(rows);
        while (rows->next()) {
            for (int column = 0; (*rows)[column].isValid(); ++column)
                everything += (*rows)[column].toByteArray() + '|';
        }
    }
    QVERIFY(everything.size() > 200);
    for (const Secret *token : {&first.refreshToken, &second.refreshToken}) {
        QVERIFY(!everything.contains(token->exposed()));
        QVERIFY(!everything.contains(QByteArray::fromBase64(token->exposed(), QByteArray::Base64UrlEncoding)));
    }
    QVERIFY(!everything.contains("key-of-the-client"));
}

QTEST_GUILESS_MAIN(SessionStoreTest)
#include "tst_sessionstore.moc"
