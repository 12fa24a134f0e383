// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders/busnotifier_linux.h"

#include "core/base/applicationid.h"
#include "core/base/logging.h"
#include "core/keychain/sessionbus.h"

#include <QPointer>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
constexpr std::chrono::milliseconds Patience = 5s;
/// A reminder stays until somebody has seen it.
constexpr int NeverExpires = 0;
constexpr uint ClosedByPerson = 2;

QDBusMessage callOf(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage notifyCall(const Notification &notification, uint replaced)
{
    QStringList actions{QStringLiteral("default"), BusNotifier::tr("Open")};
    if (notification.offersActions)
        actions << QStringLiteral("done") << BusNotifier::tr("Done") << QStringLiteral("snooze")
                << BusNotifier::tr("Snooze");
    const QVariantMap hints{{QStringLiteral("desktop-entry"), applicationId()}};
    // The body may be taken for markup, the summary never is.
    return callOf(QStringLiteral("Notify"), {QStringLiteral("Latchkey"), replaced, applicationId(), notification.title,
                                             notification.body.toHtmlEscaped(), actions, hints, NeverExpires});
}

/// The bus lives until its answer has come, whether somebody waits for it or not.
QCoro::Task<> notify(std::shared_ptr<SessionBus> bus, QDBusMessage call, Notification notification,
                     QPointer<BusNotifier> notifier)
{
    auto calling = bus->call(call, QDeadlineTimer(Patience));
    const Result<QDBusMessage> answer = co_await calling;
    if (!notifier)
        co_return;
    if (answer) {
        notifier->onShown(notification.id, answer->arguments().value(0).toUInt(), answer->service());
        co_return;
    }
    qCInfo(logApp) << "no desktop notification:" << answer.error();
    notifier->onNotShown(notification);
}

QCoro::Task<> send(std::shared_ptr<SessionBus> bus, QDBusMessage call)
{
    auto calling = bus->call(call, QDeadlineTimer(Patience));
    co_await calling;
}

} // namespace

BusNotifier::BusNotifier(std::function<void(const Notification &)> otherwise, QObject *parent)
    : Notifier(parent)
    , m_bus(std::make_shared<SessionBus>())
    , m_otherwise(std::move(otherwise))
{
}

BusNotifier::~BusNotifier() = default;

void BusNotifier::show(const Notification &notification)
{
    uint &number = m_numbers[notification.id];
    notify(m_bus, notifyCall(notification, number), notification, this);
}

void BusNotifier::onShown(const QString &id, uint number, const QString &server)
{
    listenTo(server);
    const auto shown = m_numbers.find(id);
    if (shown == m_numbers.end())
        return close(number); // withdrawn meanwhile
    *shown = number;
}

void BusNotifier::onNotShown(const Notification &notification)
{
    if (m_numbers.remove(notification.id) > 0)
        m_otherwise(notification);
}

void BusNotifier::withdraw(const QString &id)
{
    if (const uint number = m_numbers.take(id); number > 0)
        close(number);
}

void BusNotifier::close(uint number)
{
    send(m_bus, callOf(QStringLiteral("CloseNotification"), {number}));
}

/// By the server's unique name, so that nobody else can say "done" in its place.
void BusNotifier::listenTo(const QString &server)
{
    if (server == m_server || !m_bus->connection())
        return;
    QDBusConnection bus = *m_bus->connection();
    const std::pair<QString, const char *> handlers[] = {
        {QStringLiteral("ActionInvoked"), SLOT(onActionInvoked(uint, QString))},
        {QStringLiteral("NotificationClosed"), SLOT(onNotificationClosed(uint, uint))}};
    for (const auto &[signal, slot] : handlers) {
        if (!m_server.isEmpty())
            bus.disconnect(m_server, Path, Service, signal, this, slot);
        bus.connect(server, Path, Service, signal, this, slot);
    }
    m_server = server;
}

void BusNotifier::onActionInvoked(uint number, const QString &action)
{
    const QString id = m_numbers.key(number);
    if (id.isEmpty())
        return;
    m_numbers.remove(id);
    close(number); // some servers leave it there
    if (action == QLatin1String("done"))
        Q_EMIT doneChosen(id);
    else if (action == QLatin1String("snooze"))
        Q_EMIT snoozeChosen(id);
    else
        Q_EMIT opened(id);
}

void BusNotifier::onNotificationClosed(uint number, uint reason)
{
    const QString id = m_numbers.key(number);
    if (id.isEmpty())
        return;
    m_numbers.remove(id);
    if (reason == ClosedByPerson)
        Q_EMIT dismissed(id);
}

} // namespace Latchkey

#include "moc_busnotifier_linux.cpp"
