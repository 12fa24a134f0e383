// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/net/httptransport.h"
#include "core/net/origin.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace Latchkey {

class HttpExchange;

/// HttpTransport over a QNetworkAccessManager of its own, pinned to one origin. HTTP/1.1 only: what is known about Qt's
/// re-sending is known for it. Belongs to one thread with an event loop.
///
/// It may be destroyed with requests in flight: they end with Cancelled, and their callers have gone on, before the
/// destructor returns.
class QnamTransport final : public HttpTransport
{
public:
    /// `clock` measures the deadlines, so that a suspend counts towards them, and must outlive this object.
    /// `extraAuthorities` are trusted beside the system's own.
    QnamTransport(Origin origin, Clock &clock, const QList<QSslCertificate> &extraAuthorities = {});
    ~QnamTransport() override;

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    /// The callers have gone on before it returns.
    void abortAll() override;

    /// From the next connection on these are trusted beside the system's own authorities.
    void trust(const QList<QSslCertificate> &extraAuthorities);
    /// From the next connection on; DefaultProxy: the system's. This computer itself is never reached through one, and
    /// no proxy is ever given a password.
    void setProxy(const QNetworkProxy &proxy);

    [[nodiscard]] const Origin &origin() const { return m_origin; }

private:
    [[nodiscard]] std::optional<Error> refusal(const HttpRequest &request) const;
    QCoro::Task<Result<HttpResponse>> attempt(QNetworkRequest request, QByteArray verb, Secret body, BootTime deadline,
                                              qint64 maxResponseBytes);
    [[nodiscard]] QNetworkReply *start(const QNetworkRequest &request, const QByteArray &verb, Secret content);
    [[nodiscard]] QNetworkRequest prepare(const HttpRequest &request) const;
    void dropDoubtfulConnections();

    Origin m_origin;
    Clock &m_clock;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    QList<QPointer<HttpExchange>> m_inFlight;
    BootTime m_lastStart{0};
    bool m_suspect = false; ///< Qt may not be done with a connection that failed, or has one of the wrong way
    bool m_closing = false;
};

} // namespace Latchkey
