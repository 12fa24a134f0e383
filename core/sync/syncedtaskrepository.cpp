// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncedtaskrepository.h"

#include "core/base/logging.h"

namespace Latchkey {

namespace {

// Whoever shows more changes than these is faster if it reads everything anew.
constexpr qsizetype MostSignals = 50;

} // namespace

SyncedTaskRepository::SyncedTaskRepository(TaskServer &server, Clock &clock, const QUuid &account, QObject *parent)
    : TaskRepository(parent)
    , m_server(server)
    , m_clock(clock)
    , m_kept(account, server.fields())
    , m_carrier(m_kept, server, clock)
{
    connect(&m_kept, &KeptReplica::glimpsed, this, &SyncedTaskRepository::showGlimpse);
    connect(&m_kept, &KeptReplica::opened, this, &SyncedTaskRepository::begin);
    connect(&m_kept, &KeptReplica::failed, this, [this](const Error &error) {
        qCWarning(logTasks) << "what is kept here cannot be read:" << error;
        if (std::exchange(m_glimpse, std::nullopt))
            Q_EMIT reset();
        Q_EMIT syncChanged();
    });
    connect(&m_kept, &KeptReplica::changed, this, &SyncedTaskRepository::publish);
    connect(&m_carrier, &Carrier::statusChanged, this, &TaskRepository::syncChanged);
    connect(&m_carrier, &Carrier::cameToRest, this, &SyncedTaskRepository::cameToRest);
}

std::optional<Task> SyncedTaskRepository::task(const QString &id) const
{
    const Task *task = book().task(id);
    return task ? std::optional<Task>(*task) : std::nullopt;
}

bool SyncedTaskRepository::loaded() const
{
    return m_kept.isOpen() && !m_kept.replica().note(SuccessNote).isEmpty();
}

bool SyncedTaskRepository::isOpening() const
{
    return m_standing != Standing::Over && !m_kept.isOpen() && !m_kept.isUnreadable();
}

void SyncedTaskRepository::open(std::unique_ptr<SealedStore> store)
{
    m_kept.open(std::move(store));
}

void SyncedTaskRepository::close()
{
    m_carrier.forget();
    m_glimpse.reset();
    m_kept.close();
    m_wasLoaded = false;
    Q_EMIT reset();
    Q_EMIT syncChanged();
    m_carrier.wake();
}

void SyncedTaskRepository::showGlimpse(const TaskBook &book, const QByteArray &owner)
{
    const bool mine = m_subject.isEmpty() || owner == m_subject.toUtf8();
    if (m_standing == Standing::Over || !mine)
        return;
    m_glimpse = book;
    Q_EMIT reset();
    Q_EMIT listsChanged();
    Q_EMIT filtersChanged();
}

void SyncedTaskRepository::begin()
{
    m_glimpse.reset();
    if (m_standing == Standing::Over)
        m_kept.wipe(); // signed out while it was read
    if (!m_subject.isEmpty())
        claim();
    m_wasLoaded = loaded();
    Q_EMIT reset();
    Q_EMIT listsChanged();
    Q_EMIT filtersChanged();
    Q_EMIT conflictsChanged();
    Q_EMIT syncChanged();
    m_carrier.wake();
}

Result<void> SyncedTaskRepository::writable() const
{
    if (m_standing == Standing::Over)
        return fail(Error::Kind::SignedOut);
    if (m_kept.isUnreadable())
        return fail(Error::Kind::Storage, QStringLiteral("the local store cannot be read"));
    if (!m_kept.isOpen())
        return fail(Error::Kind::KeychainLocked, QStringLiteral("the local store is closed"));
    return {};
}

Result<Changes> SyncedTaskRepository::apply(const Changes &changes)
{
    if (const Result<void> good = writable(); !good)
        return fail(good.error());
    Result<Changes> inverse = m_kept.replica().change(changes, m_clock.wallNow());
    if (!inverse)
        return inverse;
    if (const Result<void> written = m_kept.commit(); !written)
        return fail(written.error());
    m_carrier.wakeLater();
    return inverse;
}

Result<void> SyncedTaskRepository::resolve(const QString &taskId, Resolution resolution)
{
    if (const Result<void> good = writable(); !good)
        return good;
    Result<void> made = m_kept.replica().resolve(taskId, resolution, m_clock.wallNow());
    if (made)
        made = m_kept.commit();
    m_carrier.wakeLater();
    return made;
}

void SyncedTaskRepository::refresh()
{
    m_carrier.wantPull();
    m_carrier.retryAtOnce();
    m_carrier.wake();
}

Result<void> SyncedTaskRepository::renew()
{
    if (const Result<void> good = writable(); !good)
        return good;
    if (const Result<void> renewed = m_kept.renew(); !renewed)
        return renewed;
    m_carrier.forget();
    m_wasLoaded = false;
    if (!m_subject.isEmpty())
        claim();
    Q_EMIT reset();
    Q_EMIT listsChanged();
    Q_EMIT syncChanged();
    refresh();
    return {};
}

void SyncedTaskRepository::follow(Standing standing, const QString &subject)
{
    const bool wasOpening = isOpening();
    const Standing before = std::exchange(m_standing, standing);
    if (standing == Standing::Over)
        forget();
    if (standing >= Standing::Strained && subject != m_subject) {
        if (!m_subject.isEmpty())
            forget();
        m_subject = subject;
        claim();
        m_carrier.wantPull();
    }
    if (standing == Standing::Well && before != Standing::Well) {
        m_carrier.wantPull();
        m_carrier.retryAtOnce();
    }
    m_carrier.allow(standing >= Standing::Strained, m_subject);
    m_carrier.wake();
    if (isOpening() != wasOpening)
        Q_EMIT syncChanged();
}

/// What is here belongs to whoever is signed in, or goes.
void SyncedTaskRepository::claim()
{
    if (!m_kept.isOpen())
        return;
    const QByteArray owner = m_kept.replica().note(OwnerNote);
    if (owner == m_subject.toUtf8())
        return;
    if (!owner.isEmpty())
        forget();
    m_kept.replica().setNote(OwnerNote, m_subject.toUtf8());
    if (const Result<void> written = m_kept.commit(); !written)
        qCWarning(logTasks) << "nobody's tasks:" << written.error();
}

void SyncedTaskRepository::forget()
{
    if (m_kept.replica().opCount() > 0)
        qCInfo(logTasks) << "signed out: changes dropped unsent:" << m_kept.replica().opCount();
    const bool hadSomething =
        loaded() || !book().tasks().isEmpty() || !book().lists().isEmpty() || !book().filters().isEmpty();
    m_subject.clear();
    m_carrier.forget();
    m_glimpse.reset();
    m_kept.wipe();
    m_wasLoaded = false;
    if (!hadSomething)
        return;
    Q_EMIT reset();
    Q_EMIT listsChanged();
    Q_EMIT filtersChanged();
    Q_EMIT conflictsChanged();
}

void SyncedTaskRepository::endMany()
{
    m_many = false;
    Q_EMIT reset();
    Q_EMIT listsChanged();
}

void SyncedTaskRepository::publish(const ReplicaNews &news)
{
    if (loaded() != m_wasLoaded)
        tellWhetherLoaded();
    else if (!m_many)
        publishTasks(news.tasksBefore);
    if (news.listsChanged && !m_many)
        Q_EMIT listsChanged();
    if (news.filtersChanged)
        Q_EMIT filtersChanged();
    if (news.conflictsChanged)
        Q_EMIT conflictsChanged();
    for (const RefusedChange &refused : news.refused) {
        qCWarning(logTasks) << "the server refused a change:" << refused.error;
        if (const Task *task = std::get_if<Task>(&refused.entered))
            Q_EMIT changeRefused(task->id, *task, refused.error);
        else
            Q_EMIT listChangeRefused(std::get<TaskList>(refused.entered), refused.error);
    }
}

void SyncedTaskRepository::tellWhetherLoaded()
{
    m_wasLoaded = loaded();
    Q_EMIT reset();
    Q_EMIT syncChanged();
}

void SyncedTaskRepository::publishTasks(const QHash<QString, std::optional<Task>> &before)
{
    QStringList changed;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if (task(it.key()) != *it)
            changed.append(it.key());
    }
    if (changed.size() > MostSignals) {
        // The pages of a first pull show when the last of them is there.
        if (loaded())
            Q_EMIT reset();
        return;
    }
    for (const QString &id : std::as_const(changed)) {
        const std::optional<Task> now = task(id);
        if (now && before.value(id))
            Q_EMIT taskChanged(*now);
        else if (now)
            Q_EMIT taskAdded(*now);
        else
            Q_EMIT taskRemoved(id);
    }
}

} // namespace Latchkey

#include "moc_syncedtaskrepository.cpp"
