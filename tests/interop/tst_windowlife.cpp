// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/interop/deployment.h"
#include "tests/interop/windowvisit.h"

#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Action = Robot::Action;
using Phase = SessionView::Phase;
using Kind = Deployment::Kind;

/// The life of an account in the window, at the kinds of servers that the tour does not visit: nothing but typing and
/// clicking, with a real keyring.
class WindowLifeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldLiveFromTheAddressToSignOut_data();
    void shouldLiveFromTheAddressToSignOut();
    void shouldAskForTheSecondFactor();
};

namespace {

const QString Email = QStringLiteral("ada@example.com");
const QString Password = QStringLiteral("correct horse");
const QString NoProblem;

QList<Action> goTo(const Deployment &deployment)
{
    return {Action::click("welcomeServerButton"), Action::type("serverAddressEdit", deployment.address().toString()),
            Action::click("serverContinueButton")};
}

QList<Action> signUp(Kind kind)
{
    if (kind == Kind::OpenId)
        return {Action::click("signInBrowserButton")};
    return {Action::click("switchToSignUp"), Action::type("nameEdit", QStringLiteral("ada")),
            Action::type("emailEdit", Email), Action::type("passwordEdit", Password), Action::click("signUpButton")};
}

QList<Action> signInAgain(Kind kind)
{
    if (kind == Kind::OpenId)
        return {Action::click("reauthBrowserButton")};
    return {Action::type("reauthPasswordEdit", Password), Action::click("reauthButton")};
}

QList<Action> addTask(const QString &title)
{
    return {Action::type("addTaskEdit", title), Action::press("addTaskEdit", Qt::Key_Return)};
}

/// As another device, or the administrator, would.
void endTheSession(Deployment &deployment, Kind kind)
{
    if (kind == Kind::OpenId)
        deployment.authority().tell(QStringLiteral("revoke"), {{QStringLiteral("account"), QStringLiteral("ada")}});
    else if (kind == Kind::BetterAuth)
        deployment.authority().tell(QStringLiteral("drop"), {{QStringLiteral("email"), Email}});
    else
        deployment.authority().tell(QStringLiteral("expire"));
}

} // namespace

void WindowLifeTest::shouldLiveFromTheAddressToSignOut_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("base") << Kind::Base;
    QTest::newRow("better auth") << Kind::BetterAuth;
    QTest::newRow("openid") << Kind::OpenId;
}

void WindowLifeTest::shouldLiveFromTheAddressToSignOut()
{
    QFETCH(Kind, kind);
    Deployment deployment(kind);
    QVERIFY2(deployment.isReady(), deployment.failure());
    WindowVisit visit;
    QCOMPARE(visit.perform(goTo(deployment)), NoProblem);
    QCOMPARE(visit.perform(signUp(kind)), NoProblem);
    QTRY_VERIFY(visit.account()->tasks().loaded());
    QCOMPARE(visit.perform(addTask(QStringLiteral("Tea"))), NoProblem);
    QTRY_COMPARE(visit.confirmed(), QStringList{QStringLiteral("Tea")});
    QCOMPARE(visit.phase(), Phase::Active);

    if (kind != Kind::Base) {
        visit.clock().jump(2h);
        QCOMPARE(visit.perform(addTask(QStringLiteral("Bread"))), NoProblem);
        QTRY_COMPARE(visit.confirmed(), (QStringList{QStringLiteral("Bread"), QStringLiteral("Tea")}));
    }

    const QStringList before = visit.confirmed();
    endTheSession(deployment, kind);
    visit.clock().jump(2h);
    QCOMPARE(visit.perform(addTask(QStringLiteral("Milk"))), NoProblem);
    QTRY_COMPARE(visit.phase(), Phase::ReauthRequired);
    QCOMPARE(visit.perform(signInAgain(kind)), NoProblem);
    QTRY_COMPARE(visit.phase(), Phase::Active);
    QTRY_COMPARE(visit.confirmed().size(), before.size() + 1);
    QVERIFY(visit.confirmed().contains(QStringLiteral("Milk")));

    const QList<Action> leaving{Action::click("sessionIndicator"), Action::click("sessionSignOutButton")};
    QCOMPARE(visit.perform(leaving), NoProblem);
    QTRY_COMPARE(visit.phase(), Phase::SignedOut);
    QCOMPARE(visit.perform({Action::see("signInPage")}), NoProblem);
}

void WindowLifeTest::shouldAskForTheSecondFactor()
{
    Deployment deployment(Kind::BetterAuth, {QStringLiteral("--two-factor")});
    QVERIFY2(deployment.isReady(), deployment.failure());
    WindowVisit visit;
    QCOMPARE(visit.perform(goTo(deployment)), NoProblem);
    QCOMPARE(visit.perform(signUp(Kind::BetterAuth)), NoProblem);
    QCOMPARE(visit.perform({Action::see("addTaskEdit")}), NoProblem);
    const QJsonObject person{{QStringLiteral("email"), Email}, {QStringLiteral("password"), Password}};
    deployment.authority().tell(QStringLiteral("enrol"), person);
    endTheSession(deployment, Kind::BetterAuth);
    visit.clock().jump(2h);
    QTRY_COMPARE(visit.phase(), Phase::ReauthRequired);
    QCOMPARE(visit.perform(signInAgain(Kind::BetterAuth)), NoProblem);
    const QString code =
        deployment.authority().tell(QStringLiteral("totp"), person).value(QLatin1String("code")).toString();
    const QList<Action> entering{Action::type("codeEdit", code), Action::click("codeContinueButton")};
    QCOMPARE(visit.perform(entering), NoProblem);
    QTRY_COMPARE(visit.phase(), Phase::Active);
}

QTEST_MAIN(WindowLifeTest)
#include "tst_windowlife.moc"
