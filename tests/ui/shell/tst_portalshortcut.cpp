// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servicethread.h"
#include "ui/shell/portalshortcut_linux.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMetaType>
#include <QSignalSpy>
#include <QTest>

#include <mutex>

using namespace Latchkey;
using Test::ServiceThread;

namespace {

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString Session = QStringLiteral("/org/freedesktop/portal/desktop/session/one");

/// What the desktop was asked for, and what its person answers.
struct Desk
{
    mutable std::mutex mutex;
    QStringList calls;
    QVariantMap options; ///< of the key
    uint sessionCode = 0;
    uint bindCode = 0;

    void note(const QString &call)
    {
        const std::lock_guard lock(mutex);
        calls << call;
    }
    [[nodiscard]] QStringList noted() const
    {
        const std::lock_guard lock(mutex);
        return calls;
    }
};

} // namespace

/// The portal, in the thread of the service. It answers at once, before the call that asks has returned.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")
    Q_PROPERTY(uint version READ version)

public:
    explicit FakePortal(std::shared_ptr<Desk> desk)
        : m_desk(std::move(desk))
    {
    }
    [[nodiscard]] uint version() const { return 1; }

public Q_SLOTS:
    QDBusObjectPath CreateSession(const QVariantMap &options)
    {
        m_desk->note(QStringLiteral("CreateSession"));
        return respond(options, m_desk->sessionCode, {{QStringLiteral("session_handle"), Session}});
    }
    QDBusObjectPath BindShortcuts(const QDBusObjectPath &session, const QList<Latchkey::PortalKey> &keys,
                                  const QString &, const QVariantMap &options)
    {
        m_desk->options = keys.value(0).options;
        m_desk->note(QStringLiteral("BindShortcuts ") + session.path());
        return respond(options, m_desk->bindCode, {});
    }

Q_SIGNALS:
    void Activated(const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);

private:
    QDBusObjectPath respond(const QVariantMap &options, uint code, const QVariantMap &results)
    {
        const QString sender = message().service().mid(1).replace(u'.', u'_');
        const QString request = QStringLiteral("%1/request/%2/%3")
                                    .arg(Path, sender, options.value(QStringLiteral("handle_token")).toString());
        QDBusMessage response = QDBusMessage::createSignal(request, QStringLiteral("org.freedesktop.portal.Request"),
                                                           QStringLiteral("Response"));
        response << code << results;
        connection().send(response);
        return QDBusObjectPath(request);
    }

    std::shared_ptr<Desk> m_desk;
};

/// The session that was made.
class FakePortalSession : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Session")

public:
    FakePortalSession(std::shared_ptr<Desk> desk, QObject *parent)
        : QObject(parent)
        , m_desk(std::move(desk))
    {
    }

public Q_SLOTS:
    void Close() { m_desk->note(QStringLiteral("Close")); }

private:
    std::shared_ptr<Desk> m_desk;
};

class PortalShortcutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void shouldOfferNothingWithoutThePortal();
    void shouldAskForNothingThatIsNotWanted();
    void shouldTellWhenTheKeyIsPressed();
    void shouldHearOnlyOfItsOwnKey();
    void shouldGiveTheKeyBack();
    void shouldSayThatThePersonDeclined_data();
    void shouldSayThatThePersonDeclined();

private:
    void startPortal();
    void press(const QString &session, const QString &id);

    std::shared_ptr<Desk> m_desk;
    std::unique_ptr<ServiceThread> m_portal;
};

void PortalShortcutTest::init()
{
    qDBusRegisterMetaType<PortalKey>();
    qDBusRegisterMetaType<QList<PortalKey>>();
    m_desk = std::make_shared<Desk>();
}

void PortalShortcutTest::startPortal()
{
    m_portal = std::make_unique<ServiceThread>(std::make_unique<FakePortal>(m_desk));
    m_portal->run([desk = m_desk](QDBusConnection &bus, QObject *portal) {
        bus.registerObject(Path, portal, QDBusConnection::ExportAllContents);
        bus.registerObject(Session, new FakePortalSession(desk, portal), QDBusConnection::ExportAllSlots);
        if (!bus.registerService(Service))
            qFatal("something else is the portal");
    });
}

