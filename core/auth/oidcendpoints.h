// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/dpop.h"

namespace Latchkey {

/// The way to a provider: hears what time it is there, and proves a key where one is used.
class OidcEndpoints
{
public:
    /// Both must outlive this object, and it every call in flight.
    OidcEndpoints(HttpTransport &transport, const Clock &clock);

    /// Errors: those of the transport. With a key the request is repeated once where only the proof was to be another
    /// (RequestProof::learnFrom): the provider has not done then what was asked.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request, std::optional<SigningKey> key = {});

    [[nodiscard]] const ServerClock &clock() const { return m_proof.clock(); }

private:
    QCoro::Task<Result<HttpResponse>> attempt(HttpRequest request, std::optional<SigningKey> key);

    HttpTransport &m_transport;
    DpopProof m_proof;
};

} // namespace Latchkey
