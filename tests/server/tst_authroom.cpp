// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/rooms/authroom.h"

#include "app/server/rooms/userfields.h"
#include "tests/support/fakeclock.h"

#include <QJsonDocument>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Backend;
using namespace std::chrono_literals;

namespace {

/// Answers at once, and keeps what it was asked.
class ScriptedHasher final : public PasswordHasher
{
public:
    bool hash(Secret password, Hashed done) override
    {
        if (overloaded)
            return false;
        done(QByteArray("hash of ") + QByteArray(password.exposed().constData(), password.size()));
        return true;
    }
    bool verify(std::optional<QByteArray> hash, Secret password, Verified done) override
    {
        if (overloaded)
            return false;
        ++verifications;
        withoutHash += hash ? 0 : 1;
        meanwhile();
        done(hash && *hash == QByteArray("hash of ") + password.exposed());
        return true;
    }

    bool overloaded = false;
    int verifications = 0;
    int withoutHash = 0;
    std::function<void()> meanwhile = [] {};
};

} // namespace

class AuthRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldNotTellNobodyFromAWrongPassword();
    void shouldRefuseAPasswordChangedWhileItWasChecked();
    void shouldSayItIsBusy();
    void shouldLimitGuessesPerAccount();
    void shouldLimitGuessesPerAddress();
    void shouldForgiveTheAccountAfterSuccess();
    void shouldLimitSignups();
    void shouldRecogniseEmailAddresses_data();
    void shouldRecogniseEmailAddresses();

private:
    Response post(const char *path, const QJsonObject &body, const QString &peer = QStringLiteral("192.0.2.1"));
    Response logIn(const QString &email, const QString &password, const QString &peer = QStringLiteral("192.0.2.1"));
    Response signUp(const QString &name);

    /// All that the room stands on; made anew for each test.
    struct Ground
    {
        std::unique_ptr<Database> database = Database::open(QStringLiteral(":memory:")).value();
        Test::FakeClock clock;
        UserStore users{*database, clock};
        SessionStore sessions{*database, clock, 24h};
        SigningKey key{SigningKey::randomHs256()};
        TokenIssuer issuer{key, clock, 30min};
        Grants grants{issuer, clock};
        AttemptGuard guard{{{3, 30s}, {6, 2s}, {2, 10s}}, clock};
        ScriptedHasher hasher;
        AuthRoom room{users, sessions, hasher, grants, guard};
        Router router{[](const Request &, const Router::Admission &admission) { admission(Caller()); }};
    };
    std::optional<Ground> m_ground;
};

void AuthRoomTest::init()
{
    m_ground.emplace();
    m_ground->room.open(m_ground->router);
    QCOMPARE(signUp(QStringLiteral("ada")).status, 200);
}

Response AuthRoomTest::post(const char *path, const QJsonObject &body, const QString &peer)
{
    Request request;
    request.method = "POST";
    request.path = QString::fromLatin1(path);
    request.peer = QHostAddress(peer);
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson();
    std::optional<Response> answer;
    m_ground->router.route(request, [&](const Response &response) { answer = response; });
    return answer.value_or(Response{0, {}, {}, 0});
}

Response AuthRoomTest::logIn(const QString &email, const QString &password, const QString &peer)
{
    return post("/auth/login", {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}}, peer);
}

Response AuthRoomTest::signUp(const QString &name)
{
    return post("/auth/signup", {{QStringLiteral("username"), name},
                                 {QStringLiteral("email"), name + QStringLiteral("@example.org")},
                                 {QStringLiteral("password"), QStringLiteral("correct horse")}});
}

