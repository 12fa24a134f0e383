// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace Latchkey {

/// The parts of a task that can be changed, and that a server may or may not be able to store.
enum class TaskField {
    Title = 0x1,
    Description = 0x2,
    Completed = 0x4,
    List = 0x8,
    Parent = 0x10,
    Position = 0x20,
    Priority = 0x40,
    Due = 0x80,
    Recurrence = 0x100,
    Tags = 0x200,
    Reminders = 0x400,
    Trashed = 0x800,
};
Q_DECLARE_FLAGS(TaskFields, TaskField)
Q_DECLARE_OPERATORS_FOR_FLAGS(TaskFields)

/// What every server of the Tasks API contract stores.
constexpr TaskFields BaseTaskFields = TaskFields(TaskField::Title) | TaskField::Description | TaskField::Completed;
/// What Latchkey knows.
constexpr TaskFields AllTaskFields = TaskFields::fromInt(0xfff);

} // namespace Latchkey
