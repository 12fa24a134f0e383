// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/onlinetaskrepository.h"

#include "core/base/logging.h"
#include "core/tasks/taskbook.h"

namespace Latchkey {

namespace {

using Kind = PendingChange::Kind;

/// No later attempt with the same content can succeed.
bool isRefusal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadRequest:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Invalid:
    case Error::Kind::InvalidInput: return true;
    default: return false;
    }
}

/// A 401 proves that nothing was done (RFC 9110, 15.5.2), and so does a request that never left; a gateway's 5xx or an
/// answer in another language proves nothing.
bool mayHaveBeenDone(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ServerFailure:
    case Error::Kind::BadReply:
    case Error::Kind::TooLarge:
    case Error::Kind::Redirected:
    case Error::Kind::Cancelled: return true;
    default: return error.outcomeUnknown();
    }
}

} // namespace

OnlineTaskRepository::OnlineTaskRepository(RemoteTasks &remote, Clock &clock, QObject *parent)
    : TaskRepository(parent)
    , m_remote(remote)
    , m_clock(clock)
{
    connect(&m_mirror, &TaskMirror::taskAdded, this, &TaskRepository::taskAdded);
    connect(&m_mirror, &TaskMirror::taskChanged, this, &TaskRepository::taskChanged);
    connect(&m_mirror, &TaskMirror::taskRemoved, this, &TaskRepository::taskRemoved);
    connect(&m_mirror, &TaskMirror::reset, this, &TaskRepository::reset);
    connect(&m_mirror, &TaskMirror::changeRefused, this, &TaskRepository::changeRefused);
}

SyncStatus OnlineTaskRepository::status() const
{
    SyncStatus status;
    status.state = m_announced.sync;
    status.error = m_lastError;
    status.waiting = static_cast<int>(m_mirror.pendingCount());
    return status;
}

/// The changes with the names that the server has given meanwhile.
Changes OnlineTaskRepository::renamed(Changes changes) const
{
    const auto rename = [this](QString &id) {
        if (const std::optional<Task> task = m_mirror.task(id))
            id = task->id;
    };
    for (Change &change : changes) {
        if (auto *edit = std::get_if<EditTask>(&change))
            rename(edit->id);
        else if (auto *remove = std::get_if<DeleteTask>(&change))
            rename(remove->id);
    }
    return changes;
}

Result<Changes> OnlineTaskRepository::apply(const Changes &changes)
{
    if (m_standing == Standing::Over)
        return fail(Error::Kind::SignedOut);
    TaskBook book;
    for (const Task &task : m_mirror.tasks())
        book.put(task);
    const QDateTime now = m_clock.wallNow();
    Result<MadeChanges> made = book.make(renamed(changes), now);
    if (!made)
        return fail(made.error());
    for (const Change &change : std::as_const(made->changes)) {
        if (const auto *add = std::get_if<AddTask>(&change))
            m_mirror.create(add->id, add->task, now);
        else if (const auto *edit = std::get_if<EditTask>(&change))
            m_mirror.update(edit->id, edit->patch, now);
        else if (const auto *remove = std::get_if<DeleteTask>(&change))
            m_mirror.remove(remove->id, now);
    }
    wakeLater();
    return std::move(made->inverse);
}

void OnlineTaskRepository::refresh()
{
    m_listWanted = true;
    retryAtOnce();
    wake();
}

void OnlineTaskRepository::stop()
{
    m_stopped = true;
    ++m_epoch;
}

void OnlineTaskRepository::follow(Standing standing, const QString &subject)
{
    const Standing before = std::exchange(m_standing, standing);
    if (standing == Standing::Over)
        forget();
    if (standing >= Standing::Strained && subject != m_owner) {
        if (!m_owner.isEmpty())
            forget();
        m_owner = subject;
        m_listWanted = true;
    }
    if (standing == Standing::Well && before != Standing::Well)
        retryAtOnce();
    wake();
}

void OnlineTaskRepository::forget()
{
    if (m_mirror.pendingCount() > 0)
        qCInfo(logTasks) << "signed out: changes dropped unsent:" << m_mirror.pendingCount();
    ++m_epoch;
    m_working = false;
    m_owner.clear();
    m_listWanted = false;
    m_lastError.reset();
    m_mirror.clear();
}

