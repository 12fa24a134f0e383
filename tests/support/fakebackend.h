// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"

#include <QMap>
#include <QPromise>

#include <deque>
#include <functional>

namespace Latchkey::Test {

/// A server to sign in at, in memory: it knows users, gives tokens and rotates them by one of the policies found in the
/// wild, and can lose, delay or spoil its answers. It acts when a call is made; what is held is only the answer.
class FakeBackend final : public AuthBackend
{
public:
    enum class Call { Discover, SignUp, SignIn, Refresh, Revoke };
    enum class Rotation {
        Parent, ///< a parent token is good until its child is used, and answered with that child
        Grace,  ///< a parent token is good for `setGrace`, and answered with the current child
        Strict, ///< a parent token ends the session
        None,   ///< a refresh gives an access token only
    };

    /// `clock` must outlive this object.
    explicit FakeBackend(const Clock &clock);
    ~FakeBackend() override;

    void addUser(const QString &email, const QByteArray &password, const QString &subject);
    void setRotation(Rotation rotation) { m_rotation = rotation; }
    void setGrace(std::chrono::seconds grace) { m_grace = grace; }
    void setAccessLifetime(std::optional<std::chrono::seconds> lifetime) { m_accessLifetime = lifetime; }
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
    bool use(const QByteArray &accessToken);
    /// Whether a refresh with this token would be accepted now.
    [[nodiscard]] bool accepts(const QByteArray &refreshToken) const;
    [[nodiscard]] int liveSessions() const;
    /// Every session ends at the server's side.
    void endAllSessions();

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
    struct Family
    {
        QString email;
        int current = 0;
        bool childUsed = true;
        bool alive = true;
        BootTime rotatedAt{0};
    };
    struct Token
    {
        int family = -1;
        int number = -1;
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
    [[nodiscard]] bool acceptsParent(const Family &family) const;
    TokenGrant grantOf(int family);
    [[nodiscard]] static Token parse(const QByteArray &token, const char *kind);

    const Clock &m_clock;
    QMap<QString, User> m_users;
    std::vector<Family> m_families;
    Rotation m_rotation = Rotation::Parent;
    std::chrono::seconds m_grace{5};
    std::optional<std::chrono::seconds> m_accessLifetime{1800};
    bool m_renewable = true;
    std::function<void(TokenGrant &)> m_alteration;
    std::function<void()> m_duringRefresh;
    QMap<Call, int> m_calls;
    std::map<Call, Script> m_scripts;
    QList<QByteArray> m_keys;
    QStringList m_revoked;
    int m_accessSerial = 0;
};

} // namespace Latchkey::Test
