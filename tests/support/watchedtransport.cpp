// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watchedtransport.h"

#include <QUuid>

namespace Latchkey::Test {

const QByteArray WatchedTransport::AttemptHeader = "X-Attempt";

WatchedTransport::WatchedTransport(std::unique_ptr<HttpTransport> transport, QSet<QByteArray> &inFlight)
    : m_transport(std::move(transport))
    , m_inFlight(inFlight)
{
}

QCoro::Task<Result<HttpResponse>> WatchedTransport::send(HttpRequest request)
{
    const QByteArray attempt = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    request.headers.emplaceBack(AttemptHeader, attempt);
    return watch(*m_transport, std::move(request), attempt, m_inFlight);
}

QCoro::Task<Result<HttpResponse>> WatchedTransport::watch(HttpTransport &transport, HttpRequest request,
                                                          QByteArray attempt, QSet<QByteArray> &inFlight)
{
    inFlight.insert(attempt);
    auto sending = transport.send(std::move(request));
    Result<HttpResponse> response = co_await sending;
    inFlight.remove(attempt);
    co_return response;
}

} // namespace Latchkey::Test
