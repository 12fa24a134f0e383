// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/backendkinds.h"
#include "core/auth/backends.h"
#include "core/net/endpointtransport.h"
#include "core/net/qnamtransport.h"

#include "tests/support/fakeclock.h"
#include "tests/support/play.h"
#include "tests/support/scriptedserver.h"
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// What holds for every kind of server there is, and for those to come: a hostile or troubled server, over real
/// sockets.
class EveryKindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h1_shouldTakeNoTokenElsewhere_data();
    void h1_shouldTakeNoTokenElsewhere();
    void h4_shouldNotTakeARefusalForAnEnd_data();
    void h4_shouldNotTakeARefusalForAnEnd();
    void h6_shouldPutNoTokenIntoAnAddress_data() { addKinds(); }
    void h6_shouldPutNoTokenIntoAnAddress();
    void h7_shouldNotAnswerAChallenge_data();
    void h7_shouldNotAnswerAChallenge();
    void l4_shouldTryOnceAndTellHowLongToWait_data() { addKinds(); }
    void l4_shouldTryOnceAndTellHowLongToWait();
    void l5_shouldTakeNoHostileToken_data();
    void l5_shouldTakeNoHostileToken();

private:
    static void addKinds();
    static void addRows(const char *column, const QList<QPair<QString, Play>> &plays);
};

namespace {

const QByteArray Durable = "durable+/=token";

/// One kind at a server that answers everything that matters with one play.
struct Rig
{
    Rig(const QString &kind, const Play &play)
    {
        server.handleOthers([play](const Delivery &) { return play; });
        // The one document without which a kind does not know where to ask.
        server.play("GET", QStringLiteral("/.well-known/openid-configuration"), Play::json(200, providerDocument()));
        backend = makeBackend(kind, BackendPlace(server.url(), transport, endpoints, clock, ClientSettings()));
    }

    [[nodiscard]] QJsonObject providerDocument() const
    {
        const QString issuer = server.url().toString();
        return {{QStringLiteral("issuer"), issuer},
                {QStringLiteral("authorization_endpoint"), issuer + QStringLiteral("/authorize")},
                {QStringLiteral("token_endpoint"), issuer + QStringLiteral("/token")},
                {QStringLiteral("revocation_endpoint"), issuer + QStringLiteral("/revoke")},
                {QStringLiteral("jwks_uri"), issuer + QStringLiteral("/jwks")}};
    }
    Result<TokenGrant> refresh()
    {
        QByteArray token(Durable.constData(), Durable.size());
        return QCoro::waitFor(backend->refresh(Secret(std::move(token)), "key"));
    }
    Result<void> revoke()
    {
        QByteArray token(Durable.constData(), Durable.size());
        return QCoro::waitFor(backend->revoke(Secret(std::move(token))));
    }
    /// How often the token has gone out.
    [[nodiscard]] int shown() const
    {
        const auto &deliveries = server.deliveries();
        return static_cast<int>(std::count_if(deliveries.cbegin(), deliveries.cend(), [](const Delivery &delivery) {
            return delivery.header("Authorization").contains("durable") || delivery.body.contains("durable");
        }));
    }

    ScriptedServer server;
    FakeClock clock;
    QnamTransport transport{server.origin(), clock};
    EndpointTransport endpoints{[this](const Origin &origin) -> std::unique_ptr<HttpTransport> {
        return std::make_unique<QnamTransport>(origin, clock);
    }};
    std::unique_ptr<AuthBackend> backend;
};

QString kindOf(const Result<TokenGrant> &given)
{
    return given ? QStringLiteral("done") : errorName(given.error().kind);
}

} // namespace

void EveryKindTest::addKinds()
{
    QTest::addColumn<QString>("kind");
    QVERIFY(backendKinds().size() >= 3);
    for (const BackendKind &kind : backendKinds())
        QTest::newRow(kind.id.data()) << QString(kind.id);
}

void EveryKindTest::addRows(const char *column, const QList<QPair<QString, Play>> &plays)
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<Play>(column);
    for (const BackendKind &kind : backendKinds()) {
        for (const auto &[name, play] : plays)
            QTest::addRow("%s, %s", kind.id.data(), qPrintable(name)) << QString(kind.id) << play;
    }
}

void EveryKindTest::h1_shouldTakeNoTokenElsewhere_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    for (const BackendKind &kind : backendKinds()) {
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%s, %d", kind.id.data(), status) << QString(kind.id) << status;
    }
}

void EveryKindTest::h1_shouldTakeNoTokenElsewhere()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    ScriptedServer other;
    Rig rig(kind, Play::redirect(status, other.url(QStringLiteral("/token"))));
    QCOMPARE(kindOf(rig.refresh()), QStringLiteral("redirected"));
    const Result<void> revoked = rig.revoke();
    QVERIFY(!revoked);
    QCOMPARE(revoked.error().kind, Error::Kind::Redirected);
    QCOMPARE(rig.shown(), 2);
    QCOMPARE(other.connections(), 0);
}

