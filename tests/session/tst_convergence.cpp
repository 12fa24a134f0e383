// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"
#include "tests/session/history.h"
#include "tests/support/sessionbench.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// Two computers of a person, the real server, and everything that can happen between them. SYNC_STEPS and SYNC_SEED
/// make it longer, or another.
class ConvergenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h2_shouldConvergeWhateverHappens();
    void h2_shouldConvergeAtABaseServer();

private:
    struct World
    {
        World(quint32 seed, Device::Contract contract)
            : contract(contract)
            , weather(seed)
        {
        }

        Device::Contract contract;
        TestServer server;
        Person person = server.signUp(QStringLiteral("ada"));
        QTemporaryDir dir{Machine::inMemory()};
        Weather weather;
        Device one{server, person, weather, dir.filePath(QStringLiteral("one")), contract};
        Device two{server, person, weather, dir.filePath(QStringLiteral("two")), contract};
        History history;
        QList<Changes> undo; ///< of both
        int written = 0;
    };

    void live(Device::Contract contract, int steps);
    void step();
    void happen(Device &device);
    void edit(Device &device);
    [[nodiscard]] Changes someChange(Device &device);
    [[nodiscard]] Changes someBaseChange(Device &device);
    [[nodiscard]] bool isOnItsWay(const QString &title);
    void make(Device &device, const Changes &changes);
    void resolveOne(Device &device);
    void catchUp();
    void check();
    void checkBase();
    [[nodiscard]] int chance(int below)
    {
        return std::uniform_int_distribution<>(0, below - 1)(m_world->weather.random);
    }
    [[nodiscard]] QString words() { return QStringLiteral("text %1").arg(++m_world->written); }
    template <typename Things>
    [[nodiscard]] QString anyId(const Things &things);

    std::unique_ptr<World> m_world;
};

namespace {

int numberFrom(const char *variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

/// A thing as it must be the same everywhere.
template <typename Thing>
QHash<QString, Thing> comparable(const QList<Thing> &things)
{
    QHash<QString, Thing> byId;
    for (Thing thing : things) {
        thing.pending = false;
        if constexpr (std::is_same_v<Thing, Task>)
            thing.conflicted = false;
        byId.insert(thing.id, thing);
    }
    return byId;
}

} // namespace

/// In an order that is the same in every run.
template <typename Things>
QString ConvergenceTest::anyId(const Things &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids.append(thing.id);
    ids.sort();
    return ids.isEmpty() ? QString() : ids.at(chance(int(ids.size())));
}

void ConvergenceTest::h2_shouldConvergeWhateverHappens()
{
    live(Device::Contract::Sync, numberFrom("SYNC_STEPS", 1000));
    if (!QTest::currentTestFailed())
        check();
    m_world.reset();
}

/// It cannot tell who changed what first; but tasks are made once, and go once.
void ConvergenceTest::h2_shouldConvergeAtABaseServer()
{
    live(Device::Contract::Base, numberFrom("SYNC_STEPS", 250));
    if (!QTest::currentTestFailed())
        checkBase();
    m_world.reset();
}

void ConvergenceTest::live(Device::Contract contract, int steps)
{
    const int seed = numberFrom("SYNC_SEED", 1);
    qInfo("seed %d, %d steps", seed, steps);
    m_world = std::make_unique<World>(quint32(seed), contract);
    m_world->weather.loss = 0.08;
    for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i)
        step();
    m_world->weather.loss = 0;
    if (!QTest::currentTestFailed())
        catchUp();
}

void ConvergenceTest::step()
{
    Device &device = chance(2) == 0 ? m_world->one : m_world->two;
    if (chance(10) < 7)
        edit(device);
    else
        happen(device);
    for (int turn = chance(4); turn > 0; --turn)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
}

void ConvergenceTest::happen(Device &device)
{
    const int what = chance(100);
    if (what < 40)
        device.clock().advance(std::chrono::milliseconds(chance(4000)));
    else if (what < 55)
        device->refresh();
    else if (what < 70)
        device.goOnline(chance(3) > 0);
    else if (what < 90)
        resolveOne(device);
    else if (what < 97)
        device.restart();
    else
        m_world->server.restart();
}

void ConvergenceTest::edit(Device &device)
{
    if (m_world->contract == Device::Contract::Base) {
        make(device, someBaseChange(device));
        return;
    }
    if (!m_world->undo.isEmpty() && chance(12) == 0) {
        make(device, m_world->undo.takeAt(chance(int(m_world->undo.size()))));
        return;
    }
    make(device, someChange(device));
}

Changes ConvergenceTest::someChange(Device &device)
{
    const QString task = anyId(device->tasks());
    const QString list = anyId(device->lists());
    const int what = chance(100);
    TaskPatch patch;
    if (task.isEmpty() || what < 15) {
        TaskDraft draft;
        draft.title = words();
        draft.listId = chance(2) == 0 ? list : QString();
        draft.parentId = chance(5) == 0 ? task : QString();
        return {AddTask{newId(), draft}};
    }
    if (what < 19) {
        ListDraft draft;
        draft.name = words();
        return {AddList{newId(), draft}};
    }
    if (what < 27)
        return {DeleteTask{task}};
    if (what < 29 && !list.isEmpty())
        return {DeleteList{list}};
    if (what < 32 && !list.isEmpty()) {
        ListPatch renamed;
        renamed.name = words();
        return {EditList{list, renamed}};
    }
    if (what < 60)
        patch.title = words();
    else if (what < 70)
        patch.completed = chance(2) == 0;
    else if (what < 78)
        patch.priority = 1 + chance(4);
    else if (what < 86)
        patch.listId = list;
    else if (what < 90)
        patch.parentId = anyId(device->tasks());
    else
        patch.description = words();
    return {EditTask{task, patch}};
}

