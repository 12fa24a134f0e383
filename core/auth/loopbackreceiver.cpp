// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/loopbackreceiver.h"

#include <QTcpSocket>

namespace Latchkey {

namespace {

const QByteArray RedirectPath = "/callback";

QByteArray page(int status)
{
    const QByteArray text = status == 200 ? "You can close this window and go back to Latchkey."
                                          : "This address only answers the sign-in that Latchkey began.";
    const QByteArray reason = status == 200   ? "OK"
                              : status == 404 ? "Not Found"
                              : status == 405 ? "Method Not Allowed"
                                              : "Bad Request";
    const QByteArray html =
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Latchkey</title><p>" + text;
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
           + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(html.size())
           + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff"
             "\r\nContent-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\nConnection: close\r\n\r\n"
           + html;
}

} // namespace

LoopbackReceiver::LoopbackReceiver(Clock &clock)
    : m_clock(clock)
{
    connect(&m_listener, &QTcpServer::newConnection, this, &LoopbackReceiver::accept);
}

LoopbackReceiver::~LoopbackReceiver()
{
    const auto answer = m_answer;
    answer->resolve(fail(Error::Kind::Cancelled));
}

Result<QUrl> LoopbackReceiver::listen()
{
    // The address, not the name: "localhost" may resolve to what somebody else listens on (RFC 8252, 8.3).
    if (!m_listener.listen(QHostAddress::LocalHost, 0))
        return fail(Error::Kind::Unreachable, m_listener.errorString());
    m_port = m_listener.serverPort();
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(RedirectPath)));
}

QCoro::Task<Result<Secret>> LoopbackReceiver::receive(ExpectedRedirect expected)
{
    m_expected = std::move(expected);
    m_clock.callAt(m_clock.bootNow() + Patience, this, [this] { end(fail(Error::Kind::Timeout)); });
    const auto answer = m_answer;
    co_return co_await *answer;
}

void LoopbackReceiver::cancel()
{
    end(fail(Error::Kind::Cancelled));
}

void LoopbackReceiver::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_listener.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly).size() > MaxConnections) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(MaxRequestBytes);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        m_clock.callAt(m_clock.bootNow() + RequestPatience, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void LoopbackReceiver::read(QTcpSocket *socket)
{
    const QByteArray bytes = socket->peek(MaxRequestBytes);
    const qsizetype empty = bytes.indexOf("\r\n\r\n");
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_port);
    if (empty >= 0)
        answer(socket, judgeRedirect(bytes.first(empty + 2), host, RedirectPath, m_expected));
    else if (bytes.size() >= MaxRequestBytes)
        answer(socket, RedirectVerdict(400));
}

void LoopbackReceiver::answer(QTcpSocket *socket, RedirectVerdict verdict)
{
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->setReadBufferSize(0);
    socket->readAll();
    socket->write(page(verdict.status));
    // Out of our hands before whoever waits may delete this object.
    socket->flush();
    socket->disconnectFromHost();
    if (verdict.outcome)
        end(std::move(*verdict.outcome));
}

/// The first end counts. Whoever waits goes on from the event loop, not from within the socket's own signal.
void LoopbackReceiver::end(Result<Secret> outcome)
{
    if (!m_listener.isListening())
        return;
    m_listener.close();
    m_expected = {};
    const auto kept = std::make_shared<Result<Secret>>(std::move(outcome));
    QMetaObject::invokeMethod(
        this, [answer = m_answer, kept] { answer->resolve(std::move(*kept)); }, Qt::QueuedConnection);
}

} // namespace Latchkey

#include "moc_loopbackreceiver.cpp"
