// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/endpointtransport.h"

namespace Latchkey {

namespace {

QCoro::Task<Result<HttpResponse>> refused(Error error)
{
    co_return fail(std::move(error));
}

} // namespace

EndpointTransport::EndpointTransport(TransportFactory make)
    : m_make(std::move(make))
{
}

EndpointTransport::~EndpointTransport()
{
    m_closing = true; // whoever is resumed below must not have a transport made
    m_transports.clear();
}

QCoro::Task<Result<HttpResponse>> EndpointTransport::send(HttpRequest request)
{
    if (m_closing)
        return refused(Error(Error::Kind::Cancelled, QStringLiteral("the transport is closing")));
    if (request.bearer)
        return refused(Error(Error::Kind::InvalidInput, QStringLiteral("no bearer token goes to a named endpoint")));
    const Result<Origin> origin = Origin::of(request.url);
    if (!origin)
        return refused(origin.error());
    return transportTo(*origin).send(std::move(request));
}

void EndpointTransport::abortAll()
{
    // A caller that goes on inside may have another one made.
    std::vector<HttpTransport *> now;
    for (const auto &entry : m_transports)
        now.push_back(entry.second.get());
    for (HttpTransport *transport : now)
        transport->abortAll();
}

HttpTransport &EndpointTransport::transportTo(const Origin &origin)
{
    std::unique_ptr<HttpTransport> &transport = m_transports[origin.toString()];
    if (!transport)
        transport = m_make(origin);
    return *transport;
}

} // namespace Latchkey
