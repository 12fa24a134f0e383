// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <chrono>

namespace Latchkey {

/// The longest value that every platform's keychain takes as one item (K17).
constexpr qsizetype KeychainItemSize = 2048;
/// The longest credential: a token of 16 KiB and what is kept with it, with room to spare.
constexpr qsizetype CredentialMaxSize = 12 * KeychainItemSize;

/// What is known about one item before anything is read: the answer of a probe, which never prompts.
struct KeychainProbe
{
    Q_GADGET

public:
    enum class State {
        Present,     ///< the item is there and can be read without a prompt
        Absent,      ///< proven: the keychain is unlocked and has no such item
        Locked,      ///< the item, or the keychain it would be in, is locked: presence unknown
        Busy,        ///< no answer within 3 s
        Unavailable, ///< no keychain service, or no session bus
    };
    Q_ENUM(State)

    KeychainProbe() = default;
    explicit KeychainProbe(State state)
        : state(state)
    {
    }

    State state = State::Unavailable;
};

/// Where long-lived credentials rest: the operating system's keychain. Values are binary and opaque. Every wait is
/// bounded by 3 s (a late result is still consumed); no failure is ever answered with a file.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The store's name for people: "GNOME Keyring", "Windows Credential Manager", "memory only".
    [[nodiscard]] virtual QString displayName() const = 0;
    /// Which keychain values are in, so that another one is noticed (K9): "secret-service", "kwallet5", "kwallet6",
    /// "windows", "macos", "memory". The same from run to run; empty: not known before the first probe.
    [[nodiscard]] virtual QString backendId() const = 0;
    /// False: what is written here is gone when the program ends, and the user must be told.
    [[nodiscard]] virtual bool isPersistent() const = 0;

    /// Whether `key` is there. Never prompts, never fails: a failure is a state.
    virtual QCoro::Task<KeychainProbe> probe(QString key) = 0;
    /// Errors: CredentialMissing (proven absent only), KeychainLocked, KeychainBusy, KeychainUnavailable,
    /// KeychainDenied.
    virtual QCoro::Task<Result<Secret>> read(QString key) = 0;
    /// Writes, reads back and compares. Errors as of read, except CredentialMissing; KeychainMismatch; InvalidInput,
    /// with nothing changed, as of checkCredential.
    virtual QCoro::Task<Result<void>> write(QString key, Secret value) = 0;
    /// Deletes and proves the absence. Errors as of read: on KeychainLocked the item may still be there.
    virtual QCoro::Task<Result<void>> remove(QString key) = 0;
    /// Asks the keychain to unlock: at most one prompt, which may wait for its user up to `patience`. Error:
    /// KeychainLocked if dismissed, KeychainBusy if unanswered.
    virtual QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) = 0;
    /// Locks the whole keychain, also for other programs. Never prompts. Errors: KeychainUnavailable where that cannot
    /// be done, KeychainBusy.
    virtual QCoro::Task<Result<void>> lock() = 0;

Q_SIGNALS:
    /// The service appeared or went, or the keychain was locked or unlocked: probing again may tell something new.
    void availabilityChanged();
};

/// Error: InvalidInput if `value` is empty or longer than `longest`.
[[nodiscard]] Result<void> checkCredential(const Secret &value, qsizetype longest = CredentialMaxSize);

} // namespace Latchkey
