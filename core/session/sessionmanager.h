// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keychain/credentialstore.h"
#include "core/net/accesstokensource.h"
#include "core/session/session.h"

#include <QUuid>

namespace Latchkey {

/// Whose session it is and where its files are. Holds no secret.
struct SessionConfig
{
    SessionConfig() = default;

    QUuid account;      ///< names the keychain item, the lock and the journal
    QString issuer;     ///< who gives the tokens: the base URL; any constant text where the URL changes from run to run
    Identity identity;  ///< as remembered; an empty subject: nobody has signed in to this account yet
    QString runtimeDir; ///< for the lock; must be of this machine and user only
    QString dataDir;    ///< for the journal and the tombstones
};

/// The session of one account: keeps the refresh token in the keychain, gives out access tokens and renews them.
class SessionManager final : public Session, public AccessTokenSource
{
    Q_OBJECT

public:
    /// All three must outlive this object.
    SessionManager(SessionConfig config, AuthBackend &backend, CredentialStore &store, Clock &clock,
                   QObject *parent = nullptr);
    ~SessionManager() override;

    [[nodiscard]] const SessionView &view() const override;
    void start() override;
    QCoro::Task<Result<void>> signUp(Credentials credentials) override;
    QCoro::Task<Result<void>> signIn(Credentials credentials) override;
    QCoro::Task<Result<void>> signOut() override;
    QCoro::Task<Result<void>> unlockKeychain() override;
    void retryNow() override;

    QCoro::Task<Result<AccessToken>> accessToken() override;
    QCoro::Task<Result<AccessToken>> accessTokenAfter(quint64 rejectedGeneration) override;

    /// Refuses new work with Cancelled and ends when nothing is in flight any more: only then may this object and its
    /// ports be destroyed. Requests on the wire end when their transport is told to abort, so tell it right after
    /// calling this.
    QCoro::Task<> shutdown();
};

} // namespace Latchkey
