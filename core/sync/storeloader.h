// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/sealedstore.h"

#include <QObject>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Latchkey {

/// Reads collections of a store on a thread of its own and hands them over in pieces, so that the owner's thread is
/// never held up for long: it gets the next piece only when it is done with the last ones, and may draw between them.
class StoreLoader final : public QObject
{
    Q_OBJECT

public:
    struct Piece
    {
        QString collection;
        QList<StoredRow> rows; ///< in the store's order
        QStringList damaged;   ///< as in StoredRows; comes with the last piece of a collection
    };
    /// What is to be done with a piece on the owner's thread; should take a few milliseconds at most. Empty: nothing.
    using Delivery = std::function<void()>;
    /// Makes of a piece what is to be done with it. Called on the loader's thread: the place for what takes time.
    using Digest = std::function<Delivery(Piece)>;
    /// At most as many rows are in a piece.
    static constexpr qsizetype PieceSize = 500;

    /// Begins at once, with the first collection; deliveries come from the event loop. What is in the store then is
    /// what is delivered: what is written meanwhile may or may not be seen, so do not write to these collections before
    /// the end. A store in memory is read here and now.
    StoreLoader(SealedStore &store, const QStringList &collections, Digest digest, QObject *parent = nullptr);
    /// Delivers nothing any more, and waits for the thread: about as long as a piece takes.
    ~StoreLoader() override;

Q_SIGNALS:
    /// All was delivered; or not, because of `problem` (Storage). The last that is heard of it.
    void ended(const std::optional<Latchkey::Error> &problem);

private:
    void run(const QString &file, const Secret &key, const QStringList &collections);
    [[nodiscard]] Result<void> load(SealedStore &store, const QString &collection);
    bool handOver(Piece piece);
    void finish(std::optional<Error> problem);
    Q_INVOKABLE void deliver();

    const Digest m_digest;
    const std::size_t m_ahead; ///< so many deliveries may wait

    std::mutex m_mutex; ///< of all below
    std::condition_variable m_room;
    std::deque<Delivery> m_ready;
    std::optional<Error> m_problem;
    bool m_cancelled = false;

    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace Latchkey
