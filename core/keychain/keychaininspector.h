// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"

namespace Latchkey {

/// How long any single question to the keychain may take before it counts as busy.
constexpr std::chrono::milliseconds KeychainPatience{3'000};

/// What can be known of one item without reading its secret.
struct KeychainFinding
{
    KeychainFinding() = default;
    explicit KeychainFinding(KeychainProbe::State state, QString detail = {})
        : state(state)
        , detail(std::move(detail))
    {
    }

    KeychainProbe::State state = KeychainProbe::State::Unavailable;
    bool ours = true;     ///< if present: there is an item of the kind this program writes
    bool crowded = false; ///< if present: others match the same key, so that a read may give one of them (K19, K20)
    QString detail;       ///< for logs: why it is not present or absent
};

/// Looks at the platform's keychain past the library that reads and writes it, which cannot tell "locked" from
/// "missing" nor "deleted" from "not deleted". Nothing here prompts, except unlock.
class KeychainInspector : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// As of CredentialStore.
    [[nodiscard]] virtual QString displayName() const = 0;
    /// As of CredentialStore.
    [[nodiscard]] virtual QString backendId() const = 0;
    /// Takes at most KeychainPatience.
    virtual QCoro::Task<KeychainFinding> inspect(QString service, QString key) = 0;
    /// Deletes what matches the key beside the newest item of ours. Errors as of CredentialStore::remove.
    virtual QCoro::Task<Result<void>> tidy(QString service, QString key) = 0;
    /// As of CredentialStore.
    virtual QCoro::Task<Result<void>> unlock(std::chrono::milliseconds patience) = 0;
    /// As of CredentialStore.
    virtual QCoro::Task<Result<void>> lock() = 0;

Q_SIGNALS:
    /// As of CredentialStore.
    void availabilityChanged();
};

/// The error that stands for a state in which nothing can be read: Locked, Busy, Unavailable, and CredentialMissing for
/// Absent.
[[nodiscard]] Error errorFromFinding(const KeychainFinding &finding);
/// What can be said where a question to the keychain failed: Busy or Unavailable.
[[nodiscard]] KeychainFinding findingFromError(const Error &error);

} // namespace Latchkey
