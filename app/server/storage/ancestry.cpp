// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/storage/ancestry.h"

namespace Latchkey::Backend {

Result<QString> possibleParent(Database &database, const char *table, qint64 userId, const QString &uid,
                               const QString &wanted)
{
    if (wanted.isNull())
        return wanted;
    auto rows = database.run(QStringLiteral("WITH RECURSIVE up(uid, parent_uid, depth) AS ("
                                            " SELECT uid, parent_uid, 1 FROM %1 WHERE user_id = ? AND uid = ?"
                                            " UNION ALL SELECT t.uid, t.parent_uid, up.depth + 1 FROM up JOIN %1 AS t"
                                            " ON t.user_id = ? AND t.uid = up.parent_uid WHERE up.depth < ?)"
                                            " SELECT COUNT(*), COUNT(CASE WHEN uid = ? THEN 1 END) FROM up")
                                 .arg(QLatin1String(table)),
                             {userId, wanted, userId, DeepestParents, uid});
    if (!rows)
        return fail(rows.error());
    const bool fits =
        rows->next() && rows->integer(0) > 0 && rows->integer(0) < DeepestParents && rows->integer(1) == 0;
    return fits ? wanted : QString();
}

} // namespace Latchkey::Backend