void AuthRoomTest::shouldNotTellNobodyFromAWrongPassword()
{
    const Response wrong = logIn(QStringLiteral("ada@example.org"), QStringLiteral("wrong horse"));
    QCOMPARE(m_ground->hasher.verifications, 1);
    const Response nobody = logIn(QStringLiteral("bob@example.org"), QStringLiteral("wrong horse"));
    // The same work was done for nobody as for Ada.
    QCOMPARE(m_ground->hasher.verifications, 2);
    QCOMPARE(m_ground->hasher.withoutHash, 1);
    QCOMPARE(wrong.status, 401);
    QCOMPARE(nobody.status, wrong.status);
    QCOMPARE(nobody.body, wrong.body);
    QCOMPARE(nobody.headers, wrong.headers);
}

void AuthRoomTest::shouldRefuseAPasswordChangedWhileItWasChecked()
{
    m_ground->hasher.meanwhile = [this] {
        QVERIFY(m_ground->users.changePassword(1, "hash of correct horse", "hash of another").value());
    };
    QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("correct horse")).status, 401);
}

void AuthRoomTest::shouldSayItIsBusy()
{
    m_ground->hasher.overloaded = true;
    const Response response = logIn(QStringLiteral("ada@example.org"), QStringLiteral("correct horse"));
    QCOMPARE(response.status, 503);
    QVERIFY(response.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "1")));
    QCOMPARE(signUp(QStringLiteral("bob")).status, 503);
}

void AuthRoomTest::shouldLimitGuessesPerAccount()
{
    for (int i = 0; i < 3; ++i)
        QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("guess")).status, 401);
    const Response refused =
        logIn(QStringLiteral("ADA@example.org"), QStringLiteral("correct horse"), QStringLiteral("192.0.2.2"));
    QCOMPARE(refused.status, 429);
    QVERIFY(refused.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "30")));
    QVERIFY(refused.body.contains("rate_limited"));
    QCOMPARE(m_ground->hasher.verifications, 3);
    m_ground->clock.advance(30s);
    QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("correct horse")).status, 200);
}

void AuthRoomTest::shouldLimitGuessesPerAddress()
{
    for (int i = 0; i < 6; ++i)
        QCOMPARE(logIn(QStringLiteral("%1@example.org").arg(i), QStringLiteral("guess")).status, 401);
    QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("correct horse")).status, 429);
    QCOMPARE(
        logIn(QStringLiteral("ada@example.org"), QStringLiteral("correct horse"), QStringLiteral("192.0.2.2")).status,
        200);
}

void AuthRoomTest::shouldForgiveTheAccountAfterSuccess()
{
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("guess")).status, 401);
        QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("guess")).status, 401);
        QCOMPARE(logIn(QStringLiteral("ada@example.org"), QStringLiteral("correct horse")).status, 200);
        m_ground->clock.advance(6s);
    }
}

void AuthRoomTest::shouldLimitSignups()
{
    QCOMPARE(signUp(QStringLiteral("bob")).status, 200);
    QCOMPARE(signUp(QStringLiteral("eve")).status, 429);
    m_ground->clock.advance(10s);
    QCOMPARE(signUp(QStringLiteral("eve")).status, 200);
}

void AuthRoomTest::shouldRecogniseEmailAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << QStringLiteral("a@b") << true;
    QTest::newRow("plus and dots") << QStringLiteral("a.b+c@d.example") << true;
    QTest::newRow("international") << QStringLiteral("дима@пример.рф") << true;
    QTest::newRow("no at") << QStringLiteral("ab.example") << false;
    QTest::newRow("two ats") << QStringLiteral("a@b@c") << false;
    QTest::newRow("nobody") << QStringLiteral("@b") << false;
    QTest::newRow("nowhere") << QStringLiteral("a@") << false;
    QTest::newRow("space") << QStringLiteral("a b@c") << false;
    QTest::newRow("line break") << QStringLiteral("a@b\nBcc: c") << false;
    QTest::newRow("control") << QStringLiteral("a@b\x07") << false;
}

void AuthRoomTest::shouldRecogniseEmailAddresses()
{
    QFETCH(QString, text);
    QTEST(looksLikeEmail(text), "valid");
}

QTEST_GUILESS_MAIN(AuthRoomTest)
#include "tst_authroom.moc"
