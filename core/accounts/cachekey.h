// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"

#include <QUuid>

namespace Latchkey {

/// The key of one account's local store, which is kept in the keychain and nowhere else. Another form of it would be
/// kept under another name, so that no version takes the key of another one for damage.
class CacheKey
{
public:
    /// `store` must outlive this object and every call in flight.
    CacheKey(const QUuid &account, CredentialStore &store);

    /// Errors: those of CredentialStore::read, where CredentialMissing means that it is proven absent;
    /// CredentialCorrupt for what is no key.
    QCoro::Task<Result<Secret>> read();
    /// A new one, in the place of whatever is there, read back. Errors: those of CredentialStore::write.
    QCoro::Task<Result<Secret>> make();
    /// Errors: those of CredentialStore::remove.
    QCoro::Task<Result<void>> erase();

private:
    QString m_name;
    CredentialStore &m_store;
};

} // namespace Latchkey
