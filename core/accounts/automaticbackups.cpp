// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/automaticbackups.h"

#include "core/base/background.h"
#include "core/base/freememory.h"
#include "core/base/logging.h"

namespace Latchkey {

using namespace std::chrono_literals;

namespace {

constexpr auto AfterAChange = 2min; // the first is seldom the last
constexpr auto UntilTheNextLook = 1h;
constexpr qint64 SecondsOfADay = 24 * 60 * 60;

tl::unexpected<Error> nothingKept()
{
    return fail(Error::Kind::KeychainLocked, QStringLiteral("nothing is kept on this computer"));
}

} // namespace

AutomaticBackups::AutomaticBackups(TaskRepository &tasks, Clock &clock)
    : m_tasks(tasks)
    , m_clock(clock)
{
    connect(&tasks, &TaskRepository::taskAdded, this, &AutomaticBackups::noteChange);
    connect(&tasks, &TaskRepository::taskChanged, this, &AutomaticBackups::noteChange);
    connect(&tasks, &TaskRepository::taskRemoved, this, &AutomaticBackups::noteChange);
    connect(&tasks, &TaskRepository::listsChanged, this, &AutomaticBackups::noteChange);
    connect(&tasks, &TaskRepository::filtersChanged, this, &AutomaticBackups::noteChange);
    connect(&tasks, &TaskRepository::reset, this, &AutomaticBackups::noteChange);
}

void AutomaticBackups::keepBeside(const QString &store, Secret key)
{
    m_shelf = std::make_shared<const BackupShelf>(store, std::move(key));
}

Result<QList<BackupInfo>> AutomaticBackups::list() const
{
    return m_shelf ? Result<QList<BackupInfo>>(m_shelf->list()) : nothingKept();
}

void AutomaticBackups::noteChange()
{
    m_changed = true;
    if (!m_looking)
        lookLater(AfterAChange);
}

void AutomaticBackups::lookLater(BootTime delay)
{
    m_looking = true;
    m_clock.callAt(m_clock.bootNow() + delay, this, [this] { look(); });
}

void AutomaticBackups::look()
{
    m_looking = false;
    if (!m_shelf || !m_tasks.loaded() || !m_changed)
        return; // the next change leads here again
    const QList<BackupInfo> there = m_shelf->list();
    const qint64 age = there.isEmpty() ? SecondsOfADay : there.first().madeAt.secsTo(m_clock.wallNow());
    if (age >= 0 && age < SecondsOfADay)
        return lookLater(UntilTheNextLook);
    m_changed = false;
    makeDaily();
}

QCoro::Task<> AutomaticBackups::makeDaily()
{
    auto making = make(BackupReason::Daily);
    const Result<void> done = co_await making;
    if (!done)
        qCWarning(logTasks) << "no backup was made:" << done.error();
    else
        Q_EMIT made();
}

QCoro::Task<Result<void>> AutomaticBackups::make(BackupReason reason)
{
    const InFlight::Entry entry(m_inFlight);
    const std::shared_ptr<const BackupShelf> shelf = m_shelf;
    if (!shelf || !m_tasks.loaded())
        co_return nothingKept();
    auto put = [shelf, reason, now = m_clock.wallNow(), here = TasksSnapshot::of(m_tasks)] {
        Result<QString> id = shelf->put(reason, now, everythingOf(here));
        giveBackFreeMemory();
        return id;
    };
    auto putting = inBackground(std::move(put));
    const Result<QString> id = co_await putting;
    if (!id)
        co_return fail(id.error());
    if (shelf == m_shelf)
        co_return Result<void>();
    if (!id->isEmpty())
        shelf->remove(*id);
    co_return nothingKept();
}

QCoro::Task<Result<ExchangeData>> AutomaticBackups::open(QString id)
{
    const InFlight::Entry entry(m_inFlight);
    const std::shared_ptr<const BackupShelf> shelf = m_shelf;
    if (!shelf)
        co_return nothingKept();
    auto read = [shelf, id] { return shelf->open(id); };
    auto reading = inBackground(std::move(read));
    co_return co_await reading;
}

} // namespace Latchkey

#include "moc_automaticbackups.cpp"
