// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/sessionstore.h"

#include "app/server/storage/userstore.h"
#include "tests/support/fakeclock.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

namespace {

/// A copy that a test may keep and compare.
QByteArray raw(const IssuedSession &session)
{
    return QByteArray(session.refreshToken.exposed().constData(), session.refreshToken.size());
}

Secret secret(const QByteArray &token)
{
    return Secret::copyOf(token.constData(), static_cast<std::size_t>(token.size()));
}

/// The honest client: it stores what it received before it uses it, and forgets at a crash all that it had not stored.
struct Client
{
    QByteArray stored;
    qint64 storedGeneration = 1;
    QByteArray idempotencyKey;
    QString sessionId;
    qint64 userId = 0;
};

} // namespace

/// The parent-until-child-used rule, as a table and as a model with faults.
class RefreshPolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldFollowTheTable_data();
    void shouldFollowTheTable();
    void shouldEndTheFamilyForAnyAncestor();
    void shouldRefuseALateDuplicateWithoutRevoking();
    void shouldGiveTheSameChildAfterARestart();
    void shouldNotCountTheParentsAccessTokenAsUseOfTheChild();
    void shouldEraseTheSealedChildOnceItWasUsed();
    void shouldLoseNoSessionWhateverFails_data();
    void shouldLoseNoSessionWhateverFails();

private:
    void reopen();
    [[nodiscard]] IssuedSession open() { return m_sessions->open(m_user, {}).value(); }
    [[nodiscard]] bool alive(const IssuedSession &session)
    {
        // Generation 0 is never the newest: looking does not count as use.
        return m_sessions->admit(session.sessionId, m_user, 0).value();
    }
    void cycle(Client &client, QRandomGenerator &random, double faults);

    Test::FakeClock m_clock;
    // In memory where the system has such a place: each commit waits for the disk.
    const QString m_place =
        QFileInfo::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm") : QDir::tempPath();
    std::optional<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
    std::optional<SessionStore> m_sessions;
    qint64 m_user = 0;
    int m_injected = 0;
};

void RefreshPolicyTest::init()
{
    m_directory.emplace(m_place + QStringLiteral("/tst_refreshpolicy-XXXXXX"));
    reopen();
    UserStore users(*m_database, m_clock);
    m_user = users.create(QStringLiteral("ada"), QStringLiteral("ada@example.org"), "h")->id;
    m_injected = 0;
}

void RefreshPolicyTest::reopen()
{
    m_sessions.reset();
    m_database.reset();
    m_database = Database::open(m_directory->filePath(QStringLiteral("server.db"))).value();
    m_sessions.emplace(*m_database, m_clock, 24h);
}

void RefreshPolicyTest::shouldFollowTheTable_data()
{
    QTest::addColumn<QByteArray>("steps");
    QTest::addColumn<bool>("alive");
    // Steps: P presents the parent and expects the one child, p presents it and expects a refusal; C presents the child
    // and expects a grandchild, c expects a refusal; A uses the child's access token, O the parent's own.
    QTest::newRow("first exchange") << QByteArray("P") << true;
    QTest::newRow("answer lost, again and again") << QByteArray("PPPP") << true;
    QTest::newRow("child's access token used") << QByteArray("PA") << true;
    QTest::newRow("child used after several tries") << QByteArray("PPPAC") << true;
    QTest::newRow("child exchanged without its access token") << QByteArray("PC") << true;
    QTest::newRow("child exchanged, its answer lost") << QByteArray("PCCC") << true;
    QTest::newRow("parent's own access token goes on") << QByteArray("POPOPOA") << true;
    QTest::newRow("parent back after the child's access token") << QByteArray("PAp") << false;
    QTest::newRow("parent back after the child was exchanged") << QByteArray("PCp") << false;
    QTest::newRow("the child dies with the family") << QByteArray("PApc") << false;
}

void RefreshPolicyTest::shouldFollowTheTable()
{
    QFETCH(QByteArray, steps);
    const IssuedSession parent = open();
    QByteArray child;
    QByteArray grandchild;
    for (const char step : steps) {
        const bool presentsChild = step == 'C' || step == 'c';
        if (step == 'A' || step == 'O') {
            QVERIFY(m_sessions->admit(parent.sessionId, m_user, step == 'A' ? 2 : 1).value());
            continue;
        }
        const auto answer = m_sessions->refresh(presentsChild ? secret(child) : parent.refreshToken.clone(), {});
        QCOMPARE(answer.has_value(), step == 'P' || step == 'C');
        if (!answer)
            continue;
        QByteArray &expected = presentsChild ? grandchild : child;
        if (expected.isEmpty())
            expected = raw(*answer);
        QCOMPARE(raw(*answer), expected);
        QCOMPARE(answer->generation, presentsChild ? 3 : 2);
        QCOMPARE(answer->sessionId, parent.sessionId);
    }
    QTEST(alive(parent), "alive");
}

void RefreshPolicyTest::shouldEndTheFamilyForAnyAncestor()
{
    const IssuedSession first = open();
    QByteArray newest = raw(first);
    for (int i = 0; i < 20; ++i)
        newest = raw(m_sessions->refresh(secret(newest), {}).value());
    QVERIFY(alive(first));
    QCOMPARE(m_sessions->refresh(first.refreshToken, {}).error().kind, Error::Kind::InvalidGrant);
    QVERIFY(!alive(first));
    QCOMPARE(m_sessions->refresh(secret(newest), {}).error().kind, Error::Kind::InvalidGrant);
}

