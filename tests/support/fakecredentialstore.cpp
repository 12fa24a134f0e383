// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakecredentialstore.h"

#include <QCoro/QCoroFuture>
#include <QMap>
#include <QPromise>

#include <limits>
#include <optional>
#include <utility>

namespace Latchkey::Test {

namespace {

using Operation = FakeCredentialStore::Operation;
using Condition = FakeCredentialStore::Condition;

struct Gate
{
    QPromise<void> promise;
    int waiting = 0;
};

struct Script
{
    int calls = 0;
    int successes = 0; ///< before the failures
    int failures = 0;
    Error::Kind failure = Error::Kind::Cancelled;
    std::shared_ptr<Gate> gate;
};

} // namespace

// Shared with the coroutines, so that a call held beyond the store's life still ends.
struct FakeCredentialStore::State
{
    FakeCredentialStore *store = nullptr;
    std::map<QString, Secret> values;
    Condition condition = Condition::Unlocked;
    UnlockAnswer unlockAnswer = UnlockAnswer::Accept;
    bool persistent = true;
    qsizetype longest = CredentialMaxSize;
    QString backendId = QStringLiteral("fake");
    bool loseNextWrite = false;
    std::optional<Error::Kind> failAfterNextWrite;
    QMap<Operation, Script> scripts;

