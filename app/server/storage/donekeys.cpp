// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/donekeys.h"

namespace Latchkey::Backend {

DoneKeys::DoneKeys(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<std::optional<DoneKeys::Subject>> DoneKeys::find(qint64 userId, const QString &key)
{
    auto rows =
        m_database.run(QStringLiteral("SELECT kind, uid FROM done_keys WHERE user_id = ? AND key = ?"), {userId, key});
    if (!rows)
        return fail(rows.error());
    if (!rows->next())
        return std::optional<Subject>();
    return std::optional(Subject{kindOf(rows->text(0)), rows->text(1)});
}

Result<void> DoneKeys::add(qint64 userId, const QString &key, const Subject &subject)
{
    auto rows =
        m_database.run(QStringLiteral("INSERT INTO done_keys(user_id, key, kind, uid, done_at) VALUES (?, ?, ?, ?, ?)"),
                       {userId, key, nameOf(subject.kind), subject.uid, m_clock.wallNow().toMSecsSinceEpoch()});
    return rows ? Result<void>() : fail(rows.error());
}

Result<void> DoneKeys::prune()
{
    const qint64 oldest = (m_clock.wallNow() - Memory).toMSecsSinceEpoch();
    auto rows = m_database.run(QStringLiteral("DELETE FROM done_keys WHERE done_at < ?"), {oldest});
    return rows ? Result<void>() : fail(rows.error());
}

} // namespace Latchkey::Backend
