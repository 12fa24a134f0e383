// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exchangedata.h"
#include "core/tasks/changes.h"

namespace Latchkey {

/// What happens to what is there already.
enum class ImportKind {
    Add,     ///< it stays as it is
    Restore, ///< it becomes again what the file says; nothing is deleted
};

/// One task of the file, as it will be stored.
struct ImportItem
{
    enum class Fate {
        Added,
        Changed, ///< by a Restore
        AlreadyThere,
        LeftOut, ///< it was in the trash, and this server has none
    };
    Fate fate = Fate::Added;
    QString id; ///< of the task here, or the one to be
    TaskDraft task;
};

/// What an import would do. Nothing is done yet.
struct ImportPlan
{
    Changes changes;                ///< all of it, for one TaskRepository::apply, whose answer undoes it
    QList<ImportItem> items;        ///< in the file's order
    QStringList newLists;           ///< their paths, see pathText
    QStringList newFilters;         ///< their names
    QMap<TaskField, int> notStored; ///< what this server cannot store, and of how many of the tasks that are added
    int adapted = 0;                ///< tasks with something that had to be cut or left out to be within the limits

    [[nodiscard]] int count(ImportItem::Fate fate) const;
};

/// A task is there already if one has its id, or says the same in the same place; a list, if one has its id or its
/// path; a filter, if one has its id or its name. Steps whose task is neither in the file nor here stand by themselves.
[[nodiscard]] ImportPlan planImport(const ExchangeData &file, const TasksSnapshot &here,
                                    ImportKind kind = ImportKind::Add);

/// A draft that `validated` accepts: a long title goes on in the description, what is too long is cut, spaces of a tag
/// become "-", what means nothing is left out.
[[nodiscard]] TaskDraft fittedToLimits(TaskDraft draft);

} // namespace Latchkey