/// Such a server is only recognised to have made a task by what the task says: nobody changes it before that is clear.
Changes ConvergenceTest::someBaseChange(Device &device)
{
    const QString id = anyId(device->tasks());
    TaskPatch patch;
    patch.completed = chance(2) == 0;
    const int what = chance(10);
    if (id.isEmpty() || what < 4 || isOnItsWay(device->task(id)->title)) {
        TaskDraft draft;
        draft.title = words();
        return {AddTask{newId(), draft}};
    }
    return what < 7 ? Changes{DeleteTask{id}} : Changes{EditTask{id, patch}};
}

bool ConvergenceTest::isOnItsWay(const QString &title)
{
    const QList<Task> all = m_world->one->tasks() + m_world->two->tasks();
    return std::any_of(all.cbegin(), all.cend(), [&](const Task &task) { return task.title == title && task.pending; });
}

/// What cannot be made, since one of the two has deleted it, is left out.
void ConvergenceTest::make(Device &device, const Changes &changes)
{
    History after = m_world->history;
    after.note(changes, device.tasks());
    Result<Changes> undo = device->apply(changes);
    if (!undo) {
        const Error::Kind kind = undo.error().kind;
        QVERIFY2(kind == Error::Kind::InvalidInput || kind == Error::Kind::NotFound, qPrintable(undo.error().detail));
        return;
    }
    // Steps go with their task.
    for (const Change &back : *undo) {
        if (const auto *deleted = std::get_if<AddTask>(&back)) {
            TaskConflict gone;
            gone.taskId = deleted->id;
            gone.mine.title = deleted->task.title;
            after.noteLetGo(gone);
        }
    }
    m_world->history = after;
    m_world->undo.append(*undo);
}

void ConvergenceTest::resolveOne(Device &device)
{
    const QList<TaskConflict> conflicts = device->conflicts();
    if (conflicts.isEmpty() || m_world->contract == Device::Contract::Base)
        return;
    const TaskConflict conflict = conflicts.at(chance(int(conflicts.size())));
    const auto resolution = Resolution(chance(3));
    History after = m_world->history;
    if (resolution != Resolution::Mine)
        after.noteLetGo(conflict); // "both" gives it to another task
    else if (conflict.mine.title)
        after.note({EditTask{conflict.taskId, conflict.mine}}, device.tasks());
    if (device->resolve(conflict.taskId, resolution))
        m_world->history = after;
}

void ConvergenceTest::catchUp()
{
    Device *devices[] = {&m_world->one, &m_world->two};
    for (int round = 0; round < 2; ++round) {
        for (Device *device : devices) {
            device->goOnline(true);
            device->catchUp();
            if (QTest::currentTestFailed())
                return;
        }
    }
}

/// Both and a computer that knows nothing yet see the same, and nothing that was entered is lost.
void ConvergenceTest::check()
{
    Device &one = m_world->one;
    Device &two = m_world->two;
    Device fresh(m_world->server, m_world->person, m_world->weather, QStringLiteral(":memory:"));
    fresh.catchUp();
    const QHash<QString, Task> tasks = comparable(fresh->tasks());
    QCOMPARE(comparable(one->tasks()), tasks);
    QCOMPARE(comparable(two->tasks()), tasks);
    QCOMPARE(comparable(one->lists()), comparable(fresh->lists()));
    QCOMPARE(comparable(two->lists()), comparable(fresh->lists()));

    QSet<QString> kept;
    for (const Task &task : tasks)
        kept.insert(task.title);
    const QList<TaskConflict> conflicts = one->conflicts() + two->conflicts();
    for (const TaskConflict &conflict : conflicts)
        kept.insert(conflict.mine.title.value_or(QString()));
    qInfo("%d tasks, %d conflicts, %d titles entered", int(tasks.size()), int(conflicts.size()),
          int(m_world->history.size()));
    QVERIFY(m_world->history.size() > 0 && !tasks.isEmpty());
    QCOMPARE(m_world->history.lost(kept), QStringList());
}

/// Ids are each computer's own there; titles are not.
void ConvergenceTest::checkBase()
{
    QHash<QString, bool> seen[2];
    Device *devices[] = {&m_world->one, &m_world->two};
    for (int i = 0; i < 2; ++i) {
        const QList<Task> tasks = (*devices[i])->tasks();
        for (const Task &task : tasks)
            seen[i].insert(task.title, task.completed);
        QCOMPARE(seen[i].size(), tasks.size()); // none twice
    }
    QCOMPARE(seen[0], seen[1]);
    QVERIFY(!seen[0].isEmpty());
    QSet<QString> kept(seen[0].keyBegin(), seen[0].keyEnd());
    QCOMPARE(m_world->history.lost(kept), QStringList());
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
