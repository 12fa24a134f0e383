// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/storeloader.h"

#include <limits>

namespace Latchkey {

StoreLoader::StoreLoader(SealedStore &store, const QStringList &collections, Digest digest, QObject *parent)
    : QObject(parent)
    , m_digest(std::move(digest))
    , m_ahead(store.isInMemory() ? std::numeric_limits<std::size_t>::max() : 2)
{
    if (!store.isInMemory()) {
        m_thread =
            std::thread([this, file = store.file(), key = store.key(), collections] { run(file, key, collections); });
        return;
    }
    Result<void> loaded;
    for (const QString &collection : collections) {
        if (loaded)
            loaded = load(store, collection);
    }
    finish(loaded ? std::nullopt : std::optional(loaded.error()));
}

StoreLoader::~StoreLoader()
{
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
    }
    m_room.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void StoreLoader::run(const QString &file, const Secret &key, const QStringList &collections)
{
    const SealedStore::Opened store = SealedStore::open(file, key);
    if (!store)
        return finish(store.error().error);
    for (const QString &collection : collections) {
        if (const Result<void> loaded = load(**store, collection); !loaded)
            return finish(loaded.error());
    }
    finish(std::nullopt);
}

Result<void> StoreLoader::load(SealedStore &store, const QString &collection)
{
    Piece piece;
    piece.collection = collection;
    bool wanted = true;
    const Result<QStringList> damaged = store.read(collection, [&](StoredRow row) {
        piece.rows.append(std::move(row));
        if (piece.rows.size() == PieceSize)
            wanted = handOver(std::exchange(piece, Piece{collection, {}, {}}));
        return wanted;
    });
    if (!damaged)
        return fail(damaged.error());
    piece.damaged = *damaged;
    if (wanted && (!piece.rows.isEmpty() || !piece.damaged.isEmpty()))
        handOver(std::move(piece));
    return {};
}

/// False: nobody wants more.
bool StoreLoader::handOver(Piece piece)
{
    Delivery delivery = m_digest(std::move(piece));
    {
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [&] { return m_cancelled || !delivery || m_ready.size() < m_ahead; });
        if (m_cancelled || !delivery)
            return !m_cancelled;
        m_ready.push_back(std::move(delivery));
    }
    // By name: nothing but the queue above is shared with the other thread.
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
    return true;
}

void StoreLoader::finish(std::optional<Error> problem)
{
    {
        const std::lock_guard lock(m_mutex);
        m_problem = std::move(problem);
    }
    QMetaObject::invokeMethod(this, "deliver", Qt::QueuedConnection);
}

/// Called once for each delivery, and once more for the end.
void StoreLoader::deliver()
{
    std::unique_lock lock(m_mutex);
    if (m_ready.empty()) {
        const std::optional<Error> problem = m_problem;
        lock.unlock();
        Q_EMIT ended(problem);
        return;
    }
    const Delivery delivery = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_room.notify_one();
    delivery();
}

} // namespace Latchkey

#include "moc_storeloader.cpp"
