// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Latchkey {

/// A place where the account is signed in, as its server tells it. All but `id` is for display: each device says of
/// itself what it likes. The texts are one line without control characters.
struct RemoteSession
{
    RemoteSession() = default;

    QString id;
    QDateTime createdAt;  ///< UTC; invalid: the server does not say
    QDateTime lastUsedAt; ///< UTC; invalid likewise
    QString userAgent;
    QString ip;
    bool current = false; ///< the one that asks

    bool operator==(const RemoteSession &) const = default;
};

/// Where an account is signed in. Only some servers can tell.
class RemoteSessions
{
public:
    RemoteSessions() = default;
    RemoteSessions(const RemoteSessions &) = delete;
    RemoteSessions &operator=(const RemoteSessions &) = delete;
    virtual ~RemoteSessions() = default;

    /// This one first, then by last use, newest first. Errors: those of ApiClient; TooLarge for more than 1000.
    virtual QCoro::Task<Result<QList<RemoteSession>>> list() = 0;
    /// Signs that one out: its tokens are refused from then on. Errors: NotFound if it has ended already, and those of
    /// ApiClient.
    virtual QCoro::Task<Result<void>> end(QString id) = 0;
    /// Signs out all but the one that asks. Errors: those of ApiClient; none if there is no other.
    virtual QCoro::Task<Result<void>> endOthers() = 0;
};

} // namespace Latchkey