    Result<void> permit(Operation operation);
    Result<void> write(const QString &key, Secret value);
    static QCoro::Task<> pass(std::shared_ptr<State> state, Operation operation);
    static QCoro::Task<KeychainProbe> probe(std::shared_ptr<State> state, QString key);
    static QCoro::Task<Result<Secret>> read(std::shared_ptr<State> state, QString key);
    static QCoro::Task<Result<void>> write(std::shared_ptr<State> state, QString key, Secret value);
    static QCoro::Task<Result<void>> remove(std::shared_ptr<State> state, QString key);
    static QCoro::Task<Result<void>> unlock(std::shared_ptr<State> state);
    static QCoro::Task<Result<void>> lock(std::shared_ptr<State> state);
};

Result<void> FakeCredentialStore::State::permit(Operation operation)
{
    if (!store)
        return fail(Error::Kind::Cancelled, QStringLiteral("the fake keychain is gone"));
    if (Script &script = scripts[operation]; script.failures > 0 && script.successes-- <= 0) {
        --script.failures;
        return fail(script.failure, QStringLiteral("as scripted"));
    }
    switch (condition) {
    case Condition::Unlocked: return {};
    case Condition::Locked: return operation == Operation::Unlock ? Result<void>() : fail(Error::Kind::KeychainLocked);
    case Condition::Busy: return fail(Error::Kind::KeychainBusy);
    case Condition::Unavailable: return fail(Error::Kind::KeychainUnavailable);
    }
    Q_UNREACHABLE();
}

QCoro::Task<> FakeCredentialStore::State::pass(std::shared_ptr<State> state, Operation operation)
{
    Script &script = state->scripts[operation];
    ++script.calls;
    const std::shared_ptr<Gate> gate = script.gate;
    if (!gate)
        co_return;
    ++gate->waiting;
    QFuture<void> future = gate->promise.future();
    co_await future;
}

QCoro::Task<KeychainProbe> FakeCredentialStore::State::probe(std::shared_ptr<State> state, QString key)
{
    auto passed = pass(state, Operation::Probe);
    co_await passed;
    if (!state->store)
        co_return KeychainProbe(KeychainProbe::State::Busy);
    switch (state->condition) {
    case Condition::Unlocked:
        co_return KeychainProbe(state->values.contains(key) ? KeychainProbe::State::Present
                                                            : KeychainProbe::State::Absent);
    case Condition::Locked: co_return KeychainProbe(KeychainProbe::State::Locked);
    case Condition::Busy: co_return KeychainProbe(KeychainProbe::State::Busy);
    case Condition::Unavailable: co_return KeychainProbe(KeychainProbe::State::Unavailable);
    }
    Q_UNREACHABLE();
}

QCoro::Task<Result<Secret>> FakeCredentialStore::State::read(std::shared_ptr<State> state, QString key)
{
    auto passed = pass(state, Operation::Read);
    co_await passed;
    if (const Result<void> permitted = state->permit(Operation::Read); !permitted)
        co_return fail(permitted.error());
    const auto found = state->values.find(key);
    if (found == state->values.end())
        co_return fail(Error::Kind::CredentialMissing);
    co_return found->second.clone();
}

Result<void> FakeCredentialStore::State::write(const QString &key, Secret value)
{
    if (Result<void> checked = checkCredential(value, longest); !checked)
        return checked;
    if (Result<void> permitted = permit(Operation::Write); !permitted)
        return permitted;
    if (std::exchange(loseNextWrite, false))
        return fail(Error::Kind::KeychainMismatch, QStringLiteral("as scripted"));
    values.insert_or_assign(key, std::move(value));
    if (const auto kind = std::exchange(failAfterNextWrite, std::nullopt))
        return fail(*kind, QStringLiteral("as scripted"));
    return {};
}

QCoro::Task<Result<void>> FakeCredentialStore::State::write(std::shared_ptr<State> state, QString key, Secret value)
{
    auto passed = pass(state, Operation::Write);
    co_await passed;
    co_return state->write(key, std::move(value));
}

QCoro::Task<Result<void>> FakeCredentialStore::State::remove(std::shared_ptr<State> state, QString key)
{
    auto passed = pass(state, Operation::Remove);
    co_await passed;
    Result<void> permitted = state->permit(Operation::Remove);
    if (permitted)
        state->values.erase(key);
    co_return permitted;
}

QCoro::Task<Result<void>> FakeCredentialStore::State::unlock(std::shared_ptr<State> state)
{
    auto passed = pass(state, Operation::Unlock);
    co_await passed;
    if (Result<void> permitted = state->permit(Operation::Unlock); !permitted)
        co_return permitted;
    if (state->condition == Condition::Unlocked || state->unlockAnswer == UnlockAnswer::Accept) {
        state->store->setCondition(Condition::Unlocked);
        co_return Result<void>();
    }
    co_return fail(state->unlockAnswer == UnlockAnswer::Dismiss ? Error::Kind::KeychainLocked
                                                                : Error::Kind::KeychainBusy);
}

QCoro::Task<Result<void>> FakeCredentialStore::State::lock(std::shared_ptr<State> state)
{
    auto passed = pass(state, Operation::Lock);
    co_await passed;
    Result<void> permitted = state->condition == Condition::Locked ? Result<void>() : state->permit(Operation::Lock);
    if (permitted && state->store)
        state->store->setCondition(Condition::Locked);
    co_return permitted;
}

FakeCredentialStore::FakeCredentialStore(QObject *parent)
    : CredentialStore(parent)
    , m_state(std::make_shared<State>())
{
    m_state->store = this;
}

FakeCredentialStore::~FakeCredentialStore()
{
    m_state->store = nullptr;
    for (const Operation operation : m_state->scripts.keys())
        release(operation);
}

void FakeCredentialStore::put(const QString &key, const QByteArray &value)
{
    m_state->values.insert_or_assign(key, Secret::copyOf(value.constData(), static_cast<std::size_t>(value.size())));
}

void FakeCredentialStore::drop(const QString &key)
{
    m_state->values.erase(key);
}

bool FakeCredentialStore::contains(const QString &key) const
{
    return m_state->values.contains(key);
}

QByteArray FakeCredentialStore::value(const QString &key) const
{
    const auto found = m_state->values.find(key);
    if (found == m_state->values.end())
        return {};
    QByteArray copy = found->second.exposed();
    copy.detach();
    return copy;
}

int FakeCredentialStore::size() const
{
    return static_cast<int>(m_state->values.size());
}

QStringList FakeCredentialStore::keys() const
{
    QStringList keys;
    for (const auto &[key, value] : m_state->values)
        keys.append(key);
    return keys;
}

void FakeCredentialStore::setCondition(Condition condition)
{
    if (std::exchange(m_state->condition, condition) != condition)
        Q_EMIT availabilityChanged();
}

FakeCredentialStore::Condition FakeCredentialStore::condition() const
{
    return m_state->condition;
}

void FakeCredentialStore::setUnlockAnswer(UnlockAnswer answer)
{
    m_state->unlockAnswer = answer;
}

void FakeCredentialStore::setPersistent(bool persistent)
{
    m_state->persistent = persistent;
}

void FakeCredentialStore::setLongest(qsizetype size)
{
    m_state->longest = size;
}

void FakeCredentialStore::setBackendId(const QString &id)
{
    m_state->backendId = id;
}

void FakeCredentialStore::failNext(Operation operation, Error::Kind kind, int times)
{
    Q_ASSERT(operation != Operation::Probe);
    Script &script = m_state->scripts[operation];
    script.failure = kind;
    script.successes = 0;
    script.failures = times;
}

void FakeCredentialStore::failAfter(Operation operation, int calls, Error::Kind kind)
{
    failNext(operation, kind, std::numeric_limits<int>::max());
    m_state->scripts[operation].successes = calls;
}

void FakeCredentialStore::loseNextWrite()
{
    m_state->loseNextWrite = true;
}

void FakeCredentialStore::storeButFailNextWrite(Error::Kind kind)
{
    m_state->failAfterNextWrite = kind;
}

void FakeCredentialStore::hold(Operation operation)
{
    Script &script = m_state->scripts[operation];
    if (script.gate)
        return;
    script.gate = std::make_shared<Gate>();
    script.gate->promise.start();
}

void FakeCredentialStore::release(Operation operation)
{
    if (const std::shared_ptr<Gate> gate = std::exchange(m_state->scripts[operation].gate, nullptr))
        gate->promise.finish();
}

int FakeCredentialStore::held(Operation operation) const
{
    const std::shared_ptr<Gate> &gate = m_state->scripts[operation].gate;
    return gate ? gate->waiting : 0;
}

int FakeCredentialStore::calls(Operation operation) const
{
    return m_state->scripts.value(operation).calls;
}

void FakeCredentialStore::resetCalls()
{
    for (Script &script : m_state->scripts)
        script.calls = 0;
}

QString FakeCredentialStore::displayName() const
{
    return QStringLiteral("Fake Keychain");
}

QString FakeCredentialStore::backendId() const
{
    return m_state->backendId;
}

bool FakeCredentialStore::isPersistent() const
{
    return m_state->persistent;
}

QCoro::Task<KeychainProbe> FakeCredentialStore::probe(QString key)
{
    return State::probe(m_state, std::move(key));
}

QCoro::Task<Result<Secret>> FakeCredentialStore::read(QString key)
{
    return State::read(m_state, std::move(key));
}

QCoro::Task<Result<void>> FakeCredentialStore::write(QString key, Secret value)
{
    return State::write(m_state, std::move(key), std::move(value));
}

QCoro::Task<Result<void>> FakeCredentialStore::remove(QString key)
{
    return State::remove(m_state, std::move(key));
}

QCoro::Task<Result<void>> FakeCredentialStore::unlock(std::chrono::milliseconds)
{
    return State::unlock(m_state);
}

QCoro::Task<Result<void>> FakeCredentialStore::lock()
{
    return State::lock(m_state);
}

} // namespace Latchkey::Test

#include "moc_fakecredentialstore.cpp"
