// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/site.h"
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

/// What an answer to a refresh may look like, and what is kept of it, in which order.
class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void r8_shouldUseATokenOnlyOnceItsRecordIsStored();
    void r8_shouldKeepCallsWaitingWhileTheRecordIsWritten();
    void r9_shouldKeepTheRefreshTokenIfNoneComes_data();
    void r9_shouldKeepTheRefreshTokenIfNoneComes();
    void r10_shouldStoreTheRefreshTokenOfAPoorAccessToken_data();
    void r10_shouldStoreTheRefreshTokenOfAPoorAccessToken();
    void r24_shouldTakeNoAnswerAboutSomebodyElse();
    void l5_shouldNotDecideByWhatATokenSays_data();
    void l5_shouldNotDecideByWhatATokenSays();
};

void AnswersTest::r8_shouldUseATokenOnlyOnceItsRecordIsStored()
{
    Site site;
    const auto client = signedInClient(site);
    connect(site.server.get(), &RotationServer::accessTokenSeen, this, [&](const QByteArray &token) {
        // The first token of a family has the number 0, and its record the generation 1.
        const quint64 generation = static_cast<quint64>(TokenFamilies::number(token)) + 1;
        QVERIFY(site.record());
        QVERIFY(site.record()->generation >= generation);
    });
    for (int round = 0; round < 10; ++round) {
        site.pass(20s);
        site.server->tokens().expireAccess();
        QCOMPARE(client->use(), QStringLiteral("answered"));
    }
    QCOMPARE(site.server->http().count("GET", RotationServer::Me), 20);
    QCOMPARE(site.record()->generation, 11U);
}

void AnswersTest::r8_shouldKeepCallsWaitingWhileTheRecordIsWritten()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    site.store.hold(FakeCredentialStore::Operation::Write);
    Reply reply;
    client->call(ApiCall(HttpRequest::Method::Get, RotationServer::Me), reply);
    QTRY_COMPARE(site.store.held(FakeCredentialStore::Operation::Write), 1);
    QCOMPARE(site.server->http().count("GET", RotationServer::Me), 1);
    QVERIFY(!reply.result);
    site.store.release(FakeCredentialStore::Operation::Write);
    QVERIFY(site.passUntil([&] { return reply.result.has_value(); }));
    QCOMPARE(reply.error(), QStringLiteral("answered"));
    QCOMPARE(site.record()->generation, 2U);
}

void AnswersTest::r9_shouldKeepTheRefreshTokenIfNoneComes_data()
{
    QTest::addColumn<QJsonValue>("field");
    QTest::newRow("R9 missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("R9 null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("R9 empty") << QJsonValue(QString());
}

void AnswersTest::r9_shouldKeepTheRefreshTokenIfNoneComes()
{
    QFETCH(const QJsonValue, field);
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().setRotation(Rotation::None);
    const QByteArray before = site.storedToken();
    site.server->tokens().expireAccess();
    site.server->alterNextTokens([&](QJsonObject &answer) { answer.insert(QStringLiteral("refresh_token"), field); });
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QCOMPARE(client->phase(), Phase::Active);
    QCOMPARE(site.storedToken(), before);
    QVERIFY(site.sessionSurvives());
    // And one that comes replaces it.
    site.server->tokens().setRotation(Rotation::Strict);
    site.pass(20s);
    site.server->tokens().expireAccess();
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QVERIFY(site.storedToken() != before);
    QVERIFY(site.sessionSurvives());
}

void AnswersTest::r10_shouldStoreTheRefreshTokenOfAPoorAccessToken_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("R10 hardly lives") << QStringLiteral("expires_in") << QJsonValue(5);
    QTest::newRow("R10 does not live") << QStringLiteral("expires_in") << QJsonValue(0);
    QTest::newRow("R10 impossible lifetime") << QStringLiteral("expires_in") << QJsonValue(-1);
    QTest::newRow("R10 lifetime of another type") << QStringLiteral("expires_in") << QJsonValue(QStringLiteral("5"));
    QTest::newRow("R10 no token") << QStringLiteral("token") << QJsonValue(QJsonValue::Null);
    QTest::newRow("R10 token of another type") << QStringLiteral("token") << QJsonValue(5);
    QTest::newRow("R10 token that cannot be sent")
        << QStringLiteral("token") << QJsonValue(QStringLiteral("a\r\nX-Evil: 1"));
    QTest::newRow("L5 giant token") << QStringLiteral("token") << QJsonValue(QString(17 * 1024, QLatin1Char('a')));
    QTest::newRow("L5 token with a NUL") << QStringLiteral("token") << QJsonValue(QStringLiteral("a") + QChar(0));
}

