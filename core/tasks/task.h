// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Latchkey {

/// Limits of the Tasks API contract, in characters.
constexpr int TaskTitleMaxLength = 255;
constexpr int TaskDescriptionMaxLength = 1000;

/// One thing to do.
struct Task
{
    QString id; ///< the server's id, as text; for a task it does not know yet, a local one that begins with "local:"
    QString title;
    QString description;
    bool completed = false;
    QDateTime createdAt;  ///< UTC
    QDateTime updatedAt;  ///< UTC
    bool pending = false; ///< this machine holds a change of it that the server has not confirmed

    bool operator==(const Task &) const = default;
};

/// What a person enters for a new task.
struct TaskDraft
{
    QString title;
    QString description;
};

/// A change: absent fields stay as they are.
struct TaskPatch
{
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<bool> completed;

    bool operator==(const TaskPatch &) const = default;
};

} // namespace Latchkey

Q_DECLARE_METATYPE(Latchkey::Task)
