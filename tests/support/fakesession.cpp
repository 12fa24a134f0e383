// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesession.h"

namespace Latchkey::Test {

using Phase = SessionView::Phase;

void FakeSession::setView(const SessionView &view)
{
    m_view = view;
    Q_EMIT changed();
}

void FakeSession::setPhase(Phase phase)
{
    m_view.phase = phase;
    Q_EMIT changed();
}

void FakeSession::setActive(const Identity &identity, BootTime renewsAt)
{
    m_view.phase = Phase::Active;
    m_view.storage = SessionView::Storage::Persisted;
    m_view.keychainName = QStringLiteral("GNOME Keyring");
    m_view.identity = identity;
    m_view.renewsAt = renewsAt;
    m_view.accessExpiresAt = renewsAt + std::chrono::minutes(1);
    m_view.lastError.reset();
    Q_EMIT changed();
}

QCoro::Task<Result<void>> FakeSession::authenticate(Call call, Credentials credentials)
{
    m_calls << call;
    m_attempts << Attempt{credentials.email, credentials.name, credentials.password.exposed(), credentials.way,
                          credentials.guide};
    const Phase before = m_view.phase;
    setPhase(Phase::Authenticating);
    auto &pass = m_gate.pass();
    Result<void> result = co_await pass;
    if (result) {
        if (m_view.identity.subject.isEmpty())
            m_view.identity.subject = QStringLiteral("1");
        m_view.identity.email = credentials.email;
        m_view.storage = SessionView::Storage::Persisted;
        m_view.lastError.reset();
    }
    setPhase(result ? Phase::Active : before);
    co_return result;
}

void FakeSession::cancelSignIn()
{
    m_calls << Call::CancelSignIn;
    m_gate.open(fail(Error::Kind::Cancelled));
}

QCoro::Task<Result<void>> FakeSession::signUp(Credentials credentials)
{
    return authenticate(Call::SignUp, std::move(credentials));
}

QCoro::Task<Result<void>> FakeSession::signIn(Credentials credentials)
{
    return authenticate(Call::SignIn, std::move(credentials));
}

QCoro::Task<Result<void>> FakeSession::signOut()
{
    m_calls << Call::SignOut;
    m_view.storage = SessionView::Storage::None;
    setPhase(Phase::SignedOut);
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeSession::unlockKeychain()
{
    m_calls << Call::Unlock;
    auto &pass = m_gate.pass();
    Result<void> result = co_await pass;
    co_return result;
}

QCoro::Task<Result<void>> FakeSession::lockApp(bool withKeychain)
{
    m_calls << (withKeychain ? Call::LockWithKeychain : Call::Lock);
    m_view.keychainUnlocks = withKeychain;
    setPhase(Phase::AppLocked);
    co_return Result<void>();
}

QCoro::Task<Result<void>> FakeSession::unlockApp()
{
    m_calls << Call::UnlockApp;
    auto &pass = m_gate.pass();
    Result<void> result = co_await pass;
    if (result)
        setPhase(Phase::Active);
    co_return result;
}

void FakeSession::answer(const Result<void> &result)
{
    m_gate.open(result);
}

} // namespace Latchkey::Test

#include "moc_fakesession.cpp"
