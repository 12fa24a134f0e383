// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/storage/liststore.h"

namespace Latchkey::Backend {

/// Adds a record as a JSON object. Written by hand: lists are what is asked for most, and building a QJsonArray to
/// print it takes several times as long as everything else about them. `owner` is what `user_id` says; `kind`, where it
/// is given, goes first, as syncing has it.
void appendJson(QByteArray &json, const TaskRow &task, const QString &owner, const char *kind = nullptr);
void appendJson(QByteArray &json, const ListRow &list, const char *kind = nullptr);

[[nodiscard]] QByteArray jsonOf(const QList<TaskRow> &tasks, const QString &owner);
[[nodiscard]] QByteArray jsonOf(const QList<ListRow> &lists);

} // namespace Latchkey::Backend
