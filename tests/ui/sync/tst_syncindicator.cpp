// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/sync/syncindicator.h"
#include "ui/sync/syncpopover.h"
#include "ui/theme/appearance.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Latchkey;

/// How the server stands, at the window's foot and in the popover.
class SyncIndicatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_appearance = std::make_unique<Appearance>(Theme::Light); }
    void cleanupTestCase() { m_appearance.reset(); }
    void init();
    void cleanup() { m_indicator.reset(); }
    void shouldFollowTheServer();
    void shouldTellMoreOnAClick();
    void shouldShowHowFarAFirstFetchIs();
    void shouldTryAgainNow();

private:
    void set(SyncStatus::State state, int waiting, std::optional<Error> error = {},
             std::optional<double> progress = {});
    template <typename T>
    T *find(const char *name) const
    {
        return m_indicator->findChild<T *>(QLatin1String(name));
    }

    std::unique_ptr<Appearance> m_appearance;
    Test::FakeClock m_clock;
    Test::FakeAccounts m_accounts;
    Test::FakeOpenAccount *m_account = nullptr;
    std::unique_ptr<SyncIndicator> m_indicator;
};

void SyncIndicatorTest::init()
{
    m_account = &m_accounts.openActive({});
    m_indicator = std::make_unique<SyncIndicator>(*m_account, m_clock);
    m_indicator->show();
}

void SyncIndicatorTest::set(SyncStatus::State state, int waiting, std::optional<Error> error,
                            std::optional<double> progress)
{
    SyncStatus status;
    status.state = state;
    status.waiting = waiting;
    status.error = std::move(error);
    status.progress = progress;
    m_account->tasks().setStatus(status);
}

void SyncIndicatorTest::shouldFollowTheServer()
{
    QCOMPARE(m_indicator->text(), QStringLiteral("All changes saved"));
    set(SyncStatus::State::Waiting, 3, Error(Error::Kind::Unreachable));
    QCOMPARE(m_indicator->text(), QStringLiteral("3 changes wait"));
    QCOMPARE(m_indicator->accessibleName(), QStringLiteral("Sync: 3 changes wait: no connection"));
    set(SyncStatus::State::Idle, 0);
    QCOMPARE(m_indicator->text(), QStringLiteral("All changes saved"));
}

void SyncIndicatorTest::shouldTellMoreOnAClick()
{
    set(SyncStatus::State::Waiting, 3, Error(Error::Kind::Unreachable));
    m_indicator->click();
    QVERIFY(find<SyncPopover>("syncPopover")->isVisible());
    QCOMPARE(find<QLabel>("syncTitle")->text(), QStringLiteral("3 changes wait: no connection"));
    QVERIFY(find<QLabel>("syncBody")->text().startsWith(QLatin1String("They are safe on this computer")));
    set(SyncStatus::State::Idle, 0);
    QVERIFY(find<QLabel>("syncTitle")->text().startsWith(QLatin1String("All changes saved at ")));
    QVERIFY(!find<QLabel>("syncBody")->isVisible());
}

void SyncIndicatorTest::shouldShowHowFarAFirstFetchIs()
{
    set(SyncStatus::State::Loading, 0, {}, 0.4);
    m_indicator->click();
    auto *bar = find<QProgressBar>("syncProgress");
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->value(), 40);
    QVERIFY(!find<QPushButton>("syncRetryButton")->isEnabled());
    set(SyncStatus::State::Idle, 0);
    QVERIFY(!bar->isVisible());
    QVERIFY(find<QPushButton>("syncRetryButton")->isEnabled());
}

void SyncIndicatorTest::shouldTryAgainNow()
{
    set(SyncStatus::State::Waiting, 1, Error(Error::Kind::Timeout));
    m_indicator->click();
    const int before = m_account->tasks().refreshes();
    find<QPushButton>("syncRetryButton")->click();
    QCOMPARE(m_account->tasks().refreshes(), before + 1);
}

QTEST_MAIN(SyncIndicatorTest)
#include "tst_syncindicator.moc"
