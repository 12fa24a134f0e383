// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/authbackend.h"
#include "core/base/clock.h"
#include "core/keychain/credentialstore.h"
#include "core/session/rotationrecord.h"

#include <memory>
#include <optional>
#include <variant>

namespace Latchkey {

/// Tokens on their way from an event to the effect that uses them. The transition function passes them on and never
/// looks inside.
struct Offer
{
    Offer() = default;

    std::optional<RotationRecord> record; ///< the credential to hold in memory
    std::shared_ptr<const Secret> access; ///< null: none that could be used
    Identity identity;
    bool written = false; ///< the record may be in the keychain
};
using OfferPtr = std::shared_ptr<Offer>;

/// What is known of an access token.
struct AccessFacts
{
    AccessFacts() = default;
    explicit AccessFacts(std::optional<std::chrono::milliseconds> lifetime)
        : usable(true)
        , lifetime(lifetime)
    {
    }

    bool usable = false;
    std::optional<std::chrono::milliseconds> lifetime; ///< from its receipt; nothing: only a 401 will tell
};

/// How far a refresh is.
enum class RefreshStep { Spacing, WaitLock, ReRead, Sent, Ambiguous, Persist };

/// How a refresh ended.
namespace Outcome {

/// There is a new access token, and what it came with is in the keychain or could not be put there.
struct Renewed
{
    Renewed() = default;

    QString subject;
    AccessFacts access;
    quint64 generation = 0;
    bool renewable = true;
    bool durable = false;
    std::optional<Error> problem; ///< why it is not durable
    OfferPtr offer;
};
/// Another process has renewed; the access token in memory is still good.
struct Adopted
{
    Adopted() = default;

    quint64 generation = 0;
    OfferPtr offer;
};
/// Definitive: refused, proven missing, unreadable for ever, expired, or signed out by another process.
struct Ended
{
    Ended() = default;
    explicit Ended(Error cause)
        : cause(std::move(cause))
    {
    }

    Error cause;
};
/// Nothing can be concluded about the session. `offer` is the record that was read, if one was.
struct Failed
{
    Failed() = default;
    explicit Failed(Error cause)
        : cause(std::move(cause))
    {
    }

    Error cause;
    quint64 generation = 0;
    OfferPtr offer;
};
/// Its session is over. `offer` is what came all the same: to be revoked, and deleted if it was written.
struct Superseded
{
    Superseded() = default;

    OfferPtr offer;
};

} // namespace Outcome

using RefreshOutcome =
    std::variant<Outcome::Renewed, Outcome::Adopted, Outcome::Ended, Outcome::Failed, Outcome::Superseded>;

/// What happens to a session. Events that answer an effect carry the epoch they belong to.
namespace Event {

struct Started
{
    bool signedOutBefore = false; ///< the absence of a record has a reason
};
struct Probed
{
    KeychainProbe::State state = KeychainProbe::State::Unavailable;
    bool elsewhere = false; ///< the record was last put in another keychain (K9)
};
/// The keychain was locked, unlocked, or its service came or went.
struct KeychainChanged
{
};
struct SignInStarted
{
};
struct SignInFailed
{
    quint64 epoch = 0;
    Error::Kind why = Error::Kind::Cancelled;
};
struct SignInSucceeded
{
    SignInSucceeded() = default;

    quint64 epoch = 0;
    QString subject;
    AccessFacts access;
    quint64 generation = 0;
    bool renewable = true;
    OfferPtr offer;
};
/// Somebody needs an access token.
struct TokenWanted
{
};
/// A server answered 401 to that access token.
struct TokenRejected
{
    quint64 generation = 0;
};
/// A deadline may have passed; which one, the state knows. Also after the machine slept.
struct Woke
{
};
struct RetryWanted
{
};
/// There is a network again, where there was none.
struct NetworkReturned
{
};
struct LockWanted
{
};
/// The person has shown the keychain that it is them.
struct Unlocked
{
};
struct RefreshStepped
{
    quint64 epoch = 0;
    RefreshStep step = RefreshStep::WaitLock;
};
struct RefreshEnded
{
    RefreshEnded(quint64 epoch, RefreshOutcome outcome)
        : epoch(epoch)
        , outcome(std::move(outcome))
    {
    }

    quint64 epoch = 0;
    RefreshOutcome outcome;
};
struct PersistEnded
{
    PersistEnded() = default;

    quint64 epoch = 0;
    quint64 generation = 0; ///< of the record in the keychain, if there is no error
    std::optional<Error> error;
    OfferPtr offer; ///< as in Effect::Persist
};
struct SignOutWanted
{
};
struct EraseEnded
{
    quint64 epoch = 0;
    std::optional<Error> error;
};

} // namespace Event

using SessionEvent =
    std::variant<Event::Started, Event::Probed, Event::KeychainChanged, Event::SignInStarted, Event::SignInFailed,
                 Event::SignInSucceeded, Event::TokenWanted, Event::TokenRejected, Event::Woke, Event::RetryWanted,
                 Event::NetworkReturned, Event::LockWanted, Event::Unlocked, Event::RefreshStepped, Event::RefreshEnded,
                 Event::PersistEnded, Event::SignOutWanted, Event::EraseEnded>;

/// What is to be done about it, in order.
namespace Effect {

struct Probe
{
};
/// Runs a refresh, not before that point of the boot clock; answered by RefreshEnded.
struct Refresh
{
    quint64 epoch = 0;
    BootTime notBefore{0};
};
/// Writes the held record to the keychain; answered by PersistEnded, which hands `offer` back.
struct Persist
{
    quint64 epoch = 0;
    OfferPtr offer;
};
/// From now on the offer's record is the newest credential.
struct Hold
{
    OfferPtr offer;
};
/// From now on the offer's access token is given out, under that generation.
struct Publish
{
    quint64 generation = 0;
    OfferPtr offer;
};
struct DropAccess
{
};
/// The offer belongs to no session: its token is revoked, and deleted if it was written.
struct Discard
{
    OfferPtr offer;
};
/// Revokes the held credential and forgets it.
struct RevokeHeld
{
};
/// Forgets the held credential, which is of no use any more.
struct ForgetHeld
{
};
/// Whoever waits for a refresh gets Cancelled.
struct CancelWaiters
{
};
/// Deletes the record from the keychain; answered by EraseEnded.
struct Erase
{
    quint64 epoch = 0;
};

} // namespace Effect

using SessionEffect =
    std::variant<Effect::Probe, Effect::Refresh, Effect::Persist, Effect::Hold, Effect::Publish, Effect::DropAccess,
                 Effect::Discard, Effect::RevokeHeld, Effect::ForgetHeld, Effect::CancelWaiters, Effect::Erase>;

} // namespace Latchkey
