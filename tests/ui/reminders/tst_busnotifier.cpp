// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenotifications.h"
#include "ui/reminders/busnotifier_linux.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;
using Test::FakeNotifications;

/// Notifications on a real bus, by a service that notes what it is to show.
class BusNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldShowANotification();
    void shouldOfferNoActionsWhereThereAreNone();
    void shouldReplaceOneThatIsShown();
    void shouldTellWhatThePersonChooses_data();
    void shouldTellWhatThePersonChooses();
    void shouldTellThatItWasPutAway();
    void shouldWithdraw();
    void shouldWithdrawWhatIsNotShownYet();
    void shouldHearNobodyElse();
    void shouldShowItOtherwiseWhereNothingShowsNotifications();
    void shouldSurviveAnAnswerAfterItsEnd();

private:
    [[nodiscard]] FakeNotifications::Shown shownOnce(const Notification &notification);

    std::unique_ptr<FakeNotifications> m_desktop;
    std::unique_ptr<BusNotifier> m_notifier;
    QStringList m_otherwise;
};

namespace {
const Notification Tea{QStringLiteral("a/1"), QStringLiteral("Tea & <b>cake</b>"), QStringLiteral("Due < today"), true};
}

void BusNotifierTest::init()
{
    m_otherwise.clear();
    m_desktop = std::make_unique<FakeNotifications>();
    m_notifier = std::make_unique<BusNotifier>([this](const Notification &one) { m_otherwise << one.id; });
}

void BusNotifierTest::cleanup()
{
    m_notifier.reset();
    m_desktop.reset();
}

FakeNotifications::Shown BusNotifierTest::shownOnce(const Notification &notification)
{
    m_notifier->show(notification);
    const auto isShown = [&] {
        return m_desktop->find(notification.title).has_value() && m_notifier->isShown(notification.id);
    };
    if (!QTest::qWaitFor(isShown))
        return {};
    return *m_desktop->find(notification.title);
}

void BusNotifierTest::shouldShowANotification()
{
    const FakeNotifications::Shown shown = shownOnce(Tea);
    QCOMPARE(shown.title, QStringLiteral("Tea & <b>cake</b>")); // never markup
    QCOMPARE(shown.body, QStringLiteral("Due &lt; today"));     // may be
    QCOMPARE(shown.actions, QStringList({QStringLiteral("default"), QStringLiteral("Open"), QStringLiteral("done"),
                                         QStringLiteral("Done"), QStringLiteral("snooze"), QStringLiteral("Snooze")}));
    QCOMPARE(shown.expires, 0);
    QVERIFY(m_otherwise.isEmpty());
}

void BusNotifierTest::shouldOfferNoActionsWhereThereAreNone()
{
    Notification bare = Tea;
    bare.offersActions = false;
    QCOMPARE(shownOnce(bare).actions, QStringList({QStringLiteral("default"), QStringLiteral("Open")}));
}

void BusNotifierTest::shouldReplaceOneThatIsShown()
{
    const uint number = shownOnce(Tea).number;
    Notification again = Tea;
    again.title = QStringLiteral("More tea");
    QCOMPARE(shownOnce(again).number, number);
    QCOMPARE(m_desktop->shown().size(), 1);
}

void BusNotifierTest::shouldTellWhatThePersonChooses_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QStringList>("told"); // opened, done, snoozed
    const QString id = Tea.id;
    QTest::newRow("open") << "default" << QStringList{id, QString(), QString()};
    QTest::newRow("done") << "done" << QStringList{QString(), id, QString()};
    QTest::newRow("snooze") << "snooze" << QStringList{QString(), QString(), id};
}

void BusNotifierTest::shouldTellWhatThePersonChooses()
{
    QFETCH(QString, action);
    QStringList told{QString(), QString(), QString()};
    connect(m_notifier.get(), &Notifier::opened, this, [&](const QString &id) { told[0] += id; });
    connect(m_notifier.get(), &Notifier::doneChosen, this, [&](const QString &id) { told[1] += id; });
    connect(m_notifier.get(), &Notifier::snoozeChosen, this, [&](const QString &id) { told[2] += id; });
    const uint number = shownOnce(Tea).number;
    m_desktop->choose(number, action);
    QTRY_COMPARE(told.join(QString()), Tea.id);
    QTEST(told, "told");
    QTRY_VERIFY(m_desktop->shown().isEmpty()); // also where the desktop would leave it
    m_desktop->choose(number, action);         // it is answered already
    Notification last = Tea;
    last.id = QStringLiteral("a/2");
    last.title = QStringLiteral("The last one");
    m_desktop->choose(shownOnce(last).number, QStringLiteral("default"));
    QTRY_VERIFY(told.first().endsWith(last.id));
    QCOMPARE(told.join(QString()).remove(last.id), Tea.id);
}

void BusNotifierTest::shouldTellThatItWasPutAway()
{
    QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
    m_desktop->dismiss(shownOnce(Tea).number);
    QTRY_COMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.first().first().toString(), Tea.id);
}

void BusNotifierTest::shouldWithdraw()
{
    const QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
    QVERIFY(shownOnce(Tea).number > 0);
    m_notifier->withdraw(Tea.id);
    QTRY_VERIFY(m_desktop->shown().isEmpty());
    m_notifier->withdraw(Tea.id);
    QCOMPARE(dismissed.size(), 0); // nobody has
}

void BusNotifierTest::shouldWithdrawWhatIsNotShownYet()
{
    m_notifier->show(Tea);
    m_notifier->withdraw(Tea.id);
    QVERIFY(QTest::qWaitFor([this] { return m_desktop->find(Tea.title).has_value(); }));
    QTRY_VERIFY(m_desktop->shown().isEmpty());
}

void BusNotifierTest::shouldHearNobodyElse()
{
    const uint number = shownOnce(Tea).number;
    const QSignalSpy done(m_notifier.get(), &Notifier::doneChosen);
    QDBusConnection other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("other"));
    QDBusMessage forged =
        QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                   QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("ActionInvoked"));
    forged << number << QStringLiteral("done");
    QVERIFY(other.send(forged));
    QDBusConnection::disconnectFromBus(QStringLiteral("other"));
    QSignalSpy opened(m_notifier.get(), &Notifier::opened);
    m_desktop->choose(number, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(done.size(), 0);
}

void BusNotifierTest::shouldShowItOtherwiseWhereNothingShowsNotifications()
{
    m_desktop.reset();
    m_notifier->show(Tea);
    QTRY_COMPARE(m_otherwise, QStringList{Tea.id});
    m_notifier->show(Tea); // once more, later
    QTRY_COMPARE(m_otherwise.size(), 2);
}

void BusNotifierTest::shouldSurviveAnAnswerAfterItsEnd()
{
    m_notifier->show(Tea);
    m_notifier.reset();
    QVERIFY(QTest::qWaitFor([this] { return m_desktop->find(Tea.title).has_value(); }));
    QVERIFY(m_otherwise.isEmpty());
}

QTEST_MAIN(BusNotifierTest)
#include "tst_busnotifier.moc"
