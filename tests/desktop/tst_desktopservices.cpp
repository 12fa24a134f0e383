// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopservices.h"
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "ui/shell/trayicon.h"
#include "ui/theme/appearance.h"

#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using namespace Latchkey::Test;

/// What there is where the desktop's services are not known; see tst_busnotifier and tst_portalshortcut for those that
/// are.
class DesktopServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shouldNotifyByTheTray();
    void shouldHaveNothingElse();
};

void DesktopServicesTest::shouldNotifyByTheTray()
{
    FakeClock clock;
    const DayWatch day(clock, [] { return QTimeZone::utc(); });
    FakeAccounts accounts;
    TrayIcon tray(accounts, day);
    const std::unique_ptr<Notifier> notifier = openNotifier(tray);
    QSignalSpy opened(notifier.get(), &Notifier::opened);
    notifier->show({QStringLiteral("a/1"), QStringLiteral("Tea"), {}, false}); // no tray here: nothing is to be seen
    notifier->withdraw(QStringLiteral("a/1"));
    Q_EMIT tray.messageOpened(QStringLiteral("a/1"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("a/1"));
}

void DesktopServicesTest::shouldHaveNothingElse()
{
    Appearance appearance;
    QVERIFY(!followDesktopLook(appearance));
    QVERIFY(!openShortcut());
    QVERIFY(!listenToDesktop(Paths::standard(), [](const Wish &) {}));
    QVERIFY(!openAutostart(Paths::standard()));
}

QTEST_MAIN(DesktopServicesTest)
#include "tst_desktopservices.moc"
