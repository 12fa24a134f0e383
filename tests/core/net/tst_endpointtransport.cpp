// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpointtransport.h"
#include "tests/support/faketransport.h"

#include <QCoro/QCoroTask>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using Method = HttpRequest::Method;

class EndpointTransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shouldReachEachOriginOverATransportOfItsOwn();
    void h1_shouldTakeNoBearerToken();
    void h5_shouldSendNothingInTheClear();
    void shouldAbortAll();
    void shouldEndWithRequestsInFlight();

private:
    [[nodiscard]] Result<HttpResponse> get(const char *url);
    QMap<QString, FakeTransport *> m_made;
    std::unique_ptr<EndpointTransport> m_transport;
};

void EndpointTransportTest::init()
{
    m_made.clear();
    m_transport = std::make_unique<EndpointTransport>([this](const Origin &origin) {
        auto made = std::make_unique<FakeTransport>();
        made->answer(Method::Get, QStringLiteral("/keys"), rawAnswer(200, origin.toString().toUtf8()));
        m_made.insert(origin.toString(), made.get());
        return made;
    });
}

Result<HttpResponse> EndpointTransportTest::get(const char *url)
{
    auto sending = m_transport->send(HttpRequest(Method::Get, QUrl(QString::fromLatin1(url))));
    return QCoro::waitFor(sending);
}

void EndpointTransportTest::shouldReachEachOriginOverATransportOfItsOwn()
{
    QCOMPARE(get("https://id.example/keys")->body, QByteArray("https://id.example"));
    QCOMPARE(get("https://keys.example/keys")->body, QByteArray("https://keys.example"));
    QCOMPARE(get("https://id.example/keys")->status, 200);
    QCOMPARE(m_made.keys(),
             (QStringList{QStringLiteral("https://id.example"), QStringLiteral("https://keys.example")}));
    QCOMPARE(m_made.value(QStringLiteral("https://id.example"))->count(Method::Get, QStringLiteral("/keys")), 2);
}

void EndpointTransportTest::h1_shouldTakeNoBearerToken()
{
    HttpRequest request(Method::Get, QUrl(QStringLiteral("https://id.example/keys")));
    request.bearer = std::make_shared<const Secret>(Secret::copyOf("token", 5));
    auto sending = m_transport->send(std::move(request));
    QCOMPARE(QCoro::waitFor(sending).error().kind, Error::Kind::InvalidInput);
    QVERIFY(m_made.isEmpty());
}

void EndpointTransportTest::h5_shouldSendNothingInTheClear()
{
    QCOMPARE(get("http://id.example/keys").error().kind, Error::Kind::InsecureAddress);
    QVERIFY(m_made.isEmpty());
}

void EndpointTransportTest::shouldAbortAll()
{
    QVERIFY(get("https://id.example/keys"));
    m_made.first()->hold();
    auto sending = m_transport->send(HttpRequest(Method::Get, QUrl(QStringLiteral("https://id.example/keys"))));
    m_transport->abortAll();
    QCOMPARE(QCoro::waitFor(sending).error().kind, Error::Kind::Cancelled);
}

void EndpointTransportTest::shouldEndWithRequestsInFlight()
{
    QVERIFY(get("https://id.example/keys"));
    m_made.first()->hold();
    auto sending = m_transport->send(HttpRequest(Method::Get, QUrl(QStringLiteral("https://id.example/keys"))));
    m_transport.reset();
    QCOMPARE(QCoro::waitFor(sending).error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(EndpointTransportTest)
#include "tst_endpointtransport.moc"
