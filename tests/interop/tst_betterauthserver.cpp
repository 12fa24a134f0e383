// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/betterauth.h"
#include "core/net/qnamtransport.h"

#include "tests/interop/deployment.h"
#include "tests/interop/interopclient.h"
#include "tests/support/jumpclock.h"
#include "tests/support/sessionbench.h"

#include <QJsonArray>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

/// What is peculiar to a real Better Auth.
class BetterAuthServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldPassTheSecondFactor_data();
    void shouldPassTheSecondFactor();
    void shouldAskForAnotherCode();
    void shouldEndAfterTooManyWrongCodes();
    void shouldSayThatTheServerTakesItselfForAnother();
    void shouldFindAnotherMount();
    void l4_shouldWaitAsLongAsTheServerSays();
    void shouldRefuseASecondSignUp();
    void r15_shouldEndOnlyWithTheSession_data();
    void r15_shouldEndOnlyWithTheSession();
    void r11_shouldLiveThroughAnOutage();
    void shouldSignOutTwice();
    void shouldWorkWithATaskServerThatThePersonNames();
};

namespace {

const QString Email = QStringLiteral("ann@example.org");
const QByteArray Password = "correct horse";

/// Reads codes off a list; gives up at its end.
class CodeReader final : public SignInGuide
{
public:
    void add(SecondFactor::Kind kind, const QByteArray &code)
    {
        QByteArray bytes(code.constData(), code.size());
        m_codes.emplace_back(kind, Secret(std::move(bytes)));
    }
    QList<std::optional<Error>> refusals; ///< what each question said of the code before

    QCoro::Task<Result<SecondFactor>> secondFactor(SecondFactorQuestion question) override
    {
        refusals.append(question.refusal);
        if (m_codes.empty())
            co_return fail(Error::Kind::Cancelled);
        SecondFactor next = std::move(m_codes.front());
        m_codes.pop_front();
        co_return next;
    }
    Result<void> openBrowser(const QUrl &) override { return fail(Error::Kind::NoBrowser); }
    void showDeviceCode(const DeviceCode &) override {}

private:
    std::deque<SecondFactor> m_codes;
};

/// The adapter at a server of its own.
struct Rig
{
    explicit Rig(const QStringList &options = {}, const QString &mount = {})
        : server(InteropServer::Kind::BetterAuth, options)
        , transport(Origin::of(server.url()).value_or(Origin()), clock)
        , backend(server.url(mount), transport, clock)
    {
    }

    Result<TokenGrant> signUp() { return QCoro::waitFor(backend.signUp(credentials(Email, Password))); }
    Result<TokenGrant> signIn(const QByteArray &password = Password)
    {
        Credentials entered = credentials(Email, password);
        entered.guide = reader;
        return QCoro::waitFor(backend.signIn(std::move(entered)));
    }
    Result<TokenGrant> refresh(const TokenGrant &grant)
    {
        return QCoro::waitFor(backend.refresh(grant.refreshToken.clone(), {}));
    }
    /// Signs up and adds a second factor. The backup codes.
    QStringList enrol()
    {
        if (!signUp())
            return {};
        QStringList codes;
        const QJsonObject enrolled =
            server.tell(QStringLiteral("enrol"), {{QStringLiteral("email"), Email},
                                                  {QStringLiteral("password"), QString::fromLatin1(Password)}});
        for (const QJsonValue &code : enrolled.value(QLatin1String("backupCodes")).toArray())
            codes.append(code.toString());
        return codes;
    }
    QByteArray codeNow()
    {
        const QJsonObject shown = server.tell(QStringLiteral("totp"), {{QStringLiteral("email"), Email}});
        return shown.value(QLatin1String("code")).toString().toLatin1();
    }

