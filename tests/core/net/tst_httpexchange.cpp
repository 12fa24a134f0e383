// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpexchange.h"

#include <QCoro/QCoroTask>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

using namespace Latchkey;

namespace {

QCoro::Task<> collect(QNetworkReply *reply, qint64 maxBytes, std::optional<Result<HttpResponse>> *into)
{
    HttpExchange exchange(reply, maxBytes, QStringLiteral("GET /"));
    Result<HttpResponse> result = co_await exchange.outcome();
    into->emplace(std::move(result));
}

} // namespace

/// What shows in the exchange alone. See tst_qnamtransport for the rest.
class HttpExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNotReadAheadOfWhatIsTaken();
};

/// The server sends from the very thread that would take what comes, and so is the faster one.
void HttpExchangeTest::shouldNotReadAheadOfWhatIsTaken()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QNetworkAccessManager network;
    QNetworkReply *const reply =
        network.get(QNetworkRequest(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()))));
    const QSignalSpy sent(reply, &QNetworkReply::requestSent);
    std::optional<Result<HttpResponse>> result;
    collect(reply, 4096, &result);
    QTRY_VERIFY(sent.size() == 1 && server.hasPendingConnections());
    QTcpSocket *const client = server.nextPendingConnection();
    QTRY_VERIFY(client->peek(client->bytesAvailable()).endsWith("\r\n\r\n"));

    client->write("HTTP/1.1 200 OK\r\n\r\n");
    constexpr qint64 MoreThanAllBuffers = 64 << 20;
    const QByteArray piece(64 << 10, 'x');
    qint64 written = 0;
    const auto isTaken = [client] { return client->bytesToWrite() == 0 || client->waitForBytesWritten(1000); };
    while (written < MoreThanAllBuffers && isTaken())
        written += client->write(piece);
    QCOMPARE_LT(written, MoreThanAllBuffers);
    QTRY_VERIFY(result);
    QVERIFY(!*result);
    QCOMPARE(result->error().kind, Error::Kind::TooLarge);
}

QTEST_GUILESS_MAIN(HttpExchangeTest)
#include "tst_httpexchange.moc"
