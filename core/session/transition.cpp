// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sessionstep.h"

#include <utility>

namespace Latchkey {

using Phase = SessionState::Phase;

namespace {

template <typename... Handlers>
struct Cases : Handlers...
{
    using Handlers::operator()...;
};
template <typename... Handlers>
Cases(Handlers...) -> Cases<Handlers...>;

} // namespace

void Step::inPhase(const SessionEvent &event)
{
    switch (s.phase) {
    case Phase::Boot: return boot(event);
    case Phase::Probing: return probing(event);
    case Phase::KeychainLocked:
    case Phase::KeychainBusy:
    case Phase::KeychainUnavailable: return keychainMissing(event);
    case Phase::SignedOut: return signedOut(event);
    case Phase::Authenticating: return authenticating(event);
    case Phase::Active: return active(event);
    case Phase::Refreshing: return refreshing(event);
    case Phase::Degraded: return degraded(event);
    case Phase::ReauthRequired: return reauthRequired(event);
    case Phase::AppLocked: return appLocked(event);
    case Phase::SigningOut: return signingOut(event);
    }
}

void Step::boot(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::Started &e) {
                       s.signedOutBefore = e.signedOutBefore;
                       if (s.signedOutBefore)
                           s.subject.clear();
                       probe();
                   },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::probing(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::Probed &e) { probed(e); },
                   [this](const Event::KeychainChanged &) { s.keychainChanged = true; },
                   [this](const Event::LockWanted &) { lock(); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::keychainMissing(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::KeychainChanged &) { probe(); },
                   [this](const Event::RetryWanted &) { probe(); },
                   [this](const Event::Woke &) { isDue(s.probeAt, now()) ? lookAgain() : ignore(); },
                   [this](const Event::SignInStarted &) { startSignIn(); },
                   [this](const Event::LockWanted &) { s.subject.isEmpty() ? ignore() : lock(); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::signedOut(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::SignInStarted &) { startSignIn(); },
                   [this](const Event::KeychainChanged &) { s.erasePending ? erase() : ignore(); },
                   [this](const Event::RetryWanted &) { s.erasePending ? erase() : ignore(); },
                   [this](const Event::Woke &) { s.erasePending &&isDue(s.probeAt, now()) ? erase() : ignore(); },
                   [this](const Event::EraseEnded &e) { erased(e); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::authenticating(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::SignInSucceeded &e) { signedIn(e); },
                   [this](const Event::SignInFailed &) { backFromSignIn(s.why); },
                   [this](const Event::PersistEnded &e) { persisted(e); },
                   [this](const Event::EraseEnded &e) { erased(e); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::active(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::TokenWanted &) { renewIfNeeded(); },
                   [this](const Event::TokenRejected &e) { rejected(e.generation); },
                   [this](const Event::Woke &) { wake(); },
                   [this](const Event::KeychainChanged &) { s.durable ? ignore() : persist(); },
                   [this](const Event::RetryWanted &) { s.durable ? ignore() : persist(); },
                   [this](const Event::PersistEnded &e) { persisted(e); },
                   [this](const Event::LockWanted &) { lock(); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::refreshing(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::RefreshStepped &e) { s.step = e.step; },
                   [this](const Event::RefreshEnded &e) {
                       std::visit([this](const auto &outcome) { ended(outcome); }, e.outcome);
                       if (std::exchange(s.lockWanted, false) && s.phase != Phase::SignedOut)
                           lock();
                   },
                   [this](const Event::LockWanted &) {
                       s.lockWanted = true;
                       dropAccess();
                   },
                   [this](const Event::TokenRejected &e) { s.rejected |= e.generation == s.accessGeneration; },
                   [this](const Event::PersistEnded &e) { persisted(e); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::degraded(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::Woke &) { wake(); },
                   [this](const Event::RetryWanted &) {
                       !s.heldOffUntil || isDue(s.heldOffUntil, now()) ? refresh() : ignore();
                   },
                   [this](const Event::KeychainChanged &) {
                       s.why &&isKeychainTrouble(s.why->kind) ? refresh() : s.held && !s.durable ? persist() : ignore();
                   },
                   [this](const Event::NetworkReturned &) { networkReturned(); },
                   [this](const Event::TokenRejected &e) { s.rejected |= e.generation == s.accessGeneration; },
                   [this](const Event::PersistEnded &e) { persisted(e); },
                   [this](const Event::LockWanted &) { lock(); },
                   [this](const Event::SignInStarted &) { startSignIn(); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::reauthRequired(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::LockWanted &) { lock(); },
                   [this](const Event::SignInStarted &) { startSignIn(); },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::appLocked(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::Unlocked &) { unlock(); },
                   [this](const Event::SignInStarted &) { startSignIn(); },
                   [this](const Event::KeychainChanged &) { s.held ? persist() : ignore(); },
                   [this](const Event::Woke &) { s.held &&isDue(s.persistAt, now()) ? persist() : ignore(); },
                   [this](const Event::PersistEnded &e) {
                       persisted(e);
                       lock();
                   },
                   [this](const Event::SignOutWanted &) { startSignOut(); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

void Step::signingOut(const SessionEvent &event)
{
    std::visit(Cases{
                   [this](const Event::EraseEnded &e) { erased(e); },
                   [this](const auto &) { ignore(); },
               },
               event);
}

std::optional<quint64> Step::epochOf(const SessionEvent &event)
{
    return std::visit(
        [](const auto &e) -> std::optional<quint64> {
            if constexpr (requires { e.epoch; })
                return e.epoch;
            else
                return std::nullopt;
        },
        event);
}

void Step::late(const SessionEvent &event)
{
    ignore();
    if (const auto *refreshed = std::get_if<Event::RefreshEnded>(&event)) {
        std::visit(Cases{
                       [this](const Outcome::Renewed &o) { emitEffect(Effect::Discard{o.offer}); },
                       [this](const Outcome::Superseded &o) { emitEffect(Effect::Discard{o.offer}); },
                       [](const auto &) {},
                   },
                   refreshed->outcome);
    }
    if (const auto *signedIn = std::get_if<Event::SignInSucceeded>(&event))
        emitEffect(Effect::Discard{signedIn->offer});
}

Transition transition(SessionState state, const SessionEvent &event, Moment moment)
{
    return Step(std::move(state), moment).take(event);
}

} // namespace Latchkey
