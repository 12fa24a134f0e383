// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

#include <QStringList>
#include <QUrl>

#include <memory>

namespace Latchkey {

/// How Latchkey presents itself to a provider that wants to know its clients (RFC 6749, 2.2). No secret: it is a public
/// client.
struct ClientSettings
{
    ClientSettings() = default;

    QString clientId;         ///< empty: the one that is meant for Latchkey everywhere
    QStringList scopes;       ///< asked for beside those of signing in
    QString resource;         ///< whom the access tokens are for (RFC 8707); empty: the provider's own choice
    bool boundTokens = false; ///< the task server takes access tokens bound to a key (RFC 9449)

    bool operator==(const ClientSettings &) const = default;
};

/// Where a backend is to work, and with what. All that is referred to outlives it and every call in flight.
struct BackendPlace
{
    BackendPlace(QUrl url, HttpTransport &transport, HttpTransport &endpoints, Clock &clock, ClientSettings client)
        : url(std::move(url))
        , transport(transport)
        , endpoints(endpoints)
        , clock(clock)
        , client(std::move(client))
    {
    }

    QUrl url;                 ///< as of the account: no trailing slash
    HttpTransport &transport; ///< pinned to the origin of `url`
    HttpTransport &endpoints; ///< an EndpointTransport, for kinds whose servers name endpoints elsewhere
    Clock &clock;
    ClientSettings client;
};

/// The backend of a kind (backendKinds). Null: this version does not know it.
[[nodiscard]] std::unique_ptr<AuthBackend> makeBackend(const QString &kind, const BackendPlace &place);

} // namespace Latchkey
