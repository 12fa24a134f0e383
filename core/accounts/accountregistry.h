// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accounts.h"

#include <QJsonObject>
#include <QList>

namespace Latchkey {

/// An account with what its server could do when it was last asked.
struct RememberedAccount
{
    RememberedAccount() = default;

    Account account;
    ServerInfo server;
    bool leaving = false; ///< removed by the person; kept until its keychain item is gone and its server knows
};

/// The accounts known to a profile: a JSON file that several programs share, for its owner only, written as a whole. It
/// holds no secret. Every change reads it anew under a lock first.
class AccountRegistry
{
public:
    explicit AccountRegistry(QString file);

    /// Error: Storage if it cannot be read or was written by a newer version (it is then never written to), or if it is
    /// damaged: it is then kept beside as ".bak", and the registry is empty. A file that does not exist yet is no
    /// error. What an older version wrote is read, and kept beside as ".v1.bak" before it is first written over.
    [[nodiscard]] Result<void> load();

    [[nodiscard]] const QList<RememberedAccount> &accounts() const { return m_accounts; }
    [[nodiscard]] std::optional<RememberedAccount> lastUsed() const;
    /// Adds the account of that id, or replaces it in its place. Error: Storage.
    [[nodiscard]] Result<void> remember(const RememberedAccount &account);
    /// Error: Storage.
    [[nodiscard]] Result<void> setLastUsed(const QUuid &id);
    /// Those not named go behind. Error: Storage.
    [[nodiscard]] Result<void> arrange(const QList<QUuid> &ids);
    /// No error if it is not there. Error: Storage.
    [[nodiscard]] Result<void> forget(const QUuid &id);

private:
    [[nodiscard]] Result<void> parse(const QByteArray &bytes);
    [[nodiscard]] Result<void> setAside(const QString &why);
    [[nodiscard]] Result<void> keepOlder() const;
    [[nodiscard]] Result<void> save() const;
    template <typename Change>
    [[nodiscard]] Result<void> changed(Change change);

    QString m_file;
    QList<RememberedAccount> m_accounts;
    QUuid m_lastUsed;
    std::optional<int> m_version; ///< of the file that was read
};

} // namespace Latchkey
