// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/browserguide.h"
#include "tests/interop/deployment.h"
#include "tests/interop/interopclient.h"
#include "tests/support/jumpclock.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using Kind = Deployment::Kind;

/// The life of an account of each kind at real servers with a real keyring: signing up or in, tasks, expiry, renewal or
/// asking again, an end elsewhere, signing out.
class AccountLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLiveFromSignUpToSignOut_data();
    void shouldLiveFromSignUpToSignOut();
    void s1_shouldAskAgainInPlaceAtABaseServer_data();
    void s1_shouldAskAgainInPlaceAtABaseServer();
    void s5_shouldNoticeAnEndElsewhere_data();
    void s5_shouldNoticeAnEndElsewhere();
    void s5_shouldChangeThePasswordAndEndTheOthers_data();
    void s5_shouldChangeThePasswordAndEndTheOthers();
    void shouldNotOfferAPasswordThatIsKeptElsewhere_data();
    void shouldNotOfferAPasswordThatIsKeptElsewhere();
    void h1_shouldGiveEachServerItsOwnTokenOnly_data();
    void h1_shouldGiveEachServerItsOwnTokenOnly();
    void r20_shouldLiveWithAClockThatIsADayOff_data();
    void r20_shouldLiveWithAClockThatIsADayOff();
};

namespace {

const QString Email = QStringLiteral("ada@example.com");
const QByteArray Password = "correct horse";

/// The person, at a device: with a browser where the kind needs one.
std::shared_ptr<SignInGuide> guideFor(Kind kind)
{
    return kind == Kind::OpenId ? std::make_shared<BrowserGuide>() : nullptr;
}

Result<void> signInFirst(InteropClient &client, Kind kind)
{
    return kind == Kind::OpenId ? client.signIn(Email, Password, guideFor(kind)) : client.signUp(Email, Password);
}

QString nameOf(const Result<void> &result)
{
    return result ? QStringLiteral("done") : errorName(result.error().kind) + u' ' + result.error().detail;
}

Result<QString> addTask(InteropClient &client, const QString &title)
{
    TaskDraft draft;
    draft.title = title;
    return client.account().tasks().add(draft);
}

void complete(InteropClient &client)
{
    TaskPatch patch;
    patch.completed = true;
    QVERIFY(client.account().tasks().edit(client.account().tasks().tasks().first().id, patch));
}

Result<PasswordChanged> changePassword(InteropClient &client, const QByteArray &current, const QByteArray &next)
{
    const auto secret = [](const QByteArray &text) { return Secret::copyOf(text.constData(), size_t(text.size())); };
    return QCoro::waitFor(client.account().passwordChange()->change(secret(current), secret(next)));
}

bool isForTasks(const SentRequest &sent)
{
    return sent.path.contains(QLatin1String("/tasks/users")) || sent.path.endsWith(QLatin1String("/tasks"))
           || sent.path.endsWith(QLatin1String("/sync"));
}

void addKinds(const QList<Kind> &kinds)
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QStringList>("options");
    const QHash<Kind, const char *> names{{Kind::TasksApi, "tasks api"},
                                          {Kind::Base, "base"},
                                          {Kind::BaseUidless, "base without user id"},
                                          {Kind::BetterAuth, "better auth"},
                                          {Kind::OpenId, "openid"}};
    for (const Kind kind : kinds)
        QTest::newRow(names.value(kind)) << kind << QStringList();
}

} // namespace

void AccountLifeTest::shouldLiveFromSignUpToSignOut_data()
{
    addKinds({Kind::TasksApi, Kind::BetterAuth, Kind::OpenId});
    QTest::newRow("better auth with a shared secret")
        << Kind::BetterAuth << QStringList{QStringLiteral("--jwt-alg"), QStringLiteral("HS256")};
}

void AccountLifeTest::shouldLiveFromSignUpToSignOut()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, options);
    Deployment deployment(kind, options);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient client(deployment.address(), clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QCOMPARE(nameOf(signInFirst(client, kind)), QStringLiteral("done"));
    QCOMPARE(client.phase(), Phase::Active);
    QCOMPARE(client.account().session().view().storage, SessionView::Storage::Persisted);
    QCOMPARE(client.account().session().view().identity.email, Email);

    QVERIFY(addTask(client, QStringLiteral("Tea")));
    complete(client);
    QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
    client.restart();
    QCOMPARE(client.phase(), Phase::Active);
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
    QCOMPARE(client.titles(), QStringList{QStringLiteral("\u2713Tea")});

    const quint64 before = client.renewals();
    clock.jump(2h);
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
    QVERIFY(client.renewals() > before);

    QCOMPARE(nameOf(client.signOut()), QStringLiteral("done"));
    QCOMPARE(client.phase(), Phase::SignedOut);
    client.restart();
    QCOMPARE(client.phase(), Phase::SignedOut);
    QCOMPARE(nameOf(client.signIn(Email, Password, guideFor(kind))), QStringLiteral("done"));
    QTRY_COMPARE(client.titles(), QStringList{QStringLiteral("\u2713Tea")});
}

