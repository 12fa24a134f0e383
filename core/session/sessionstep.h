// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionstate.h"

namespace Latchkey {

/// One step. Each phase has a function that reads like its rows of the table; what the rows share comes after.
class Step
{
public:
    Step(SessionState state, Moment moment)
        : s(std::move(state))
        , m_moment(moment)
    {
    }

    Transition take(const SessionEvent &event)
    {
        if (const auto epoch = epochOf(event); epoch && *epoch != s.epoch)
            late(event);
        else
            inPhase(event);
        return Transition{std::move(s), std::move(m_effects)};
    }

private:
    // The phases.
    void inPhase(const SessionEvent &event);
    void boot(const SessionEvent &event);
    void probing(const SessionEvent &event);
    void keychainMissing(const SessionEvent &event);
    void signedOut(const SessionEvent &event);
    void authenticating(const SessionEvent &event);
    void active(const SessionEvent &event);
    void refreshing(const SessionEvent &event);
    void degraded(const SessionEvent &event);
    void reauthRequired(const SessionEvent &event);
    void appLocked(const SessionEvent &event);
    void signingOut(const SessionEvent &event);
    /// What belongs to an epoch that is over: nothing changes, nothing is kept (I8).
    void late(const SessionEvent &event);
    void ignore() { ++s.ignored; }

    // How a refresh ended.
    void ended(const Outcome::Renewed &outcome);
    void ended(const Outcome::Adopted &outcome);
    void ended(const Outcome::Ended &outcome);
    void ended(const Outcome::Failed &outcome);
    void ended(const Outcome::Superseded &outcome);

    // What several phases do.
    void probe();
    void lookAgain();
    void probed(const Event::Probed &event);
    void waitForKeychain(SessionState::Phase phase, Error why);
    void refresh(bool byRejection = false);
    void renewIfNeeded();
    void rejected(quint64 generation);
    void wake();
    void degrade(const Error &why);
    void requireReauth(Error why);
    void networkReturned();
    void lock();
    void unlock();
    void startSignIn();
    void signedIn(const Event::SignInSucceeded &event);
    void backFromSignIn(std::optional<Error> why);
    void activate(const AccessFacts &access, const OfferPtr &offer);
    void persist(OfferPtr offer = nullptr);
    void persisted(const Event::PersistEnded &event);
    void startSignOut();
    void erase();
    void erased(const Event::EraseEnded &event);
    void dropAccess();

    [[nodiscard]] static std::optional<quint64> epochOf(const SessionEvent &event);
    [[nodiscard]] BootTime now() const { return m_moment.now; }
    void emitEffect(SessionEffect effect) { m_effects.push_back(std::move(effect)); }

    SessionState s;
    Moment m_moment;
    std::vector<SessionEffect> m_effects;
};

[[nodiscard]] bool isKeychainTrouble(Error::Kind kind);
[[nodiscard]] inline bool isDue(const std::optional<BootTime> &when, BootTime now)
{
    return when && *when <= now;
}

} // namespace Latchkey
