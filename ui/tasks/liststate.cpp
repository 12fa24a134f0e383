// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/liststate.h"

namespace Latchkey {

namespace {

ListState stateWithoutList(const ListFacts &facts)
{
    switch (facts.phase) {
    case SessionView::Phase::ReauthRequired:
    case SessionView::Phase::SignedOut: return ListState::NeedsSignIn;
    case SessionView::Phase::KeychainLocked:
    case SessionView::Phase::KeychainBusy: return ListState::NeedsKeychain;
    default: break;
    }
    if (facts.opening)
        return ListState::Opening;
    const bool stuck = facts.failed && facts.sync != TaskRepository::Sync::Loading;
    return stuck ? ListState::Unavailable : ListState::Loading;
}

} // namespace

ListState listState(const ListFacts &facts)
{
    if (facts.shown > 0)
        return ListState::Tasks;
    if (facts.searching && facts.total > 0)
        return ListState::NoResults;
    if (facts.total == 0 && !facts.loaded)
        return stateWithoutList(facts);
    if (facts.wrongFilter)
        return ListState::WrongFilter;
    switch (facts.view) {
    case TaskView::Kind::All: return facts.total > 0 ? ListState::NothingOpen : ListState::Empty;
    case TaskView::Kind::Inbox: return facts.total > 0 ? ListState::NothingHere : ListState::Empty;
    default: return ListState::NothingHere;
    }
}

} // namespace Latchkey
