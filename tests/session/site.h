// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounts/accountcontext.h"

#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentialstore.h"
#include "tests/support/rotationserver.h"
#include "tests/support/transportfixture.h"

#include <QTemporaryDir>

namespace Latchkey::Test {

/// What outlives a run of the client: a server on real sockets, a keychain, files, and time that passes only when told
/// to.
struct Site
{
    explicit Site(Scheme scheme = Scheme::Http);

    TestAuthority authority;
    QTemporaryDir dir;
    FakeClock clock;
    std::unique_ptr<RotationServer> server;
    FakeCredentialStore store;
    QUuid account = QUuid::createUuid();
    QSet<QByteArray> inFlight; ///< the requests on the wire

    /// What is in the keychain, past all faults.
    [[nodiscard]] std::optional<RotationRecord> record() const;
    [[nodiscard]] QByteArray storedToken() const;
    /// The key of the tasks' copy is in it, which is made in the background after signing in.
    [[nodiscard]] bool keepsTasks() const;
    /// "Never lost": the server would still take the stored refresh token.
    [[nodiscard]] bool sessionSurvives() const { return server->tokens().accepts(storedToken()); }

    /// Lets simulated time pass, from one thing that is due to the next. While a request is on the wire that the server
    /// does not ignore, real time passes instead.
    void pass(std::chrono::milliseconds duration);
    /// The same until `condition` holds. False: it did not within `limit`.
    bool passUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit = std::chrono::minutes(2));

private:
    [[nodiscard]] bool awaitsAnswer() const;
    void turn() const;
    void settle() const;
    void step(BootTime end);
};

/// Where the outcome of a call lands; must outlive the call.
struct Reply
{
    Reply() = default;

    std::optional<Result<QJsonValue>> result;

    [[nodiscard]] bool ok() const { return result && result->has_value(); }
    [[nodiscard]] QString error() const;
};

/// A run of the client: everything that a program has between its windows and the network, wired as in the program.
class Client
{
public:
    explicit Client(Site &site, const QString &subject = {});
    ~Client();
    Client(const Client &) = delete;
    Client &operator=(const Client &) = delete;

    SessionManager *operator->() { return &session(); }
    SessionManager &session() { return m_session; }
    TaskRepository &tasks() { return m_context->tasks(); }
    [[nodiscard]] SessionView::Phase phase() const { return m_session.view().phase; }

    Result<void> signIn(const QString &email = QStringLiteral("ann@example.org"),
                        const QByteArray &password = "password1");
    Result<void> signOut();
    /// Starts a call with the bearer; its outcome lands in `reply`.
    void call(ApiCall call, Reply &reply);
    /// Lets time pass until `GET /auth/me` has been answered: "answered", or the error's name.
    QString use();

private:
    Site &m_site;
    std::shared_ptr<HttpTransport> m_transport;
    std::unique_ptr<AccountContext> m_context;
    SessionManager &m_session;
    ApiClient m_api;
};

/// A run in which Ann is signed in, and the answers so far are forgotten. Fails the test otherwise.
[[nodiscard]] std::unique_ptr<Client> signedInClient(Site &site);
/// A later run of her client, which has found its session. Fails the test otherwise.
[[nodiscard]] std::unique_ptr<Client> resumedClient(Site &site);

} // namespace Latchkey::Test
