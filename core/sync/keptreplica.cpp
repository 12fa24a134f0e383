// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/keptreplica.h"

#include "core/base/logging.h"
#include "core/base/processlock.h"

namespace Latchkey {

KeptReplica::KeptReplica(const QUuid &account, TaskFields fields, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_fields(fields)
    , m_replica(account, fields)
{
}

void KeptReplica::open(std::unique_ptr<SealedStore> store)
{
    Q_ASSERT(!m_store);
    m_store = std::move(store);
    m_read = std::make_shared<Replica>(m_account, m_fields);
    const auto digest = [this, read = m_read](const StoreLoader::Piece &piece) {
        const bool first = read->book().tasks().isEmpty();
        read->restore(piece.collection, piece.rows, piece.damaged.size());
        if (!first || read->book().tasks().size() < StoreLoader::PieceSize)
            return StoreLoader::Delivery();
        return StoreLoader::Delivery(
            [this, book = read->glimpse(), owner = read->note(OwnerNote)] { Q_EMIT glimpsed(book, owner); });
    };
    m_loader = std::make_unique<StoreLoader>(*m_store, Replica::collections(), digest);
    connect(m_loader.get(), &StoreLoader::ended, this, &KeptReplica::finishOpening);
}

void KeptReplica::finishOpening(const std::optional<Error> &problem)
{
    m_loader.release()->deleteLater(); // it is speaking
    const std::shared_ptr<Replica> read = std::exchange(m_read, nullptr);
    if (problem) {
        m_unreadable = true;
        Q_EMIT failed(*problem);
        return;
    }
    read->restored();
    m_replica = std::move(*read);
    Q_EMIT opened();
}

void KeptReplica::close()
{
    m_loader.reset();
    m_read.reset();
    m_store.reset();
    m_unreadable = false;
    m_replica = Replica(m_account, m_fields);
}

void KeptReplica::wipe()
{
    if (isOpen()) {
        if (const Result<void> written = m_store->write(Replica::emptied()); !written)
            qCWarning(logTasks) << "not wiped:" << written.error();
    }
    m_replica = Replica(m_account, m_fields);
}

Result<void> KeptReplica::renew()
{
    if (!isOpen())
        return fail(Error::Kind::KeychainLocked, QStringLiteral("the local store is closed"));
    // Also what another program has put there.
    if (m_store->count(UnsentOps).value_or(1) > 0 || !m_replica.conflicts().isEmpty())
        return fail(Error::Kind::InvalidInput, QStringLiteral("something is here only"));
    const Result<StoredRows> filters = m_store->readAll(KeptFilters);
    if (!filters)
        return fail(filters.error());
    StoreBatch batch;
    for (const QString &collection : Replica::collections()) {
        if (collection != KeptFilters)
            batch.clear(collection);
    }
    if (const Result<void> written = m_store->write(batch); !written)
        return written;
    m_replica = Replica(m_account, m_fields);
    m_replica.restore(KeptFilters, filters->rows, filters->damaged.size());
    m_replica.restored();
    return {};
}

Result<KeptReplica::SendingRight> KeptReplica::takeSendingRight() const
{
    if (!isOpen() || m_store->isInMemory())
        return nullptr;
    auto lock = processLockAt(m_store->file() + QStringLiteral("-sending"));
    if (!tryLock(*lock))
        return fail(Error::Kind::LockTimeout, QStringLiteral("another program sends from this store"));
    return lock;
}

bool KeptReplica::catchUp(const QList<SyncOp> &ops, const QDateTime &at)
{
    const auto row = [this](const QString &collection, const QString &id) { return m_store->row(collection, id); };
    return isOpen() && m_replica.catchUp(ops, row, at);
}

Result<void> KeptReplica::commit()
{
    const Result<void> written = isOpen()
                                     ? m_store->write(m_replica.unwritten())
                                     : fail(Error::Kind::KeychainLocked, QStringLiteral("the local store is closed"));
    if (!written) {
        m_replica.drop();
        return written;
    }
    Q_EMIT changed(m_replica.keep());
    return {};
}

} // namespace Latchkey

#include "moc_keptreplica.cpp"
