// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "core/tasks/taskrepository.h"
#include "core/tasks/taskview.h"

namespace Latchkey {

/// What stands where the list is.
enum class ListState {
    Tasks,
    Opening, ///< what is kept on this computer
    Loading,
    Empty,         ///< there is no task at all
    NothingOpen,   ///< all are done
    NothingHere,   ///< there are tasks, but none in this view
    NoResults,     ///< the search finds nothing
    WrongFilter,   ///< the query of the filter means nothing
    Unavailable,   ///< no list has come yet, and none is coming at the moment; see the repository's error
    NeedsSignIn,   ///< no list has come yet, and the session ended
    NeedsKeychain, ///< no list has come yet, and the keychain is closed
};

/// What ListState depends on.
struct ListFacts
{
    int shown = 0; ///< rows of the view, as the search leaves them
    int total = 0; ///< tasks in any view
    bool searching = false;
    bool wrongFilter = false;
    TaskView::Kind view = TaskView::Kind::All;
    bool opening = false;
    bool loaded = false;
    TaskRepository::Sync sync = TaskRepository::Sync::Idle;
    bool failed = false; ///< the last attempt did not succeed
    SessionView::Phase phase = SessionView::Phase::Active;
};

[[nodiscard]] ListState listState(const ListFacts &facts);

} // namespace Latchkey
