// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/securitylog.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/session/sessiondialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;
using Phase = SessionView::Phase;
using What = SecurityEvent::What;
using Request = void (SessionDialog::*)();

class SessionDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldTellWhoWhereAndHowLong();
    void shouldCountDownWhileItIsOpen();
    void shouldTellWhatHappenedNewestFirst();
    void shouldFollowWhatHappens();
    void shouldSayThatNothingHappened();
    void shouldRenewNow();
    void shouldLeaveFor_data();
    void shouldLeaveFor();
    void shouldOfferWhatTheServerCan();
    void shouldOfferWhatTheSessionAllows();

private:
    void open();
    [[nodiscard]] QStringList events() const;
    template <typename T>
    T *find(const char *name) const
    {
        return m_dialog->findChild<T *>(QLatin1String(name));
    }

    QTemporaryDir m_dir;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeAccounts> m_accounts;
    std::unique_ptr<SecurityLog> m_log;
    FakeOpenAccount *m_account = nullptr;
    QPointer<SessionDialog> m_dialog;
};

void SessionDialogTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_accounts = std::make_unique<FakeAccounts>();
    m_log = std::make_unique<SecurityLog>(m_dir.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)), *m_clock);
    m_account = &m_accounts->openActive({});
    m_account->m_securityLog = m_log.get();
}

void SessionDialogTest::cleanup()
{
    delete m_dialog;
    m_accounts.reset();
    m_log.reset();
    m_clock.reset();
}

void SessionDialogTest::open()
{
    m_dialog = new SessionDialog(*m_account, *m_clock);
    m_dialog->open();
}

QStringList SessionDialogTest::events() const
{
    QStringList texts;
    auto *list = find<QTreeWidget>("securityEvents");
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        texts << list->topLevelItem(row)->text(0);
    return texts;
}

void SessionDialogTest::shouldTellWhoWhereAndHowLong()
{
    open();
    QCOMPARE(find<QLabel>("sessionPerson")->text(), QStringLiteral("ana@example.org"));
    QCOMPARE(find<QLabel>("sessionServer")->text(), QStringLiteral("https://tasks.example"));
    QCOMPARE(find<QLabel>("sessionRenewal")->text(), QStringLiteral("Renews in 12:00"));
    QCOMPARE(find<QLabel>("sessionExpiry")->text(), QStringLiteral("Current access ends in 13:00"));
    QCOMPARE(find<QLabel>("sessionStorage")->text(), QStringLiteral("Kept in GNOME Keyring"));
    m_account->session().setPhase(Phase::ReauthRequired);
    QCOMPARE(find<QLabel>("sessionRenewal")->text(), QStringLiteral("Your session ended"));
    QVERIFY(find<QLabel>("sessionExpiry")->isHidden());
}

void SessionDialogTest::shouldCountDownWhileItIsOpen()
{
    open();
    m_clock->advance(3s);
    QCOMPARE(find<QLabel>("sessionRenewal")->text(), QStringLiteral("Renews in 11:57"));
    QCOMPARE(m_clock->waiting(), 1);
    m_dialog->hide();
    m_clock->advance(3s);
    QCOMPARE(m_clock->waiting(), 0);
}

void SessionDialogTest::shouldTellWhatHappenedNewestFirst()
{
    m_log->note(What::SignedIn);
    m_clock->advance(48h);
    m_log->note(SecurityEvent(What::UnlockRefused, Error::Kind::WrongCredentials));
    m_log->note(SecurityEvent(What::UnlockRefused, Error::Kind::WrongCredentials));
    open();
    QCOMPARE(events(), QStringList({QStringLiteral("Unlocking was refused (2 times): E-mail or password is wrong"),
                                    QStringLiteral("Signed in")}));
    auto *list = find<QTreeWidget>("securityEvents");
    QVERIFY(list->topLevelItem(0)->text(1).startsWith(QLatin1String("Today, ")));
    QVERIFY(!list->topLevelItem(1)->text(1).startsWith(QLatin1String("Today, ")));
    QCOMPARE(list->currentItem(), list->topLevelItem(0));
    QVERIFY(find<QLabel>("securityEventsNone")->isHidden());
}

void SessionDialogTest::shouldFollowWhatHappens()
{
    m_log->note(What::SignedIn);
    open();
    m_log->note(What::Renewed);
    QCOMPARE(events(), QStringList({QStringLiteral("Session renewed"), QStringLiteral("Signed in")}));
}

void SessionDialogTest::shouldSayThatNothingHappened()
{
    open();
    QVERIFY(find<QLabel>("securityEventsNone")->isVisible());
    QVERIFY(find<QTreeWidget>("securityEvents")->isHidden());
    m_log->note(What::Renewed);
    QVERIFY(find<QTreeWidget>("securityEvents")->isVisible());
    delete m_dialog;
    m_account->m_securityLog = nullptr;
    open();
    QVERIFY(find<QLabel>("securityEventsNone")->isVisible());
}

void SessionDialogTest::shouldRenewNow()
{
    open();
    find<QPushButton>("sessionDialogRenewButton")->click();
    QCOMPARE(m_account->session().calls().last(), FakeSession::Call::Retry);
    m_account->session().setPhase(Phase::Renewing);
    QVERIFY(!find<QPushButton>("sessionDialogRenewButton")->isEnabled());
    QVERIFY(m_dialog->isVisible());
}

void SessionDialogTest::shouldLeaveFor_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<Request>("wanted");
    QTest::newRow("devices") << QStringLiteral("sessionDevicesButton") << &SessionDialog::devicesRequested;
    QTest::newRow("lock") << QStringLiteral("sessionLockButton") << &SessionDialog::lockRequested;
    QTest::newRow("sign out") << QStringLiteral("sessionDialogSignOutButton") << &SessionDialog::signOutRequested;
    QTest::newRow("everywhere") << QStringLiteral("sessionSignOutEverywhereButton")
                                << &SessionDialog::signOutEverywhereRequested;
}

void SessionDialogTest::shouldLeaveFor()
{
    QFETCH(QString, button);
    QFETCH(Request, wanted);
    open();
    QSignalSpy requested(m_dialog, wanted);
    m_dialog->findChild<QPushButton *>(button)->click();
    QCOMPARE(requested.size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void SessionDialogTest::shouldOfferWhatTheServerCan()
{
    m_account->m_server.features.removeAll(QStringLiteral("sessions"));
    open();
    QVERIFY(find<QPushButton>("sessionDevicesButton")->isHidden());
    QVERIFY(find<QPushButton>("sessionSignOutEverywhereButton")->isHidden());
}

void SessionDialogTest::shouldOfferWhatTheSessionAllows()
{
    open();
    m_account->session().setPhase(Phase::ReauthRequired);
    QVERIFY(find<QPushButton>("sessionDialogRenewButton")->isHidden());
    QVERIFY(!find<QPushButton>("sessionDevicesButton")->isEnabled());
    QVERIFY(!find<QPushButton>("sessionSignOutEverywhereButton")->isEnabled());
    QVERIFY(find<QPushButton>("sessionLockButton")->isEnabled());
    QVERIFY(find<QPushButton>("sessionDialogSignOutButton")->isEnabled());
}

QTEST_MAIN(SessionDialogTest)
#include "tst_sessiondialog.moc"
