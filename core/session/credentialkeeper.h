// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"
#include "core/session/rotationrecord.h"
#include "core/session/tombstones.h"

namespace Latchkey {

/// One account's record in the keychain. Whoever writes or deletes holds the account's lock.
class CredentialKeeper
{
public:
    /// `kind` tells an account's records apart: "rt" is its session. `store` and `tombstones`, which are of this kind
    /// alone, must outlive this object and every call in flight.
    CredentialKeeper(QUuid account, QString issuer, QLatin1String kind, CredentialStore &store, Tombstones &tombstones);

    /// A record of this account, yet to be filled.
    [[nodiscard]] RotationRecord blank() const;
    /// Which keychain answers; see CredentialStore::backendId.
    [[nodiscard]] QString keychain() const { return m_store.backendId(); }

    QCoro::Task<KeychainProbe> probe();
    /// Errors: those of CredentialStore::read; CredentialCorrupt, also for a record of another account or issuer;
    /// SignedOut if it should have been deleted, which is then tried again.
    QCoro::Task<Result<RotationRecord>> load();
    /// Errors: those of CredentialStore::write.
    QCoro::Task<Result<void>> save(RotationRecord record);
    /// Deletes whatever is there, and gives what it was, so that it can be revoked; nothing if it could not be read.
    /// What cannot be deleted now is buried. Errors: those of CredentialStore::remove.
    QCoro::Task<Result<std::optional<RotationRecord>>> erase(QByteArray knownFingerprint);
    /// Deletes the record only if it is that one: what a superseded write may have left behind.
    QCoro::Task<> eraseIf(QByteArray fingerprint);

private:
    QCoro::Task<Result<RotationRecord>> read();

    QUuid m_account;
    QString m_issuer;
    QString m_key;
    CredentialStore &m_store;
    Tombstones &m_tombstones;
};

} // namespace Latchkey
