// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/auth/remotesessions.h"
#include "core/session/session.h"
#include "core/tasks/taskrepository.h"

#include <QObject>
#include <QUrl>
#include <QUuid>

namespace Latchkey {

/// Somebody at some server, as remembered between runs. Holds no secret.
struct Account
{
    Account() = default;

    QUuid id;
    QUrl server;        ///< base URL, no trailing slash; for a local account the one of this run
    bool local = false; ///< on this computer: served by the program itself
    Identity identity;  ///< empty subject: nobody has signed in yet
};

/// An account with all that works for it. Owned by Accounts.
class OpenAccount
{
public:
    OpenAccount() = default;
    OpenAccount(const OpenAccount &) = delete;
    OpenAccount &operator=(const OpenAccount &) = delete;
    virtual ~OpenAccount() = default;

    [[nodiscard]] virtual const Account &account() const = 0;
    [[nodiscard]] virtual const ServerInfo &server() const = 0;
    [[nodiscard]] virtual Session &session() = 0;
    [[nodiscard]] virtual TaskRepository &tasks() = 0;
    /// Null: this server cannot tell where the account is signed in.
    [[nodiscard]] virtual RemoteSessions *remoteSessions() = 0;
};

/// Which account is open. At most one in this version; the registry behind it can hold several.
class Accounts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Null: nothing is set up, or the user went back to choose.
    [[nodiscard]] virtual OpenAccount *current() = 0;
    /// Opens the remembered account, if there is one. Call once at start.
    virtual void openRemembered() = 0;
    /// Opens the account served by this program. Error: Storage.
    virtual QCoro::Task<Result<void>> openLocal() = 0;
    /// Finds out what is at `input` (see serverUrlFromInput) and opens an account there. Errors: InvalidInput,
    /// InsecureAddress, BadReply, those of the transport.
    virtual QCoro::Task<Result<void>> openServer(QString input) = 0;
    /// Ends an openLocal or openServer in progress with Cancelled; no account is opened by it any more.
    virtual void cancelOpening() = 0;
    /// Closes the current account to choose another one. A remembered account without a session is forgotten.
    virtual void closeCurrent() = 0;

Q_SIGNALS:
    void currentChanged();
};

} // namespace Latchkey
