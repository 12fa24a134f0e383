// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/wish.h"

#include <QDBusContext>
#include <QObject>
#include <QVariantMap>

#include <memory>

namespace Latchkey {

class SessionBus;

/// What the desktop asks for by org.freedesktop.Application (Desktop Entry Specification 1.5, "D-Bus Activation"),
/// under the program's name on the session bus. Never blocks. Without a bus, or where another program has the name,
/// nothing comes.
class ApplicationBus final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationBus(QObject *parent = nullptr);
    ~ApplicationBus() override;

public Q_SLOTS:
    // The methods of the interface; `platform` holds the leave to take the focus.
    Q_SCRIPTABLE void Activate(const QVariantMap &platform);
    Q_SCRIPTABLE void Open(const QStringList &addresses, const QVariantMap &platform);
    /// Refuses the name of what is no action of the desktop file.
    Q_SCRIPTABLE void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platform);

Q_SIGNALS:
    void wished(const Latchkey::Wish &wish);

private:
    void offer();

    std::shared_ptr<SessionBus> m_bus;
};

} // namespace Latchkey
