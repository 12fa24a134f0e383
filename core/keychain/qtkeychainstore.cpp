// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/qtkeychainstore.h"

#include "core/base/crashpoint.h"
#include "core/base/logging.h"
#include "core/keychain/keychainjobs.h"

namespace Latchkey {

namespace {

using State = KeychainProbe::State;

bool canWrite(const KeychainFinding &finding)
{
    return finding.state == State::Present || finding.state == State::Absent;
}

} // namespace

struct QtKeychainStore::Parts
{
    QString service;
    std::shared_ptr<KeychainInspector> inspector;
    std::shared_ptr<KeychainJobs> jobs;
};

QtKeychainStore::QtKeychainStore(QString service, std::shared_ptr<KeychainInspector> inspector,
                                 std::chrono::milliseconds patience)
{
    Parts parts;
    parts.service = service;
    parts.inspector = std::move(inspector);
    parts.jobs = std::make_shared<KeychainJobs>(service, patience);
    m_parts = std::make_shared<const Parts>(std::move(parts));
    connect(m_parts->inspector.get(), &KeychainInspector::availabilityChanged, this,
            &QtKeychainStore::availabilityChanged);
    connect(m_parts->jobs.get(), &KeychainJobs::lateJobFinished, this, &QtKeychainStore::availabilityChanged);
}

QtKeychainStore::~QtKeychainStore() = default;

QString QtKeychainStore::displayName() const
{
    return m_parts->inspector->displayName();
}

QString QtKeychainStore::backendId() const
{
    return m_parts->inspector->backendId();
}

QCoro::Task<KeychainProbe> QtKeychainStore::probe(QString key)
{
    return probe(m_parts, std::move(key));
}

QCoro::Task<Result<Secret>> QtKeychainStore::read(QString key)
{
    return read(m_parts, std::move(key));
}

QCoro::Task<Result<void>> QtKeychainStore::write(QString key, Secret value)
{
    return write(m_parts, std::move(key), std::move(value));
}

QCoro::Task<Result<void>> QtKeychainStore::remove(QString key)
{
    return remove(m_parts, std::move(key));
}

QCoro::Task<Result<void>> QtKeychainStore::unlock(std::chrono::milliseconds patience)
{
    return unlock(m_parts, patience);
}

QCoro::Task<Result<void>> QtKeychainStore::lock()
{
    return lock(m_parts);
}

QCoro::Task<KeychainProbe> QtKeychainStore::probe(PartsPtr parts, QString key)
{
    auto inspecting = parts->inspector->inspect(parts->service, key);
    const KeychainFinding finding = co_await inspecting;
    qCDebug(logKeychain) << "probe:" << finding.state << finding.detail;
    co_return KeychainProbe(finding.state);
}

QCoro::Task<Result<Secret>> QtKeychainStore::read(PartsPtr parts, QString key)
{
    auto inspecting = parts->inspector->inspect(parts->service, key);
    const KeychainFinding finding = co_await inspecting;
    if (finding.state != State::Present)
        co_return fail(errorFromFinding(finding));
    if (!finding.ours)
        co_return fail(Error::Kind::CredentialCorrupt, QStringLiteral("the item was written by another program"));
    if (finding.crowded) {
        auto tidying = parts->inspector->tidy(parts->service, key);
        const Result<void> tidied = co_await tidying;
        if (!tidied)
            co_return fail(tidied.error());
    }
    auto reading = parts->jobs->read(key);
    Result<KeychainReply> reply = co_await reading;
    if (!reply)
        co_return fail(reply.error());
    if (reply->error == QKeychain::NoError)
        co_return std::move(reply->value);
    auto explaining = explain(parts, key, reply->message);
    co_return fail(co_await explaining);
}

// The library's own error is not to be believed: "not found" may mean locked. What the inspector says now, is.
QCoro::Task<Error> QtKeychainStore::explain(PartsPtr parts, QString key, QString message)
{
    auto inspecting = parts->inspector->inspect(parts->service, key);
    const KeychainFinding finding = co_await inspecting;
    Error error = errorFromFinding(finding);
    if (finding.state == State::Present)
        error.detail = message;
    co_return error;
}

QCoro::Task<Result<void>> QtKeychainStore::write(PartsPtr parts, QString key, Secret value)
{
    if (Result<void> checked = checkCredential(value, KeychainItemSize); !checked)
        co_return checked;
    auto inspecting = parts->inspector->inspect(parts->service, key);
    const KeychainFinding before = co_await inspecting;
    if (!canWrite(before))
        co_return fail(errorFromFinding(before));

    auto writing = parts->jobs->write(key, value.clone());
    const Result<KeychainReply> reply = co_await writing;
    if (!reply)
        co_return fail(reply.error());
    if (reply->error != QKeychain::NoError) {
        auto explaining = explain(parts, key, reply->message);
        Error error = co_await explaining;
        if (error.kind == Error::Kind::CredentialMissing)
            error = Error(Error::Kind::KeychainDenied, reply->message);
        co_return fail(error);
    }
    crashPoint("item-written");
    auto verifying = verify(parts, key, std::move(value));
    Result<void> verified = co_await verifying;
    co_return verified;
}

QCoro::Task<Result<void>> QtKeychainStore::verify(PartsPtr parts, QString key, Secret expected)
{
    auto reading = read(parts, key);
    const Result<Secret> stored = co_await reading;
    if (stored && *stored == expected)
        co_return Result<void>();
    if (stored)
        co_return fail(Error::Kind::KeychainMismatch, QStringLiteral("another value came back"));
    const Error::Kind kind = stored.error().kind;
    if (kind == Error::Kind::CredentialMissing || kind == Error::Kind::CredentialCorrupt)
        co_return fail(Error::Kind::KeychainMismatch, QStringLiteral("what was written is not there"));
    co_return fail(stored.error());
}

QCoro::Task<Result<void>> QtKeychainStore::remove(PartsPtr parts, QString key)
{
    auto inspecting = parts->inspector->inspect(parts->service, key);
    const KeychainFinding before = co_await inspecting;
    if (before.state == State::Absent)
        co_return Result<void>();
    if (before.state != State::Present)
        co_return fail(errorFromFinding(before));

    auto removing = parts->jobs->remove(key);
    const Result<KeychainReply> reply = co_await removing;
    if (!reply)
        co_return fail(reply.error());
    // Success says nothing (K16): only the absence proves it.
    auto explaining = explain(parts, key, reply->message);
    const Error error = co_await explaining;
    if (error.kind == Error::Kind::CredentialMissing)
        co_return Result<void>();
    co_return fail(error);
}

QCoro::Task<Result<void>> QtKeychainStore::unlock(PartsPtr parts, std::chrono::milliseconds patience)
{
    auto unlocking = parts->inspector->unlock(patience);
    Result<void> unlocked = co_await unlocking;
    co_return unlocked;
}

QCoro::Task<Result<void>> QtKeychainStore::lock(PartsPtr parts)
{
    auto locking = parts->inspector->lock();
    Result<void> locked = co_await locking;
    co_return locked;
}

} // namespace Latchkey

#include "moc_qtkeychainstore.cpp"