void AccountLifeTest::s1_shouldAskAgainInPlaceAtABaseServer_data()
{
    addKinds({Kind::Base, Kind::BaseUidless});
    QTest::newRow("a newer one") << Kind::Base << QStringList{QStringLiteral("--newer")};
}

void AccountLifeTest::s1_shouldAskAgainInPlaceAtABaseServer()
{
    QFETCH(Kind, kind);
    QFETCH(QStringList, options);
    Deployment deployment(kind, options);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient client(deployment.address(), clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QCOMPARE(nameOf(client.signUp(Email, Password)), QStringLiteral("done"));
    QVERIFY(!client.account().session().view().renewable);
    QVERIFY(addTask(client, QStringLiteral("Tea")));
    QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
    complete(client);
    QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
    QCOMPARE(client.titles(), QStringList{QStringLiteral("\u2713Tea")}); // PATCH would have flipped it back at times
    client.restart();
    QCOMPARE(client.phase(), Phase::Active); // as long as its token is good

    deployment.authority().tell(QStringLiteral("expire"));
    QTRY_COMPARE(client.synchronise(), QStringLiteral("reauth-required"));
    QCOMPARE(client.phase(), Phase::ReauthRequired);
    QVERIFY(addTask(client, QStringLiteral("Milk")));
    QCOMPARE(nameOf(client.signIn(Email, "wrong horse")).section(u' ', 0, 0), QStringLiteral("wrong-credentials"));
    QCOMPARE(nameOf(client.signIn(Email, Password)), QStringLiteral("done"));
    QTRY_COMPARE(client.synchronise(), QStringLiteral("done"));
    const QJsonObject kept =
        deployment.authority().tell(QStringLiteral("tasks"), {{QStringLiteral("uid"), QStringLiteral("1")}});
    QCOMPARE(kept.value(QLatin1String("count")).toInt(), 2);
    QCOMPARE(client.titles(), (QStringList{QStringLiteral("Milk"), QStringLiteral("\u2713Tea")}));
    QCOMPARE(nameOf(client.signOut()), QStringLiteral("done"));
    client.restart();
    QCOMPARE(client.phase(), Phase::SignedOut);
}

void AccountLifeTest::s5_shouldNoticeAnEndElsewhere_data()
{
    addKinds({Kind::TasksApi, Kind::BetterAuth, Kind::OpenId});
}

void AccountLifeTest::s5_shouldNoticeAnEndElsewhere()
{
    QFETCH(Kind, kind);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient here(deployment.address(), clock);
    QVERIFY2(here.failure().isEmpty(), qPrintable(here.failure()));
    QCOMPARE(nameOf(signInFirst(here, kind)), QStringLiteral("done"));
    if (kind == Kind::OpenId) {
        QVERIFY(!here.account().remoteSessions()); // it is told at the provider
        deployment.authority().tell(QStringLiteral("revoke"), {{QStringLiteral("account"), QStringLiteral("ada")}});
    } else {
        InteropClient elsewhere(deployment.address(), clock);
        QCOMPARE(nameOf(elsewhere.signIn(Email, Password)), QStringLiteral("done"));
        RemoteSessions *const sessions = elsewhere.account().remoteSessions();
        QVERIFY(sessions);
        const Result<QList<RemoteSession>> list = QCoro::waitFor(sessions->list());
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QVERIFY(list->at(0).current && !list->at(1).current);
        QVERIFY(list->at(1).userAgent.startsWith(QLatin1String("Latchkey/")));
        QCOMPARE(nameOf(QCoro::waitFor(sessions->end(list->at(1).id))), QStringLiteral("done"));
        QCOMPARE(QCoro::waitFor(sessions->list())->size(), 1);
        QVERIFY(QCoro::waitFor(sessions->endOthers()));
        QCOMPARE(elsewhere.synchronise(), QStringLiteral("done"));
    }
    clock.jump(2h);
    QTRY_COMPARE(here.synchronise(), QStringLiteral("reauth-required"));
    QCOMPARE(here.phase(), Phase::ReauthRequired);
    QVERIFY(addTask(here, QStringLiteral("Milk")));
    QCOMPARE(nameOf(here.signIn(Email, Password, guideFor(kind))), QStringLiteral("done"));
    QTRY_COMPARE(here.synchronise(), QStringLiteral("done"));
    QCOMPARE(here.titles(), QStringList{QStringLiteral("Milk")});
}

void AccountLifeTest::s5_shouldChangeThePasswordAndEndTheOthers_data()
{
    addKinds({Kind::TasksApi, Kind::BetterAuth});
}

void AccountLifeTest::s5_shouldChangeThePasswordAndEndTheOthers()
{
    QFETCH(Kind, kind);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient here(deployment.address(), clock);
    QVERIFY2(here.failure().isEmpty(), qPrintable(here.failure()));
    QCOMPARE(nameOf(signInFirst(here, kind)), QStringLiteral("done"));
    InteropClient elsewhere(deployment.address(), clock);
    QCOMPARE(nameOf(elsewhere.signIn(Email, Password)), QStringLiteral("done"));

    const QByteArray another = "battery staple";
    QCOMPARE(changePassword(here, "wrong horse", another).error().kind, Error::Kind::WrongCredentials);
    const Error tooShort = changePassword(here, Password, "short").error();
    QCOMPARE(tooShort.kind, Error::Kind::Invalid);
    QCOMPARE(tooShort.fields.value(0).name, QStringLiteral("new_password"));
    const Result<PasswordChanged> changed = changePassword(here, Password, another);
    QVERIFY(changed);
    QVERIFY(!changed->othersStay);

    clock.jump(2h); // both have to show what renews their session
    QTRY_COMPARE(here.synchronise(), QStringLiteral("done"));
    QTRY_COMPARE(elsewhere.phase(), Phase::ReauthRequired);
    QCOMPARE(nameOf(elsewhere.signIn(Email, Password)).section(u' ', 0, 0), QStringLiteral("wrong-credentials"));
    QCOMPARE(nameOf(elsewhere.signIn(Email, another)), QStringLiteral("done"));
    here.restart();
    QCOMPARE(here.synchronise(), QStringLiteral("done"));
}

void AccountLifeTest::shouldNotOfferAPasswordThatIsKeptElsewhere_data()
{
    addKinds({Kind::Base, Kind::OpenId});
}

void AccountLifeTest::shouldNotOfferAPasswordThatIsKeptElsewhere()
{
    QFETCH(Kind, kind);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient client(deployment.address(), clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QVERIFY(!client.account().passwordChange());
}

void AccountLifeTest::h1_shouldGiveEachServerItsOwnTokenOnly_data()
{
    addKinds({Kind::BetterAuth, Kind::OpenId});
}

/// What renews a session is good for more than tasks: no token of the task server's goes to where people sign in, and
/// so the other way round. No server sees a token in an address, which is written to logs (H6).
void AccountLifeTest::h1_shouldGiveEachServerItsOwnTokenOnly()
{
    QFETCH(Kind, kind);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    InteropClient client(deployment.address(), clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QCOMPARE(nameOf(signInFirst(client, kind)), QStringLiteral("done"));
    clock.jump(2h);
    client.synchronise();
    QCOMPARE(nameOf(client.signOut()), QStringLiteral("done"));

    const int taskPort = client.account().account().tasks.port();
    QSet<QByteArray> shown; // to the task server
    for (const SentRequest &sent : client.sent()) {
        if (isForTasks(sent))
            shown.insert(sent.bearer);
    }
    shown.remove({}); // a probe
    QVERIFY(!shown.isEmpty());
    for (const SentRequest &sent : client.sent()) {
        QCOMPARE(sent.url.port(), isForTasks(sent) ? taskPort : sent.url.port());
        QVERIFY(isForTasks(sent) || !shown.contains(sent.bearer));
        for (const QByteArray &token : std::as_const(shown))
            QVERIFY(!sent.body.contains(token) && !sent.url.toEncoded().contains(token));
        QVERIFY(sent.bearer.isEmpty() || !sent.url.toEncoded().contains(sent.bearer.toPercentEncoding()));
    }
}

void AccountLifeTest::r20_shouldLiveWithAClockThatIsADayOff_data()
{
    addKinds({Kind::Base, Kind::BetterAuth});
}

void AccountLifeTest::r20_shouldLiveWithAClockThatIsADayOff()
{
    QFETCH(Kind, kind);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    JumpClock clock;
    clock.jump(24h);
    InteropClient client(deployment.address(), clock);
    QVERIFY2(client.failure().isEmpty(), qPrintable(client.failure()));
    QCOMPARE(nameOf(client.signUp(Email, Password)), QStringLiteral("done"));
    QCOMPARE(client.phase(), Phase::Active);
    const std::optional<BootTime> ends = client.account().session().view().accessExpiresAt;
    QVERIFY(ends && *ends - clock.bootNow() > 10min);
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
    client.restart();
    QCOMPARE(client.phase(), Phase::Active);
    QCOMPARE(client.synchronise(), QStringLiteral("done"));
}

QTEST_GUILESS_MAIN(AccountLifeTest)
#include "tst_accountlife.moc"
