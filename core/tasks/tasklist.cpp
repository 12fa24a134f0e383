// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/tasklist.h"

namespace Latchkey {

void apply(const ListPatch &patch, ListDraft &draft)
{
    forEachListField([&](auto value, auto member) {
        if (patch.*member)
            draft.*value = *(patch.*member);
    });
}

ListPatch patchOf(const ListDraft &draft)
{
    ListPatch patch;
    forEachListField([&](auto value, auto member) { patch.*member = draft.*value; });
    return patch;
}

ListPatch patchOf(const ListDraft &draft, const ListPatch &patch)
{
    ListPatch named;
    forEachListField([&](auto value, auto member) {
        if (patch.*member)
            named.*member = draft.*value;
    });
    return named;
}

ListPatch combined(ListPatch under, const ListPatch &over)
{
    forEachListField([&](auto, auto member) {
        if (over.*member)
            under.*member = over.*member;
    });
    return under;
}

} // namespace Latchkey
