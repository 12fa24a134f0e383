// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/auth/workers.h"
#include "app/server/serversettings.h"
#include "core/base/result.h"

#include <functional>
#include <mutex>
#include <optional>

namespace Latchkey::Backend {

/// Hashes and checks passwords without holding up the caller. Both functions return false, and do nothing, if too much
/// is waiting.
class PasswordHasher
{
public:
    using Hashed = std::function<void(Result<QByteArray>)>;
    using Verified = std::function<void(bool)>;

    PasswordHasher() = default;
    PasswordHasher(const PasswordHasher &) = delete;
    PasswordHasher &operator=(const PasswordHasher &) = delete;
    virtual ~PasswordHasher() = default;

    [[nodiscard]] virtual bool hash(Secret password, Hashed done) = 0;
    /// Without a hash (nobody of that name) as much work is done, and the result is false.
    [[nodiscard]] virtual bool verify(std::optional<QByteArray> hash, Secret password, Verified done) = 0;
};

/// Argon2id (RFC 9106) through libsodium, in threads of its own. Callbacks come in the thread this object lives in, and
/// never after its destruction, which waits for the hashes being made.
class ArgonHasher final : public PasswordHasher
{
public:
    ArgonHasher(HashCost cost, int threads, int longestQueue);

    [[nodiscard]] bool hash(Secret password, Hashed done) override;
    [[nodiscard]] bool verify(std::optional<QByteArray> hash, Secret password, Verified done) override;

private:
    [[nodiscard]] Result<QByteArray> compute(const Secret &password) const;
    [[nodiscard]] const QByteArray &dummyHash();

    const HashCost m_cost;
    std::once_flag m_dummyMade;
    QByteArray m_dummy;
    Workers m_workers; ///< last: it uses all of the above
};

} // namespace Latchkey::Backend
