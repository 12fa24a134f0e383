// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/backups.h"
#include "core/accounts/cachenotice.h"
#include "core/auth/authbackend.h"
#include "core/auth/backends.h"
#include "core/auth/discovery.h"
#include "core/auth/passwordchange.h"
#include "core/auth/remotesessions.h"
#include "core/session/session.h"
#include "core/tasks/taskrepository.h"

#include <QObject>
#include <QUrl>
#include <QUuid>

namespace Latchkey {

class SecurityLog;

/// Somebody at some server, as remembered between runs. Holds no secret.
struct Account
{
    Account() = default;

    QUuid id;
    QString kind = QStringLiteral("tasks-api"); ///< of backendKinds
    QUrl server;        ///< where to sign in: base URL, no trailing slash; for a local account the one of this run
    QUrl tasks;         ///< where the tasks are, likewise
    bool local = false; ///< on this computer: served by the program itself
    Identity identity;  ///< empty subject: nobody has signed in yet
    ClientSettings client;
    QString color; ///< a name of the window's palette; empty: its own choice
};

/// An account with all that works for it. Owned by Accounts.
class OpenAccount : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual const Account &account() const = 0;
    [[nodiscard]] virtual const ServerInfo &server() const = 0;
    [[nodiscard]] virtual Session &session() = 0;
    [[nodiscard]] virtual TaskRepository &tasks() = 0;
    /// Null: this server cannot tell where the account is signed in.
    [[nodiscard]] virtual RemoteSessions *remoteSessions() = 0;
    /// Null: the password is changed elsewhere, or there is none.
    [[nodiscard]] virtual PasswordChange *passwordChange() = 0;
    /// Null: none are made.
    [[nodiscard]] virtual Backups *backups() { return nullptr; }
    /// Null: nothing is noted.
    [[nodiscard]] virtual SecurityLog *securityLog() { return nullptr; }
    /// What happened in this run to the copy of the tasks on this computer; known before tasks come from it.
    [[nodiscard]] virtual std::optional<CacheNotice> cacheNotice() const { return std::nullopt; }
    /// Deletes what this computer keeps of what the server has, and fetches it anew. Errors: InvalidInput where
    /// something is on this computer only, a change that waits or a conflict; SignedOut; KeychainLocked; Storage.
    virtual Result<void> renewCopy() = 0;

Q_SIGNALS:
    void cacheNoticeChanged();
};

/// All accounts of a profile, each open with a session of its own, and which of them is shown.
class Accounts : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those that are open, in the person's order.
    [[nodiscard]] virtual QList<OpenAccount *> all() = 0;
    /// Null: nothing is set up, or the person went back to choose.
    [[nodiscard]] virtual OpenAccount *current() = 0;
    /// Opens the remembered accounts; the one used last is current. Call once at start.
    virtual void openRemembered() = 0;

    /// Opens the account served by this program. Error: Storage.
    virtual QCoro::Task<Result<void>> openLocal() = 0;
    /// Finds out what is at an address, and changes nothing. Errors: those of Discovery::find.
    virtual QCoro::Task<Result<QList<FoundServer>>> discover(ServerQuery query) = 0;
    /// Opens an account at a server that was found: one that nobody is signed in to, or a new one. Errors: InvalidInput
    /// where it is not known where the tasks are; Storage.
    virtual Result<void> open(FoundServer server) = 0;
    /// Ends an openLocal or discover in progress with Cancelled; no account is opened by it any more.
    virtual void cancelOpening() = 0;

    /// Shows another of the open accounts. No error if it is not there.
    virtual void switchTo(const QUuid &id) = 0;
    /// Shows none, so that another can be added. An account that nobody is signed in to is forgotten.
    virtual void leaveCurrent() = 0;
    /// Signs out and forgets the account with all that is kept of it on this computer; its tasks stay at the server.
    /// Errors: as of Session::signOut; it goes as soon as the keychain allows, and is no longer among `all` at once.
    virtual QCoro::Task<Result<void>> remove(QUuid id) = 0;
    /// Puts the accounts in this order; those not named go behind. Error: Storage.
    virtual Result<void> arrange(const QList<QUuid> &ids) = 0;
    /// `color`: a name of the window's palette; empty: its own choice. Error: Storage.
    virtual Result<void> setColor(const QUuid &id, const QString &color) = 0;

    /// Whether a file holds a certificate in PEM form that servers could be trusted by.
    [[nodiscard]] virtual bool isAuthority(const QString &file) const = 0;

Q_SIGNALS:
    void currentChanged();
    /// Which accounts there are, their order, or what is shown of one of them.
    void listChanged();
};

} // namespace Latchkey
