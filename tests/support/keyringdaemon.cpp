// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keyringdaemon.h"

#include "tests/support/wiresecret.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <QFile>
#include <QVariantMap>

#include <csignal>

namespace Latchkey::Test {

namespace {

constexpr int PatienceMs = 10'000;
constexpr char Password[] = "pw";

const QString ServiceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString CollectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString ItemInterface = QStringLiteral("org.freedesktop.Secret.Item");

QVariantList ask(const QString &path, const QString &interface, const QString &member, const QVariantList &arguments)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path, interface, member);
    message.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(message, QDBus::Block, PatienceMs);
    if (answer.type() == QDBusMessage::ErrorMessage)
        qFatal("%s: %s", qPrintable(member), qPrintable(answer.errorMessage()));
    return answer.arguments();
}

QVariantList askService(const QString &member, const QVariantList &arguments)
{
    return ask(QStringLiteral("/org/freedesktop/secrets"), ServiceInterface, member, arguments);
}

QVariant property(const QString &path, const QString &interface, const QString &name)
{
    const QVariantList answer =
        ask(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {interface, name});
    return qvariant_cast<QDBusVariant>(answer.value(0)).variant();
}

QDBusObjectPath defaultCollection()
{
    return qdbus_cast<QDBusObjectPath>(askService(QStringLiteral("ReadAlias"), {QStringLiteral("default")}).value(0));
}

WireSecret wireSecret(const QByteArray &value)
{
    const QVariant nothing = QVariant::fromValue(QDBusVariant(QString()));
    const QVariantList session = askService(QStringLiteral("OpenSession"), {QStringLiteral("plain"), nothing});
    return {qdbus_cast<QDBusObjectPath>(session.value(1)), QByteArray(), value, QStringLiteral("text/plain")};
}

} // namespace

KeyringDaemon::KeyringDaemon()
{
    registerWireTypes();
    // Where nobody mocks the prompter, the real one must not show up on the tester's screen.
    QDBusMessage environment = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("UpdateActivationEnvironment"));
    const Attributes noScreen{{QStringLiteral("DISPLAY"), QString()}, {QStringLiteral("WAYLAND_DISPLAY"), QString()}};
    environment.setArguments({QVariant::fromValue(noScreen)});
    QDBusConnection::sessionBus().call(environment, QDBus::Block, PatienceMs);
}

KeyringDaemon::~KeyringDaemon()
{
    thaw();
}

void KeyringDaemon::lock()
{
    askService(QStringLiteral("Lock"), {QVariant::fromValue(QList{defaultCollection()})});
    if (!isLocked())
        qFatal("the keyring did not lock");
}

void KeyringDaemon::unlock()
{
    ask(QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"),
        {QVariant::fromValue(defaultCollection()), QVariant::fromValue(wireSecret(Password))});
    if (isLocked())
        qFatal("the keyring did not unlock");
}

bool KeyringDaemon::isLocked() const
{
    return property(defaultCollection().path(), CollectionInterface, QStringLiteral("Locked")).toBool();
}

void KeyringDaemon::clear()
{
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(
        property(defaultCollection().path(), CollectionInterface, QStringLiteral("Items")));
    for (const QDBusObjectPath &item : items)
        ask(item.path(), ItemInterface, QStringLiteral("Delete"), {});
}

void KeyringDaemon::corrupt()
{
    QFile file(qEnvironmentVariable("XDG_DATA_HOME") + QStringLiteral("/keyrings/login.keyring"));
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly) || file.write(QByteArray(512, 'x')) != 512)
        qFatal("the keyring has no file to overwrite");
    file.close();
    kill();
}

void KeyringDaemon::add(const Attributes &attributes, const QByteArray &secret)
{
    const QVariantMap properties{
        {QStringLiteral("org.freedesktop.Secret.Item.Label"), QStringLiteral("of another program")},
        {QStringLiteral("org.freedesktop.Secret.Item.Attributes"), QVariant::fromValue(attributes)}};
    ask(defaultCollection().path(), CollectionInterface, QStringLiteral("CreateItem"),
        {properties, QVariant::fromValue(wireSecret(secret)), false});
}

int KeyringDaemon::count(const Attributes &attributes) const
{
    const QVariantList found = askService(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
    return static_cast<int>(qdbus_cast<QList<QDBusObjectPath>>(found.value(0)).size()
                            + qdbus_cast<QList<QDBusObjectPath>>(found.value(1)).size());
}

void KeyringDaemon::kill()
{
    learnPid();
    signal(SIGKILL);
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    QElapsedTimer timer;
    timer.start();
    // The bus notices the closed connection by itself; only then may it start another daemon.
    while (bus->servicePid(QStringLiteral("org.freedesktop.secrets")).value() == static_cast<uint>(m_pid)) {
        if (timer.hasExpired(PatienceMs))
            qFatal("the keyring did not die");
    }
}

void KeyringDaemon::freeze()
{
    learnPid();
    signal(SIGSTOP);
    m_frozen = true;
}

void KeyringDaemon::thaw()
{
    if (m_frozen)
        signal(SIGCONT);
    m_frozen = false;
}

void KeyringDaemon::learnPid()
{
    m_pid = QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.freedesktop.secrets")).value();
    if (m_pid <= 1)
        qFatal("no keyring runs in this session");
}

void KeyringDaemon::signal(int number) const
{
    ::kill(static_cast<pid_t>(m_pid), number);
}

} // namespace Latchkey::Test
