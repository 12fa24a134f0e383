// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/applicationbus_linux.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QSignalSpy>
#include <QTest>

using namespace Latchkey;

/// On a session bus of its own, and where there is none; see tst_activation for the program itself.
class ApplicationBusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_bus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"); }
    void cleanup();
    void shouldPassOn_data();
    void shouldPassOn();
    void shouldRefuseWhatIsNoAction();
    void shouldLeaveTheNameToWhoHasIt();
    void shouldGiveTheNameBack();
    void shouldDoWithoutABus();

private:
    [[nodiscard]] static QDBusMessage call(const QString &method, const QVariantList &arguments);
    [[nodiscard]] static bool isThere();

    bool m_bus = false;
};

namespace {
const QString Name = QStringLiteral("io.github.latchkey.Latchkey");
const QVariantMap Platform{{QStringLiteral("desktop-startup-id"), QStringLiteral("x")},
                           {QStringLiteral("activation-token"), QStringLiteral("token-1")}};
bool saidThatItIsTaken = false;

void notice(QtMsgType, const QMessageLogContext &, const QString &text)
{
    saidThatItIsTaken = saidThatItIsTaken || text.contains(QLatin1String("asks another program"));
}

} // namespace

bool ApplicationBusTest::isThere()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(Name);
}

/// The next one would call the one that goes.
void ApplicationBusTest::cleanup()
{
    if (m_bus)
        QTRY_VERIFY(!isThere());
}

/// As the desktop calls it; the answer is made in this thread.
QDBusMessage ApplicationBusTest::call(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(Name, QStringLiteral("/io/github/latchkey/Latchkey"),
                                                          QStringLiteral("org.freedesktop.Application"), method);
    message.setArguments(arguments);
    const QDBusPendingCall pending = QDBusConnection::sessionBus().asyncCall(message);
    return QTest::qWaitFor([&pending] { return pending.isFinished(); }) ? pending.reply() : QDBusMessage();
}

void ApplicationBusTest::shouldPassOn_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<Wish>("wish");
    const QString token = QStringLiteral("token-1");
    const QStringList targets{QStringLiteral("file:///a.ics"), QStringLiteral("latchkey://task/1")};
    QTest::newRow("show") << QStringLiteral("Activate") << QVariantList{Platform} << Wish{Wish::Kind::Show, {}, token};
    QTest::newRow("open") << QStringLiteral("Open") << QVariantList{targets, Platform}
                          << Wish{Wish::Kind::Open, targets, token};
    for (const auto &[name, kind] : namedWishes())
        QTest::newRow(qPrintable(name)) << QStringLiteral("ActivateAction")
                                        << QVariantList{name, QVariant(QVariantList()), QVariantMap()} << Wish{kind};
}

void ApplicationBusTest::shouldPassOn()
{
    if (!m_bus)
        QSKIP("there is no bus");
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QFETCH(Wish, wish);
    const ApplicationBus bus;
    QSignalSpy wished(&bus, &ApplicationBus::wished);
    QTRY_VERIFY(isThere());
    const QDBusMessage answer = call(method, arguments);
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
    QCOMPARE(wished.size(), 1);
    QCOMPARE(wished.first().first().value<Wish>(), wish);
}

void ApplicationBusTest::shouldRefuseWhatIsNoAction()
{
    if (!m_bus)
        QSKIP("there is no bus");
    const ApplicationBus bus;
    const QSignalSpy wished(&bus, &ApplicationBus::wished);
    QTRY_VERIFY(isThere());
    const QDBusMessage answer =
        call(QStringLiteral("ActivateAction"), {QStringLiteral("open"), QVariant(QVariantList()), QVariantMap()});
    QCOMPARE(answer.errorName(), QStringLiteral("org.freedesktop.DBus.Error.InvalidArgs"));
    QCOMPARE(call(QStringLiteral("deleteLater"), {}).type(), QDBusMessage::ErrorMessage);
    QCOMPARE(wished.size(), 0);
}

void ApplicationBusTest::shouldLeaveTheNameToWhoHasIt()
{
    if (!m_bus)
        QSKIP("there is no bus");
    const auto first = std::make_unique<ApplicationBus>();
    QTRY_VERIFY(isThere());
    const QString owner = QDBusConnection::sessionBus().interface()->serviceOwner(Name);
    const QtMessageHandler before = qInstallMessageHandler(&notice);
    const ApplicationBus second;
    QTRY_VERIFY(saidThatItIsTaken);
    qInstallMessageHandler(before);
    const QSignalSpy wished(first.get(), &ApplicationBus::wished);
    QCOMPARE(call(QStringLiteral("Activate"), {QVariantMap()}).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(wished.size(), 1);
    QCOMPARE(QDBusConnection::sessionBus().interface()->serviceOwner(Name).value(), owner);
}

void ApplicationBusTest::shouldGiveTheNameBack()
{
    if (!m_bus)
        QSKIP("there is no bus");
    auto bus = std::make_unique<ApplicationBus>();
    QTRY_VERIFY(isThere());
    bus.reset();
    QTRY_VERIFY(!isThere());
}

void ApplicationBusTest::shouldDoWithoutABus()
{
    if (m_bus)
        QSKIP("there is a bus");
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(QStringLiteral("the desktop cannot ask for anything")));
    const ApplicationBus bus;
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(ApplicationBusTest)
#include "tst_applicationbus.moc"
