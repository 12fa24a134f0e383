// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/cachekey.h"
#include "core/accounts/cachenotice.h"
#include "core/base/clock.h"
#include "core/base/pauses.h"
#include "core/session/inflight.h"
#include "core/session/refreshlock.h"
#include "core/session/session.h"
#include "core/sync/sealedstore.h"

#include <functional>

namespace Latchkey {

/// Where one account's tasks are kept on this computer: finds the key, opens the store for whoever uses it, and erases
/// both when the account is signed out of (K16).
///
/// - Only what is proven absent is made anew, and only once the session itself is in this keychain: a keychain that is
///   locked, slow or another one (K9) never looks like a lost key.
/// - Who is signed in where no key can be had works in memory, and in the file again when there is one and nothing
/// unsent
///   is left in memory.
/// - A file that cannot be opened with the key is set aside and kept; `notice` says what was in it.
class TaskCache final : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        Place() = default;

        QUuid account;
        QString dataDir;
        QString runtimeDir; ///< for the lock between programs
    };

    /// Who works with the store.
    struct User
    {
        User() = default;

        std::function<void(std::unique_ptr<SealedStore>)> open;
        std::function<void()> close; ///< the store is closed when it returns
        QString unsent;              ///< the collection of changes that the server does not have yet
        QString own;                 ///< the one that no server ever has: moves along from memory into the file
    };

    /// `store` and `clock` must outlive this object.
    TaskCache(const Place &place, User user, CredentialStore &store, Clock &clock);
    /// Only after `close` was awaited.
    ~TaskCache() override;

    /// Tell it when the session starts and whenever it has changed.
    void follow(const SessionView &session);
    /// Nothing is kept on this computer or in its keychain.
    [[nodiscard]] bool isErased() const;
    /// What happened to the file in this run; nothing: all is well.
    [[nodiscard]] const std::optional<CacheNotice> &notice() const { return m_notice; }

    /// Closes the store and ends all work; what is being erased is erased first, if the keychain allows. Await it once.
    QCoro::Task<> close();

Q_SIGNALS:
    void noticeChanged();
    /// What is in `isErased` has become true after somebody signed out.
    void erased();

private:
    enum class Wanted { Unknown, Kept, Erased };
    enum class Where { Nowhere, Memory, File };

    void work();
    QCoro::Task<> workOff();
    QCoro::Task<> open();
    QCoro::Task<Result<Secret>> findKey();
    QCoro::Task<Result<Secret>> presentKey();
    QCoro::Task<Result<Secret>> makeKey();
    QCoro::Task<> erase();
    void openFile(const Secret &key);
    void openMemory();
    [[nodiscard]] StoreBatch ownRows() const;
    void hand(SealedStore::Opened store, Where where);
    void setAside(const SealedStore::Failure &why);
    void shut();
    void tell(CacheNotice notice);
    void tryLater();

    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] bool isBuried() const;

    User m_user;
    CacheKey m_key;
    Clock &m_clock;
    Pauses m_pauses;
    RefreshLock m_lock;
    InFlight m_inFlight;
    QString m_file;
    QString m_tombstone; ///< a file that is there while a key is to be deleted from the keychain

    Wanted m_wanted = Wanted::Unknown;
    bool m_signedIn = false;
    bool m_persisted = false; ///< the session is in this keychain
    Where m_where = Where::Nowhere;
    SealedStore *m_store = nullptr; ///< the user's, while it is open
    std::optional<CacheNotice> m_notice;
    bool m_working = false;
    bool m_again = false;
    bool m_closed = false;
    int m_failures = 0;
};

} // namespace Latchkey
