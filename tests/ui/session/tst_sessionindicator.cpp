// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/session/sessionindicator.h"
#include "ui/session/sessionpopover.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;

class SessionIndicatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldTellPersonRenewalAndKeychain();
    void shouldCountTheMinutesDown();
    void shouldSleepWhileHidden();
    void shouldCountSecondsInThePopoverOnly();
    void shouldOfferWhatCanBeDone_data();
    void shouldOfferWhatCanBeDone();
    void shouldRenewOnRequest();
    void shouldPassOnSigningOut();

private:
    [[nodiscard]] SessionPopover *popover() const { return m_indicator->findChild<SessionPopover *>(); }

    std::unique_ptr<Test::FakeAccounts> m_accounts;
    std::unique_ptr<Test::FakeClock> m_clock;
    Test::FakeSession *m_session = nullptr;
    std::unique_ptr<SessionIndicator> m_indicator;
};

void SessionIndicatorTest::init()
{
    m_clock = std::make_unique<Test::FakeClock>();
    m_accounts = std::make_unique<Test::FakeAccounts>();
    Test::FakeOpenAccount &account = m_accounts->openActive({});
    m_session = &account.session();
    m_session->setActive(Test::FakeAccounts::ana(), m_clock->bootNow() + 12min);
    m_indicator = std::make_unique<SessionIndicator>(account, *m_clock);
    m_indicator->show();
}

void SessionIndicatorTest::cleanup()
{
    m_indicator.reset();
    m_accounts.reset();
    m_clock.reset();
}

void SessionIndicatorTest::shouldTellPersonRenewalAndKeychain()
{
    for (const char *part : {"ana@example.org", "Renews in 12 min", "GNOME Keyring"}) {
        QVERIFY(m_indicator->text().contains(QLatin1String(part)));
        QVERIFY(m_indicator->accessibleName().contains(QLatin1String(part)));
    }
    m_session->setPhase(Phase::ReauthRequired);
    QVERIFY(m_indicator->text().contains(QLatin1String("Your session ended")));
    QVERIFY(!m_indicator->text().contains(QLatin1String("GNOME Keyring")));
}

void SessionIndicatorTest::shouldCountTheMinutesDown()
{
    m_clock->advance(1min);
    QVERIFY(m_indicator->text().contains(QLatin1String("11 min")));
    m_clock->advance(8min);
    QVERIFY(m_indicator->text().contains(QLatin1String("3 min")));
    QCOMPARE(m_clock->waiting(), 1);
}

void SessionIndicatorTest::shouldSleepWhileHidden()
{
    m_indicator->hide();
    m_clock->advance(1min);
    QCOMPARE(m_clock->waiting(), 0);
    m_indicator->show();
    QVERIFY(m_indicator->text().contains(QLatin1String("11 min")));
    QCOMPARE(m_clock->waiting(), 1);
}

void SessionIndicatorTest::shouldCountSecondsInThePopoverOnly()
{
    m_indicator->togglePopover();
    auto *renewal = popover()->findChild<QLabel *>(QStringLiteral("sessionRenewal"));
    QCOMPARE(renewal->text(), QStringLiteral("Renews in 12:00"));
    m_clock->advance(3s);
    QCOMPARE(renewal->text(), QStringLiteral("Renews in 11:57"));
    popover()->close();
    m_clock->advance(5s);
    QCOMPARE(renewal->text(), QStringLiteral("Renews in 11:57"));
    QCOMPARE(m_clock->waiting(), 1);
}

void SessionIndicatorTest::shouldOfferWhatCanBeDone_data()
{
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("locked");
    QTest::addColumn<bool>("renew");
    QTest::addColumn<bool>("unlock");
    QTest::newRow("signed in") << Phase::Active << false << true << false;
    QTest::newRow("not renewed yet") << Phase::Degraded << false << true << false;
    QTest::newRow("ended") << Phase::ReauthRequired << false << false << false;
    QTest::newRow("kept in memory, keychain locked") << Phase::Active << true << false << true;
    QTest::newRow("keychain locked") << Phase::KeychainLocked << false << false << true;
}

void SessionIndicatorTest::shouldOfferWhatCanBeDone()
{
    QFETCH(Phase, phase);
    QFETCH(bool, locked);
    SessionView view = m_session->view();
    view.phase = phase;
    if (locked)
        view.lastError = Error(Error::Kind::KeychainLocked);
    m_session->setView(view);
    m_indicator->togglePopover();
    QTEST(!popover()->findChild<QPushButton *>(QStringLiteral("sessionRenewButton"))->isHidden(), "renew");
    QTEST(!popover()->findChild<QPushButton *>(QStringLiteral("sessionUnlockButton"))->isHidden(), "unlock");
    popover()->close();
}

void SessionIndicatorTest::shouldRenewOnRequest()
{
    m_indicator->togglePopover();
    popover()->findChild<QPushButton *>(QStringLiteral("sessionRenewButton"))->click();
    QCOMPARE(m_session->calls().last(), Test::FakeSession::Call::Retry);
    popover()->close();
}

void SessionIndicatorTest::shouldPassOnSigningOut()
{
    QSignalSpy requested(m_indicator.get(), &SessionIndicator::signOutRequested);
    m_indicator->togglePopover();
    popover()->findChild<QPushButton *>(QStringLiteral("sessionSignOutButton"))->click();
    QCOMPARE(requested.size(), 1);
    QVERIFY(!popover()->isVisible());
}

QTEST_MAIN(SessionIndicatorTest)
#include "tst_sessionindicator.moc"
