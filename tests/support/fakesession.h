// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"
#include "tests/support/gate.h"

namespace Latchkey::Test {

/// A session that does what the test says. Signing in and up wait for `answer`; what was asked is recorded.
class FakeSession final : public Session
{
    Q_OBJECT

public:
    enum class Call { Start, SignUp, SignIn, CancelSignIn, SignOut, Unlock, Lock, LockWithKeychain, UnlockApp, Retry };
    struct Attempt
    {
        QString email;
        QString name;
        QByteArray password;
        SignInWay way = SignInWay::Password;
        std::shared_ptr<SignInGuide> guide;
    };

    using Session::Session;

    [[nodiscard]] const SessionView &view() const override { return m_view; }
    void start() override { m_calls << Call::Start; }
    QCoro::Task<Result<void>> signUp(Credentials credentials) override;
    QCoro::Task<Result<void>> signIn(Credentials credentials) override;
    void cancelSignIn() override;
    QCoro::Task<Result<void>> signOut() override;
    QCoro::Task<Result<void>> unlockKeychain() override;
    QCoro::Task<Result<void>> lockApp(bool withKeychain) override;
    QCoro::Task<Result<void>> unlockApp() override;
    void retryNow() override { m_calls << Call::Retry; }

    void setView(const SessionView &view);
    void setPhase(SessionView::Phase phase);
    /// Somebody is signed in, renewing at `renewsAt`, kept in "GNOME Keyring".
    void setActive(const Identity &identity, BootTime renewsAt);
    /// Ends the sign-in, sign-up or unlocking under way; success of the first two makes the session active, failure
    /// puts the phase from before back.
    void answer(const Result<void> &result);
    [[nodiscard]] bool isAsked() const { return m_gate.isWaiting(); }
    [[nodiscard]] const QList<Call> &calls() const { return m_calls; }
    [[nodiscard]] const QList<Attempt> &attempts() const { return m_attempts; }

private:
    QCoro::Task<Result<void>> authenticate(Call call, Credentials credentials);

    SessionView m_view;
    QList<Call> m_calls;
    QList<Attempt> m_attempts;
    Gate m_gate;
};

} // namespace Latchkey::Test
