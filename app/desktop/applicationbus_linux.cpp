// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/applicationbus_linux.h"

#include "core/base/applicationid.h"
#include "core/base/logging.h"
#include "core/keychain/sessionbus.h"

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

/// The program's name as a path.
const QString Path = QStringLiteral("/io/github/latchkey/Latchkey");
const QString Bus = QStringLiteral("org.freedesktop.DBus");
constexpr std::chrono::milliseconds BusPatience = 5s;
// Of RequestName (D-Bus Specification, 0.41).
constexpr uint DoNotQueue = 4;
constexpr uint IsOwner = 1;

/// The bus lives until its answer has come, whether somebody waits for it or not.
QCoro::Task<> takeName(std::shared_ptr<SessionBus> bus)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Bus, QStringLiteral("/org/freedesktop/DBus"), Bus,
                                                       QStringLiteral("RequestName"));
    call << applicationId() << DoNotQueue;
    auto calling = bus->call(call, QDeadlineTimer(BusPatience));
    const Result<QDBusMessage> answer = co_await calling;
    if (!answer)
        qCInfo(logApp) << "the desktop cannot ask for anything:" << answer.error();
    else if (answer->arguments().value(0).toUInt() != IsOwner)
        qCInfo(logApp) << "the desktop asks another program:" << applicationId() << "is taken";
}

Wish wishOf(Wish::Kind kind, const QVariantMap &platform, const QStringList &targets = {})
{
    return {kind, targets, platform.value(QStringLiteral("activation-token")).toString()};
}

} // namespace

ApplicationBus::ApplicationBus(QObject *parent)
    : QObject(parent)
    , m_bus(std::make_shared<SessionBus>())
{
    // Before the name is asked for: who waits for that calls at once.
    connect(m_bus.get(), &SessionBus::connected, this, &ApplicationBus::offer);
    takeName(m_bus);
}

ApplicationBus::~ApplicationBus() = default;

void ApplicationBus::offer()
{
    QDBusConnection bus = *m_bus->connection();
    if (!bus.registerObject(Path, this, QDBusConnection::ExportScriptableSlots))
        qCWarning(logApp) << "the desktop finds nothing at" << Path;
}

void ApplicationBus::Activate(const QVariantMap &platform)
{
    Q_EMIT wished(wishOf(Wish::Kind::Show, platform));
}

void ApplicationBus::Open(const QStringList &addresses, const QVariantMap &platform)
{
    Q_EMIT wished(wishOf(Wish::Kind::Open, platform, addresses));
}

void ApplicationBus::ActivateAction(const QString &name, const QVariantList &, const QVariantMap &platform)
{
    if (const std::optional<Wish::Kind> kind = wishNamed(name))
        Q_EMIT wished(wishOf(*kind, platform));
    else
        sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("There is no action '%1'.").arg(name));
}

} // namespace Latchkey

#include "moc_applicationbus_linux.cpp"
