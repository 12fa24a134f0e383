// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http/fields.h"
#include "app/server/storage/donekeys.h"
#include "app/server/storage/liststore.h"

namespace Latchkey::Backend {

/// The edits of `POST /sync`, one by one. Error: Storage; all that is wrong with an edit is its result.
class SyncOps
{
public:
    SyncOps(TaskStore &tasks, ListStore &lists, DoneKeys &keys);

    /// Carries out `op` for `caller`, and adds the result to `json` as an object.
    Result<void> carryOut(const Caller &caller, const QJsonValue &op, QByteArray &json);

private:
    struct Op;
    template <typename Store, typename Change>
    Result<void> write(const Caller &caller, const Op &op, Store &store, const Fields &fields, const Change &change,
                       QByteArray &json);

    TaskStore &m_tasks;
    ListStore &m_lists;
    DoneKeys &m_keys;
};

} // namespace Latchkey::Backend
