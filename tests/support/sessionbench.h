// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionmanager.h"

#include "tests/support/fakebackend.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakecredentialstore.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>

#include <memory>

namespace Latchkey::Test {

/// What outlives a run of the program: keychain, server, files, time.
struct Machine
{
    QTemporaryDir dir{inMemory()};
    FakeClock clock;
    FakeBackend backend{clock};
    FakeCredentialStore store;
    QUuid account = QUuid::createUuid();
    QString issuer = QStringLiteral("https://tasks.example");

    Machine();

    [[nodiscard]] QString key() const;
    /// What is in the keychain, past all faults.
    [[nodiscard]] std::optional<RotationRecord> record() const;
    [[nodiscard]] QByteArray storedToken() const;
    /// Where files are synced fast: simulated days sync thousands of times.
    [[nodiscard]] static QString inMemory();
    /// Lets time pass in steps, with what it brings about.
    void pass(std::chrono::milliseconds duration, std::chrono::milliseconds step = std::chrono::seconds(1));
    /// Lets minutes pass until the server is next asked to refresh; at most an hour.
    void passUntilRefresh();
};

/// A run of the program.
class Program
{
public:
    explicit Program(Machine &machine, const QString &subject = {});
    /// With another keychain than the machine's.
    Program(Machine &machine, const QString &subject, CredentialStore &store);
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    SessionManager *operator->() { return m_session.get(); }
    SessionManager &session() { return *m_session; }
    [[nodiscard]] SessionView::Phase phase() const { return m_session->view().phase; }

    Result<void> signIn(const QString &email = QStringLiteral("ann@example.org"),
                        const QByteArray &password = "password1");
    Result<void> signOut();
    Result<AccessToken> token();
    Result<AccessToken> tokenAfter(quint64 generation);
    /// Ends the run; done by the destructor otherwise.
    void quit();

private:
    std::unique_ptr<SessionManager> m_session;
};

/// Ann, signed in; fails the test otherwise.
void signInAnn(Program &program);

/// What came of questions that were asked at once.
struct Answers
{
    int expected = 0;
    QList<Result<AccessToken>> tokens;
};
/// Adds what came to `answers`, which must outlive it.
QCoro::Task<> askAfter(SessionManager *session, quint64 generation, Answers *answers);

[[nodiscard]] Credentials credentials(const QString &email, const QByteArray &password);
[[nodiscard]] QByteArray textOf(const Secret &secret);
[[nodiscard]] QByteArray textOf(const AccessToken &token);

} // namespace Latchkey::Test
