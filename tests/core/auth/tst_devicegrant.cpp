// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/devicegrant.h"

#include "tests/core/auth/answers.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

QJsonObject begun()
{
    return {{QStringLiteral("device_code"), QStringLiteral("S-Sf")},
            {QStringLiteral("user_code"), QStringLiteral("FWDR-FVVQ")},
            {QStringLiteral("verification_uri"), QStringLiteral("https://id.example/device")},
            {QStringLiteral("verification_uri_complete"), QStringLiteral("https://id.example/device?code=FWDR-FVVQ")},
            {QStringLiteral("expires_in"), 600}};
}

Reply error(const char *name, int status = 400)
{
    return json(status, QJsonObject{{QStringLiteral("error"), QString::fromLatin1(name)}});
}

constexpr BootTime Start = 1000s;

} // namespace

/// RFC 8628 without a network and without waiting.
class DeviceGrantTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldReadWhatToShow();
    void shouldRefuseWhatNobodyCanUse_data();
    void shouldRefuseWhatNobodyCanUse();
    void shouldBoundWhatTheProviderAsksFor();
    void shouldGoOnAfter_data();
    void shouldGoOnAfter();
    void shouldSlowDownForGood();
    void shouldBackOffFromANetworkThatFails();
    void shouldEndWhenTheCodeDoes();
};

void DeviceGrantTest::shouldReadWhatToShow()
{
    const Result<DeviceAuthorization> authorization = deviceAuthorizationFrom(*jsonAnswer(200, begun()));
    QVERIFY(authorization);
    QCOMPARE(textOf(authorization->deviceCode), QByteArray("S-Sf"));
    QCOMPARE(authorization->shown.userCode, QStringLiteral("FWDR-FVVQ"));
    QCOMPARE(authorization->shown.address, QUrl(QStringLiteral("https://id.example/device")));
    QCOMPARE(authorization->shown.fullAddress, QUrl(QStringLiteral("https://id.example/device?code=FWDR-FVVQ")));
    QCOMPARE(authorization->shown.lifetime, 600s);
    QCOMPARE(authorization->interval, 5s);
    const Result<DeviceAuthorization> slow = deviceAuthorizationFrom(*jsonAnswer(200, with(begun(), "interval", 11)));
    QCOMPARE(slow->interval, 11s);
}

void DeviceGrantTest::shouldRefuseWhatNobodyCanUse_data()
{
    QTest::addColumn<QJsonObject>("body");
    for (const char *name : {"device_code", "user_code", "verification_uri", "expires_in"})
        QTest::addRow("without %s", name) << without(begun(), name);
    QTest::newRow("a page over http") << with(begun(), "verification_uri", QStringLiteral("http://id.example/device"));
    QTest::newRow("a program") << with(begun(), "verification_uri", QStringLiteral("app://open"));
    QTest::newRow("a code of two lines") << with(begun(), "user_code", QStringLiteral("FW\nDR"));
    QTest::newRow("a lifetime as text") << with(begun(), "expires_in", QStringLiteral("600"));
}

void DeviceGrantTest::shouldRefuseWhatNobodyCanUse()
{
    QFETCH(QJsonObject, body);
    QCOMPARE(deviceAuthorizationFrom(*jsonAnswer(200, body)).error().kind, Kind::BadReply);
}

void DeviceGrantTest::shouldBoundWhatTheProviderAsksFor()
{
    const QJsonObject absurd = with(with(begun(), "expires_in", 1'000'000), "interval", 100'000);
    const Result<DeviceAuthorization> authorization = deviceAuthorizationFrom(*jsonAnswer(200, absurd));
    QCOMPARE(authorization->shown.lifetime, 1h);
    QCOMPARE(authorization->interval, 60s);
    const QJsonObject unsafe = with(begun(), "verification_uri_complete", QStringLiteral("app://open"));
    QVERIFY(deviceAuthorizationFrom(*jsonAnswer(200, unsafe))->shown.fullAddress.isEmpty());
}

void DeviceGrantTest::shouldGoOnAfter_data()
{
    QTest::addColumn<Reply>("answer");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("not yet") << error("authorization_pending") << true;
    QTest::newRow("too fast") << error("slow_down") << true;
    QTest::newRow("nobody there") << Reply(fail(Kind::Unreachable)) << true;
    QTest::newRow("a lost answer") << Reply(fail(Kind::ConnectionLost)) << true;
    QTest::newRow("no answer in time") << Reply(fail(Kind::Timeout)) << true;
    QTest::newRow("a failure") << raw(503) << true;
    QTest::newRow("limited") << raw(429) << true;
    QTest::newRow("yes") << json(200, QJsonObject()) << false;
    QTest::newRow("yes, in HTML") << raw(200, "<html>", "text/html") << false;
    QTest::newRow("no") << error("access_denied") << false;
    QTest::newRow("too late") << error("expired_token") << false;
    QTest::newRow("another client's") << error("invalid_client", 401) << false;
    QTest::newRow("spent") << error("invalid_grant") << false;
    QTest::newRow("pending, but not as JSON") << raw(400, R"({"error":"authorization_pending"})", "text/html") << false;
    QTest::newRow("given up") << Reply(fail(Kind::Cancelled)) << false;
}

void DeviceGrantTest::shouldGoOnAfter()
{
    QFETCH(Reply, answer);
    DevicePolling polling(*deviceAuthorizationFrom(*jsonAnswer(200, begun())), Start);
    QTEST(polling.goesOn(answer.answer), "goesOn");
}

void DeviceGrantTest::shouldSlowDownForGood()
{
    DevicePolling polling(*deviceAuthorizationFrom(*jsonAnswer(200, begun())), Start);
    QCOMPARE(polling.next(Start), std::optional<BootTime>(Start + 5s));
    QVERIFY(polling.goesOn(error("slow_down").answer));
    QVERIFY(polling.goesOn(error("authorization_pending").answer));
    QCOMPARE(polling.next(Start), std::optional<BootTime>(Start + 10s));
    QVERIFY(polling.goesOn(error("slow_down").answer));
    QCOMPARE(polling.next(Start), std::optional<BootTime>(Start + 15s));
}

void DeviceGrantTest::shouldBackOffFromANetworkThatFails()
{
    DevicePolling polling(*deviceAuthorizationFrom(*jsonAnswer(200, begun())), Start);
    for (const auto pause : {10s, 20s, 40s, 60s, 60s}) {
        QVERIFY(polling.goesOn(fail(Kind::Unreachable)));
        QCOMPARE(polling.next(Start), std::optional<BootTime>(Start + pause));
    }
    QVERIFY(polling.goesOn(jsonAnswer(429, QJsonObject(), {{"Retry-After", "90"}})));
    QCOMPARE(polling.next(Start), std::optional<BootTime>(Start + 90s));
}

void DeviceGrantTest::shouldEndWhenTheCodeDoes()
{
    const DevicePolling polling(*deviceAuthorizationFrom(*jsonAnswer(200, begun())), Start);
    QVERIFY(polling.next(Start + 594s));
    QVERIFY(!polling.next(Start + 595s));
    QVERIFY(!polling.next(Start + 8h)); // the machine has slept
}

QTEST_GUILESS_MAIN(DeviceGrantTest)
#include "tst_devicegrant.moc"
