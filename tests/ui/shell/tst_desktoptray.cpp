// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeaccounts.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakenotifications.h"
#include "tests/support/servicethread.h"
#include "ui/shell/trayicon.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace Latchkey;
using namespace Latchkey::Test;

/// What a panel has that shows tray icons (org.kde.StatusNotifierWatcher), in the thread of the service.
class Panel : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isThere)

public:
    [[nodiscard]] bool isThere() const { return true; }
    [[nodiscard]] QString item() const
    {
        const std::lock_guard lock(m_mutex);
        return m_item;
    }

    void forget()
    {
        const std::lock_guard lock(m_mutex);
        m_item.clear();
    }

public Q_SLOTS:
    void RegisterStatusNotifierItem(const QString &service)
    {
        const std::lock_guard lock(m_mutex);
        m_item = service;
    }

private:
    mutable std::mutex m_mutex;
    QString m_item; ///< the bus name of what is shown
};

/// The real icon on the bus of a desktop that has a tray; see tst_trayicon for one that has none.
class DesktopTrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup() { m_rig.reset(); }
    void shouldBeShown();
    void shouldSayHowManyTasksAreDue();
    void shouldOpenTheWindowOrTheSmallOne_data();
    void shouldOpenTheWindowOrTheSmallOne();
    void shouldShowMessages();

private:
    struct Rig
    {
        FakeClock clock;
        DayWatch day{clock, [] { return QTimeZone::utc(); }};
        FakeAccounts accounts;
        TrayIcon tray{accounts, day};
    };
    [[nodiscard]] QDBusMessage callOf(const QString &interface, const QString &method,
                                      const QVariantList &arguments) const;
    [[nodiscard]] QString toolTip() const;

    std::unique_ptr<ServiceThread> m_service;
    Panel *m_panel = nullptr; ///< owned by `m_service`
    std::unique_ptr<Rig> m_rig;
};

namespace {
const QString Watcher = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString Item = QStringLiteral("org.kde.StatusNotifierItem");
} // namespace

void DesktopTrayTest::initTestCase()
{
    auto panel = std::make_unique<Panel>();
    m_panel = panel.get();
    m_service = std::make_unique<ServiceThread>(std::move(panel));
    m_service->run([](QDBusConnection &bus, QObject *object) {
        bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), object,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        if (!bus.registerService(Watcher))
            qFatal("something else shows icons");
    });
}

void DesktopTrayTest::cleanupTestCase()
{
    m_service.reset();
}

void DesktopTrayTest::init()
{
    m_panel->forget();
    m_rig = std::make_unique<Rig>();
    QTRY_VERIFY(!m_panel->item().isEmpty());
}

QDBusMessage DesktopTrayTest::callOf(const QString &interface, const QString &method,
                                     const QVariantList &arguments) const
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_panel->item(), QStringLiteral("/StatusNotifierItem"), interface, method);
    call.setArguments(arguments);
    return call;
}

/// As the icon says it; empty where it has not answered. The icon lives in this thread, and needs its events.
QString DesktopTrayTest::toolTip() const
{
    const QDBusPendingCall asked = QDBusConnection::sessionBus().asyncCall(callOf(
        QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {Item, QStringLiteral("ToolTip")}));
    if (!QTest::qWaitFor([&] { return asked.isFinished(); }))
        return {};
    const QVariant answer = QDBusReply<QDBusVariant>(asked.reply()).value().variant();
    const auto parts = answer.value<QDBusArgument>(); // the name of an icon, its pictures, a title, more text
    QString text;
    parts.beginStructure();
    parts >> text;
    parts.beginArray();
    while (!parts.atEnd()) {
        int size = 0;
        QByteArray picture;
        parts.beginStructure();
        parts >> size >> size >> picture;
        parts.endStructure();
    }
    parts.endArray();
    parts >> text;
    return text;
}

void DesktopTrayTest::shouldBeShown()
{
    QVERIFY(m_rig->tray.isShown());
    QCOMPARE(toolTip(), QStringLiteral("Latchkey"));
}

void DesktopTrayTest::shouldSayHowManyTasksAreDue()
{
    Task due = FakeTaskRepository::sampleTask(QStringLiteral("1"), QStringLiteral("Tea"));
    due.due.date = QDate(2026, 11, 21);
    m_rig->accounts.openActive({due});
    QTRY_COMPARE(m_rig->tray.dueTasks(), 1);
    QTRY_COMPARE(toolTip(), QStringLiteral("Latchkey: 1 due"));
}

void DesktopTrayTest::shouldOpenTheWindowOrTheSmallOne_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("added");
    QTest::newRow("click") << "Activate" << 1 << 0;
    QTest::newRow("middle click") << "SecondaryActivate" << 0 << 1;
}

void DesktopTrayTest::shouldOpenTheWindowOrTheSmallOne()
{
    QFETCH(QString, method);
    const QSignalSpy opened(&m_rig->tray, &TrayIcon::openRequested);
    const QSignalSpy added(&m_rig->tray, &TrayIcon::quickAddRequested);
    const QDBusPendingCall pressed = QDBusConnection::sessionBus().asyncCall(callOf(Item, method, {0, 0}));
    QTRY_VERIFY(pressed.isFinished());
    QTEST(int(opened.size()), "opened");
    QTEST(int(added.size()), "added");
}

void DesktopTrayTest::shouldShowMessages()
{
    FakeNotifications desktop;
    QSignalSpy opened(&m_rig->tray, &TrayIcon::messageOpened);
    m_rig->tray.showMessage({QStringLiteral("a/1"), QStringLiteral("Tea"), QStringLiteral("Due today"), false});
    QTRY_VERIFY(desktop.find(QStringLiteral("Tea")));
    desktop.choose(desktop.find(QStringLiteral("Tea"))->number, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("a/1"));
}

QTEST_MAIN(DesktopTrayTest)
#include "tst_desktoptray.moc"
