// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/trayicon.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;
using namespace std::chrono_literals;

/// Where there is no tray, as in a test; the clock begins at noon of 2026-11-21.
class TrayIconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void shouldNotBeThereWithoutATray();
    void shouldCountWhatIsDue();
    void shouldCountAnewWhenTheDayTurns();
    void shouldCountNothingThatIsLocked();
    void shouldOfferWhatCanBeDoneWithoutTheWindow();

private:
    struct Rig
    {
        FakeClock clock;
        DayWatch day{clock, [] { return QTimeZone::utc(); }};
        FakeAccounts accounts;
        TrayIcon tray{accounts, day};
    };
    [[nodiscard]] static Task due(const char *id, int day);

    std::unique_ptr<Rig> m_rig;
};

Task TrayIconTest::due(const char *id, int day)
{
    Task task = FakeTaskRepository::sampleTask(QLatin1String(id), QLatin1String(id));
    if (day > 0)
        task.due.date = QDate(2026, 11, day);
    return task;
}

void TrayIconTest::init()
{
    m_rig = std::make_unique<Rig>();
}

void TrayIconTest::shouldNotBeThereWithoutATray()
{
    QVERIFY(!m_rig->tray.isShown());
    m_rig->tray.showMessage({QStringLiteral("a"), QStringLiteral("Tea"), {}, false});
    QVERIFY(!m_rig->tray.isShown());
}

void TrayIconTest::shouldCountWhatIsDue()
{
    Task done = due("d", 20);
    done.completed = true;
    m_rig->accounts.openActive({due("a", 20), due("b", 21), due("c", 22), done, due("e", 0)});
    QTRY_COMPARE(m_rig->tray.dueTasks(), 2);
    QVERIFY(m_rig->accounts.current()->tasks().remove(QStringLiteral("a")));
    QTRY_COMPARE(m_rig->tray.dueTasks(), 1);
    m_rig->accounts.openActive({due("a", 21)}); // another account
    QTRY_COMPARE(m_rig->tray.dueTasks(), 2);
}

void TrayIconTest::shouldCountAnewWhenTheDayTurns()
{
    m_rig->accounts.openActive({due("a", 22)});
    QTRY_COMPARE(m_rig->tray.dueTasks(), 0);
    m_rig->clock.advance(12h);
    QCOMPARE(m_rig->tray.dueTasks(), 1);
}

void TrayIconTest::shouldCountNothingThatIsLocked()
{
    m_rig->accounts.openActive({due("a", 21)});
    QTRY_COMPARE(m_rig->tray.dueTasks(), 1);
    m_rig->accounts.current()->session().setPhase(SessionView::Phase::AppLocked);
    QTRY_COMPARE(m_rig->tray.dueTasks(), 0);
}

void TrayIconTest::shouldOfferWhatCanBeDoneWithoutTheWindow()
{
    const std::pair<const char *, void (TrayIcon::*)()> actions[] = {
        {"trayOpenAction", &TrayIcon::openRequested},
        {"trayAddAction", &TrayIcon::quickAddRequested},
        {"trayQuitAction", &TrayIcon::quitRequested},
    };
    for (const auto &[name, asked] : actions) {
        const QSignalSpy spy(&m_rig->tray, asked);
        m_rig->tray.menu().findChild<QAction *>(QLatin1String(name))->trigger();
        QCOMPARE(spy.size(), 1);
    }
}

QTEST_MAIN(TrayIconTest)
#include "tst_trayicon.moc"
