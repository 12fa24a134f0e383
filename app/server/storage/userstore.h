// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/database.h"
#include "core/base/clock.h"

#include <optional>

namespace Latchkey::Backend {

struct User
{
    qint64 id = 0;
    QString username;
    QString email;
    QByteArray passwordHash;
};

/// The people who have signed up, and those a trusted issuer vouches for; none of the one kind is ever taken for one of
/// the other. User names and e-mail addresses are unique whatever their case. Errors: Storage; NameTaken and EmailTaken
/// where said.
class UserStore
{
public:
    UserStore(Database &database, const Clock &clock);

    /// Errors: NameTaken, EmailTaken, in this order.
    Result<User> create(const QString &username, const QString &email, const QByteArray &passwordHash);
    /// What `create` would say of the names, without creating.
    Result<void> checkFree(const QString &username, const QString &email, qint64 exceptUserId = 0);
    Result<std::optional<User>> findByEmail(const QString &email);
    Result<std::optional<User>> find(qint64 userId);
    /// Errors: NameTaken, EmailTaken.
    Result<void> rename(qint64 userId, const QString &username, const QString &email);
    /// Only while the hash is still `oldHash`: false if somebody else changed it meanwhile.
    Result<bool> changePassword(qint64 userId, const QByteArray &oldHash, const QByteArray &newHash);
    /// The id of the person whom `issuer` calls `subject`, made at the first call. Both are compared exactly.
    Result<qint64> ensureForeign(const QString &issuer, const QString &subject);
    /// With everything that is theirs.
    Result<void> remove(qint64 userId);

private:
    Result<qint64> findForeign(const QString &issuer, const QString &subject);
    Result<std::optional<User>> findWhere(const QString &condition, const QVariant &value);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace Latchkey::Backend