void PortalShortcutTest::cleanup()
{
    if (!m_portal)
        return;
    m_portal->run([](QDBusConnection &bus, QObject *) {
        bus.unregisterService(Service);
        bus.unregisterObject(Session);
        bus.unregisterObject(Path);
    });
    m_portal.reset();
}

void PortalShortcutTest::press(const QString &session, const QString &id)
{
    m_portal->run([&](QDBusConnection &, QObject *portal) {
        Q_EMIT static_cast<FakePortal *>(portal)->Activated(QDBusObjectPath(session), id, 1, {});
    });
}

void PortalShortcutTest::shouldOfferNothingWithoutThePortal()
{
    PortalShortcut shortcut;
    const QSignalSpy known(&shortcut, &GlobalShortcut::offerKnown);
    const QSignalSpy declined(&shortcut, &GlobalShortcut::declined);
    shortcut.setWanted(true);
    QTRY_COMPARE(known.size(), 1);
    QVERIFY(!shortcut.isOffered());
    QCOMPARE(declined.size(), 0); // nobody was asked
}

void PortalShortcutTest::shouldAskForNothingThatIsNotWanted()
{
    startPortal();
    const PortalShortcut shortcut;
    QTRY_VERIFY(shortcut.isOffered());
    QVERIFY(m_desk->noted().isEmpty());
}

void PortalShortcutTest::shouldTellWhenTheKeyIsPressed()
{
    startPortal();
    PortalShortcut shortcut;
    QSignalSpy activated(&shortcut, &GlobalShortcut::activated);
    shortcut.setWanted(true);
    shortcut.setWanted(true);
    QTRY_COMPARE(m_desk->noted(),
                 QStringList({QStringLiteral("CreateSession"), QStringLiteral("BindShortcuts ") + Session}));
    QCOMPARE(m_desk->options.value(QStringLiteral("preferred_trigger")).toString(), QStringLiteral("CTRL+SHIFT+a"));
    press(Session, QStringLiteral("quick-add"));
    QTRY_COMPARE(activated.size(), 1);
}

void PortalShortcutTest::shouldHearOnlyOfItsOwnKey()
{
    startPortal();
    PortalShortcut shortcut;
    QSignalSpy activated(&shortcut, &GlobalShortcut::activated);
    shortcut.setWanted(true);
    QTRY_COMPARE(m_desk->noted().size(), 2);
    press(QStringLiteral("/org/freedesktop/portal/desktop/session/other"), QStringLiteral("quick-add"));
    press(Session, QStringLiteral("something-else"));
    press(Session, QStringLiteral("quick-add"));
    QTRY_COMPARE(activated.size(), 1);
    press(Session, QStringLiteral("quick-add"));
    QTRY_COMPARE(activated.size(), 2);
}

void PortalShortcutTest::shouldGiveTheKeyBack()
{
    startPortal();
    PortalShortcut shortcut;
    shortcut.setWanted(true);
    shortcut.setWanted(false); // while it is asked for
    QTRY_VERIFY(shortcut.isOffered());
    QVERIFY(m_desk->noted().isEmpty());
    shortcut.setWanted(true);
    QTRY_COMPARE(m_desk->noted().size(), 2);
    shortcut.setWanted(false);
    QTRY_COMPARE(m_desk->noted().size(), 3);
    QCOMPARE(m_desk->noted().constLast(), QStringLiteral("Close"));
    shortcut.setWanted(true);
    QTRY_COMPARE(m_desk->noted().size(), 5);
}

void PortalShortcutTest::shouldSayThatThePersonDeclined_data()
{
    QTest::addColumn<uint>("sessionCode");
    QTest::addColumn<uint>("bindCode");
    QTest::newRow("no session") << 2U << 0U;
    QTest::newRow("no key") << 0U << 1U;
}

void PortalShortcutTest::shouldSayThatThePersonDeclined()
{
    QFETCH(uint, sessionCode);
    QFETCH(uint, bindCode);
    m_desk->sessionCode = sessionCode;
    m_desk->bindCode = bindCode;
    startPortal();
    PortalShortcut shortcut;
    QSignalSpy declined(&shortcut, &GlobalShortcut::declined);
    shortcut.setWanted(true);
    QTRY_COMPARE(declined.size(), 1);
}

QTEST_MAIN(PortalShortcutTest)
#include "tst_portalshortcut.moc"
