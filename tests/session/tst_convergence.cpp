// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"
#include "tests/session/history.h"
#include "tests/session/randomedits.h"
#include "tests/support/sessionbench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// Two computers of a person, the real server, and everything that can happen between them. SYNC_STEPS and SYNC_SEED
/// make it longer or shorter, or what it was before as far as the network lets it.
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
        QTemporaryDir dir{Machine::inMemory()};
        TestServer server{[this](Settings &settings) { settings.database = dir.filePath(QStringLiteral("server")); }};
        Person person = server.signUp(QStringLiteral("ada"));
        Weather weather;
        Device one{server, person, weather, dir.filePath(QStringLiteral("one")), contract};
        Device two{server, person, weather, dir.filePath(QStringLiteral("two")), contract};
        Device whole{server, person, weather, dir.filePath(QStringLiteral("whole"))}; ///< beside a base contract
        RandomEdits edits{weather.random, QStringLiteral("text")};
        History history;
        QList<Changes> undo;        ///< of both
        QSet<QString> listsMade;    ///< those in no other
        QSet<QString> listsDeleted; ///< by anybody
    };

    void live(Device::Contract contract, int steps);
    void step();
    void happen(Device &device);
    void edit(Device &device);
    void editAtBase(Device &device);
    [[nodiscard]] QList<Task> quietTasks(Device &device);
    void make(Device &device, const Changes &changes);
    void noteDeleted(const TaskDraft &task);
    void noteLists(const Changes &made, const Changes &undo);
    void resolveOne(Device &device);
    void catchUp();
    void check();
    void checkBase();
    void checkNothingLost(const QList<Task> &tasks);
    [[nodiscard]] int chance(int below) { return m_world->edits.chance(below); }

    std::unique_ptr<World> m_world;
};

namespace {

// Sanitized programs take many times as long.
#ifdef LATCHKEY_SANITIZED
constexpr int UsualSteps = 1500;
#else
constexpr int UsualSteps = 10'000;
#endif

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

/// What a base server stores of them, by title: ids are each computer's own there.
QMap<QString, QPair<QString, bool>> baseFields(const QList<Task> &tasks)
{
    QMap<QString, QPair<QString, bool>> fields;
    for (const Task &task : tasks)
        fields.insert(task.title, {task.description, task.completed});
    return fields;
}

} // namespace

void ConvergenceTest::h2_shouldConvergeWhateverHappens()
{
    live(Device::Contract::Sync, numberFrom("SYNC_STEPS", UsualSteps));
    if (!QTest::currentTestFailed())
        check();
    m_world.reset();
}

/// It cannot tell who changed what first; but tasks are made once, and go once.
void ConvergenceTest::h2_shouldConvergeAtABaseServer()
{
    live(Device::Contract::Base, numberFrom("SYNC_STEPS", UsualSteps / 5));
    if (!QTest::currentTestFailed())
        checkBase();
    m_world.reset();
}

void ConvergenceTest::live(Device::Contract contract, int steps)
{
    const int seed = numberFrom("SYNC_SEED", int(QRandomGenerator::global()->bounded(1'000'000)));
    qInfo("%d steps; the same again: SYNC_SEED=%d", steps, seed);
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
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
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
        editAtBase(device);
        return;
    }
    if (!m_world->undo.isEmpty() && chance(12) == 0)
        make(device, m_world->undo.takeAt(chance(int(m_world->undo.size()))));
    else
        make(device, m_world->edits.next(device.tasks()));
}

/// Beside those who know the base contract only somebody sets what it does not have.
void ConvergenceTest::editAtBase(Device &device)
{
    if (chance(6) == 0)
        make(m_world->whole, m_world->edits.beyondBase(quietTasks(m_world->whole)));
    else
        make(device, m_world->edits.nextAtBase(device.tasks(), quietTasks(device)));
}

/// Such a server has no versions, and is only recognised to have made a task by what the task says: there a task is
/// only changed that all see alike, so that nobody's change can be lost by what the server is.
QList<Task> ConvergenceTest::quietTasks(Device &device)
{
    QHash<QString, int> sights;
    for (Device *one : {&m_world->one, &m_world->two, &m_world->whole}) {
        for (const Task &task : one->tasks().tasks())
            sights[task.title + QLatin1Char('\n') + task.description] += task.pending ? 0 : 1;
    }
    QList<Task> quiet = device->tasks();
    quiet.removeIf(
        [&](const Task &task) { return sights.value(task.title + QLatin1Char('\n') + task.description) != 3; });
    return quiet;
}

/// A task goes with what others have entered in it.
void ConvergenceTest::noteDeleted(const TaskDraft &task)
{
    m_world->history.noteLetGo(History::textsOf(patchOf(task, AllTaskFields)));
    if (m_world->contract == Device::Contract::Sync)
        return;
    for (const Task &other : m_world->whole->tasks()) {
        if (other.title == task.title)
            m_world->history.noteLetGo(History::textsOf(patchOf(other, AllTaskFields)));
    }
}

