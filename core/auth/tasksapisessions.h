// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/remotesessions.h"
#include "core/net/apiclient.h"

namespace Latchkey {

/// The sessions at a server that speaks the Tasks API's extension and lists "sessions" among its features.
class TasksApiSessions final : public RemoteSessions
{
public:
    /// `transport` and `tokens` must outlive this object and every call in flight.
    TasksApiSessions(QUrl baseUrl, HttpTransport &transport, AccessTokenSource &tokens);

    QCoro::Task<Result<QList<RemoteSession>>> list() override;
    QCoro::Task<Result<void>> end(QString id) override;
    QCoro::Task<Result<void>> endOthers() override;

    /// Errors: BadReply, TooLarge.
    [[nodiscard]] static Result<QList<RemoteSession>> fromJson(const QJsonValue &json);

private:
    ApiClient m_client;
};

} // namespace Latchkey
