// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include <QTest>

using namespace Latchkey;
using Phase = SessionView::Phase;

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldFollowTheSession_data();
    void shouldFollowTheSession();
};

void PagesTest::shouldFollowTheSession_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("known");
    QTest::addColumn<Page>("before");
    QTest::addColumn<Page>("after");
    QTest::newRow("starting, new") << Phase::Starting << false << Page::Waiting << Page::Waiting;
    QTest::newRow("starting, known") << Phase::Starting << true << Page::Waiting << Page::Main;
    QTest::newRow("signed out") << Phase::SignedOut << true << Page::Main << Page::SignIn;
    QTest::newRow("no keychain") << Phase::KeychainUnavailable << false << Page::Waiting << Page::SignIn;
    QTest::newRow("signing in") << Phase::Authenticating << false << Page::SignIn << Page::SignIn;
    QTest::newRow("signing in again") << Phase::Authenticating << true << Page::Main << Page::Main;
    QTest::newRow("signed in") << Phase::Active << true << Page::SignIn << Page::Main;
    QTest::newRow("renewing") << Phase::Renewing << true << Page::Main << Page::Main;
    QTest::newRow("degraded") << Phase::Degraded << true << Page::Main << Page::Main;
    QTest::newRow("ended") << Phase::ReauthRequired << true << Page::Main << Page::Main;
    QTest::newRow("locked") << Phase::KeychainLocked << true << Page::Waiting << Page::Main;
    QTest::newRow("busy") << Phase::KeychainBusy << true << Page::Waiting << Page::Main;
    QTest::newRow("locked by the person") << Phase::AppLocked << true << Page::Main << Page::Lock;
    QTest::newRow("locked at the start") << Phase::AppLocked << true << Page::Waiting << Page::Lock;
    QTest::newRow("unlocking with the password") << Phase::Authenticating << true << Page::Lock << Page::Lock;
    QTest::newRow("unlocked with the password") << Phase::Active << true << Page::Lock << Page::Main;
    QTest::newRow("unlocked with the keychain") << Phase::Starting << true << Page::Lock << Page::Main;
    QTest::newRow("signing out while locked") << Phase::SigningOut << true << Page::Lock << Page::Lock;
    QTest::newRow("signing out") << Phase::SigningOut << true << Page::Main << Page::Main;
}

void PagesTest::shouldFollowTheSession()
{
    QFETCH(Phase, phase);
    QFETCH(bool, known);
    QFETCH(Page, before);
    SessionView view;
    view.phase = phase;
    Identity identity;
    if (known)
        identity.subject = QStringLiteral("1");
    QTEST(pageFor(view, identity, before), "after");
}

QTEST_APPLESS_MAIN(PagesTest)
#include "tst_pages.moc"
