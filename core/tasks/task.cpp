// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task.h"

namespace Latchkey {

namespace {

/// Calls `visit` with each field, its member in a draft and its member in a patch: the one place where they are listed.
template <typename Visit>
void forEachField(Visit visit)
{
    visit(TaskField::Title, &TaskDraft::title, &TaskPatch::title);
    visit(TaskField::Description, &TaskDraft::description, &TaskPatch::description);
    visit(TaskField::Completed, &TaskDraft::completed, &TaskPatch::completed);
    visit(TaskField::List, &TaskDraft::listId, &TaskPatch::listId);
    visit(TaskField::Parent, &TaskDraft::parentId, &TaskPatch::parentId);
    visit(TaskField::Position, &TaskDraft::position, &TaskPatch::position);
    visit(TaskField::Priority, &TaskDraft::priority, &TaskPatch::priority);
    visit(TaskField::Due, &TaskDraft::due, &TaskPatch::due);
    visit(TaskField::Recurrence, &TaskDraft::recurrence, &TaskPatch::recurrence);
    visit(TaskField::Tags, &TaskDraft::tags, &TaskPatch::tags);
    visit(TaskField::Reminders, &TaskDraft::reminders, &TaskPatch::reminders);
    visit(TaskField::Trashed, &TaskDraft::trashed, &TaskPatch::trashed);
}

} // namespace

TaskFields fieldsOf(const TaskPatch &patch)
{
    TaskFields fields;
    forEachField([&](TaskField field, auto, auto member) { fields.setFlag(field, (patch.*member).has_value()); });
    return fields;
}

TaskPatch restricted(TaskPatch patch, TaskFields fields)
{
    forEachField([&](TaskField field, auto, auto member) {
        if (!fields.testFlag(field))
            (patch.*member).reset();
    });
    return patch;
}

TaskPatch patchOf(const TaskDraft &draft, TaskFields fields)
{
    TaskPatch patch;
    forEachField([&](TaskField field, auto value, auto member) {
        if (fields.testFlag(field))
            patch.*member = draft.*value;
    });
    return patch;
}

void apply(const TaskPatch &patch, TaskDraft &draft)
{
    forEachField([&](TaskField, auto value, auto member) {
        if (patch.*member)
            draft.*value = *(patch.*member);
    });
}

TaskFields differences(const TaskDraft &a, const TaskDraft &b)
{
    TaskFields fields;
    forEachField([&](TaskField field, auto value, auto) { fields.setFlag(field, a.*value != b.*value); });
    return fields;
}

} // namespace Latchkey
