// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Latchkey::Test {

/// What a ScriptedServer does when a request has come: the bytes it writes, how fast, and what becomes of the
/// connection.
struct Play
{
    enum class Then {
        Go,    ///< the connection stays, for further requests
        Close, ///< FIN (over TLS after close_notify)
        Reset, ///< RST
        Hang,  ///< the connection stays, and nothing more ever happens on it
    };

    Play() = default;
    Play(QByteArray bytes, Then then)
        : bytes(std::move(bytes))
        , then(then)
    {
    }

    QByteArray bytes;
    Then then = Then::Go;
    qsizetype pieceSize = 0;            ///< write that many bytes at a time; 0: all at once
    std::chrono::milliseconds pause{0}; ///< between pieces
    std::chrono::milliseconds delay{0}; ///< before the first of them
    QByteArray endless;                 ///< after `bytes`, this again and again until the client goes

    /// A well-formed answer with its Content-Length.
    static Play answer(int status, const QByteArray &body = {}, const HttpHeaders &headers = {});
    static Play json(int status, const QJsonObject &body, const HttpHeaders &headers = {});
    static Play json(int status, const QJsonArray &body, const HttpHeaders &headers = {});
    /// What a captive portal says: 200 and a page.
    static Play html();
    static Play redirect(int status, const QUrl &to);
    static Play chunked(int status, const QList<QByteArray> &chunks);

    /// The connection ends instead of an answer. In a handler, after the handler's own commit: a lost answer.
    static Play drop(Then how = Then::Close) { return Play({}, how); }
    /// Never an answer.
    static Play hang() { return Play({}, Then::Hang); }
    /// Announces the whole body, sends `sent` bytes of it, and ends the connection.
    static Play truncated(int status, const QByteArray &body, qsizetype sent, Then how = Then::Close);
    /// Chunks, but no last one, and the end of the connection.
    static Play chunkedTruncated(int status, const QList<QByteArray> &chunks, Then how = Then::Close);
    /// An answer that does not end, in chunks.
    static Play endlessBody(int status);

    /// The same bytes, piece by piece.
    [[nodiscard]] Play slowly(qsizetype pieceSize, std::chrono::milliseconds pause) const;
    /// The same, later.
    [[nodiscard]] Play after(std::chrono::milliseconds delay) const;
};

} // namespace Latchkey::Test
