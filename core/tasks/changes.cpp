// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/changes.h"

#include <QUuid>

namespace Latchkey {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void apply(const ListPatch &patch, ListDraft &draft)
{
    if (patch.name)
        draft.name = *patch.name;
    if (patch.parentId)
        draft.parentId = *patch.parentId;
    if (patch.position)
        draft.position = *patch.position;
    if (patch.color)
        draft.color = *patch.color;
}

} // namespace Latchkey