void EveryKindTest::h4_shouldNotTakeARefusalForAnEnd_data()
{
    const QJsonObject refusal{{QStringLiteral("message"), QStringLiteral("Unauthorized")},
                              {QStringLiteral("code"), QStringLiteral("UNAUTHORIZED")},
                              {QStringLiteral("error"), QStringLiteral("access_denied")}};
    QList<QPair<QString, Play>> plays;
    for (const int status : {403, 409, 412})
        plays.append({QString::number(status), Play::json(status, refusal)});
    plays.append({QStringLiteral("404"), Play::answer(404)});
    plays.append({QStringLiteral("a page"), Play::html()});
    plays.append({QStringLiteral("401 with a page"), Play::answer(401, "<html>invalid_grant UNAUTHORIZED</html>")});
    addRows("play", plays);
}

void EveryKindTest::h4_shouldNotTakeARefusalForAnEnd()
{
    QFETCH(QString, kind);
    QFETCH(Play, play);
    Rig rig(kind, play);
    const Result<TokenGrant> given = rig.refresh();
    QVERIFY(!given);
    QVERIFY2(given.error().kind != Error::Kind::InvalidGrant, qPrintable(given.error().detail));
    QCOMPARE(rig.shown(), 1);
}

void EveryKindTest::h6_shouldPutNoTokenIntoAnAddress()
{
    QFETCH(QString, kind);
    Rig rig(kind, Play::json(200, QJsonObject()));
    QVERIFY(!rig.refresh());
    (void)rig.revoke();
    QCOMPARE(rig.shown(), 2);
    for (const Delivery &delivery : rig.server.deliveries())
        QVERIFY2(!delivery.target.contains("durable") && !delivery.target.contains('?'), delivery.target);
}

void EveryKindTest::h7_shouldNotAnswerAChallenge_data()
{
    QList<QPair<QString, Play>> plays;
    for (const char *scheme : {"Basic realm=\"proxy\"", "Digest realm=\"proxy\", nonce=\"1\"", "Negotiate", "NTLM"})
        plays.append({QString::fromLatin1(scheme).section(u' ', 0, 0),
                      Play::answer(401, "<html>", {{"WWW-Authenticate", scheme}})});
    addRows("play", plays);
}

void EveryKindTest::h7_shouldNotAnswerAChallenge()
{
    QFETCH(QString, kind);
    QFETCH(Play, play);
    Rig rig(kind, play);
    const Result<TokenGrant> given = rig.refresh();
    QVERIFY(!given);
    QVERIFY(given.error().kind != Error::Kind::InvalidGrant);
    QCOMPARE(rig.shown(), 1);
}

void EveryKindTest::l4_shouldTryOnceAndTellHowLongToWait()
{
    QFETCH(QString, kind);
    Rig rig(kind, Play::json(429, QJsonObject(), {{"Retry-After", "7"}}));
    const Result<TokenGrant> renewed = rig.refresh();
    QCOMPARE(kindOf(renewed), QStringLiteral("rate-limited"));
    QCOMPARE(renewed.error().retryAfter.value_or(0s), 7s);
    QCOMPARE(rig.shown(), 1);
    rig.server.forgetDeliveries();
    const Result<TokenGrant> given =
        QCoro::waitFor(rig.backend->signIn(credentials(QStringLiteral("ann@example.org"), "password1")));
    QVERIFY(!given);
    if (!rig.server.deliveries().isEmpty()) // passwords are taken here
        QCOMPARE(kindOf(given), QStringLiteral("rate-limited"));
    QVERIFY(rig.server.deliveries().size() <= 1);
}

void EveryKindTest::l5_shouldTakeNoHostileToken_data()
{
    const auto tokens = [](const QJsonValue &token) {
        return Play::json(200, QJsonObject{{QStringLiteral("token"), token},
                                           {QStringLiteral("access_token"), token},
                                           {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                                           {QStringLiteral("expires_in"), 900}});
    };
    addRows("play", {{QStringLiteral("NUL"), tokens(QStringLiteral("to") + QChar(QChar::Null) + QStringLiteral("ken"))},
                     {QStringLiteral("a line end"), tokens(QStringLiteral("token\r\nX-Forged: yes"))},
                     {QStringLiteral("a number"), tokens(5)},
                     {QStringLiteral("giant"), tokens(QString(16 * 1024 + 1, QLatin1Char('t')))},
                     {QStringLiteral("nothing"), tokens(QString())},
                     {QStringLiteral("a giant answer"), tokens(QString(5 * 1024 * 1024, QLatin1Char('t')))},
                     {QStringLiteral("too deep"),
                      Play::answer(200, QByteArray(60'000, '['), {{"Content-Type", "application/json"}})}});
}

void EveryKindTest::l5_shouldTakeNoHostileToken()
{
    QFETCH(QString, kind);
    QFETCH(Play, play);
    Rig rig(kind, play);
    const QString outcome = kindOf(rig.refresh());
    QVERIFY2(outcome == QLatin1String("bad-reply") || outcome == QLatin1String("too-large"), qPrintable(outcome));
}

QTEST_GUILESS_MAIN(EveryKindTest)
#include "tst_everykind.moc"
