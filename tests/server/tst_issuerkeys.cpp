// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/auth/remotekeys.h"
#include "tests/server/support/trustingserver.h"

#include <QNetworkReply>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Backend::RemoteKeys;

namespace {

const QString Ada = QStringLiteral("ada");

} // namespace

/// How an issuer's keys come and go.
class IssuerKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldFetchOnceForAll();
    void shouldFetchAgainForAnUnknownKey();
    void shouldNotFetchForEveryUnknownKey();
    void shouldForgetAKeyThatIsGone();
    void shouldKeepTheKeysWhileTheIssuerIsDown();
    void shouldAskForPatienceWithoutKeys_data();
    void shouldAskForPatienceWithoutKeys();
    void shouldServeOthersWhileItWaits();
    void shouldEndWhileItWaits();

private:
    [[nodiscard]] QByteArray signedBy(const TokenSigner &signer) const { return signer.sign(m_world->claims(Ada)); }

    std::optional<TrustingServer> m_world;
};

void IssuerKeysTest::init()
{
    m_world.emplace();
}

void IssuerKeysTest::shouldFetchOnceForAll()
{
    QCOMPARE(m_world->fetches(), 0);
    for (const char *subject : {"ada", "bob", "eve"})
        QCOMPARE(m_world->list(m_world->token(QString::fromLatin1(subject))).status, 200);
    QCOMPARE(m_world->fetches(), 1);
}

void IssuerKeysTest::shouldFetchAgainForAnUnknownKey()
{
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    const TokenSigner next(TokenSigner::Kind::Ed25519, QStringLiteral("k2"));
    m_world->publish(jwksOf({m_world->signer.jwk(), next.jwk()}));
    m_world->server->clock().advance(RemoteKeys::Pause);
    QCOMPARE(m_world->list(signedBy(next)).status, 200);
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    QCOMPARE(m_world->fetches(), 2);
}

void IssuerKeysTest::shouldNotFetchForEveryUnknownKey()
{
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    m_world->server->clock().advance(RemoteKeys::Pause);
    for (int i = 0; i < 5; ++i) {
        const TokenSigner stranger(TokenSigner::Kind::Ec, QString::number(i));
        QCOMPARE(m_world->list(signedBy(stranger)).status, 401);
    }
    QCOMPARE(m_world->fetches(), 2);
    m_world->server->clock().advance(RemoteKeys::Pause);
    QCOMPARE(m_world->list(signedBy(TokenSigner(TokenSigner::Kind::Ec, QStringLiteral("6")))).status, 401);
    QCOMPARE(m_world->fetches(), 3);
}

void IssuerKeysTest::shouldForgetAKeyThatIsGone()
{
    TestServer &server = *m_world->server;
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    const TokenSigner next(TokenSigner::Kind::Rsa, QStringLiteral("k2"));
    m_world->publish(next.jwks());
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    QJsonObject claims = m_world->claims(Ada);
    claims.insert(QStringLiteral("exp"), claims.value(QStringLiteral("exp")).toInteger() + 3600);
    const QByteArray old = m_world->signer.sign(claims);
    server.clock().advance(RemoteKeys::Freshness);
    // Served once more with what is there, while the new keys are on their way.
    QCOMPARE(m_world->list(old).status, 200);
    QTRY_COMPARE(m_world->fetches(), 2);
    QTRY_COMPARE(m_world->list(old).status, 401);
    QCOMPARE(m_world->list(next.sign(claims)).status, 200);
}

void IssuerKeysTest::shouldKeepTheKeysWhileTheIssuerIsDown()
{
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    m_world->keys.close();
    m_world->server->clock().advance(RemoteKeys::Pause);
    QCOMPARE(m_world->list(signedBy(TokenSigner(TokenSigner::Kind::Ec, QStringLiteral("k2")))).status, 401);
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
    m_world->keys.open();
    m_world->keys.handle("GET", QLatin1String(TrustingServer::KeysPath),
                         [](const Delivery &) { return Play::answer(500, "{}"); });
    m_world->server->clock().advance(RemoteKeys::Pause);
    QCOMPARE(m_world->list(signedBy(TokenSigner(TokenSigner::Kind::Ec, QStringLiteral("k3")))).status, 401);
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
}

void IssuerKeysTest::shouldAskForPatienceWithoutKeys_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto bytes = [](const Play &play) { return play.bytes; };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an error") << bytes(Play::answer(503, "{}"));
    QTest::newRow("keys with an error") << bytes(Play::answer(404, R"({"keys":[]})"));
    QTest::newRow("a page") << bytes(Play::html());
    QTest::newRow("a list") << bytes(Play::answer(200, "[]"));
    QTest::newRow("elsewhere") << bytes(Play::redirect(302, QUrl(QStringLiteral("http://127.0.0.1:1/jwks"))));
    QTest::newRow("five megabytes") << bytes(Play::answer(200, R"({"keys":[]})" + QByteArray(5 * 1024 * 1024, ' ')));
    QTest::newRow("five megabytes in chunks")
        << bytes(Play::chunked(200, QList<QByteArray>(80, QByteArray(64 * 1024, ' '))));
    QTest::newRow("cut off") << bytes(Play::truncated(200, R"({"keys":[]}      )", 11));
}

void IssuerKeysTest::shouldAskForPatienceWithoutKeys()
{
    QFETCH(QByteArray, answer);
    m_world->keys.handle("GET", QLatin1String(TrustingServer::KeysPath),
                         [answer](const Delivery &) { return Play(answer, Play::Then::Close); });
    const Answer refused = m_world->list(m_world->token(Ada));
    // The token may be good: nobody is told to sign in again.
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.headers.contains("retry-after"));
    const int fetches = m_world->fetches();
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 503);
    QCOMPARE(m_world->fetches(), fetches);
    m_world->publish(m_world->signer.jwks());
    m_world->server->clock().advance(RemoteKeys::Pause);
    QCOMPARE(m_world->list(m_world->token(Ada)).status, 200);
}

void IssuerKeysTest::shouldServeOthersWhileItWaits()
{
    m_world->keys.hold();
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1/tasks/users/me/tasks").arg(m_world->server->port())));
    request.setRawHeader("Authorization", "Bearer " + m_world->token(Ada));
    const std::unique_ptr<QNetworkReply> waiting(network.get(request));
    QTRY_COMPARE(m_world->keys.held(), 1);
    const Person local = m_world->server->signUp(QStringLiteral("bob"));
    QCOMPARE(m_world->server->probe(local.access), 200);
    QVERIFY(!waiting->isFinished());
    m_world->keys.release();
    QTRY_VERIFY(waiting->isFinished());
    QCOMPARE(waiting->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

void IssuerKeysTest::shouldEndWhileItWaits()
{
    m_world->keys.hold();
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(QStringLiteral("http://127.0.0.1:%1/tasks/users/me/tasks").arg(m_world->server->port())));
    request.setRawHeader("Authorization", "Bearer " + m_world->token(Ada));
    const std::unique_ptr<QNetworkReply> waiting(network.get(request));
    QTRY_COMPARE(m_world->keys.held(), 1);
    m_world->server.reset();
    QTRY_VERIFY(waiting->isFinished());
    QVERIFY(waiting->error() != QNetworkReply::NoError);
}

QTEST_GUILESS_MAIN(IssuerKeysTest)
#include "tst_issuerkeys.moc"
