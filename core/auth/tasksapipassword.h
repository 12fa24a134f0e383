// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/passwordchange.h"
#include "core/net/apiclient.h"

namespace Latchkey {

/// At a server that speaks the Tasks API's extension and lists "account" among its features.
class TasksApiPassword final : public PasswordChange
{
public:
    /// `transport` and `tokens` must outlive this object and every call in flight.
    TasksApiPassword(QUrl baseUrl, HttpTransport &transport, AccessTokenSource &tokens);

    QCoro::Task<Result<PasswordChanged>> change(Secret current, Secret next) override;

private:
    ApiClient m_client;
};

} // namespace Latchkey
