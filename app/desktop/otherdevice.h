// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"
#include "core/auth/tasksapi.h"
#include "core/net/apiclient.h"
#include "core/net/qnamtransport.h"

namespace Latchkey {

/// The same person's second device: looks at the server directly and ends sessions from elsewhere. The tour checks with
/// it what the window claims.
class OtherDevice final : private AccessTokenSource
{
public:
    /// `clock` must outlive this object.
    OtherDevice(const QUrl &server, Clock &clock);

    QCoro::Task<Result<void>> signIn(QString email, QString password);
    /// What the server has, as its own JSON; signs in anew when the token has expired.
    QCoro::Task<Result<QJsonArray>> tasks();
    /// Gives the task of that title another one. Error: also NotFound.
    QCoro::Task<Result<void>> rename(QString title, QString to);
    QCoro::Task<Result<QJsonArray>> sessions();
    /// Ends every session but its own, one by one.
    QCoro::Task<Result<void>> endOtherSessions();

private:
    QCoro::Task<Result<AccessToken>> accessToken() override;
    QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64 rejectedGeneration) override;
    QCoro::Task<Result<QJsonArray>> list(QString path);

    QnamTransport m_transport;
    TasksApiBackend m_backend;
    ApiClient m_client;
    QString m_email;
    QString m_password;
    AccessToken m_token;
};

} // namespace Latchkey
