// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "tests/support/tokenfamilies.h"

#include <QMap>
#include <QPromise>

#include <deque>
#include <functional>

namespace Latchkey::Test {

/// A server to sign in at, in memory: it knows users, gives tokens and rotates them, and can lose, delay or spoil its
/// answers. It acts when a call is made; what is held is only the answer.
class FakeBackend final : public AuthBackend
{
public:
    enum class Call { Discover, SignUp, SignIn, Refresh, Revoke };
    using Rotation = Test::Rotation;

    /// `clock` must outlive this object.
    explicit FakeBackend(const Clock &clock);
    ~FakeBackend() override;

    void addUser(const QString &email, const QByteArray &password, const QString &subject);
    void setRotation(Rotation rotation) { m_tokens.setRotation(rotation); }
    void setGrace(std::chrono::seconds grace) { m_tokens.setGrace(grace); }
    void setAccessLifetime(std::optional<std::chrono::seconds> lifetime) { m_tokens.setAccessLifetime(lifetime); }
    void setRefreshSize(qsizetype size) { m_tokens.setRefreshSize(size); }
    /// False: like a base server, sign-in gives an access token only.
    void setRenewable(bool renewable) { m_renewable = renewable; }

    /// The next `times` calls are refused without the server acting.
    void failNext(Call call, Error error, int times = 1);
    /// The server acts on the next `times` calls, but the client hears only `error`.
    void loseNextAnswer(Call call, Error::Kind error = Error::Kind::ConnectionLost, int times = 1);
    /// Changes the next grant that is given.
    void alterNextGrant(std::function<void(TokenGrant &)> alteration);
    void hold(Call call);
    void release(Call call);
    [[nodiscard]] int held(Call call) const;
    /// Before any answer of a refresh is made: for what happens meanwhile elsewhere.
    void duringNextRefresh(std::function<void()> action) { m_duringRefresh = std::move(action); }

    [[nodiscard]] int calls(Call call) const { return m_calls.value(call); }
    [[nodiscard]] const QList<QByteArray> &idempotencyKeys() const { return m_keys; }
    [[nodiscard]] const QStringList &revoked() const { return m_revoked; }

    /// A request with this access token: whether the server accepts it. Counts as the use of a child.
    bool use(const QByteArray &accessToken) { return m_tokens.use(accessToken); }
    /// Whether a refresh with this token would be accepted now.
    [[nodiscard]] bool accepts(const QByteArray &refreshToken) const { return m_tokens.accepts(refreshToken); }
    [[nodiscard]] int liveSessions() const { return m_tokens.live(); }
    /// Every session ends at the server's side.
    void endAllSessions() { m_tokens.endAll(); }

    QCoro::Task<Result<ServerInfo>> discover() override;
    QCoro::Task<Result<TokenGrant>> signUp(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> signIn(Credentials credentials) override;
    QCoro::Task<Result<TokenGrant>> refresh(Secret refreshToken, QByteArray idempotencyKey) override;
    QCoro::Task<Result<void>> revoke(Secret refreshToken) override;

private:
    struct User
    {
        QByteArray password;
        QString subject;
    };
    struct Gate
    {
        QPromise<void> promise;
        int waiting = 0;
    };
    struct Script
    {
        std::deque<Error> refusals;
        std::deque<Error::Kind> losses;
        std::shared_ptr<Gate> gate;
    };

    template <typename T>
    static QCoro::Task<Result<T>> deliver(std::shared_ptr<Gate> gate, Result<T> result);
    template <typename T>
    QCoro::Task<Result<T>> answer(Call call, std::function<Result<T>()> act);

    Result<TokenGrant> newSession(const QString &email);
    Result<TokenGrant> rotate(const QByteArray &refreshToken);
    TokenGrant grantOf(const TokenFamilies::Tokens &tokens);

    TokenFamilies m_tokens;
    QMap<QString, User> m_users;
    bool m_renewable = true;
    std::function<void(TokenGrant &)> m_alteration;
    std::function<void()> m_duringRefresh;
    QMap<Call, int> m_calls;
    std::map<Call, Script> m_scripts;
    QList<QByteArray> m_keys;
    QStringList m_revoked;
};

} // namespace Latchkey::Test
