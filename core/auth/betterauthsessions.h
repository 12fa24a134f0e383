// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"
#include "core/net/apiclient.h"

namespace Latchkey {

/// The sessions at a Better Auth. It lists the very token of each, and ends a session by its token: tokens are neither
/// handed on nor kept from one call to the next.
class BetterAuthSessions final : public RemoteSessions
{
public:
    /// `routes`: where Better Auth is mounted. `transport` and `sessionTokens` must outlive this object and every call
    /// in flight.
    BetterAuthSessions(QUrl routes, HttpTransport &transport, AccessTokenSource &sessionTokens);

    /// Error: also Unauthorized, as the server lists them only within a day of signing in; signing in again helps.
    QCoro::Task<Result<QList<RemoteSession>>> list() override;
    QCoro::Task<Result<void>> end(QString id) override;
    QCoro::Task<Result<void>> endOthers() override;

private:
    QCoro::Task<Result<QJsonValue>> fetch();

    ApiClient m_client;
    AccessTokenSource &m_sessionTokens;
};

} // namespace Latchkey
