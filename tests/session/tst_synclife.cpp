// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"
#include "tests/support/sessionbench.h"

#include <QTest>

#include <memory>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// What else comes in the life of a copy: a first sync that is cut, changes that are more than a server takes at once,
/// a server that learns more of the contract.
class SyncLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void h2_shouldGoOnWhereAFirstSyncWasCut();
    void h2_shouldDeliverMoreThanTheServerTakesAtOnce_data();
    void h2_shouldDeliverMoreThanTheServerTakesAtOnce();
    void h2_shouldKeepEverythingWhenAServerLearnsToSync();

private:
    struct World
    {
        explicit World(qsizetype bodyLimit)
            : server([=](Settings &settings) { settings.http.body = bodyLimit; })
        {
        }

        TestServer server;
        Person person = server.signUp(QStringLiteral("ada"));
        QTemporaryDir dir{Machine::inMemory()};
        Weather weather{1};
        Device device(const char *name, Device::Contract contract = Device::Contract::Sync)
        {
            return Device(server, person, weather, dir.filePath(QLatin1String(name)), contract);
        }
    };

    static constexpr qsizetype UsualLimit = 1024 * 1024;
};

namespace {

Changes newTasks(int count, const QString &notes = {})
{
    Changes changes;
    for (int i = 0; i < count; ++i) {
        TaskDraft draft;
        draft.title = QStringLiteral("task %1").arg(i);
        draft.description = notes;
        changes.append(AddTask{newId(), draft});
    }
    return changes;
}

QStringList titlesOf(Device &device)
{
    QStringList titles;
    for (const Task &task : device->tasks())
        titles.append(task.title);
    titles.sort();
    return titles;
}

QString idOf(Device &device, const QString &title)
{
    for (const Task &task : device->tasks()) {
        if (task.title == title)
            return task.id;
    }
    return {};
}

void setNotes(Device &device, const QString &title, const QString &notes)
{
    TaskPatch patch;
    patch.description = notes;
    QVERIFY(device->apply({EditTask{idOf(device, title), patch}}).has_value());
}

} // namespace

void SyncLifeTest::h2_shouldGoOnWhereAFirstSyncWasCut()
{
    World world(UsualLimit);
    Device writer = world.device("writer");
    QVERIFY(writer->apply(newTasks(1600)).has_value());
    writer.catchUp();
    world.weather.requested.clear();
    world.weather.answersLeft = 2; // of some
    Device reader = world.device("reader");
    QTRY_VERIFY(reader->lastError());
    QVERIFY(!reader->loaded());
    world.weather.answersLeft = -1;
    reader.restart();
    reader.catchUp();
    QCOMPARE(titlesOf(reader), titlesOf(writer));
    const QStringList pulls = world.weather.requested.filter(QStringLiteral("GET /sync"));
    const QStringList continued = pulls.filter(QStringLiteral("since="));
    QVERIFY(continued.size() > 2);
    QCOMPARE(pulls.size() - continued.size(), 1); // it began once
}

void SyncLifeTest::h2_shouldDeliverMoreThanTheServerTakesAtOnce_data()
{
    QTest::addColumn<qsizetype>("limit");
    QTest::addColumn<bool>("tooMuch");
    QTest::newRow("the usual limit") << UsualLimit << false;
    QTest::newRow("a smaller one, of a proxy") << qsizetype(64 * 1024) << true;
}

void SyncLifeTest::h2_shouldDeliverMoreThanTheServerTakesAtOnce()
{
    QFETCH(const qsizetype, limit);
    QFETCH(const bool, tooMuch);
    World world(limit);
    Device writer = world.device("writer");
    writer.goOnline(false);
    const QString notes(TaskDescriptionMaxLength, QChar(0x6f22)); // three bytes each
    QVERIFY(writer->apply(newTasks(400, notes)).has_value());
    const QDateTime madeAt = writer->tasks().constFirst().createdAt;
    writer.clock().advance(1h);
    writer.goOnline(true);
    writer.catchUp();
    QCOMPARE(!world.weather.requested.filter(QStringLiteral(" 413")).isEmpty(), tooMuch);
    Device reader = world.device("reader");
    reader.catchUp();
    QCOMPARE(titlesOf(reader), titlesOf(writer));
    QCOMPARE(reader->task(idOf(reader, QStringLiteral("task 7")))->description, notes);
    QCOMPARE(reader->task(idOf(reader, QStringLiteral("task 7")))->createdAt, madeAt); // not when it arrived
}

/// The names it has given itself become the tasks' names; what waited, and what was sent without an answer, is told by
/// the server's old name or by what it says.
void SyncLifeTest::h2_shouldKeepEverythingWhenAServerLearnsToSync()
{
    World world(UsualLimit);
    Device device = world.device("device", Device::Contract::Base);
    QVERIFY(device->apply(newTasks(5)).has_value());
    device.catchUp();
    Device other = world.device("other");
    other.catchUp();

    world.weather.answersLeft = 0;
    TaskDraft unanswered;
    unanswered.title = QStringLiteral("made without an answer");
    QVERIFY(device->add(unanswered).has_value());
    QTRY_VERIFY(device->lastError());
    device.goOnline(false);
    TaskDraft unsent;
    unsent.title = QStringLiteral("never sent");
    QVERIFY(device->add(unsent).has_value());
    setNotes(device, QStringLiteral("task 1"), QStringLiteral("mine"));
    setNotes(device, QStringLiteral("task 2"), QStringLiteral("mine"));
    QVERIFY(device->remove(idOf(device, QStringLiteral("task 3"))).has_value());
    world.weather.answersLeft = -1;
    setNotes(other, QStringLiteral("task 2"), QStringLiteral("theirs"));
    QVERIFY(other->remove(idOf(other, QStringLiteral("task 4"))).has_value());
    other.catchUp();

    device.restart(Device::Contract::Sync);
    device.catchUp();
    other.catchUp();
    const QStringList expected{QStringLiteral("made without an answer"), QStringLiteral("never sent"),
                               QStringLiteral("task 0"), QStringLiteral("task 1"), QStringLiteral("task 2")};
    QCOMPARE(titlesOf(device), expected);
    QCOMPARE(titlesOf(other), expected);
    for (const QString &title : expected)
        QCOMPARE(idOf(device, title), idOf(other, title));
    QCOMPARE(other->task(idOf(other, QStringLiteral("task 1")))->description, QStringLiteral("mine"));
    QCOMPARE(device->conflicts().size(), 1);
    QCOMPARE(device->conflicts().first().taskId, idOf(device, QStringLiteral("task 2")));
    QCOMPARE(device->conflicts().first().mine.description.value_or(QString()), QStringLiteral("mine"));
    QCOMPARE(device->conflicts().first().theirs.description, QStringLiteral("theirs"));
}

QTEST_GUILESS_MAIN(SyncLifeTest)
#include "tst_synclife.moc"