bool OnlineTaskRepository::maySend() const
{
    return !m_stopped && m_standing >= Standing::Strained && !m_owner.isEmpty();
}

void OnlineTaskRepository::wake()
{
    if (!m_working && maySend() && hasWork() && isDue())
        work();
    announce();
}

/// Queued, so that a command is done before anything else happens, and several at once are folded.
void OnlineTaskRepository::wakeLater()
{
    announce();
    QMetaObject::invokeMethod(this, &OnlineTaskRepository::wake, Qt::QueuedConnection);
}

QCoro::Task<> OnlineTaskRepository::work()
{
    const quint64 epoch = m_epoch;
    m_working = true;
    ++m_running;
    while (epoch == m_epoch && maySend() && hasWork() && isDue()) {
        auto step = m_listWanted ? fetchList() : carryFirst();
        const std::optional<Error> error = co_await step;
        if (epoch != m_epoch)
            break;
        if (error)
            postpone(*error);
        else
            m_backoff.reset();
        m_lastError = error;
        announce();
    }
    --m_running;
    if (epoch == m_epoch)
        m_working = false;
    announce();
    if (m_stopped && atRest())
        Q_EMIT cameToRest();
}

QCoro::Task<std::optional<Error>> OnlineTaskRepository::fetchList()
{
    const quint64 epoch = m_epoch;
    m_listWanted = false;
    auto request = m_remote.list(m_owner);
    const Result<QList<Task>> list = co_await request;
    if (epoch != m_epoch)
        co_return std::nullopt;
    if (!list) {
        m_listWanted = true;
        co_return list.error();
    }
    m_mirror.takeList(*list);
    co_return std::nullopt;
}

QCoro::Task<std::optional<Error>> OnlineTaskRepository::carryFirst()
{
    const quint64 epoch = m_epoch;
    const PendingChange change = m_mirror.sendFirst();
    auto request = send(change);
    const Result<Task> answer = co_await request;
    if (epoch != m_epoch)
        co_return std::nullopt;
    co_return settle(change.kind, answer);
}

/// An empty task for a removal.
QCoro::Task<Result<Task>> OnlineTaskRepository::send(PendingChange change)
{
    if (change.kind == Kind::Update) {
        auto update = m_remote.update(m_owner, change.taskId, change.fields, change.key);
        co_return co_await update;
    }
    if (change.kind == Kind::Remove) {
        auto removal = m_remote.remove(m_owner, change.taskId);
        const Result<void> removed = co_await removal;
        if (!removed)
            co_return fail(removed.error());
        co_return Task();
    }
    TaskDraft draft;
    draft.title = *change.fields.title;
    draft.description = *change.fields.description;
    auto creation = m_remote.create(m_owner, draft, *change.fields.completed, change.key);
    co_return co_await creation;
}

std::optional<Error> OnlineTaskRepository::settle(Kind kind, const Result<Task> &answer)
{
    if (kind == Kind::Remove && (answer || answer.error().kind == Error::Kind::NotFound)) {
        m_mirror.confirmFirstRemoved();
        return std::nullopt;
    }
    if (answer) {
        m_mirror.confirmFirst(*answer);
        return std::nullopt;
    }
    if (isRefusal(answer.error())) {
        qCWarning(logTasks) << "the server refused a change:" << answer.error();
        m_mirror.refuseFirst(answer.error());
        return std::nullopt;
    }
    const bool doubtful = kind == Kind::Create && mayHaveBeenDone(answer.error());
    m_mirror.returnFirst(doubtful);
    m_listWanted = m_listWanted || doubtful;
    return answer.error();
}

void OnlineTaskRepository::postpone(const Error &error)
{
    qCInfo(logTasks) << "not carried yet:" << error;
    m_notBefore = m_clock.bootNow() + m_backoff.next(error.retryAfter);
    m_clock.callAt(m_notBefore, this, [this] { wake(); });
}

void OnlineTaskRepository::retryAtOnce()
{
    m_backoff.reset();
    m_notBefore = BootTime::zero();
}

void OnlineTaskRepository::announce()
{
    State now;
    now.loaded = loaded();
    now.lastError = m_lastError;
    if (hasWork() || m_working)
        now.sync = m_working || (maySend() && isDue()) ? Sync::Loading : Sync::Waiting;
    if (now == m_announced)
        return;
    m_announced = now;
    Q_EMIT syncChanged();
}

} // namespace Latchkey
