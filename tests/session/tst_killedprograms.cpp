// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"
#include "tests/session/history.h"
#include "tests/session/randomedits.h"
#include "tests/support/sessionbench.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// A real program edits tasks at random, and is killed again and again wherever it is, while another one edits, too: on
/// another computer, or with the same store as the window and the command line have it.
class KilledProgramsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h2_shouldKeepWhatWasAcknowledged_data();
    void h2_shouldKeepWhatWasAcknowledged();

private:
    struct World
    {
        explicit World(quint32 seed)
            : weather(seed)
        {
        }

        QTemporaryDir dir{Machine::inMemory()};
        TestServer server{[this](Settings &settings) { settings.database = dir.filePath(QStringLiteral("server")); }};
        Person person = server.signUp(QStringLiteral("ada"));
        Access access{[this] { return server.port(); }, person};
        Weather weather;
        Device::Contract contract = Device::Contract::Sync;
        Disk disk{dir.filePath(QStringLiteral("one"))};
        RandomEdits edits{weather.random, QStringLiteral("window")};
        History history;
    };

    void runUntilKilled(int run, Device &other);
    void start(QProcess &program, int run);
    int listen(QProcess &program);
    void edit(Device &other);
    void check(Device &last, Device &other);

    std::unique_ptr<World> m_world;
    QList<History::Entry> m_announced; ///< by the program, and not acknowledged yet
};

void KilledProgramsTest::h2_shouldKeepWhatWasAcknowledged_data()
{
    QTest::addColumn<bool>("base");
    QTest::addColumn<bool>("sharing");
    QTest::newRow("another computer") << false << false;
    QTest::newRow("another computer, base server") << true << false;
    QTest::newRow("the same store, base server") << true << true;
}

void KilledProgramsTest::h2_shouldKeepWhatWasAcknowledged()
{
    QFETCH(const bool, base);
    QFETCH(const bool, sharing);
    const auto given = qEnvironmentVariableIntValue("SYNC_SEED");
    const int seed = given ? given : int(QRandomGenerator::global()->bounded(1'000'000));
    qInfo("nearly the same again: SYNC_SEED=%d", seed);
    m_world = std::make_unique<World>(quint32(seed));
    m_world->contract = base ? Device::Contract::Base : Device::Contract::Sync;
    const Disk another(m_world->dir.filePath(QStringLiteral("two")));
    Device other(m_world->access, m_world->weather, sharing ? m_world->disk : another, m_world->contract);
    m_world->weather.loss = 0.05;
    for (int run = 0; run < 8 && !QTest::currentTestFailed(); ++run)
        runUntilKilled(run, other);
    if (QTest::currentTestFailed())
        return;
    m_world->weather.loss = 0;
    Device last(m_world->access, m_world->weather, m_world->disk, m_world->contract);
    other.goOnline(true);
    for (Device *device : {&other, &last, &other, &last})
        device->catchUp();
    check(last, other);
}

void KilledProgramsTest::runUntilKilled(int run, Device &other)
{
    // With the same store, it finds changes that the other one has in hand, too.
    other.goOnline(false);
    for (int i = 0; i < 3; ++i)
        edit(other);
    QProcess program;
    start(program, run);
    m_announced.clear();
    const int enough = 5 + m_world->edits.chance(60);
    int kept = 0;
    const auto isEnough = [&] {
        kept += listen(program);
        return kept >= enough || program.state() == QProcess::NotRunning;
    };
    while (!isEnough()) {
        if (kept > 0)
            other.goOnline(true);
        if (m_world->edits.chance(20) == 0)
            edit(other);
        other.clock().advance(std::chrono::milliseconds(m_world->edits.chance(200)));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCOMPARE(program.state(), QProcess::Running);
    program.kill();
    QVERIFY(program.waitForFinished());
    listen(program);
    for (const History::Entry &entry : std::as_const(m_announced))
        m_world->history.noteAttempt(entry);
}

void KilledProgramsTest::start(QProcess &program, int run)
{
    const QJsonObject where{{QStringLiteral("port"), m_world->server.port()},
                            {QStringLiteral("user"), m_world->access.user},
                            {QStringLiteral("token"), QString::fromLatin1(m_world->access.token)},
                            {QStringLiteral("file"), m_world->disk.file},
                            {QStringLiteral("key"), QString::fromLatin1(m_world->disk.key.toHex())},
                            {QStringLiteral("account"), m_world->disk.account.toString()},
                            {QStringLiteral("base"), m_world->contract == Device::Contract::Base},
                            {QStringLiteral("name"), QStringLiteral("program%1").arg(run)},
                            {QStringLiteral("seed"), m_world->edits.chance(1'000'000)}};
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(LATCHKEY_OTHER_PROGRAM), QStringList());
    QVERIFY(program.waitForStarted());
    program.write(QJsonDocument(where).toJson(QJsonDocument::Compact) + '\n');
}

/// How many edits it says are kept.
int KilledProgramsTest::listen(QProcess &program)
{
    int kept = 0;
    while (program.canReadLine()) {
        const QString line = QString::fromUtf8(program.readLine()).chopped(1);
        if (line.startsWith(QLatin1Char('>'))) {
            const QStringList parts = line.mid(2).split(QLatin1Char('\t'));
            m_announced.append({parts.first(), parts.last()});
            continue;
        }
        if (line == QLatin1String("=")) {
            m_world->history.note(m_announced);
            ++kept;
        }
        m_announced.clear();
    }
    return kept;
}

/// On a base server each leaves the tasks of the other alone: it has no versions.
void KilledProgramsTest::edit(Device &other)
{
    const bool base = m_world->contract == Device::Contract::Base;
    const Changes changes =
        base ? m_world->edits.nextAtBase(other.tasks(), tasksOf(QStringLiteral("window"), other.tasks()))
             : m_world->edits.next(other.tasks());
    const QList<History::Entry> entries = History::entriesOf(changes, other.tasks());
    const Result<Changes> undo = other->apply(changes);
    if (!undo)
        return;
    m_world->history.note(entries);
    for (const Change &back : *undo) {
        if (const auto *deleted = std::get_if<AddTask>(&back))
            m_world->history.noteLetGo(History::textsOf(patchOf(deleted->task, AllTaskFields)));
    }
}

void KilledProgramsTest::check(Device &last, Device &other)
{
    Device whole(m_world->access, m_world->weather, Disk(QStringLiteral(":memory:")), Device::Contract::Sync);
    whole.catchUp();
    QStringList titles;
    QStringList kept;
    for (const Task &task : whole->tasks()) {
        titles.append(task.title);
        kept += History::textsOf(patchOf(task, AllTaskFields));
    }
    for (const TaskConflict &conflict : last->conflicts() + other->conflicts())
        kept += History::textsOf(conflict.mine);
    QVERIFY(!titles.isEmpty());
    titles.sort();
    for (Device *device : {&last, &other}) {
        QStringList seen;
        for (const Task &task : (*device)->tasks())
            seen.append(task.title);
        seen.sort();
        QCOMPARE(seen, titles);
    }
    if (m_world->contract == Device::Contract::Base)
        QCOMPARE(titles.removeDuplicates(), 0);
    QCOMPARE(m_world->history.lost(QSet<QString>(kept.cbegin(), kept.cend())), QStringList());
}

QTEST_GUILESS_MAIN(KilledProgramsTest)
#include "tst_killedprograms.moc"
