// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountcontext.h"
#include "core/accounts/paths.h"
#include "core/keychain/credentialstore.h"

#include "tests/support/faketransport.h"

#include <QTemporaryDir>

namespace Latchkey::Test {

/// One account on one device: found by its address and wired as in the program, with the real keychain. Runs of it
/// follow one another.
class InteropClient
{
public:
    /// Finds out what is meant and opens an account at the first thing found. `clock` must outlive this object.
    InteropClient(const ServerQuery &query, Clock &clock);
    InteropClient(const QUrl &address, Clock &clock)
        : InteropClient(ServerQuery(address.toString()), clock)
    {
    }
    ~InteropClient();
    Q_DISABLE_COPY_MOVE(InteropClient)

    /// Empty: it is open.
    [[nodiscard]] QString failure() const { return m_failure; }
    [[nodiscard]] QString kind() const { return m_account.account.kind; }
    [[nodiscard]] AccountContext &account() { return *m_context; }
    [[nodiscard]] SessionView::Phase phase() { return m_context->session().view().phase; }
    /// How often the access token was renewed, or gotten by signing in.
    [[nodiscard]] quint64 renewals();

    Result<void> signUp(const QString &email, const QByteArray &password);
    /// With a password, or with the guide alone where there is none.
    Result<void> signIn(const QString &email, const QByteArray &password, std::shared_ptr<SignInGuide> guide = nullptr);
    Result<void> signOut();
    /// Ends the run and begins another, which finds in the keychain what the one before has left.
    void restart();

    /// Fetches the tasks and carries what waits. "done", or the name of what was in the way.
    QString synchronise();
    [[nodiscard]] QStringList titles();
    /// What this device has sent so far, in all runs.
    [[nodiscard]] const QList<SentRequest> &sent() const { return m_sent; }

private:
    void begin();
    void awaitTasks();
    void end();

    Clock &m_clock;
    QList<SentRequest> m_sent;
    QTemporaryDir m_directory;
    RememberedAccount m_account;
    TransportFactory m_transports;
    std::unique_ptr<CredentialStore> m_store;
    std::unique_ptr<AccountContext> m_context;
    QString m_failure;
};

} // namespace Latchkey::Test
