// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/auth/backends.h"
#include "core/base/clock.h"
#include "core/net/httptransport.h"

namespace Latchkey {

/// Signs in at a server that speaks the Tasks API contract, base or extension.
class TasksApiBackend final : public AuthBackend
{
public:
    /// `transport` and `clock` must outlive this object and every call in flight. `baseUrl` has no trailing slash.
    TasksApiBackend(QUrl baseUrl, HttpTransport &transport, Clock &clock);
    [[nodiscard]] static std::unique_ptr<AuthBackend> make(const BackendPlace &place);

    QCoro::Task<Result<ServerInfo>> discover() override;
    QCoro::Task<Result<TokenGrant>> signUp(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> signIn(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> refresh(Secret refreshToken, QByteArray idempotencyKey) override;
    QCoro::Task<Result<void>> revoke(Secret refreshToken) override;
    [[nodiscard]] std::unique_ptr<RemoteSessions> remoteSessions(const SessionTokens &tokens) override;
    [[nodiscard]] std::unique_ptr<PasswordChange> passwordChange(const SessionTokens &tokens) override;

private:
    QCoro::Task<Result<ServerInfo>> discoverBase();
    QCoro::Task<bool> isGuarded(QString path);
    QCoro::Task<Result<HttpResponse>> get(const QString &path);
    [[nodiscard]] HttpRequest withToken(const QString &path, const Secret &refreshToken) const;

    QUrl m_baseUrl;
    HttpTransport &m_transport;
    Clock &m_clock;
};

} // namespace Latchkey
