// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portal_linux.h"

#include "core/base/applicationid.h"
#include "core/base/logging.h"
#include "core/keychain/sessionbus.h"

#include <QPointer>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
constexpr std::chrono::milliseconds PortalPatience = 5s;

std::shared_ptr<SessionBus> programsBus()
{
    static std::weak_ptr<SessionBus> shared;
    std::shared_ptr<SessionBus> bus = shared.lock();
    if (!bus)
        shared = bus = std::make_shared<SessionBus>();
    return bus;
}

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, path, interface, method);
    call.setArguments(arguments);
    return call;
}

/// The bus lives until its answer has come, whether somebody waits for it or not.
QCoro::Task<> send(std::shared_ptr<SessionBus> bus, QDBusMessage call, QPointer<Portal> asker,
                   Portal::Answered answered)
{
    auto calling = bus->call(call, QDeadlineTimer(PortalPatience));
    const Result<QDBusMessage> answer = co_await calling;
    if (asker && answered)
        answered(answer);
}

} // namespace

Portal::Portal(const QString &interface, QObject *parent)
    : QObject(parent)
    , m_interface(interface)
    , m_bus(programsBus())
{
}

QString Portal::path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}

void Portal::find(std::function<void(bool)> found)
{
    const auto onVersion = [this, found = std::move(found)](const Result<QDBusMessage> &answer) {
        if (answer)
            m_owner = answer->service();
        else
            qCInfo(logApp) << "the desktop has no" << m_interface << answer.error();
        found(answer.has_value());
    };
    callAt(path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
           {m_interface, QStringLiteral("version")}, onVersion);
}

void Portal::call(const QString &method, const QVariantList &arguments, Answered answered)
{
    callAt(path(), m_interface, method, arguments, std::move(answered));
}

void Portal::callAt(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
                    Answered answered)
{
    send(m_bus, callOf(path, interface, method, arguments), this, std::move(answered));
}

void Portal::connectTo(const QString &signal, QObject *receiver, const char *slot)
{
    connectAt(path(), m_interface, signal, receiver, slot);
}

void Portal::connectAt(const QString &path, const QString &interface, const QString &signal, QObject *receiver,
                       const char *slot)
{
    QDBusConnection bus = *m_bus->connection();
    bus.connect(m_owner, path, interface, signal, receiver, slot);
}

QString Portal::caller() const
{
    return m_bus->connection()->baseService();
}

QCoro::Task<std::shared_ptr<QObject>> introduceToPortal(QDeadlineTimer deadline)
{
    const std::shared_ptr<SessionBus> bus = programsBus();
    // Newer portals do not know by themselves which program that is not in a sandbox asks, and want to be told first.
    const QDBusMessage registration = callOf(Portal::path(), QStringLiteral("org.freedesktop.host.portal.Registry"),
                                             QStringLiteral("Register"), {applicationId(), QVariantMap()});
    auto registering = bus->call(registration, deadline);
    const Result<QDBusMessage> registered = co_await registering;
    if (!registered)
        qCDebug(logApp) << "not registered at the desktop:" << registered.error();
    // Older ones do not know that call, and look at the first that they know.
    const QDBusMessage question =
        callOf(Portal::path(), QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("ReadAll"),
               {QStringList{QStringLiteral("org.freedesktop.appearance")}});
    auto asking = bus->call(question, deadline);
    const Result<QDBusMessage> answer = co_await asking;
    if (!answer)
        qCInfo(logApp) << "the desktop does not know this program:" << answer.error();
    co_return std::shared_ptr<QObject>(bus);
}

} // namespace Latchkey

#include "moc_portal_linux.cpp"
