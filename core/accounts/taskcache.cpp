// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/taskcache.h"

#include "core/base/logging.h"
#include "core/session/durablefile.h"
#include "core/session/pacing.h"
#include "core/sync/storefile.h"

#include <QFile>
#include <QRandomGenerator>

namespace Latchkey {

using namespace std::chrono_literals;

namespace {

constexpr auto CacheLockPatience = 5s;

QString fileOf(const QString &directory, const QUuid &account, const char *suffix)
{
    return directory + QLatin1Char('/') + account.toString(QUuid::WithoutBraces) + QLatin1String(suffix);
}

bool isLost(const Error &error)
{
    return error.kind == Error::Kind::CredentialMissing || error.kind == Error::Kind::CredentialCorrupt;
}

} // namespace

TaskCache::TaskCache(const Place &place, User user, CredentialStore &store, Clock &clock)
    : m_user(std::move(user))
    , m_key(place.account, store)
    , m_clock(clock)
    , m_pauses(clock)
    , m_lock(fileOf(place.runtimeDir, place.account, ".cache.lock"), clock, m_pauses)
    , m_file(fileOf(place.dataDir, place.account, ".cache"))
    , m_tombstone(fileOf(place.dataDir, place.account, ".cachekey"))
{
    connect(&store, &CredentialStore::availabilityChanged, this, &TaskCache::work);
}

TaskCache::~TaskCache()
{
    Q_ASSERT_X(m_inFlight.count() == 0, "TaskCache", "destroyed without close");
}

void TaskCache::follow(const SessionView &session)
{
    using Phase = SessionView::Phase;
    const bool known = session.signedIn() || !session.identity.subject.isEmpty();
    if (session.phase == Phase::SignedOut || session.phase == Phase::SigningOut)
        m_wanted = Wanted::Erased;
    else if (session.phase != Phase::Authenticating && known)
        m_wanted = Wanted::Kept;
    m_signedIn = session.signedIn();
    m_persisted = m_signedIn && session.storage == SessionView::Storage::Persisted;
    work();
}

bool TaskCache::isErased() const
{
    return m_where == Where::Nowhere && !storeLeftovers(m_file) && !isBuried();
}

bool TaskCache::isBuried() const
{
    return QFile::exists(m_tombstone);
}

/// Nothing is to be done now.
bool TaskCache::isSettled() const
{
    switch (m_wanted) {
    case Wanted::Unknown: return true;
    case Wanted::Erased: return isErased();
    case Wanted::Kept: break;
    }
    const bool staysInMemory = !m_persisted || (m_store && m_store->count(m_user.unsent).value_or(1) > 0);
    return m_where == Where::File || (m_where == Where::Memory && (m_notice || staysInMemory));
}

void TaskCache::work()
{
    if (!m_closed)
        workOff();
}

QCoro::Task<> TaskCache::workOff()
{
    const InFlight::Entry entry(m_inFlight);
    m_again = true;
    if (std::exchange(m_working, true))
        co_return;
    while (std::exchange(m_again, false) && !isSettled() && !m_pauses.ended()) {
        auto step = m_wanted == Wanted::Erased ? erase() : open();
        co_await step;
    }
    m_working = false;
}

QCoro::Task<> TaskCache::open()
{
    auto locking = m_lock.acquire(CacheLockPatience);
    const Result<RefreshLock::Hold> hold = co_await locking;
    if (!hold)
        co_return tryLater();
    auto finding = findKey();
    const Result<Secret> key = co_await finding;
    if (m_wanted != Wanted::Kept || m_closed)
        co_return;
    if (key)
        co_return openFile(*key);
    qCInfo(logTasks) << "no key for the local store:" << key.error();
    const bool slow = m_persisted && key.error().kind == Error::Kind::KeychainBusy;
    if (m_signedIn && !slow && m_where == Where::Nowhere)
        openMemory();
    if (!isLost(key.error()))
        tryLater();
}

/// The one that is there; a new one where there is none and it may be made.
QCoro::Task<Result<Secret>> TaskCache::findKey()
{
    if (isBuried())
        return makeKey();
    return presentKey();
}

QCoro::Task<Result<Secret>> TaskCache::presentKey()
{
    auto reading = m_key.read();
    Result<Secret> key = co_await reading;
    if (key || !isLost(key.error()))
        co_return key;
    auto making = makeKey();
    co_return co_await making;
}

QCoro::Task<Result<Secret>> TaskCache::makeKey()
{
    if (!m_persisted)
        co_return fail(Error::Kind::CredentialMissing, QStringLiteral("the session is not in this keychain"));
    // What a key that is to be deleted could open is to be deleted as well.
    const Result<void> erased = isBuried() ? eraseStore(m_file) : Result<void>();
    // The file first: there is never a key of which nothing tells.
    const Result<void> begun = erased && !QFile::exists(m_file) ? writeDurably(m_file, {}) : erased;
    if (!begun)
        co_return fail(begun.error());
    auto making = m_key.make();
    Result<Secret> made = co_await making;
    if (made)
        QFile::remove(m_tombstone);
    co_return made;
}

void TaskCache::openFile(const Secret &key)
{
    using Trouble = SealedStore::Trouble;
    m_failures = 0;
    const StoreBatch own = ownRows();
    shut(); // what else is in memory can be fetched again
    SealedStore::Opened store = SealedStore::open(m_file, key);
    const bool useless =
        !store && (store.error().trouble == Trouble::OtherKey || store.error().trouble == Trouble::Damaged);
    if (useless) {
        setAside(store.error());
        store = SealedStore::open(m_file, key);
    }
    if (store) {
        if (const Result<void> kept = (*store)->write(own); !kept)
            qCWarning(logTasks) << "not moved into the local store:" << kept.error();
        return hand(std::move(store), Where::File);
    }
    CacheNotice notice;
    notice.what = store.error().trouble == Trouble::Newer ? CacheNotice::What::Newer : CacheNotice::What::Unusable;
    notice.error = store.error().error;
    tell(notice);
    openMemory();
}

StoreBatch TaskCache::ownRows() const
{
    StoreBatch batch;
    const Result<StoredRows> found = m_store ? m_store->readAll(m_user.own) : StoredRows();
    if (!found)
        return batch;
    for (const StoredRow &row : found->rows)
        batch.put(m_user.own, row.id, row.bytes);
    return batch;
}

void TaskCache::setAside(const SealedStore::Failure &why)
{
    CacheNotice notice;
    const bool damaged = why.trouble == SealedStore::Trouble::Damaged;
    notice.what = damaged ? CacheNotice::What::Damaged : CacheNotice::What::KeyLost;
    notice.error = why.error;
    if (const Result<int> unsent = SealedStore::countIn(m_file, m_user.unsent))
        notice.unsent = *unsent;
    const Result<QString> aside = setStoreAside(m_file, m_clock.wallNow());
    if (!aside)
        return;
    notice.aside = *aside;
    tell(notice);
}

void TaskCache::openMemory()
{
    hand(SealedStore::open(QStringLiteral(":memory:"), RowSeal::makeKey()), Where::Memory);
}

void TaskCache::hand(SealedStore::Opened store, Where where)
{
    if (!store)
        return;
    m_where = where;
    m_store = store->get();
    m_user.open(std::move(*store));
}

void TaskCache::shut()
{
    if (std::exchange(m_where, Where::Nowhere) == Where::Nowhere)
        return;
    m_store = nullptr;
    m_user.close();
}

QCoro::Task<> TaskCache::erase()
{
    shut();
    if (std::exchange(m_notice, std::nullopt))
        Q_EMIT noticeChanged();
    if (isErased()) { // it was in memory
        Q_EMIT erased();
        co_return;
    }
    auto locking = m_lock.acquire(CacheLockPatience);
    const Result<RefreshLock::Hold> hold = co_await locking;
    if (!hold)
        co_return tryLater();
    // First of all, so that an interruption leaves the rest to the next run.
    if (const Result<void> noted = writeDurably(m_tombstone, "the key of a local store is to be deleted\n"); !noted)
        qCWarning(logTasks) << "cannot note what is to be deleted:" << noted.error();
    const Result<void> deleted = eraseStore(m_file);
    auto erasing = m_key.erase();
    const Result<void> gone = co_await erasing;
    if (!deleted || !gone) {
        qCWarning(logTasks) << "the local store is not erased yet:" << (deleted ? gone.error() : deleted.error());
        co_return tryLater();
    }
    QFile::remove(m_tombstone);
    m_failures = 0;
    Q_EMIT erased();
}

void TaskCache::tell(CacheNotice notice)
{
    qCWarning(logTasks) << "the local store:" << notice.error;
    m_notice = std::move(notice);
    Q_EMIT noticeChanged();
}

void TaskCache::tryLater()
{
    const double jitter = QRandomGenerator::global()->generateDouble();
    m_clock.callAt(m_clock.bootNow() + Pacing::backoff(++m_failures, jitter, std::nullopt, 60s), this,
                   [this] { work(); });
}

QCoro::Task<> TaskCache::close()
{
    work();
    m_closed = true;
    if (m_wanted != Wanted::Erased)
        m_pauses.endAll();
    auto ending = m_inFlight.idle();
    co_await ending;
    m_pauses.endAll();
    shut();
}

} // namespace Latchkey

#include "moc_taskcache.cpp"
