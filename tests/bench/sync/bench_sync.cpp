// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"
#include "tests/support/stallprobe.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Latchkey;
using namespace Latchkey::Test;

namespace {

constexpr int Edits = 1000;
constexpr int Tasks = 20'000;
constexpr double ReplayTarget = 5000; // milliseconds
constexpr int AtOnce = 500;

Changes newTasks(int count)
{
    Changes changes;
    for (int i = 0; i < count; ++i) {
        TaskDraft draft;
        draft.title = QStringLiteral("Task number %1").arg(i);
        draft.description = QStringLiteral("What is to be done, in a sentence of ordinary length.");
        changes.append(AddTask{newId(), draft});
    }
    return changes;
}

/// Until nothing waits. False: it takes too long.
bool carry(Device &device)
{
    QElapsedTimer timer;
    timer.start();
    while (device->sync() != SyncStatus::State::Idle && timer.elapsed() < 60'000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return device->sync() == SyncStatus::State::Idle;
}

/// One by one, as they are made without a network.
bool measureReplay(TestServer &server, const Person &person, Weather &weather, const QTemporaryDir &dir)
{
    Device device(server, person, weather, dir.filePath(QStringLiteral("one")));
    bool whole = carry(device);
    device.goOnline(false);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < Edits; ++i)
        whole = device->apply(newTasks(1)).has_value() && whole;
    const double entering = double(timer.nsecsElapsed()) / 1e6;
    timer.start();
    device.goOnline(true);
    whole = carry(device) && device->status().waiting == 0 && whole;
    const double replay = double(timer.nsecsElapsed()) / 1e6;
    std::printf("sync, %d offline edits: %.2f ms to enter one, %.0f ms to replay all (target: under %.0f ms)\n", Edits,
                entering / Edits, replay, ReplayTarget);
    return whole && replay < ReplayTarget;
}

/// By a computer that has nothing yet. The server is in the same thread, which is held up by both.
bool measureFirstSync(TestServer &server, const Person &person, Weather &weather, const QTemporaryDir &dir)
{
    Device writer(server, person, weather, dir.filePath(QStringLiteral("two")));
    bool whole = carry(writer);
    for (int i = 0; i < Tasks; i += AtOnce)
        whole = writer->apply(newTasks(AtOnce)).has_value() && carry(writer) && whole;
    Device reader(server, person, weather, dir.filePath(QStringLiteral("three")));
    QElapsedTimer timer;
    timer.start();
    StallProbe probe;
    whole = carry(reader) && reader->tasks().size() >= Tasks && whole;
    const auto time = timer.elapsed();
    std::printf("sync, first of %d tasks: %lld ms; held up for %lld ms at most, the server's share included\n",
                int(reader->tasks().size()), static_cast<long long>(time), static_cast<long long>(probe.longestMs()));
    return whole;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    TestServer server;
    Weather weather(1);
    const bool replayed = measureReplay(server, server.signUp(QStringLiteral("ada")), weather, dir);
    const bool synced = measureFirstSync(server, server.signUp(QStringLiteral("bob")), weather, dir);
    return replayed && synced ? 0 : 1;
}
