// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/cachekey.h"

#include "core/sync/rowseal.h"

namespace Latchkey {

CacheKey::CacheKey(const QUuid &account, CredentialStore &store)
    : m_name(QStringLiteral("tasks:%1:cache").arg(account.toString(QUuid::WithoutBraces)))
    , m_store(store)
{
}

QCoro::Task<Result<Secret>> CacheKey::read()
{
    auto reading = m_store.read(m_name);
    Result<Secret> key = co_await reading;
    if (key && key->size() != RowSeal::KeySize)
        co_return fail(Error::Kind::CredentialCorrupt, QStringLiteral("a key of %1 bytes").arg(key->size()));
    co_return key;
}

QCoro::Task<Result<Secret>> CacheKey::make()
{
    Secret key = RowSeal::makeKey();
    auto writing = m_store.write(m_name, key.clone());
    const Result<void> written = co_await writing;
    if (!written)
        co_return fail(written.error());
    co_return key;
}

QCoro::Task<Result<void>> CacheKey::erase()
{
    return m_store.remove(m_name);
}

} // namespace Latchkey
