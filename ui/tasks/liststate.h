// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/tasks/taskfilter.h"
#include "core/tasks/taskrepository.h"

namespace Latchkey {

/// What stands where the list is.
enum class ListState {
    Tasks,
    Loading,
    Empty,       ///< there is no task at all
    NothingOpen, ///< all are done
    NothingDone,
    NoResults,     ///< the search finds nothing
    Unavailable,   ///< no list has come yet, and none is coming at the moment; see the repository's error
    NeedsSignIn,   ///< no list has come yet, and the session ended
    NeedsKeychain, ///< no list has come yet, and the keychain is closed
};

/// What ListState depends on.
struct ListFacts
{
    int shown = 0; ///< rows after filter and search
    int total = 0; ///< rows before
    bool searching = false;
    TaskFilter::Show filter = TaskFilter::Show::Open;
    bool loaded = false;
    TaskRepository::Sync sync = TaskRepository::Sync::Idle;
    bool failed = false; ///< the last attempt did not succeed
    SessionView::Phase phase = SessionView::Phase::Active;
};

[[nodiscard]] ListState listState(const ListFacts &facts);

} // namespace Latchkey