/// What cannot be made, since one of the two has deleted it, is left out.
void ConvergenceTest::make(Device &device, const Changes &changes)
{
    const QList<History::Entry> entries = History::entriesOf(changes, device.tasks());
    const Result<Changes> undo = device->apply(changes);
    if (!undo) {
        const Error::Kind kind = undo.error().kind;
        QVERIFY2(kind == Error::Kind::InvalidInput || kind == Error::Kind::NotFound, qPrintable(undo.error().detail));
        return;
    }
    m_world->history.note(entries);
    // Steps go with their task.
    for (const Change &back : *undo) {
        if (const auto *deleted = std::get_if<AddTask>(&back))
            noteDeleted(deleted->task);
    }
    noteLists(changes, *undo);
    m_world->undo.append(*undo);
}

void ConvergenceTest::noteLists(const Changes &made, const Changes &undo)
{
    for (const Change &change : made) {
        const auto *add = std::get_if<AddList>(&change);
        if (add && add->list.parentId.isEmpty())
            m_world->listsMade.insert(add->id);
    }
    for (const Change &back : undo) {
        if (const auto *deleted = std::get_if<AddList>(&back))
            m_world->listsDeleted.insert(deleted->id);
    }
}

void ConvergenceTest::resolveOne(Device &device)
{
    const QList<TaskConflict> conflicts = device->conflicts();
    if (conflicts.isEmpty() || m_world->contract == Device::Contract::Base)
        return;
    const TaskConflict conflict = conflicts.at(chance(int(conflicts.size())));
    const auto resolution = Resolution(chance(3));
    const QList<History::Entry> entries =
        History::entriesOf({EditTask{conflict.taskId, conflict.mine}}, device.tasks());
    if (!device->resolve(conflict.taskId, resolution))
        return;
    if (resolution == Resolution::Mine)
        m_world->history.note(entries);
    else
        m_world->history.noteLetGo(History::textsOf(conflict.mine)); // "both" gives it to another task
}

void ConvergenceTest::catchUp()
{
    Device *devices[] = {&m_world->one, &m_world->two, &m_world->whole};
    for (int round = 0; round < 2; ++round) {
        for (Device *device : devices) {
            device->goOnline(true);
            device->catchUp();
            if (QTest::currentTestFailed())
                return;
        }
    }
}

/// All and a computer that knows nothing yet see the same, and nothing that was entered is lost.
void ConvergenceTest::check()
{
    Device &one = m_world->one;
    Device &two = m_world->two;
    Device fresh(m_world->server, m_world->person, m_world->weather, QStringLiteral(":memory:"));
    fresh.catchUp();
    const QHash<QString, Task> tasks = comparable(fresh->tasks());
    const QHash<QString, TaskList> lists = comparable(fresh->lists());
    QCOMPARE(comparable(one->tasks()), tasks);
    QCOMPARE(comparable(two->tasks()), tasks);
    QCOMPARE(comparable(one->lists()), lists);
    QCOMPARE(comparable(two->lists()), lists);
    for (Device *device : {&one, &two, &fresh}) {
        QCOMPARE((*device)->tasks().size(), tasks.size());
        QCOMPARE((*device)->lists().size(), lists.size());
    }
    const QSet<QString> listsLost =
        m_world->listsMade - m_world->listsDeleted - QSet<QString>(lists.keyBegin(), lists.keyEnd());
    QCOMPARE(listsLost, QSet<QString>());
    checkNothingLost(fresh->tasks());
}

void ConvergenceTest::checkNothingLost(const QList<Task> &tasks)
{
    QStringList kept;
    for (const Task &task : tasks)
        kept += History::textsOf(patchOf(task, AllTaskFields));
    const QList<TaskConflict> conflicts =
        m_world->one->conflicts() + m_world->two->conflicts() + m_world->whole->conflicts();
    for (const TaskConflict &conflict : conflicts)
        kept += History::textsOf(conflict.mine);
    qInfo("%d tasks, %d conflicts, %d things entered", int(tasks.size()), int(conflicts.size()),
          int(m_world->history.size()));
    QVERIFY(m_world->history.size() > 0 && !tasks.isEmpty());
    QCOMPARE(m_world->history.lost(QSet<QString>(kept.cbegin(), kept.cend())), QStringList());
}

/// Who knows the whole contract sees the same, and what only they could enter is as they entered it.
void ConvergenceTest::checkBase()
{
    Device fresh(m_world->server, m_world->person, m_world->weather, QStringLiteral(":memory:"));
    fresh.catchUp();
    QCOMPARE(comparable(m_world->whole->tasks()), comparable(fresh->tasks()));
    const auto fields = baseFields(fresh->tasks());
    QCOMPARE(baseFields(m_world->one->tasks()), fields);
    QCOMPARE(baseFields(m_world->two->tasks()), fields);
    for (Device *device : {&m_world->one, &m_world->two, &fresh})
        QCOMPARE((*device)->tasks().size(), fields.size()); // none twice
    checkNothingLost(fresh->tasks());
}

QTEST_GUILESS_MAIN(ConvergenceTest)
#include "tst_convergence.moc"
