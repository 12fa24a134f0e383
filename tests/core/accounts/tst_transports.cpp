// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/transports.h"
#include "tests/support/faketransport.h"
#include "tests/support/testauthority.h"
#include "tests/support/transportfixture.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

class TransportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldGiveEveryRequestTheUsersDeadline();
    void shouldAbortWhatItWraps();
    void shouldTrustTheExtraAuthority_data();
    void shouldTrustTheExtraAuthority();
};

void TransportsTest::shouldGiveEveryRequestTheUsersDeadline()
{
    auto inner = std::make_unique<FakeTransport>();
    const FakeTransport &fake = *inner;
    DeadlineTransport transport(std::move(inner), 3s);
    HttpRequest request(HttpRequest::Method::Get, QUrl(QStringLiteral("https://tasks.example/health")));
    QVERIFY(QCoro::waitFor(transport.send(std::move(request))).has_value());
    QCOMPARE(fake.sent().first().deadline, std::chrono::milliseconds(3s));
}

void TransportsTest::shouldAbortWhatItWraps()
{
    auto inner = std::make_unique<FakeTransport>();
    const FakeTransport &fake = *inner;
    DeadlineTransport transport(std::move(inner), 3s);
    transport.abortAll();
    QCOMPARE(fake.aborts(), 1);
}

void TransportsTest::shouldTrustTheExtraAuthority_data()
{
    QTest::addColumn<QByteArray>("content"); // of the file; "authority": the right one
    QTest::addColumn<bool>("trusted");
    QTest::newRow("the authority") << QByteArray("authority") << true;
    QTest::newRow("no file is set") << QByteArray() << false;
    QTest::newRow("not a certificate") << QByteArray("hello") << false;
}

void TransportsTest::shouldTrustTheExtraAuthority()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, trusted);
    const TestAuthority authority;
    ScriptedServer server(authority.issue(QStringLiteral("127.0.0.1")).configuration());
    server.play("GET", QStringLiteral("/health"), Play::json(200, QJsonObject()));
    const QTemporaryDir directory;
    Settings settings(directory.filePath(QStringLiteral("latchkey.ini")));
    if (!content.isEmpty()) {
        QFile file(directory.filePath(QStringLiteral("ca.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content == "authority" ? authority.certificatePem() : content);
        file.close();
        QVERIFY(settings.setValue(SettingKeys::extraCaFile, file.fileName()));
    }
    SystemClock clock;
    const auto transport = networkTransports(settings, clock)(server.origin());
    HttpRequest request(HttpRequest::Method::Get, server.url(QStringLiteral("/health")));
    const Result<HttpResponse> answer = QCoro::waitFor(transport->send(std::move(request)));
    QCOMPARE(answer.has_value(), trusted);
    if (!trusted)
        QCOMPARE(answer.error().kind, Error::Kind::TlsFailure);
}

QTEST_GUILESS_MAIN(TransportsTest)
#include "tst_transports.moc"