void RefreshPolicyTest::shouldRefuseALateDuplicateWithoutRevoking()
{
    const IssuedSession parent = open();
    const IssuedSession child = m_sessions->refresh(parent.refreshToken, "key-1").value();
    QVERIFY(m_sessions->admit(child.sessionId, m_user, child.generation).value());
    // The first attempt of the same request, held up on its way: refused, since its answer would help a thief, but no
    // alarm.
    QCOMPARE(m_sessions->refresh(parent.refreshToken, "key-1").error().kind, Error::Kind::InvalidGrant);
    QVERIFY(alive(parent));
    const IssuedSession grandchild = m_sessions->refresh(child.refreshToken, "key-2").value();
    QVERIFY(!m_sessions->refresh(parent.refreshToken, "key-1"));
    QVERIFY(alive(parent));
    // Another request with the same token is an alarm.
    QVERIFY(!m_sessions->refresh(parent.refreshToken, "key-3"));
    QVERIFY(!alive(parent));
    QVERIFY(!m_sessions->refresh(grandchild.refreshToken, "key-4"));
}

void RefreshPolicyTest::shouldGiveTheSameChildAfterARestart()
{
    const IssuedSession parent = open();
    const QByteArray child = raw(m_sessions->refresh(parent.refreshToken, {}).value());
    reopen();
    QCOMPARE(raw(m_sessions->refresh(parent.refreshToken, {}).value()), child);
}

void RefreshPolicyTest::shouldNotCountTheParentsAccessTokenAsUseOfTheChild()
{
    const IssuedSession parent = open();
    const QByteArray child = raw(m_sessions->refresh(parent.refreshToken, {}).value());
    m_clock.advance(2min);
    QVERIFY(m_sessions->admit(parent.sessionId, m_user, 1).value());
    QCOMPARE(raw(m_sessions->refresh(parent.refreshToken, {}).value()), child);
}

void RefreshPolicyTest::shouldEraseTheSealedChildOnceItWasUsed()
{
    const IssuedSession parent = open();
    const auto isSealed = [this] {
        auto rows = m_database->run(QStringLiteral("SELECT sealed_child FROM sessions"));
        return rows && rows->next() && !(*rows)[0].isNull();
    };
    const IssuedSession child = m_sessions->refresh(parent.refreshToken, {}).value();
    QVERIFY(isSealed());
    QVERIFY(m_sessions->admit(child.sessionId, m_user, child.generation).value());
    QVERIFY(!isSealed());
}

/// One wish of the client for a fresh access token, with everything that can go wrong on the way.
void RefreshPolicyTest::cycle(Client &client, QRandomGenerator &random, double faults)
{
    const auto happens = [&] {
        const bool fault = random.generateDouble() < faults;
        m_injected += fault ? 1 : 0;
        return fault;
    };
    QByteArray delayed; // the token of an attempt that the server sees only later
    QByteArray delayedKey;
    client.idempotencyKey = QByteArray::number(random.generate64());
    while (true) {
        if (happens())
            reopen(); // the server crashed, or its computer lost power
        if (happens()) {
            delayed = client.stored;
            delayedKey = client.idempotencyKey;
            continue; // held up on the way: the client gave up waiting and tries again
        }
        const auto answer = m_sessions->refresh(secret(client.stored), client.idempotencyKey);
        QVERIFY2(answer, "an honest client was refused");
        if (happens())
            continue; // the answer was lost
        if (happens())
            continue; // the client crashed before it had stored the answer
        const QByteArray received = raw(*answer);
        if (happens() && !delayed.isEmpty()) {
            // The held-up attempt arrives between answer and use; its answer may even be the one that counts.
            const auto late = m_sessions->refresh(secret(delayed), delayedKey);
            QVERIFY2(late && raw(*late) == received, "a racing attempt got something else");
        }
        client.stored = received;
        client.storedGeneration = answer->generation;
        break;
    }
    if (happens())
        return; // crashed after storing, before using; next time it begins with what it stored
    QVERIFY2(m_sessions->admit(client.sessionId, client.userId, client.storedGeneration).value(),
             "a fresh access token was refused");
    if (!delayed.isEmpty() && happens())
        QVERIFY(!m_sessions->refresh(secret(delayed), delayedKey)); // arrives after the use: refused, but harmless
}

void RefreshPolicyTest::shouldLoseNoSessionWhateverFails_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<double>("faults");
    for (quint32 seed = 1; seed <= 3; ++seed) {
        QTest::addRow("few faults, seed %u", seed) << seed << 0.05;
        QTest::addRow("many faults, seed %u", seed) << seed << 0.4;
    }
}

void RefreshPolicyTest::shouldLoseNoSessionWhateverFails()
{
    QFETCH(quint32, seed);
    QFETCH(double, faults);
    QRandomGenerator random(seed);
    const IssuedSession session = open();
    Client client{raw(session), 1, {}, session.sessionId, m_user};
    for (int i = 0; i < 300; ++i) {
        m_clock.advance(std::chrono::seconds(random.bounded(1, 1800)));
        cycle(client, random, faults);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(alive(session));
    QVERIFY2(m_injected > 50, "the model injected hardly any fault");
}

QTEST_GUILESS_MAIN(RefreshPolicyTest)
#include "tst_refreshpolicy.moc"
