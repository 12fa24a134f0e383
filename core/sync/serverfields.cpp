// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/serverfields.h"

#include <QHash>

namespace Latchkey {

TaskFields storedFields(const QStringList &features)
{
    static const QHash<QString, TaskField> fields{
        {QStringLiteral("lists"), TaskField::List},     {QStringLiteral("subtasks"), TaskField::Parent},
        {QStringLiteral("order"), TaskField::Position}, {QStringLiteral("priority"), TaskField::Priority},
        {QStringLiteral("due"), TaskField::Due},        {QStringLiteral("recurrence"), TaskField::Recurrence},
        {QStringLiteral("tags"), TaskField::Tags},      {QStringLiteral("reminders"), TaskField::Reminders},
        {QStringLiteral("trash"), TaskField::Trashed},
    };
    TaskFields stored = BaseTaskFields;
    for (const QString &feature : features) {
        if (const auto field = fields.constFind(feature); field != fields.constEnd())
            stored |= *field;
    }
    return stored;
}

} // namespace Latchkey