void AnswersTest::r10_shouldStoreTheRefreshTokenOfAPoorAccessToken()
{
    QFETCH(const QString, field);
    QFETCH(const QJsonValue, value);
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().setRotation(Rotation::Strict);
    const QByteArray before = site.storedToken();
    site.server->tokens().expireAccess();
    site.server->alterNextTokens([&](QJsonObject &answer) { answer.insert(field, value); });
    client->use();
    // Whatever is wrong with the rest, what was rotated is kept, and the session goes on with it.
    QVERIFY(site.storedToken() != before);
    QVERIFY(site.sessionSurvives());
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
    QCOMPARE(client->use(), QStringLiteral("answered"));
    QVERIFY(site.sessionSurvives());
}

void AnswersTest::r24_shouldTakeNoAnswerAboutSomebodyElse()
{
    Site site;
    const auto client = signedInClient(site);
    site.server->tokens().expireAccess();
    const QByteArray before = site.storedToken();
    site.server->alterNextTokens([](QJsonObject &answer) {
        answer.insert(QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), 2}});
    });
    client->use();
    QCOMPARE(client->phase(), Phase::Degraded);
    QCOMPARE(site.storedToken(), before);
    QCOMPARE(client->session().view().identity.subject, QStringLiteral("1"));
    QVERIFY(site.passUntil([&] { return client->phase() == Phase::Active; }));
    QVERIFY(site.sessionSurvives());
}

void AnswersTest::l5_shouldNotDecideByWhatATokenSays_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("L5 somebody else's") << QByteArray("{\"sub\":\"2\"}");
    QTest::newRow("L5 expired long ago") << QByteArray("{\"sub\":\"1\",\"iat\":0,\"exp\":1}");
    QTest::newRow("L5 for another audience") << QByteArray("{\"sub\":\"1\",\"aud\":\"elsewhere\"}");
    QTest::newRow("L5 good for ever") << QByteArray("{\"sub\":\"1\",\"exp\":1e300}");
    QTest::newRow("L5 no JSON") << QByteArray("\0\xff", 2);
}

void AnswersTest::l5_shouldNotDecideByWhatATokenSays()
{
    QFETCH(const QByteArray, payload);
    Site site;
    const auto client = signedInClient(site);
    const auto encoded = [](const QByteArray &part) {
        return part.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const QByteArray token = encoded("{\"alg\":\"none\"}") + '.' + encoded(payload) + '.';
    site.server->tokens().expireAccess();
    site.server->alterNextTokens(
        [&](QJsonObject &answer) { answer.insert(QStringLiteral("token"), QString::fromLatin1(token)); });
    // What the server says beside the token counts; the token goes to the server as it is, who refuses it.
    QCOMPARE(client->use(), QStringLiteral("unauthorized"));
    QCOMPARE(client->phase(), Phase::Active);
    QCOMPARE(client->session().view().identity.subject, QStringLiteral("1"));
    QCOMPARE(site.server->http().deliveries().last().header("Authorization"), "Bearer " + token);
    const auto left = *client->session().view().accessExpiresAt - site.clock.bootNow();
    QVERIFY(left > 1700s && left <= 1800s);
    QVERIFY(site.sessionSurvives());
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"
