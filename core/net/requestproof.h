// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

namespace Latchkey {

/// Shows with each request that its sender holds the key that its access token is bound to (RFC 9449).
class RequestProof
{
public:
    RequestProof() = default;
    RequestProof(const RequestProof &) = delete;
    RequestProof &operator=(const RequestProof &) = delete;
    virtual ~RequestProof() = default;

    /// Adds to a request, complete but for this, what its bearer token needs; nothing if that is bound to no key.
    virtual void prove(HttpRequest &request) = 0;
    /// Takes from an answer what the next proof needs: a nonce (RFC 9449, 9), the time. True: the request was refused
    /// for want of these alone, and goes again with a new proof.
    virtual bool learnFrom(const HttpResponse &answer) = 0;
};

} // namespace Latchkey
