// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakenotifications.h"

#include "tests/support/servicethread.h"

#include <QVariantMap>

#include <algorithm>
#include <mutex>

namespace Latchkey::Test {

namespace {

const QString Name = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
constexpr uint ClosedByPerson = 2;
constexpr uint ClosedByCall = 3;

} // namespace

struct FakeNotifications::State
{
    /// False: it is not there.
    bool remove(uint number)
    {
        const std::lock_guard lock(mutex);
        return shown.removeIf([number](const Shown &one) { return one.number == number; }) > 0;
    }

    mutable std::mutex mutex;
    QList<Shown> shown;
    uint last = 0;
};

/// Lives in the thread of the service.
class FakeNotificationsAdaptor : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    explicit FakeNotificationsAdaptor(std::shared_ptr<FakeNotifications::State> state)
        : m_state(std::move(state))
    {
    }

public Q_SLOTS:
    uint Notify(const QString &, uint replaced, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &, int expires)
    {
        if (replaced > 0)
            m_state->remove(replaced);
        const std::lock_guard lock(m_state->mutex);
        const uint number = replaced > 0 ? replaced : ++m_state->last;
        m_state->shown.append({number, title, body, actions, expires});
        return number;
    }
    void CloseNotification(uint number)
    {
        if (m_state->remove(number))
            Q_EMIT NotificationClosed(number, ClosedByCall);
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);

private:
    std::shared_ptr<FakeNotifications::State> m_state;
};

FakeNotifications::FakeNotifications()
    : m_state(std::make_shared<State>())
    , m_thread(std::make_unique<ServiceThread>(std::make_unique<FakeNotificationsAdaptor>(m_state)))
{
    m_thread->run([](QDBusConnection &bus, QObject *object) {
        bus.registerObject(Path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!bus.registerService(Name))
            qFatal("something else shows notifications");
    });
}

FakeNotifications::~FakeNotifications()
{
    m_thread->run([](QDBusConnection &bus, QObject *) {
        bus.unregisterService(Name);
        bus.unregisterObject(Path);
    });
}

QList<FakeNotifications::Shown> FakeNotifications::shown() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->shown;
}

std::optional<FakeNotifications::Shown> FakeNotifications::find(const QString &title) const
{
    for (const Shown &one : shown()) {
        if (one.title == title)
            return one;
    }
    return std::nullopt;
}

void FakeNotifications::choose(uint number, const QString &action)
{
    m_thread->run([=](QDBusConnection &, QObject *object) {
        Q_EMIT static_cast<FakeNotificationsAdaptor *>(object)->ActionInvoked(number, action);
    });
}

void FakeNotifications::dismiss(uint number)
{
    if (!m_state->remove(number))
        return;
    m_thread->run([=](QDBusConnection &, QObject *object) {
        Q_EMIT static_cast<FakeNotificationsAdaptor *>(object)->NotificationClosed(number, ClosedByPerson);
    });
}

} // namespace Latchkey::Test

#include "fakenotifications.moc"
