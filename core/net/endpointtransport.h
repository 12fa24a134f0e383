// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/transportfactory.h"

#include <map>
#include <vector>

namespace Latchkey {

/// Reaches the endpoints that a server's document names, which may be at several origins (OpenID Connect Discovery 1.0,
/// 3), each over a transport pinned to its own. As it goes wherever it is told it takes no bearer token.
class EndpointTransport final : public HttpTransport
{
public:
    explicit EndpointTransport(TransportFactory make);
    /// As of QnamTransport: what is in flight ends with Cancelled before it returns.
    ~EndpointTransport() override;

    /// Errors: also InvalidInput for a request with a bearer token; those of Origin::of.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;
    void abortAll() override;

private:
    [[nodiscard]] HttpTransport &transportTo(const Origin &origin);

    TransportFactory m_make;
    std::map<QString, std::unique_ptr<HttpTransport>> m_transports;
    bool m_closing = false;
};

} // namespace Latchkey
