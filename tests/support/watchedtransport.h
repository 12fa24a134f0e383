// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QSet>

namespace Latchkey::Test {

/// Marks every request with a number of its own, so that a server can tell one that came twice from one that was sent
/// twice, and knows what is on the wire.
class WatchedTransport final : public HttpTransport
{
public:
    static const QByteArray AttemptHeader;

    /// `inFlight`, the marks of what is on the wire, must outlive this object.
    WatchedTransport(std::unique_ptr<HttpTransport> transport, QSet<QByteArray> &inFlight);

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override { m_transport->abortAll(); }

private:
    static QCoro::Task<Result<HttpResponse>> watch(HttpTransport &transport, HttpRequest request, QByteArray attempt,
                                                   QSet<QByteArray> &inFlight);

    std::unique_ptr<HttpTransport> m_transport;
    QSet<QByteArray> &m_inFlight;
};

} // namespace Latchkey::Test