    JumpClock clock;
    InteropServer server;
    QnamTransport transport;
    BetterAuthBackend backend;
    std::shared_ptr<CodeReader> reader = std::make_shared<CodeReader>();
};

QString kindOf(const Result<TokenGrant> &given)
{
    return given ? QStringLiteral("done") : errorName(given.error().kind);
}

const QStringList TwoFactor{QStringLiteral("--two-factor")};
constexpr auto Authenticator = SecondFactor::Kind::AuthenticatorCode;
constexpr auto Backup = SecondFactor::Kind::BackupCode;

} // namespace

void BetterAuthServerTest::shouldPassTheSecondFactor_data()
{
    QTest::addColumn<bool>("backup");
    QTest::newRow("authenticator") << false;
    QTest::newRow("backup code") << true;
}

void BetterAuthServerTest::shouldPassTheSecondFactor()
{
    QFETCH(bool, backup);
    Rig rig(TwoFactor);
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    const QStringList codes = rig.enrol();
    QCOMPARE(codes.size(), 10);
    rig.reader->add(backup ? Backup : Authenticator, backup ? codes.first().toLatin1() : rig.codeNow());
    const Result<TokenGrant> given = rig.signIn();
    QCOMPARE(kindOf(given), QStringLiteral("done"));
    QCOMPARE(given->identity.email, Email);
    QCOMPARE(kindOf(rig.refresh(*given)), QStringLiteral("done"));
}

void BetterAuthServerTest::shouldAskForAnotherCode()
{
    Rig rig(TwoFactor);
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    const QStringList codes = rig.enrol();
    rig.reader->add(Authenticator, "000");
    rig.reader->add(Backup, "none-of-those");
    rig.reader->add(Backup, codes.last().toLatin1());
    QCOMPARE(kindOf(rig.signIn()), QStringLiteral("done"));
    QCOMPARE(rig.reader->refusals.size(), 3);
    QCOMPARE(rig.reader->refusals.at(1)->kind, Error::Kind::WrongCode);
    QCOMPARE(rig.reader->refusals.at(2)->kind, Error::Kind::WrongCode);
}

void BetterAuthServerTest::shouldEndAfterTooManyWrongCodes()
{
    Rig rig(TwoFactor);
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    QVERIFY(!rig.enrol().isEmpty());
    for (int i = 0; i < 10; ++i)
        rig.reader->add(Authenticator, "000");
    QCOMPARE(kindOf(rig.signIn()), QStringLiteral("code-expired"));
    QCOMPARE(rig.reader->refusals.size(), 6);
}

