// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/device.h"
#include "tests/session/history.h"
#include "tests/session/randomedits.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// A program that edits tasks until it is killed. It is told by a line of JSON where, and tells of each edit what it is
// about to enter ("> text", a tab, what stands there) and that it is kept ("=").

namespace {

using namespace Latchkey;
using namespace Latchkey::Test;

constexpr int MostEdits = 3000; // should nobody kill it

void say(const QString &line)
{
    std::puts(line.toUtf8().constData());
    std::fflush(stdout);
}

Access accessOf(const QJsonObject &told)
{
    Access access;
    const auto port = quint16(told.value(QLatin1String("port")).toInt());
    access.port = [port] { return port; };
    access.user = told.value(QLatin1String("user")).toString();
    access.token = told.value(QLatin1String("token")).toString().toLatin1();
    return access;
}

Disk diskOf(const QJsonObject &told)
{
    Disk disk(told.value(QLatin1String("file")).toString());
    disk.key = QByteArray::fromHex(told.value(QLatin1String("key")).toString().toLatin1());
    disk.account = QUuid(told.value(QLatin1String("account")).toString());
    return disk;
}

class OtherProgram
{
public:
    explicit OtherProgram(const QJsonObject &told)
        : m_contract(told.value(QLatin1String("base")).toBool() ? Device::Contract::Base : Device::Contract::Sync)
        , m_name(told.value(QLatin1String("name")).toString())
        , m_weather(quint32(told.value(QLatin1String("seed")).toInt()))
        , m_device(accessOf(told), m_weather, diskOf(told), m_contract)
    {
        m_weather.loss = 0.05;
    }

    void live()
    {
        for (int i = 0; i < MostEdits; ++i) {
            make(someChanges());
            m_device.clock().advance(std::chrono::milliseconds(m_edits.chance(1000)));
            for (int turn = m_edits.chance(4); turn > 0; --turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);
        }
    }

private:
    Changes someChanges()
    {
        if (m_contract == Device::Contract::Sync)
            return withoutSteps(m_edits.next(m_device.tasks()));
        return m_edits.nextAtBase(m_device.tasks(), tasksOf(QStringLiteral("program"), m_device.tasks()));
    }

    /// What goes with a task is only known afterwards, which may be too late to tell.
    Changes withoutSteps(const Changes &changes)
    {
        const auto *deletion = std::get_if<DeleteTask>(&changes.first());
        const QList<Task> tasks = m_device->tasks();
        const bool hasSteps = deletion && std::any_of(tasks.cbegin(), tasks.cend(), [&](const Task &task) {
                                  return task.parentId == deletion->id;
                              });
        return hasSteps ? Changes() : changes;
    }

    void make(const Changes &changes)
    {
        for (const History::Entry &entry : History::entriesOf(changes, m_device.tasks()))
            say(QStringLiteral("> %1\t%2").arg(entry.text, entry.over));
        const bool made = m_device->apply(changes).has_value();
        say(made ? QStringLiteral("=") : QStringLiteral("!"));
    }

    Device::Contract m_contract;
    QString m_name;
    Weather m_weather;
    Device m_device;
    RandomEdits m_edits{m_weather.random, m_name};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    char line[4096] = {};
    if (!std::fgets(line, sizeof line, stdin))
        return 1;
    OtherProgram(QJsonDocument::fromJson(line).object()).live();
    return 0;
}
