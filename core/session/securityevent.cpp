// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/securityevent.h"

namespace Latchkey {

using Phase = SessionState::Phase;
using What = SecurityEvent::What;

namespace {

using Found = std::optional<SecurityEvent>;

/// The person sees the lock page, also while the password they entered there is checked.
bool isLocked(const SessionState &state)
{
    return state.phase == Phase::AppLocked || state.lockWanted
           || (state.phase == Phase::Authenticating && state.before == Phase::AppLocked);
}

/// The server has said no; a network that is down says nothing about who tried.
bool isRefusal(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::WrongCredentials:
    case Error::Kind::WrongCode:
    case Error::Kind::OtherAccount:
    case Error::Kind::AccessDenied:
    case Error::Kind::RateLimited: return true;
    default: return false;
    }
}

Found refused(const SessionState &before, Error::Kind why)
{
    if (!isRefusal(why))
        return std::nullopt;
    return SecurityEvent(isLocked(before) ? What::UnlockRefused : What::SignInRefused, why);
}

/// Each of these is heard in its own epoch and phase only; what comes late is no news.
class Reading
{
public:
    Reading(const SessionState &before, const SessionState &after)
        : m_before(before)
        , m_after(after)
    {
    }

    Found operator()(const Event::SignInSucceeded &event) const
    {
        if (!isExpected(event.epoch, Phase::Authenticating))
            return std::nullopt;
        if (m_after.epoch == m_before.epoch)
            return refused(m_before, Error::Kind::OtherAccount);
        return SecurityEvent(isLocked(m_before) ? What::Unlocked : What::SignedIn);
    }
    Found operator()(const Event::SignInFailed &event) const
    {
        return isExpected(event.epoch, Phase::Authenticating) ? refused(m_before, event.why) : std::nullopt;
    }
    Found operator()(const Event::RefreshEnded &event) const
    {
        if (!isExpected(event.epoch, Phase::Refreshing))
            return std::nullopt;
        if (std::holds_alternative<Outcome::Renewed>(event.outcome))
            return SecurityEvent(What::Renewed);
        if (const auto *ended = std::get_if<Outcome::Ended>(&event.outcome))
            return endOf(ended->cause.kind);
        const auto *failed = std::get_if<Outcome::Failed>(&event.outcome);
        if (!failed || failed->cause.kind == Error::Kind::Cancelled)
            return std::nullopt;
        return SecurityEvent(What::RenewalFailed, failed->cause.kind);
    }
    Found operator()(const Event::Probed &) const
    {
        const bool ended = m_before.phase == Phase::Probing && m_after.phase == Phase::ReauthRequired && m_after.why;
        return ended ? endOf(m_after.why->kind) : std::nullopt;
    }
    Found operator()(const Event::LockWanted &) const
    {
        return !isLocked(m_before) && isLocked(m_after) ? Found(What::Locked) : std::nullopt;
    }
    Found operator()(const Event::Unlocked &) const
    {
        return isLocked(m_before) && !isLocked(m_after) ? Found(What::Unlocked) : std::nullopt;
    }
    Found operator()(const Event::SignOutWanted &) const
    {
        const bool out = m_before.phase != Phase::SigningOut && m_after.phase == Phase::SigningOut;
        return out ? Found(What::SignedOut) : std::nullopt;
    }
    template <typename Other>
    Found operator()(const Other &) const
    {
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isExpected(quint64 epoch, Phase phase) const
    {
        return epoch == m_before.epoch && m_before.phase == phase;
    }
    /// That another program has signed out is that program's news.
    static Found endOf(Error::Kind why)
    {
        return why == Error::Kind::SignedOut ? std::nullopt : Found(SecurityEvent(What::Ended, why));
    }

    const SessionState &m_before;
    const SessionState &m_after;
};

} // namespace

QLatin1String securityEventName(What what)
{
    switch (what) {
    case What::SignedIn: return QLatin1String("signed-in");
    case What::SignInRefused: return QLatin1String("sign-in-refused");
    case What::Renewed: return QLatin1String("renewed");
    case What::RenewalFailed: return QLatin1String("renewal-failed");
    case What::Ended: return QLatin1String("ended");
    case What::Locked: return QLatin1String("locked");
    case What::Unlocked: return QLatin1String("unlocked");
    case What::UnlockRefused: return QLatin1String("unlock-refused");
    case What::DeviceEnded: return QLatin1String("device-ended");
    case What::OthersEnded: return QLatin1String("others-ended");
    case What::PasswordChanged: return QLatin1String("password-changed");
    case What::SignedOut: return QLatin1String("signed-out");
    }
    Q_UNREACHABLE();
}

std::optional<SecurityEvent> securityEventOf(const SessionState &before, const SessionEvent &event,
                                             const SessionState &after)
{
    return std::visit(Reading(before, after), event);
}

} // namespace Latchkey
