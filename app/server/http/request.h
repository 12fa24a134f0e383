// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QString>
#include <QUrlQuery>

#include <utility>

namespace Latchkey::Backend {

using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// Who sends a request, as proven by its access token. `userId` 0: nobody.
struct Caller
{
    qint64 userId = 0;
    QString subject;   ///< the id as the contract puts it into `user_id`, `sub` and paths
    QString sessionId; ///< empty for somebody another issuer vouches for

    [[nodiscard]] bool hasAccountHere() const { return !sessionId.isEmpty(); }
};

/// A request as rooms see it: whole, within the limits, free of sockets.
struct Request
{
    QByteArray method; ///< "GET"; empty: one this server does not know
    QString path;      ///< as sent, percent-encoded, without the query
    QUrlQuery query;
    HeaderList headers;
    QByteArray body;
    QHostAddress peer;
    Caller caller;           ///< set by the router on routes that need it
    QList<QString> captured; ///< the path's variable segments, in order; set by the router

    /// The first header of that name, whatever its case; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] qsizetype headerCount(QByteArrayView name) const;
};

} // namespace Latchkey::Backend
