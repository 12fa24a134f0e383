// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/play.h"

#include <QJsonDocument>

namespace Latchkey::Test {

namespace {

QByteArray head(int status, const HttpHeaders &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    return text + "\r\n";
}

HttpHeaders withLength(const HttpHeaders &headers, qsizetype length)
{
    return HttpHeaders(headers) << qMakePair(QByteArray("Content-Length"), QByteArray::number(length));
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray openChunked(int status, const QList<QByteArray> &chunks)
{
    QByteArray bytes = head(status, {{"Content-Type", "application/json"}, {"Transfer-Encoding", "chunked"}});
    for (const QByteArray &one : chunks)
        bytes += chunk(one);
    return bytes;
}

Play document(int status, const QJsonDocument &body, const HttpHeaders &headers)
{
    HttpHeaders all = headers;
    all.prepend({"Content-Type", "application/json"});
    return Play::answer(status, body.toJson(QJsonDocument::Compact), all);
}

} // namespace

Play Play::answer(int status, const QByteArray &body, const HttpHeaders &headers)
{
    // RFC 9110, 8.6: no Content-Length in a 204.
    return Play(head(status, status == 204 ? headers : withLength(headers, body.size())) + body, Then::Go);
}

Play Play::json(int status, const QJsonObject &body, const HttpHeaders &headers)
{
    return document(status, QJsonDocument(body), headers);
}

Play Play::json(int status, const QJsonArray &body, const HttpHeaders &headers)
{
    return document(status, QJsonDocument(body), headers);
}

Play Play::html()
{
    return answer(200, "<!DOCTYPE html><html><title>Welcome to the Wi-Fi</title></html>",
                  {{"Content-Type", "text/html"}});
}

Play Play::redirect(int status, const QUrl &to)
{
    return answer(status, {}, {{"Location", to.toEncoded()}});
}

Play Play::chunked(int status, const QList<QByteArray> &chunks)
{
    return Play(openChunked(status, chunks) + chunk({}), Then::Go);
}

Play Play::truncated(int status, const QByteArray &body, qsizetype sent, Then how)
{
    const HttpHeaders headers = withLength({{"Content-Type", "application/json"}}, body.size());
    return Play(head(status, headers) + body.left(sent), how);
}

Play Play::chunkedTruncated(int status, const QList<QByteArray> &chunks, Then how)
{
    return Play(openChunked(status, chunks), how);
}

Play Play::endlessBody(int status)
{
    Play play(openChunked(status, {}), Then::Hang);
    play.endless = chunk(QByteArray(16 * 1024, ' '));
    return play;
}

Play Play::slowly(qsizetype size, std::chrono::milliseconds between) const
{
    Play play = *this;
    play.pieceSize = size;
    play.pause = between;
    return play;
}

Play Play::after(std::chrono::milliseconds wait) const
{
    Play play = *this;
    play.delay = wait;
    return play;
}

} // namespace Latchkey::Test
