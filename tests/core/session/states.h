// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionstate.h"

#include <QStringList>

#include <array>
#include <functional>

namespace Latchkey::Test {

constexpr BootTime Now{1'000'000};
constexpr Moment Here{Now, 0};

inline QString nameOf(const SessionEffect &effect)
{
    static const std::array names{"probe",   "refresh",     "persist",     "hold",           "publish", "drop-access",
                                  "discard", "revoke-held", "forget-held", "cancel-waiters", "erase"};
    static_assert(std::variant_size_v<SessionEffect> == names.size());
    return QString::fromLatin1(names.at(effect.index()));
}

inline QStringList names(const Transition &step)
{
    QStringList all;
    for (const SessionEffect &effect : step.effects)
        all.append(nameOf(effect));
    return all;
}

inline SessionState in(SessionState::Phase phase)
{
    SessionState state;
    state.phase = phase;
    state.subject = QStringLiteral("1");
    state.epoch = 3;
    state.generation = 5;
    const bool signedIn = phase == SessionState::Phase::Active || phase == SessionState::Phase::Refreshing
                          || phase == SessionState::Phase::Degraded;
    state.held = state.durable = state.access = signedIn;
    state.accessGeneration = 5;
    if (signedIn) {
        state.accessExpiresAt = Now + std::chrono::minutes(30);
        state.accessMargin = std::chrono::seconds(5);
        state.refreshedAt = Now - std::chrono::minutes(1);
    }
    if (phase == SessionState::Phase::Degraded) {
        state.failures = 1;
        state.retryAt = Now + std::chrono::seconds(2);
        state.why = Error(Error::Kind::Unreachable);
    }
    return state;
}

inline SessionState fresh(SessionState::Phase phase)
{
    SessionState state = in(phase);
    state.subject.clear();
    return state;
}

inline SessionState with(SessionState state, const std::function<void(SessionState &)> &change)
{
    change(state);
    return state;
}

inline SessionState isVolatile(SessionState::Phase phase)
{
    return with(in(phase), [](SessionState &s) {
        s.durable = false;
        s.persistAt = Now + std::chrono::seconds(1);
    });
}

inline Event::RefreshEnded ended(RefreshOutcome outcome)
{
    return Event::RefreshEnded(3, std::move(outcome));
}

inline Outcome::Renewed renewed(std::chrono::milliseconds lifetime = std::chrono::minutes(30))
{
    Outcome::Renewed outcome;
    outcome.subject = QStringLiteral("1");
    outcome.access = AccessFacts(lifetime);
    outcome.generation = 6;
    outcome.durable = true;
    return outcome;
}

inline Outcome::Renewed renewedInMemory()
{
    Outcome::Renewed outcome = renewed();
    outcome.durable = false;
    outcome.problem = Error(Error::Kind::KeychainLocked);
    return outcome;
}

inline Outcome::Failed failedAfterReading(Error::Kind kind)
{
    Outcome::Failed outcome{Error(kind)};
    outcome.generation = 5;
    outcome.offer = std::make_shared<Offer>();
    return outcome;
}

inline Event::SignInSucceeded signedIn(const QString &subject = QStringLiteral("1"))
{
    Event::SignInSucceeded event;
    event.epoch = 3;
    event.subject = subject;
    event.access = AccessFacts(std::chrono::minutes(30));
    event.generation = 6;
    return event;
}

inline Event::PersistEnded persisted(quint64 epoch, std::optional<Error> error = std::nullopt)
{
    Event::PersistEnded event;
    event.epoch = epoch;
    event.generation = 6;
    event.error = std::move(error);
    return event;
}

} // namespace Latchkey::Test
