// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/auth/oidcfixture.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using Method = HttpRequest::Method;

namespace {

/// A sign-in on another device that is under way.
struct Trial
{
    Trial() { run(); }
    QCoro::Task<> run()
    {
        auto signingIn = oidc.backend.signIn(oidc.person(SignInWay::DeviceCode));
        outcome = co_await signingIn;
    }
    [[nodiscard]] bool failedWith(Kind kind) const { return outcome && !*outcome && outcome->error().kind == kind; }
    [[nodiscard]] int polls() const { return oidc.asked("/token"); }
    void refuse(const char *error)
    {
        oidc.provider.pending = jsonAnswer(400, QJsonObject{{QStringLiteral("error"), QString::fromLatin1(error)}});
    }

    OidcFixture oidc;
    std::optional<Result<TokenGrant>> outcome;
};

} // namespace

/// Signing in with a code that is typed elsewhere (RFC 8628).
class OidcDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldSignInWhenThePersonIsDone();
    void shouldHaveOnePollInFlight();
    void shouldAskLessOftenWhenToldTo();
    void shouldEndAsTheProviderSays_data();
    void shouldEndAsTheProviderSays();
    void shouldEndWithTheCode();
    void shouldLiveThroughAnOutage();
    void shouldEndWhenGivenUp();
    void shouldNotBeginWhereItIsNotOffered();
    void l5_shouldRefuseTheTokenOfAnother();
};

void OidcDeviceTest::shouldSignInWhenThePersonIsDone()
{
    Trial trial;
    QCOMPARE(trial.oidc.guide->codes.size(), 1);
    QCOMPARE(trial.oidc.guide->codes.first().userCode, QStringLiteral("FWDR-FVVQ"));
    QVERIFY(trial.oidc.guide->pages.isEmpty());
    QCOMPARE(trial.oidc.lastForm("/device").value(QStringLiteral("scope")),
             QStringLiteral("openid offline_access profile email"));
    trial.oidc.clock.advance(4s);
    QCOMPARE(trial.polls(), 0);
    trial.oidc.clock.advance(1s);
    QCOMPARE(trial.polls(), 1);
    trial.oidc.clock.advance(10s);
    QCOMPARE(trial.polls(), 3);
    trial.oidc.provider.approved = true;
    trial.oidc.clock.advance(5s);
    QVERIFY(trial.outcome && *trial.outcome);
    QCOMPARE((*trial.outcome)->identity.subject, QStringLiteral("ada"));
    QVERIFY(!(*trial.outcome)->refreshToken.isEmpty());
    trial.oidc.clock.advance(1h); // another poll would end the grant
    QCOMPARE(trial.polls(), 4);
}

void OidcDeviceTest::shouldHaveOnePollInFlight()
{
    Trial trial;
    trial.oidc.transport.hold();
    trial.oidc.clock.advance(1min);
    QCOMPARE(trial.oidc.transport.held(), 1);
    trial.oidc.transport.release();
    trial.oidc.clock.advance(5s);
    QCOMPARE(trial.polls(), 2);
    trial.oidc.backend.cancelSignIn();
    QVERIFY(trial.failedWith(Kind::Cancelled));
}

void OidcDeviceTest::shouldAskLessOftenWhenToldTo()
{
    Trial trial;
    trial.refuse("slow_down");
    trial.oidc.clock.advance(5s);
    trial.refuse("authorization_pending");
    trial.oidc.clock.advance(9s);
    QCOMPARE(trial.polls(), 1);
    trial.oidc.clock.advance(1s);
    QCOMPARE(trial.polls(), 2);
    trial.oidc.clock.advance(10s);
    QCOMPARE(trial.polls(), 3);
    trial.oidc.backend.cancelSignIn();
}

void OidcDeviceTest::shouldEndAsTheProviderSays_data()
{
    QTest::addColumn<QByteArray>("error");
    QTest::addColumn<QString>("kind");
    QTest::newRow("the person said no") << QByteArray("access_denied") << QStringLiteral("access-denied");
    QTest::newRow("too late") << QByteArray("expired_token") << QStringLiteral("sign-in-expired");
    QTest::newRow("spent") << QByteArray("invalid_grant") << QStringLiteral("sign-in-expired");
    QTest::newRow("not this client") << QByteArray("unauthorized_client") << QStringLiteral("client-refused");
}

void OidcDeviceTest::shouldEndAsTheProviderSays()
{
    QFETCH(QByteArray, error);
    QFETCH(QString, kind);
    Trial trial;
    trial.refuse(error.constData());
    trial.oidc.clock.advance(5s);
    QVERIFY(trial.outcome && !*trial.outcome);
    QCOMPARE(errorName(trial.outcome->error().kind), kind);
    trial.oidc.clock.advance(1h);
    QCOMPARE(trial.polls(), 1);
}

void OidcDeviceTest::shouldEndWithTheCode()
{
    Trial trial;
    trial.oidc.clock.advance(599s);
    QVERIFY(trial.failedWith(Kind::SignInExpired));
}

void OidcDeviceTest::shouldLiveThroughAnOutage()
{
    Trial trial;
    trial.oidc.provider.pending = fail(Kind::Unreachable);
    trial.oidc.clock.advance(5s);
    QCOMPARE(trial.polls(), 1);
    trial.oidc.clock.advance(10s);
    QCOMPARE(trial.polls(), 2);
    trial.oidc.provider.approved = true;
    trial.oidc.clock.advance(20s);
    QVERIFY(trial.outcome && *trial.outcome);
}

void OidcDeviceTest::shouldEndWhenGivenUp()
{
    Trial trial;
    trial.oidc.clock.advance(7s);
    trial.oidc.backend.cancelSignIn();
    QVERIFY(trial.failedWith(Kind::Cancelled));
    trial.oidc.clock.advance(1h);
    QCOMPARE(trial.polls(), 1);
}

void OidcDeviceTest::shouldNotBeginWhereItIsNotOffered()
{
    OidcFixture oidc;
    oidc.provider.metadata.remove(QStringLiteral("device_authorization_endpoint"));
    const Result<TokenGrant> given = QCoro::waitFor(oidc.backend.signIn(oidc.person(SignInWay::DeviceCode)));
    QCOMPARE(given.error().kind, Kind::InvalidInput);
}

void OidcDeviceTest::l5_shouldRefuseTheTokenOfAnother()
{
    Trial trial;
    trial.oidc.provider.approved = true;
    trial.oidc.provider.claims.insert(QStringLiteral("aud"), QStringLiteral("other"));
    trial.oidc.clock.advance(5s);
    QVERIFY(trial.failedWith(Kind::UntrustedToken));
    QVERIFY(!trial.oidc.lastForm("/revoke").value(QStringLiteral("token")).isEmpty());
}

QTEST_GUILESS_MAIN(OidcDeviceTest)
#include "tst_oidcdevice.moc"
