// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacing.h"
#include "core/session/sessionstate.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <sstream>
#include <tuple>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionState::Phase;
using Kind = Error::Kind;

/// Random sequences of events, with the world answering the effects as it likes: the invariants I1 to I24 as far as
/// they concern the transition function. SESSION_STEPS sets how many events are played, a
/// million unless told.
class SessionInvariantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldHoldInEverySequence();
    void shouldReachActiveWhenEverythingWorks();
};

namespace {

constexpr int SequenceLength = 100;

/// One choice of the random world.
struct Choice
{
    int kind = 0;
    int detail = 0;
    int wait = 0; ///< ms
};

void showValue(const Choice &choice, std::ostream &stream)
{
    stream << '{' << choice.kind << ',' << choice.detail << ',' << choice.wait << '}';
}

rc::Gen<Choice> anyChoice()
{
    return rc::gen::build<Choice>(rc::gen::set(&Choice::kind, rc::gen::inRange(0, 20)),
                                  rc::gen::set(&Choice::detail, rc::gen::inRange(0, 12)),
                                  rc::gen::set(&Choice::wait, rc::gen::element(0, 1, 300, 1000, 5000, 14'999, 15'000,
                                                                               60'000, 1'800'000, 28'800'000)));
}

/// About SequenceLength of them.
rc::Gen<std::vector<Choice>> anySequence()
{
    return rc::gen::resize(2 * SequenceLength, rc::gen::container<std::vector<Choice>>(anyChoice()));
}

/// What all sequences together have done: a property that was never put to the test proves nothing.
struct Coverage
{
    qint64 steps = 0;
    std::map<Phase, qint64> phases;
};

/// Plays the part of everything around the transition function, and checks after each step.
class World
{
public:
    World(bool known, Coverage &coverage)
        : m_coverage(coverage)
    {
        if (known)
            m_state.subject = QStringLiteral("1");
        feed(Event::Started{});
    }

    void play(const Choice &choice)
    {
        m_now += std::chrono::milliseconds(choice.wait);
        switch (choice.kind) {
        case 0: return feed(Event::KeychainChanged{});
        case 1: return feed(Event::SignInStarted{});
        case 2: return feed(Event::TokenWanted{});
        case 3: return feed(Event::TokenRejected{m_state.accessGeneration - static_cast<quint64>(choice.detail % 2)});
        case 4: return feed(Event::Woke{});
        case 5: return feed(Event::RetryWanted{});
        case 6: return choice.detail < 3 ? feed(Event::SignOutWanted{}) : feed(Event::Woke{});
        case 7: return signInAnswered(choice.detail);
        case 8: return feed(Event::Probed{static_cast<KeychainProbe::State>(choice.detail % 5), choice.detail > 9});
        case 9: return feed(Event::NetworkReturned{});
        case 10: return choice.detail < 6 ? feed(Event::LockWanted{}) : feed(Event::Woke{});
        case 11: return feed(Event::Unlocked{});
        default: return answerOldest(choice.detail);
        }
    }

    void answerWell()
    {
        m_now += 1min;
        if (m_state.phase == Phase::Probing)
            return feed(Event::Probed{KeychainProbe::State::Present});
        if (m_open.empty()) {
            feed(Event::KeychainChanged{});
            return feed(Event::Woke{});
        }
        answerOldest(0);
    }

    [[nodiscard]] const SessionState &state() const { return m_state; }

private:
    void answerOldest(int detail)
    {
        if (m_open.empty())
            return;
        const SessionEffect effect = m_open.front();
        m_open.erase(m_open.begin());
        if (const auto *refresh = std::get_if<Effect::Refresh>(&effect)) {
            m_now = std::max(m_now, refresh->notBefore);
            feed(Event::RefreshEnded(refresh->epoch, outcomeFor(detail)));
        } else if (const auto *persist = std::get_if<Effect::Persist>(&effect)) {
            Event::PersistEnded event;
            event.epoch = persist->epoch;
            event.generation = m_state.generation;
            event.offer = persist->offer;
            if (detail % 3 == 1)
                event.error = Error(Kind::KeychainLocked);
            feed(event);
        } else if (const auto *erase = std::get_if<Effect::Erase>(&effect)) {
            feed(Event::EraseEnded{erase->epoch, detail % 2 ? std::optional(Error(Kind::KeychainBusy)) : std::nullopt});
        }
    }

    RefreshOutcome outcomeFor(int detail) const
    {
        switch (detail) {
        case 0:
        case 1:
        case 2:
        case 3: {
            Outcome::Renewed renewed;
            renewed.subject = QStringLiteral("1");
            renewed.access = detail == 3 ? AccessFacts() : AccessFacts(std::chrono::seconds(detail == 2 ? 5 : 1800));
            renewed.generation = m_state.generation + 1;
            renewed.durable = detail != 1;
            if (!renewed.durable)
                renewed.problem = Error(Kind::KeychainLocked);
            renewed.offer = std::make_shared<Offer>();
            return renewed;
        }
        case 4: {
            Outcome::Adopted adopted;
            adopted.generation = m_state.generation + 1;
            return m_state.access ? RefreshOutcome(adopted) : RefreshOutcome(Outcome::Failed(Error(Kind::Timeout)));
        }
        case 5: return Outcome::Ended(Error(Kind::InvalidGrant));
        case 6: return Outcome::Ended(Error(Kind::CredentialMissing));
        case 7: {
            Error limited(Kind::RateLimited);
            limited.retryAfter = 60s;
            return Outcome::Failed(limited);
        }
        case 8: return Outcome::Failed(Error(Kind::KeychainLocked));
        case 9: return Outcome::Failed(Error(Kind::LockTimeout));
        case 10: return Outcome::Failed(Error(Kind::ConnectionLost));
        default: return Outcome::Failed(Error(Kind::ServerFailure));
        }
    }

    void signInAnswered(int detail)
    {
        if (m_state.phase != Phase::Authenticating || m_state.pendingAccess)
            return;
        if (detail > 8)
            return feed(Event::SignInFailed{m_state.epoch});
        Event::SignInSucceeded event;
        // Sometimes an answer from before the last sign-out.
        event.epoch = detail == 8 ? m_state.epoch - 1 : m_state.epoch;
        event.subject = detail == 7 ? QStringLiteral("2") : QStringLiteral("1");
        event.access = AccessFacts(30min);
        event.generation = m_state.generation + 1;
        event.offer = std::make_shared<Offer>();
        feed(event);
    }

    void feed(const SessionEvent &event)
    {
        const SessionState before = m_state;
        const Transition step = transition(before, event, Moment{m_now, 0.5});
        m_state = step.state;
        for (const SessionEffect &effect : step.effects)
            perform(effect, before, event);
        ++m_coverage.steps;
        ++m_coverage.phases[m_state.phase];
        check(before, event, step);
    }

    void perform(const SessionEffect &effect, const SessionState &before, const SessionEvent &event)
    {
        if (const auto *refresh = std::get_if<Effect::Refresh>(&effect)) {
            startRefresh(*refresh, before, event);
            m_open.push_back(effect);
        } else if (std::holds_alternative<Effect::Persist>(effect) || std::holds_alternative<Effect::Erase>(effect)) {
            m_open.push_back(effect);
        } else if (std::holds_alternative<Effect::Hold>(effect)) {
            // I4: what is held is only ever replaced by something newer.
            RC_ASSERT(m_state.generation >= before.generation);
        }
    }

    void startRefresh(const Effect::Refresh &refresh, const SessionState &before, const SessionEvent &event)
    {
        // I1: one at a time within an epoch.
        for (const SessionEffect &open : m_open) {
            if (const auto *other = std::get_if<Effect::Refresh>(&open))
                RC_ASSERT(other->epoch != refresh.epoch);
        }
        // I14: not faster than the backoff and what the server asked for, whatever the user or a request wants.
        const bool byUser =
            std::holds_alternative<Event::RetryWanted>(event) || std::holds_alternative<Event::KeychainChanged>(event);
        if (before.phase == Phase::Degraded && !byUser)
            RC_ASSERT(m_now >= *before.retryAt);
        if (before.phase == Phase::Degraded && before.heldOffUntil
            && !std::holds_alternative<Event::KeychainChanged>(event))
            RC_ASSERT(m_now >= *before.heldOffUntil);
        // R21: successful refreshes keep their distance, but for the first 401 and after a lock, which wiped the token.
        const bool isFree =
            std::holds_alternative<Event::TokenRejected>(event) || std::holds_alternative<Event::Unlocked>(event);
        if (before.refreshedAt && before.failures == 0 && !isFree)
            RC_ASSERT(refresh.notBefore >= *before.refreshedAt + Pacing::MinGap);
    }

    void check(const SessionState &before, const SessionEvent &event, const Transition &step) const
    {
        const SessionState &now = m_state;
        // I3: what is given out is in the keychain, or known to be in memory only.
        for (const SessionEffect &effect : step.effects) {
            if (std::holds_alternative<Effect::Publish>(effect))
                RC_ASSERT(now.held && (now.durable || (now.persistAt && now.why)));
        }
        // I5: only the user's sign-out deletes.
        for (const SessionEffect &effect : step.effects) {
            if (std::holds_alternative<Effect::Erase>(effect))
                RC_ASSERT(now.phase == Phase::SigningOut || now.phase == Phase::SignedOut);
        }
        // I6: a session ends by a definitive cause only.
        const bool over = now.phase == Phase::ReauthRequired || now.phase == Phase::SignedOut;
        const bool wasOver = before.phase == Phase::ReauthRequired || before.phase == Phase::SignedOut
                             || before.phase == Phase::SigningOut || before.phase == Phase::Authenticating;
        if (over && !wasOver) {
            const auto *probed = std::get_if<Event::Probed>(&event);
            const auto *refreshed = std::get_if<Event::RefreshEnded>(&event);
            RC_ASSERT((probed && probed->state == KeychainProbe::State::Absent)
                      || (refreshed && std::holds_alternative<Outcome::Ended>(refreshed->outcome)));
        }
        // I8: epochs only grow, and only by sign-in and sign-out.
        RC_ASSERT(now.epoch == before.epoch
                  || (now.epoch == before.epoch + 1
                      && (std::holds_alternative<Event::SignOutWanted>(event)
                          || std::holds_alternative<Event::SignInSucceeded>(event))));
        // I14: as long as refreshes fail, the next one is ever further away.
        if (before.phase == Phase::Refreshing && now.phase == Phase::Degraded && now.why->kind != Kind::LockTimeout)
            RC_ASSERT(*now.retryAt - m_now >= Pacing::backoff(now.failures, 0, now.why->retryAfter));
        if (isLate(event, before))
            checkNothingCameOf(event, before, step);
        // I21: the subject never changes, but by signing out.
        RC_ASSERT(before.subject.isEmpty() || now.subject == before.subject
                  || (now.subject.isEmpty() && (now.phase == Phase::SigningOut || now.phase == Phase::SignedOut)));
        // A token is given out only by a session that has its credential.
        RC_ASSERT(!now.access || now.held);
        RC_ASSERT(!now.durable || now.held);
        // What waits has a deadline (I24), or a refresh that will end.
        if (now.phase == Phase::Degraded || now.keychainMissing())
            RC_ASSERT(now.deadline().has_value());
        RC_ASSERT(now.phase != Phase::Refreshing || hasOpenRefresh(now.epoch));
        // A locked session gives out nothing and asks nobody, and has in memory only what the keychain does not have.
        RC_ASSERT(now.phase != Phase::AppLocked || (!now.access && !now.durable));
        if (before.phase == Phase::AppLocked && !std::holds_alternative<Event::Unlocked>(event))
            RC_ASSERT(now.phase != Phase::Refreshing && now.phase != Phase::Probing);
        // K9: what another keychain may have is neither missing nor to be replaced.
        const auto *probed = std::get_if<Event::Probed>(&event);
        if (before.phase == Phase::Probing && probed && probed->elsewhere)
            RC_ASSERT(now.phase != Phase::ReauthRequired && now.phase != Phase::SignedOut);
        // R13: a session that ended asks nobody.
        if (now.phase == Phase::ReauthRequired && before.phase == Phase::ReauthRequired)
            RC_ASSERT(step.effects.empty());
    }

    static bool isLate(const SessionEvent &event, const SessionState &before)
    {
        return std::visit(
            [&before](const auto &e) {
                if constexpr (requires { e.epoch; })
                    return e.epoch != before.epoch;
                else
                    return false;
            },
            event);
    }

    /// I8: what belongs to an epoch that is over changes nothing, and a token that came with it is given back.
    void checkNothingCameOf(const SessionEvent &event, const SessionState &before, const Transition &step) const
    {
        const auto parts = [](const SessionState &s) {
            return std::tie(s.phase, s.epoch, s.subject, s.held, s.durable, s.generation, s.access, s.accessGeneration);
        };
        RC_ASSERT(parts(m_state) == parts(before));
        const auto *refreshed = std::get_if<Event::RefreshEnded>(&event);
        const bool brought = std::holds_alternative<Event::SignInSucceeded>(event)
                             || (refreshed && std::holds_alternative<Outcome::Renewed>(refreshed->outcome));
        RC_ASSERT(step.effects.size() == (brought ? 1U : 0U));
        if (brought)
            RC_ASSERT(std::holds_alternative<Effect::Discard>(step.effects.front()));
    }

    [[nodiscard]] bool hasOpenRefresh(quint64 epoch) const
    {
        return std::any_of(m_open.begin(), m_open.end(), [epoch](const SessionEffect &open) {
            const auto *refresh = std::get_if<Effect::Refresh>(&open);
            return refresh && refresh->epoch == epoch;
        });
    }

    Coverage &m_coverage;
    SessionState m_state;
    BootTime m_now{1'000'000};
    std::vector<SessionEffect> m_open;
};

/// Plays random sequences of `property` until that many steps were made. RC_PARAMS="seed=N" repeats a failed run, whose
/// seed it prints.
template <typename Property>
void playSteps(qint64 steps, const Coverage &coverage, const Property &property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    for (; coverage.steps < steps; ++params.seed) {
        const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
        std::ostringstream message;
        message << "seed " << params.seed << ": ";
        rc::detail::printResultMessage(result, message);
        QVERIFY2(result.template is<rc::detail::SuccessResult>(), message.str().c_str());
    }
    qInfo("%lld steps", static_cast<long long>(coverage.steps));
}

qint64 wantedSteps()
{
    bool set = false;
    const int steps = qEnvironmentVariableIntValue("SESSION_STEPS", &set);
    return set ? steps : 1'000'000;
}

} // namespace

void SessionInvariantsTest::shouldHoldInEverySequence()
{
    Coverage coverage;
    const auto property = [&coverage](bool known) {
        const auto choices = *anySequence();
        World world(known, coverage);
        for (const Choice &choice : choices)
            world.play(choice);
    };
    playSteps(wantedSteps(), coverage, property);
    for (int phase = 1; phase <= static_cast<int>(Phase::SigningOut); ++phase) // Boot is left at once
        QVERIFY2(coverage.phases[static_cast<Phase>(phase)] > 0, phaseName(static_cast<Phase>(phase)).data());
}

/// I20: whatever happened before, from a session that was not ended a working world leads back to Active.
void SessionInvariantsTest::shouldReachActiveWhenEverythingWorks()
{
    Coverage coverage;
    const auto property = [&coverage] {
        const auto choices = *anySequence();
        World world(true, coverage);
        for (const Choice &choice : choices)
            world.play(choice);
        const auto needsTheUser = [&world] {
            const Phase phase = world.state().phase;
            return phase == Phase::SignedOut || phase == Phase::ReauthRequired || phase == Phase::Authenticating
                   || phase == Phase::AppLocked || phase == Phase::SigningOut;
        };
        for (int i = 0; i < 300 && world.state().phase != Phase::Active && !needsTheUser(); ++i)
            world.answerWell();
        RC_ASSERT(world.state().phase == Phase::Active || needsTheUser());
    };
    playSteps(wantedSteps() / 4, coverage, property);
}

QTEST_GUILESS_MAIN(SessionInvariantsTest)
#include "tst_sessioninvariants.moc"
