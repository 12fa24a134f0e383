// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/liststate.h"

#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;
using Sync = TaskRepository::Sync;
using Kind = TaskView::Kind;

class ListStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowFromTheFacts_data();
    void shouldFollowFromTheFacts();
};

namespace {

ListFacts loaded(int shown, int total)
{
    ListFacts facts;
    facts.shown = shown;
    facts.total = total;
    facts.loaded = true;
    return facts;
}

ListFacts waiting(Phase phase, Sync sync, bool failed)
{
    ListFacts facts;
    facts.phase = phase;
    facts.sync = sync;
    facts.failed = failed;
    return facts;
}

} // namespace

void ListStateTest::shouldFollowFromTheFacts_data()
{
    QTest::addColumn<ListFacts>("facts");
    QTest::addColumn<ListState>("state");
    QTest::newRow("tasks") << loaded(3, 5) << ListState::Tasks;
    QTest::newRow("no task") << loaded(0, 0) << ListState::Empty;
    QTest::newRow("all done") << loaded(0, 5) << ListState::NothingOpen;
    ListFacts facts = loaded(0, 5);
    facts.view = Kind::Completed;
    QTest::newRow("none done") << facts << ListState::NothingHere;
    facts.view = Kind::Inbox;
    QTest::newRow("inbox empty") << facts << ListState::NothingHere;
    facts.view = Kind::Filter;
    QTest::newRow("no task for a filter") << facts << ListState::NothingHere;
    facts.wrongFilter = true;
    QTest::newRow("a filter that means nothing") << facts << ListState::WrongFilter;
    facts.wrongFilter = false;
    facts.view = Kind::Inbox;
    facts.searching = true;
    QTest::newRow("not found") << facts << ListState::NoResults;
    facts.total = 0;
    QTest::newRow("searching nothing") << facts << ListState::Empty;
    facts.view = Kind::Trash;
    QTest::newRow("trash of nothing") << facts << ListState::NothingHere;
    QTest::newRow("fetching") << waiting(Phase::Active, Sync::Loading, false) << ListState::Loading;
    QTest::newRow("fetching again") << waiting(Phase::Active, Sync::Loading, true) << ListState::Loading;
    QTest::newRow("not begun") << waiting(Phase::Starting, Sync::Idle, false) << ListState::Loading;
    QTest::newRow("unreachable") << waiting(Phase::Active, Sync::Waiting, true) << ListState::Unavailable;
    QTest::newRow("ended") << waiting(Phase::ReauthRequired, Sync::Waiting, true) << ListState::NeedsSignIn;
    QTest::newRow("locked") << waiting(Phase::KeychainLocked, Sync::Waiting, true) << ListState::NeedsKeychain;
    QTest::newRow("busy") << waiting(Phase::KeychainBusy, Sync::Waiting, false) << ListState::NeedsKeychain;
    facts = waiting(Phase::Active, Sync::Waiting, true);
    facts.opening = true;
    QTest::newRow("opening") << facts << ListState::Opening;
    facts.phase = Phase::KeychainLocked;
    QTest::newRow("not opened before it is unlocked") << facts << ListState::NeedsKeychain;
    facts = waiting(Phase::ReauthRequired, Sync::Waiting, true);
    facts.shown = facts.total = 2;
    QTest::newRow("what is there stays there") << facts << ListState::Tasks;
}

void ListStateTest::shouldFollowFromTheFacts()
{
    QFETCH(ListFacts, facts);
    QTEST(listState(facts), "state");
}

QTEST_APPLESS_MAIN(ListStateTest)
#include "tst_liststate.moc"
