// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/portalshortcut_linux.h"

#include "core/base/logging.h"

#include <QDBusMetaType>
#include <QUuid>

namespace Latchkey {

namespace {

const QString Interface = QStringLiteral("org.freedesktop.portal.GlobalShortcuts");
const QString Request = QStringLiteral("org.freedesktop.portal.Request");
const QString KeyId = QStringLiteral("quick-add");
/// As the "shortcuts" specification of freedesktop.org writes keys.
const QString Trigger = QStringLiteral("CTRL+SHIFT+a");

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
    , m_portal(Interface)
{
    qDBusRegisterMetaType<PortalKey>();
    qDBusRegisterMetaType<QList<PortalKey>>();
    m_portal.find([this](bool found) { onFound(found); });
}

PortalShortcut::~PortalShortcut()
{
    closeSession();
}

void PortalShortcut::onFound(bool found)
{
    m_offered = found;
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
    const QString token = QUuid::createUuid().toString(QUuid::Id128);
    const QString sender = m_portal.caller().mid(1).replace(QLatin1Char('.'), QLatin1Char('_'));
    const QString request = QStringLiteral("%1/request/%2/%3").arg(Portal::path(), sender, token);
    m_portal.connectAt(request, Request, QStringLiteral("Response"), this, onResponse);
    options.insert(QStringLiteral("handle_token"), token);
    arguments.append(options);
    m_portal.call(method, arguments, [this](const Result<QDBusMessage> &answer) { onAsked(answer); });
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
    m_portal.connectTo(QStringLiteral("Activated"), this,
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
    m_portal.callAt(std::exchange(m_session, QString()), QStringLiteral("org.freedesktop.portal.Session"),
                    QStringLiteral("Close"), {});
}

void PortalShortcut::onActivated(const QDBusObjectPath &session, const QString &id, qulonglong, const QVariantMap &)
{
    if (session.path() == m_session && id == KeyId)
        Q_EMIT activated();
}

} // namespace Latchkey

#include "moc_portalshortcut_linux.cpp"