void BetterAuthServerTest::shouldSayThatTheServerTakesItselfForAnother()
{
    Rig rig({QStringLiteral("--two-factor"), QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:1")});
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    QVERIFY(!rig.enrol().isEmpty());
    rig.reader->add(Authenticator, rig.codeNow());
    const Result<TokenGrant> given = rig.signIn();
    QCOMPARE(kindOf(given), QStringLiteral("forbidden"));
    QVERIFY(given.error().detail.contains(QLatin1String("INVALID_ORIGIN")));
}

void BetterAuthServerTest::shouldFindAnotherMount()
{
    const QString mount = QStringLiteral("/shop/accounts");
    Rig rig({QStringLiteral("--base-path"), mount, QStringLiteral("--require-signature")}, mount);
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    QVERIFY(QCoro::waitFor(rig.backend.discover()));
    const Result<TokenGrant> given = rig.signUp();
    QCOMPARE(kindOf(given), QStringLiteral("done"));
    QCOMPARE(kindOf(rig.refresh(*given)), QStringLiteral("done"));
}

void BetterAuthServerTest::l4_shouldWaitAsLongAsTheServerSays()
{
    Rig rig({QStringLiteral("--rate-limit")});
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(kindOf(rig.signIn("wrong horse")), QStringLiteral("wrong-credentials"));
    const Result<TokenGrant> limited = rig.signIn();
    QCOMPARE(kindOf(limited), QStringLiteral("rate-limited"));
    QVERIFY(limited.error().retryAfter.value_or(0s) > 0s && *limited.error().retryAfter <= 10s);
}

void BetterAuthServerTest::shouldRefuseASecondSignUp()
{
    Rig rig;
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    QCOMPARE(kindOf(rig.signUp()), QStringLiteral("done"));
    QCOMPARE(kindOf(rig.signUp()), QStringLiteral("email-taken"));
    const Error invalid =
        QCoro::waitFor(rig.backend.signUp(credentials(QStringLiteral("not an address"), Password))).error();
    QCOMPARE(invalid.kind, Error::Kind::Invalid);
    QCOMPARE(invalid.fields.value(0).name, QStringLiteral("email"));
    const Error tooShort =
        QCoro::waitFor(rig.backend.signUp(credentials(QStringLiteral("b@example.org"), "short"))).error();
    QCOMPARE(tooShort.fields.value(0).name, QStringLiteral("password"));
}

void BetterAuthServerTest::r15_shouldEndOnlyWithTheSession_data()
{
    QTest::addColumn<QString>("backDoor");
    QTest::newRow("expired") << QStringLiteral("expire");
    QTest::newRow("ended") << QStringLiteral("drop");
}

void BetterAuthServerTest::r15_shouldEndOnlyWithTheSession()
{
    QFETCH(QString, backDoor);
    Rig rig;
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    const Result<TokenGrant> given = rig.signUp();
    QVERIFY(given);
    rig.server.down();
    rig.clock.jump(1min); // no connection is kept that long
    QCOMPARE(kindOf(rig.refresh(*given)), QStringLiteral("unreachable"));
    rig.server.up();
    QCOMPARE(kindOf(rig.refresh(*given)), QStringLiteral("done"));
    rig.server.tell(backDoor, {{QStringLiteral("email"), Email}});
    QCOMPARE(kindOf(rig.refresh(*given)), QStringLiteral("invalid-grant"));
}

void BetterAuthServerTest::r11_shouldLiveThroughAnOutage()
{
    Deployment deployment(Deployment::Kind::BetterAuth);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient client(deployment.address(), clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QVERIFY(client.signUp(Email, Password));
    QCOMPARE(client.synchronise(), QStringLiteral("done")); // the task server has the keys from now on
    deployment.authority().down();
    clock.jump(2h);
    client.account().tasks().refresh();
    QTRY_COMPARE(client.phase(), Phase::Degraded);
    client.restart();
    QTRY_COMPARE(client.phase(), Phase::Degraded);
    deployment.authority().up();
    client.account().session().retryNow();
    QTRY_COMPARE(client.phase(), Phase::Active);
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
}

void BetterAuthServerTest::shouldSignOutTwice()
{
    Rig rig;
    QVERIFY2(rig.server.isReady(), rig.server.failure());
    const Result<TokenGrant> given = rig.signUp();
    QVERIFY(given);
    QVERIFY(QCoro::waitFor(rig.backend.revoke(given->refreshToken.clone())));
    QVERIFY(QCoro::waitFor(rig.backend.revoke(given->refreshToken.clone())));
    QCOMPARE(kindOf(rig.refresh(*given)), QStringLiteral("invalid-grant"));
}

void BetterAuthServerTest::shouldWorkWithATaskServerThatThePersonNames()
{
    Deployment deployment(Deployment::Kind::BetterAuth);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    ServerQuery query(deployment.authority().url().toString());
    // Better Auth knows of none.
    QCOMPARE(InteropClient(query, clock).failure(), QStringLiteral("it is not known where the tasks are"));
    query.taskAddress = deployment.tasks().url().toString();
    InteropClient both(query, clock);
    QVERIFY2(both.failure().isEmpty(), qPrintable(both.failure()));
    QCOMPARE(both.kind(), QStringLiteral("better-auth"));
    QVERIFY(both.signUp(Email, Password));
    QCOMPARE(both.synchronise(), QStringLiteral("done"));
}

QTEST_GUILESS_MAIN(BetterAuthServerTest)
#include "tst_betterauthserver.moc"
