// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/credentialkeeper.h"

#include "core/base/logging.h"

namespace Latchkey {

CredentialKeeper::CredentialKeeper(QUuid account, QString issuer, QLatin1String kind, CredentialStore &store,
                                   Tombstones &tombstones)
    : m_account(account)
    , m_issuer(std::move(issuer))
    , m_key(QStringLiteral("tasks:%1:%2").arg(account.toString(QUuid::WithoutBraces), kind))
    , m_store(store)
    , m_tombstones(tombstones)
{
}

RotationRecord CredentialKeeper::blank() const
{
    RotationRecord record;
    record.account = m_account;
    record.issuer = m_issuer;
    return record;
}

QCoro::Task<KeychainProbe> CredentialKeeper::probe()
{
    return m_store.probe(m_key);
}

QCoro::Task<Result<RotationRecord>> CredentialKeeper::read()
{
    auto reading = m_store.read(m_key);
    const Result<Secret> bytes = co_await reading;
    if (!bytes)
        co_return fail(bytes.error());
    Result<RotationRecord> record = decodeRecord(*bytes);
    // A token must never be sent to a server that did not give it.
    if (record && (record->account != m_account || record->issuer != m_issuer))
        co_return fail(Error::Kind::CredentialCorrupt, QStringLiteral("the record belongs to another account"));
    co_return record;
}

QCoro::Task<Result<RotationRecord>> CredentialKeeper::load()
{
    auto reading = read();
    Result<RotationRecord> record = co_await reading;
    if (!record || !m_tombstones.cover(*record))
        co_return record;
    qCInfo(logSession) << "found a record that was signed out of; deleting it";
    auto erasing = eraseIf(record->fingerprint());
    co_await erasing;
    co_return fail(Error::Kind::SignedOut, QStringLiteral("signed out earlier"));
}

QCoro::Task<Result<void>> CredentialKeeper::save(RotationRecord record)
{
    Result<Secret> bytes = encodeRecord(record);
    if (!bytes)
        co_return fail(bytes.error());
    auto writing = m_store.write(m_key, std::move(*bytes));
    const Result<void> written = co_await writing;
    if (written)
        m_tombstones.clear(); // what they stood for has been replaced
    co_return written;
}

QCoro::Task<Result<std::optional<RotationRecord>>> CredentialKeeper::erase(QByteArray knownFingerprint)
{
    auto reading = read();
    Result<RotationRecord> found = co_await reading;
    auto removing = m_store.remove(m_key);
    const Result<void> removed = co_await removing;
    if (!removed) {
        const QByteArray fingerprint = found ? found->fingerprint() : knownFingerprint;
        if (const Result<void> buried = m_tombstones.add(fingerprint); !buried)
            qCWarning(logSession) << "cannot note what is to be deleted:" << buried.error();
        co_return fail(removed.error());
    }
    m_tombstones.clear();
    std::optional<RotationRecord> erased;
    if (found)
        erased = std::move(*found);
    co_return erased;
}

QCoro::Task<> CredentialKeeper::eraseIf(QByteArray fingerprint)
{
    auto reading = read();
    const Result<RotationRecord> found = co_await reading;
    if (!found || found->fingerprint() != fingerprint)
        co_return;
    auto removing = m_store.remove(m_key);
    const Result<void> removed = co_await removing;
    if (removed)
        m_tombstones.clear();
    else if (const Result<void> buried = m_tombstones.add(fingerprint); !buried)
        qCWarning(logSession) << "cannot note what is to be deleted:" << buried.error();
}

} // namespace Latchkey
