// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/memorystore.h"

namespace Latchkey {

QString MemoryStore::displayName() const
{
    return QStringLiteral("memory only");
}

QCoro::Task<KeychainProbe> MemoryStore::probe(QString key)
{
    co_return KeychainProbe(m_values.contains(key) ? KeychainProbe::State::Present : KeychainProbe::State::Absent);
}

QCoro::Task<Result<Secret>> MemoryStore::read(QString key)
{
    const auto found = m_values.find(key);
    if (found == m_values.end())
        co_return fail(Error::Kind::CredentialMissing);
    co_return found->second.clone();
}

QCoro::Task<Result<void>> MemoryStore::write(QString key, Secret value)
{
    if (Result<void> checked = checkCredential(value); !checked)
        co_return checked;
    m_values.insert_or_assign(key, std::move(value));
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::remove(QString key)
{
    m_values.erase(key);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::unlock(std::chrono::milliseconds)
{
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryStore::lock()
{
    co_return fail(Error::Kind::KeychainUnavailable, QStringLiteral("memory cannot be locked"));
}

} // namespace Latchkey

#include "moc_memorystore.cpp"
