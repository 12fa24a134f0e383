// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/replica.h"
#include "core/sync/storeloader.h"

#include <QLockFile>
#include <QObject>

#include <memory>

namespace Latchkey {

/// A replica and the store it is in, which are always the same.
class KeptReplica final : public QObject
{
    Q_OBJECT

public:
    KeptReplica(const QUuid &account, TaskFields fields, QObject *parent = nullptr);

    /// Reads what is in the store; `opened` says when that is done. Precondition: closed.
    void open(std::unique_ptr<SealedStore> store);
    /// Lets go of the store and of what was read from it.
    void close();
    /// Empties both, where they are open. Where the store does not do it, only the replica is emptied.
    void wipe();
    /// Empties both of all that comes from a server; filters stay. Errors, and nothing was changed: KeychainLocked
    /// where it is not open; InvalidInput where a change or a conflict is here only; Storage.
    Result<void> renew();
    [[nodiscard]] bool isOpen() const { return m_store && !m_loader && !m_unreadable; }
    /// The store could not be read; it stays so until it is closed.
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }

    /// For steps: what is not committed is not there.
    [[nodiscard]] Replica &replica() { return m_replica; }
    [[nodiscard]] const Replica &replica() const { return m_replica; }
    /// Held by the one program that sends from this store.
    using SendingRight = std::unique_ptr<QLockFile>;
    /// Error: LockTimeout - another program has it now.
    [[nodiscard]] Result<SendingRight> takeSendingRight() const;
    /// Takes over what other programs have made of these changes. Whether it was any news: then there is a step to
    /// commit.
    bool catchUp(const QList<SyncOp> &ops, const QDateTime &at);
    /// Writes the step and makes it true, or makes it never have been. Errors: KeychainLocked where it is not open;
    /// Storage.
    Result<void> commit();

Q_SIGNALS:
    /// A long store begins to be read: what is seen of it first, until it is opened, and whose it is.
    void glimpsed(const Latchkey::TaskBook &book, const QByteArray &owner);
    void opened();
    void failed(const Latchkey::Error &error);
    /// A step was kept.
    void changed(const Latchkey::ReplicaNews &news);

private:
    void finishOpening(const std::optional<Error> &problem);

    QUuid m_account;
    TaskFields m_fields;
    Replica m_replica;
    std::unique_ptr<SealedStore> m_store;
    std::shared_ptr<Replica> m_read; ///< what the loader has read; touched on its thread only, as long as it runs
    std::unique_ptr<StoreLoader> m_loader;
    bool m_unreadable = false;
};

} // namespace Latchkey
