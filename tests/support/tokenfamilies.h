// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>
#include <vector>

namespace Latchkey::Test {

/// What a server does with a refresh token that was used before.
enum class Rotation {
    Parent, ///< a parent token is good until its child is used, and answered with that child
    Grace,  ///< a parent token is good for a while after its use, and answered with the current child
    Strict, ///< a parent token ends the session
    None,   ///< a refresh gives an access token only
};

/// The tokens of a server in the policies found in the wild: each sign-in begins a family, of which the newest token is
/// current. Pure; its time is the clock's.
class TokenFamilies
{
public:
    struct Tokens
    {
        QString owner;
        int number = 0; ///< how often the family was rotated before
        QByteArray access;
        QByteArray refresh;
    };

    /// `clock` must outlive this object.
    explicit TokenFamilies(const Clock &clock)
        : m_clock(clock)
    {
    }

    void setRotation(Rotation rotation) { m_rotation = rotation; }
    [[nodiscard]] Rotation rotation() const { return m_rotation; }
    void setGrace(std::chrono::milliseconds grace) { m_grace = grace; }
    /// Of the access tokens given from now on; nothing: they do not expire.
    void setAccessLifetime(std::optional<std::chrono::seconds> lifetime) { m_accessLifetime = lifetime; }
    [[nodiscard]] std::optional<std::chrono::seconds> accessLifetime() const { return m_accessLifetime; }
    /// The refresh tokens given from now on are filled up to `size` bytes.
    void setRefreshSize(qsizetype size) { m_refreshSize = size; }

    /// A new family.
    Tokens begin(const QString &owner);
    /// Nothing: refused, and the token's family is over.
    std::optional<Tokens> rotate(const QByteArray &refreshToken);
    /// Whether `rotate` would be answered now.
    [[nodiscard]] bool accepts(const QByteArray &refreshToken) const;
    /// A request with this access token: whether it is good. That is the use of a child.
    bool use(const QByteArray &accessToken);
    /// Every access token given so far is refused from now on.
    void expireAccess() { m_firstGood = static_cast<int>(m_expiries.size()); }
    /// The family of this token is over.
    void end(const QByteArray &token);
    void endAll();

    [[nodiscard]] int live() const;
    /// Whom a token, of either kind, was given to; empty: nobody.
    [[nodiscard]] QString owner(const QByteArray &token) const;
    /// Which token of its family it is; of an access token, the refresh token it came with. -1: none of ours.
    [[nodiscard]] static int number(const QByteArray &token) { return parse(token).number; }

private:
    struct Family
    {
        QString owner;
        int current = 0;
        bool childUsed = true;
        bool alive = true;
        BootTime rotatedAt{0};
    };
    struct Token
    {
        QByteArray kind;
        int family = -1;
        int number = -1;
        int serial = -1;

        [[nodiscard]] std::size_t index() const { return static_cast<std::size_t>(family); }
    };

    [[nodiscard]] static Token parse(const QByteArray &token);
    [[nodiscard]] bool knows(const Token &token) const;
    [[nodiscard]] bool acceptsParent(const Family &family) const;
    Tokens tokensOf(int family);

    const Clock &m_clock;
    Rotation m_rotation = Rotation::Parent;
    std::chrono::milliseconds m_grace{5000};
    std::optional<std::chrono::seconds> m_accessLifetime{1800};
    qsizetype m_refreshSize = 0;
    std::vector<Family> m_families;
    std::vector<std::optional<BootTime>> m_expiries; ///< of each access token ever given
    int m_firstGood = 0;
};

} // namespace Latchkey::Test
