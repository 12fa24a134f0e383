// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/userstore.h"

namespace Latchkey::Backend {

namespace {

/// What makes two names the same.
QString keyOf(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

} // namespace

UserStore::UserStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> UserStore::checkFree(const QString &username, const QString &email, qint64 exceptUserId)
{
    struct Check
    {
        QString sql;
        QString key;
        Error::Kind taken;
    };
    const Check checks[] = {
        {QStringLiteral("SELECT 1 FROM users WHERE username_key = ? AND id <> ?"), keyOf(username),
         Error::Kind::NameTaken},
        {QStringLiteral("SELECT 1 FROM users WHERE email_key = ? AND id <> ?"), keyOf(email), Error::Kind::EmailTaken},
    };
    for (const Check &check : checks) {
        auto rows = m_database.run(check.sql, {check.key, exceptUserId});
        if (!rows)
            return fail(rows.error());
        if (rows->next())
            return fail(check.taken);
    }
    return {};
}

Result<User> UserStore::create(const QString &username, const QString &email, const QByteArray &passwordHash)
{
    return m_database.transact([&]() -> Result<User> {
        if (auto unused = checkFree(username, email); !unused)
            return fail(unused.error());
        auto rows =
            m_database.run(QStringLiteral("INSERT INTO users(username, username_key, email, email_key, password_hash,"
                                          " created_at) VALUES (?, ?, ?, ?, ?, ?)"),
                           {username, keyOf(username), email, keyOf(email), QString::fromLatin1(passwordHash),
                            m_clock.wallNow().toMSecsSinceEpoch()});
        if (!rows)
            return fail(rows.error());
        return User{rows->insertedId(), username, email, passwordHash};
    });
}

Result<std::optional<User>> UserStore::findWhere(const QString &condition, const QVariant &value)
{
    auto rows = m_database.run(
        QStringLiteral("SELECT id, username, email, password_hash FROM users WHERE ") + condition, {value});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<User>();
    return std::optional(User{rows->integer(0), rows->text(1), rows->text(2), rows->text(3).toLatin1()});
}

Result<std::optional<User>> UserStore::findByEmail(const QString &email)
{
    return findWhere(QStringLiteral("email_key = ?"), keyOf(email));
}

Result<std::optional<User>> UserStore::find(qint64 userId)
{
    return findWhere(QStringLiteral("id = ?"), userId);
}

Result<void> UserStore::rename(qint64 userId, const QString &username, const QString &email)
{
    return m_database.transact([&]() -> Result<void> {
        if (auto unused = checkFree(username, email, userId); !unused)
            return unused;
        auto rows = m_database.run(
            QStringLiteral("UPDATE users SET username = ?, username_key = ?, email = ?, email_key = ? WHERE id = ?"),
            {username, keyOf(username), email, keyOf(email), userId});
        return rows ? Result<void>() : fail(rows.error());
    });
}

Result<bool> UserStore::changePassword(qint64 userId, const QByteArray &oldHash, const QByteArray &newHash)
{
    auto rows = m_database.run(QStringLiteral("UPDATE users SET password_hash = ? WHERE id = ? AND password_hash = ?"),
                               {QString::fromLatin1(newHash), userId, QString::fromLatin1(oldHash)});
    if (!rows)
        return fail(rows.error());
    return rows->affected() == 1;
}

Result<qint64> UserStore::ensureForeign(const QString &issuer, const QString &subject)
{
    const auto known = findForeign(issuer, subject);
    if (!known || *known != 0)
        return known;
    return m_database.transact([&]() -> Result<qint64> {
        const auto meanwhile = findForeign(issuer, subject);
        if (!meanwhile || *meanwhile != 0)
            return meanwhile;
        // A line break is in no name and no address that somebody can sign up or in with.
        const QString key = u'\n' + issuer + u'\n' + subject;
        auto rows = m_database.run(
            QStringLiteral("INSERT INTO users(username, username_key, email, email_key, password_hash, created_at,"
                           " issuer, subject) VALUES (?, ?, '', ?, '', ?, ?, ?)"),
            {subject, key, key, m_clock.wallNow().toMSecsSinceEpoch(), issuer, subject});
        return rows ? Result<qint64>(rows->insertedId()) : fail(rows.error());
    });
}

/// 0: nobody yet.
Result<qint64> UserStore::findForeign(const QString &issuer, const QString &subject)
{
    auto rows = m_database.run(QStringLiteral("SELECT id FROM users WHERE issuer = ? AND issuer <> '' AND subject = ?"),
                               {issuer, subject});
    if (!rows)
        return fail(rows.error());
    return rows->next() ? rows->integer(0) : 0;
}

Result<void> UserStore::remove(qint64 userId)
{
    auto rows = m_database.run(QStringLiteral("DELETE FROM users WHERE id = ?"), {userId});
    return rows ? Result<void>() : fail(rows.error());
}

} // namespace Latchkey::Backend
