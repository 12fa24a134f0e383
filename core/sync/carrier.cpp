// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/carrier.h"

#include "core/base/logging.h"
#include "core/sync/nextbatch.h"

namespace Latchkey {

namespace {

// So often a change is tried alone before others go first.
constexpr int PatienceWithOne = 3;

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

/// The server says so of what was asked for, and will the next time.
bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::BadRequest || error.kind == Error::Kind::Invalid;
}

} // namespace

Carrier::Carrier(KeptReplica &kept, TaskServer &server, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
    , m_server(server)
    , m_clock(clock)
    , m_batchSize(server.pushLimit())
{
}

void Carrier::allow(bool allowed, const QString &user)
{
    m_allowed = allowed;
    m_user = user;
}

void Carrier::forget()
{
    ++m_epoch;
    m_working = false;
    m_pullWanted = false;
    m_anewCursor.clear();
    m_failures.clear();
    m_setAside.clear();
    m_batchSize = m_server.pushLimit();
    m_status = SyncStatus();
    retryAtOnce();
}

void Carrier::retryAtOnce()
{
    m_backoff.reset();
    m_notBefore = BootTime::zero();
}

void Carrier::stop()
{
    m_stopped = true;
    ++m_epoch;
}

void Carrier::wake()
{
    if (!m_working && mayWork() && hasWork() && isDue())
        work();
    announce();
}

void Carrier::wakeLater()
{
    announce();
    QMetaObject::invokeMethod(this, &Carrier::wake, Qt::QueuedConnection);
}

QCoro::Task<> Carrier::work()
{
    const quint64 epoch = m_epoch;
    m_working = true;
    ++m_running;
    while (epoch == m_epoch && mayWork() && hasWork() && isDue()) {
        announce();
        auto going = step();
        const std::optional<Error> error = co_await going;
        if (epoch != m_epoch)
            break;
        if (error)
            postpone(*error);
        else
            m_backoff.reset();
        m_status.error = error;
    }
    --m_running;
    if (epoch == m_epoch)
        m_working = false;
    announce();
    if (m_stopped && atRest())
        Q_EMIT cameToRest();
}

/// What a server without keys is sent twice it does twice, and what became of it shows only once nobody sends: of the
/// programs that share the store one at a time sends, or looks what became of what was sent.
QCoro::Task<std::optional<Error>> Carrier::step()
{
    KeptReplica::SendingRight right;
    if (!m_server.keepsTrack() && m_kept.replica().opCount() > 0) {
        Result<KeptReplica::SendingRight> taken = m_kept.takeSendingRight();
        if (!taken)
            co_return taken.error();
        right = std::move(*taken);
        if (const std::optional<Error> error = catchUp())
            co_return error;
    }
    auto next = m_pullWanted ? pull() : push();
    co_return co_await next;
}

std::optional<Error> Carrier::catchUp()
{
    const Replica &replica = m_kept.replica();
    const QList<SyncOp> ops = m_pullWanted ? replica.underWay() : nextBatch(replica, m_batchSize, m_setAside);
    if (!m_kept.catchUp(ops, m_clock.wallNow()))
        return std::nullopt;
    m_pullWanted = true;
    return commit();
}

QCoro::Task<std::optional<Error>> Carrier::pull()
{
    const quint64 epoch = m_epoch;
    const QByteArray known = m_server.keepsTrack() ? m_kept.replica().note(CursorNote) : QByteArray();
    const bool anew = known.isEmpty();
    const QByteArray cursor = anew ? m_anewCursor : known;
    m_pullWanted = false;
    auto request = m_server.pull(m_user, cursor);
    const Result<PulledPage> page = co_await request;
    if (epoch != m_epoch)
        co_return std::nullopt;
    if (!page)
        co_return pullFailed(page.error(), anew);
    if (page->more && page->cursor == cursor)
        co_return pullFailed(Error(Error::Kind::BadReply, QStringLiteral("the next page is this one")), anew);
    if (anew && cursor.isEmpty())
        m_kept.replica().expectEverything();
    co_return take(*page, anew);
}

std::optional<Error> Carrier::take(const PulledPage &page, bool anew)
{
    Replica &replica = m_kept.replica();
    replica.take(page, m_server.keepsTrack(), m_clock.wallNow());
    // Until a pull of everything has named what was known here, it is not known what is not there any more, and it must
    // begin anew if it is cut. A first one knew nothing.
    if (replica.hasNamedEverything())
        replica.setNote(CursorNote, page.cursor);
    if (!page.more) {
        noteSuccess();
        m_pulledAt = m_clock.bootNow();
        planPull();
    }
    if (const std::optional<Error> error = commit()) {
        m_anewCursor.clear();
        m_pullWanted = true;
        return error;
    }
    m_anewCursor = anew && page.more ? page.cursor : QByteArray();
    m_pullWanted = m_pullWanted || page.more;
    m_expired = m_expired && page.more;
    noteProgress(page);
    return std::nullopt;
}

void Carrier::setPullPause(std::chrono::minutes pause)
{
    if (std::exchange(m_pullPause, pause) != pause)
        planPull();
}

/// What was done elsewhere shows here after that time. A pull that brings nothing is one small request.
void Carrier::planPull()
{
    m_nextPull = BootTime::zero();
    if (!m_server.keepsTrack() || !m_pulledAt || m_pullPause == m_pullPause.zero())
        return;
    const BootTime when = *m_pulledAt + m_pullPause;
    m_nextPull = when;
    m_clock.callAt(when, this, [this, when] {
        if (m_nextPull != when)
            return; // another came in between, or none is wanted
        m_nextPull = BootTime::zero();
        wantPull();
        wake();
    });
}

void Carrier::noteProgress(const PulledPage &page)
{
    m_pulled = page.more ? m_pulled + page.tasks.size() + page.lists.size() : 0;
    m_status.progress.reset();
    if (page.more && page.remaining > 0)
        m_status.progress = double(m_pulled) / double(m_pulled + page.remaining);
}

/// A server that cannot follow a cursor is asked for everything.
std::optional<Error> Carrier::pullFailed(const Error &error, bool anew)
{
    m_pullWanted = true;
    const bool refused = error.kind == Error::Kind::NotFound || isRefusal(error);
    if (!refused || m_expired || !m_server.keepsTrack() || (anew && m_anewCursor.isEmpty()))
        return error;
    qCInfo(logTasks) << "everything is fetched anew:" << error;
    m_expired = true;
    m_anewCursor.clear();
    m_kept.replica().setNote(CursorNote, {});
    return commit();
}

QCoro::Task<std::optional<Error>> Carrier::push()
{
    const quint64 epoch = m_epoch;
    Replica &replica = m_kept.replica();
    // Before anything leaves it is written that it has: after a crash nobody else would know.
    const QList<SyncOp> batch = replica.send(nextBatch(replica, m_batchSize, m_setAside));
    if (const std::optional<Error> error = commit())
        co_return error;
    if (batch.isEmpty())
        co_return Error(Error::Kind::Invalid, QStringLiteral("changes that wait for each other"));
    QList<OutgoingOp> outgoing;
    for (const SyncOp &op : batch)
        outgoing.append({op, replica.remoteId(op.record)});
    auto request = m_server.push(m_user, outgoing);
    const Result<QList<OpOutcome>> outcomes = co_await request;
    if (epoch != m_epoch)
        co_return std::nullopt;
    co_return outcomes ? settle(batch, *outcomes) : pushFailed(batch, outcomes.error());
}

std::optional<Error> Carrier::settle(const QList<SyncOp> &batch, const QList<OpOutcome> &outcomes)
{
    m_batchSize = std::min(m_batchSize * 2, m_server.pushLimit());
    for (const SyncOp &op : batch) {
        m_failures.remove(op.key);
        m_setAside.remove(op.key);
    }
    m_kept.replica().settle(batch, outcomes, m_clock.wallNow());
    noteSuccess();
    return commit();
}

/// Smaller and smaller batches find the change that cannot be carried.
std::optional<Error> Carrier::pushFailed(const QList<SyncOp> &batch, const Error &error)
{
    if (isRefusal(error) && batch.size() == 1) {
        OpOutcome refusal(OpOutcome::Kind::Refused);
        refusal.error = error;
        const QList<OpOutcome> outcomes{refusal};
        return settle(batch, outcomes);
    }
    const bool doubtful = mayHaveBeenDone(error);
    if (doubtful && batch.size() == 1 && ++m_failures[batch.first().key] >= PatienceWithOne)
        m_setAside.insert(batch.first().key);
    if (doubtful || isRefusal(error))
        m_batchSize = std::max<int>(1, static_cast<int>(batch.size()) / 2);
    if (!doubtful) {
        m_kept.replica().takeBack(batch);
        if (const std::optional<Error> unwritten = commit())
            return unwritten;
    }
    m_pullWanted = m_pullWanted || (doubtful && !m_server.keepsTrack());
    return error;
}

std::optional<Error> Carrier::commit()
{
    const Result<void> written = m_kept.commit();
    return written ? std::nullopt : std::optional<Error>(written.error());
}

void Carrier::noteSuccess()
{
    m_kept.replica().setNote(SuccessNote, QByteArray::number(m_clock.wallNow().toMSecsSinceEpoch()));
}

void Carrier::postpone(const Error &error)
{
    qCInfo(logTasks) << "not carried yet:" << error;
    m_notBefore = m_clock.bootNow() + m_backoff.next(error.retryAfter);
    m_clock.callAt(m_notBefore, this, [this] { wake(); });
}

void Carrier::announce()
{
    const bool goesOn = m_working || (mayWork() && isDue());
    m_status.state = !hasWork() && !m_working ? SyncStatus::State::Idle
                     : goesOn                 ? SyncStatus::State::Loading
                                              : SyncStatus::State::Waiting;
    m_status.waiting = m_kept.replica().opCount();
    const QByteArray success = m_kept.replica().note(SuccessNote);
    m_status.lastSuccess =
        success.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(success.toLongLong(), Qt::UTC);
    if (m_status == m_announced)
        return;
    m_announced = m_status;
    Q_EMIT statusChanged();
}

} // namespace Latchkey

#include "moc_carrier.cpp"
