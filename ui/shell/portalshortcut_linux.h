// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/globalshortcut.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariantMap>

#include <memory>

namespace Latchkey {

class SessionBus;

/// A shortcut as the portal takes it: (sa{sv}).
struct PortalKey
{
    QString id;
    QVariantMap options;
};
QDBusArgument &operator<<(QDBusArgument &argument, const PortalKey &key);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalKey &key);

/// The shortcut by the desktop's portal (org.freedesktop.portal.GlobalShortcuts, version 1), which works under Wayland
/// too. Never blocks.
class PortalShortcut final : public GlobalShortcut
{
    Q_OBJECT

public:
    explicit PortalShortcut(QObject *parent = nullptr);
    ~PortalShortcut() override;

    [[nodiscard]] bool isOffered() const override { return m_offered; }
    void setWanted(bool wanted) override;

public Q_SLOTS:
    void onSessionMade(uint code, const QVariantMap &results);
    void onBound(uint code, const QVariantMap &results);
    void onActivated(const QDBusObjectPath &session, const QString &id, qulonglong time, const QVariantMap &options);

private:
    void onVersion(const Result<QDBusMessage> &answer);
    void onAsked(const Result<QDBusMessage> &answer);
    void ask(const QString &method, QVariantList arguments, QVariantMap options, const char *onResponse);
    void begin();
    void bind();
    void closeSession();
    void giveUp();

    std::shared_ptr<SessionBus> m_bus;
    bool m_offered = false;
    bool m_wanted = false;
    bool m_asking = false;
    QString m_portal;  ///< its unique name on the bus: nobody else can answer in its place
    QString m_session; ///< its path there
};

} // namespace Latchkey

Q_DECLARE_METATYPE(Latchkey::PortalKey)
