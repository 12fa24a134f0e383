// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/globalshortcut.h"
#include "ui/shell/portal_linux.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace Latchkey {

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
    void onFound(bool found);
    void onAsked(const Result<QDBusMessage> &answer);
    void ask(const QString &method, QVariantList arguments, QVariantMap options, const char *onResponse);
    void begin();
    void bind();
    void closeSession();
    void giveUp();

    Portal m_portal;
    bool m_offered = false;
    bool m_wanted = false;
    bool m_asking = false;
    QString m_session; ///< its path at the portal
};

} // namespace Latchkey

Q_DECLARE_METATYPE(Latchkey::PortalKey)
