// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portalshortcut_linux.h"

#include "core/base/applicationid.h"
#include "core/base/logging.h"
#include "core/keychain/sessionbus.h"

#include <QDBusMetaType>
#include <QPointer>
#include <QUuid>

#include <functional>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

const QString Service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString Path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString Interface = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString Request = QStringLiteral("org.freedesktop.portal.Request");
const QString KeyId = QStringLiteral("quick-add");
/// As the "shortcuts" specification of freedesktop.org writes keys.
const QString Trigger = QStringLiteral("CTRL+SHIFT+a");
constexpr std::chrono::milliseconds PortalPatience = 5s;

QDBusMessage callOf(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, path, interface, method);
    call.setArguments(arguments);
    return call;
}

/// The bus lives until its answer has come, whether somebody waits for it or not.
QCoro::Task<> send(std::shared_ptr<SessionBus> bus, QDBusMessage call, QPointer<PortalShortcut> asker,
                   std::function<void(const Result<QDBusMessage> &)> answered)
{
    auto calling = bus->call(call, QDeadlineTimer(PortalPatience));
    const Result<QDBusMessage> answer = co_await calling;
    if (asker && answered)
        answered(answer);
}

} // namespace

QDBusArgument &operator<<(QDBusArgument &argument, const PortalKey &key)
{
    argument.beginStructure();
    argument << key.id << key.options;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, PortalKey &key)
{
    argument.beginStructure();
    argument >> key.id >> key.options;
    argument.endStructure();
    return argument;
}

PortalShortcut::PortalShortcut(QObject *parent)
    : GlobalShortcut(parent)
    , m_bus(std::make_shared<SessionBus>())
{
    qDBusRegisterMetaType<PortalKey>();
    qDBusRegisterMetaType<QList<PortalKey>>();
    const auto ignored = [](const Result<QDBusMessage> &) {};
    // Newer portals do not know by themselves which program that is not in a sandbox asks.
    send(m_bus,
         callOf(Path, QStringLiteral("org.freedesktop.host.portal.Registry"), QStringLiteral("Register"),
                {applicationId(), QVariantMap()}),
         this, ignored);
    send(m_bus,
         callOf(Path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {Interface, QStringLiteral("version")}),
         this, [this](const Result<QDBusMessage> &answer) { onVersion(answer); });
}

PortalShortcut::~PortalShortcut()
{
    closeSession();
}

void PortalShortcut::onVersion(const Result<QDBusMessage> &answer)
{
    m_offered = answer.has_value();
    if (m_offered)
        m_portal = answer->service();
    else
        qCInfo(logApp) << "the desktop has no shortcuts to give:" << answer.error();
    Q_EMIT offerKnown();
    begin();
}

void PortalShortcut::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (wanted)
        begin();
    else
        closeSession();
}

void PortalShortcut::begin()
{
    if (!m_wanted || !m_offered || m_asking || !m_session.isEmpty())
        return;
    m_asking = true;
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    ask(QStringLiteral("CreateSession"), {}, {{QStringLiteral("session_handle_token"), token}},
        SLOT(onSessionMade(uint, QVariantMap)));
}

/// What is asked for is answered by a signal of the request, whose path is known beforehand.
void PortalShortcut::ask(const QString &method, QVariantList arguments, QVariantMap options, const char *onResponse)
{
    QDBusConnection bus = *m_bus->connection();
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    const QString sender = bus.baseService().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    const QString request = QStringLiteral("%1/request/%2/%3").arg(Path, sender, token);
    bus.connect(m_portal, request, Request, QStringLiteral("Response"), this, onResponse);
    options.insert(QStringLiteral("handle_token"), token);
    arguments.append(options);
    send(m_bus, callOf(Path, Interface, method, arguments), this,
         [this](const Result<QDBusMessage> &answer) { onAsked(answer); });
}

void PortalShortcut::onAsked(const Result<QDBusMessage> &answer)
{
    if (answer)
        return; // the response comes when the person has answered
    qCWarning(logApp) << "the desktop gives no shortcut:" << answer.error();
    giveUp();
}

void PortalShortcut::onSessionMade(uint code, const QVariantMap &results)
{
    m_session = results.value(QStringLiteral("session_handle")).toString();
    if (code != 0 || m_session.isEmpty())
        return giveUp();
    if (m_wanted)
        return bind();
    m_asking = false;
    closeSession();
}

void PortalShortcut::bind()
{
    QDBusConnection bus = *m_bus->connection();
    bus.connect(m_portal, Path, Interface, QStringLiteral("Activated"), this,
                SLOT(onActivated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    const PortalKey key{
        KeyId, {{QStringLiteral("description"), tr("Add a task")}, {QStringLiteral("preferred_trigger"), Trigger}}};
    ask(QStringLiteral("BindShortcuts"),
        {QVariant::fromValue(QDBusObjectPath(m_session)), QVariant::fromValue(QList<PortalKey>{key}), QString()}, {},
        SLOT(onBound(uint, QVariantMap)));
}

void PortalShortcut::onBound(uint code, const QVariantMap &)
{
    m_asking = false;
    if (code != 0)
        giveUp();
    else if (!m_wanted)
        closeSession();
}

void PortalShortcut::giveUp()
{
    m_asking = false;
    m_wanted = false;
    closeSession();
    Q_EMIT declined();
}

void PortalShortcut::closeSession()
{
    if (m_asking || m_session.isEmpty())
        return; // what is asked for is given back when it comes
    send(m_bus,
         callOf(std::exchange(m_session, QString()), QStringLiteral("org.freedesktop.portal.Session"),
                QStringLiteral("Close"), {}),
         nullptr, {});
}

void PortalShortcut::onActivated(const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &)
{
    if (session.path() == m_session && id == KeyId)
        Q_EMIT activated();
}

} // namespace Latchkey

#include "moc_portalshortcut_linux.cpp"
