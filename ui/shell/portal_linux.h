// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoro/QCoroTask>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QObject>

#include <functional>
#include <memory>

namespace Latchkey {

class SessionBus;

/// The desktop's portal (org.freedesktop.portal.Desktop, of xdg-desktop-portal), of which one interface is used. Never
/// blocks. What is under way when it goes ends by itself. All of a program speak by one connection, see
/// introduceToPortal().
class Portal : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<QDBusMessage> &)>;

    explicit Portal(const QString &interface, QObject *parent = nullptr);

    [[nodiscard]] static QString path();
    /// Whether the desktop has the interface is told to `found`, once. Only then is there something to connect to.
    void find(std::function<void(bool found)> found);
    /// Of the interface. `answered` is not called any more when this object is gone. Errors: those of SessionBus::call.
    void call(const QString &method, const QVariantList &arguments, Answered answered = {});
    /// Of another one, at another path.
    void callAt(const QString &path, const QString &interface, const QString &method, const QVariantList &arguments,
                Answered answered = {});
    /// `slot`, as SLOT() writes it, hears of the interface's signal, sent by the portal and nobody else.
    void connectTo(const QString &signal, QObject *receiver, const char *slot);
    /// Likewise for another interface at another path.
    void connectAt(const QString &path, const QString &interface, const QString &signal, QObject *receiver,
                   const char *slot);
    /// Our own name on the bus.
    [[nodiscard]] QString caller() const;

private:
    QString m_interface;
    std::shared_ptr<SessionBus> m_bus;
    QString m_owner; ///< the portal's unique name on the bus
};

/// Lets the portal look who this program is. It does so in /proc, at the first call by a connection, and refuses those
/// it cannot look at, as after denyInspection(); what it saw holds for as long as the connection, which goes with what
/// is returned and the last Portal. Ends by `deadline`, and at once where there is no session bus.
[[nodiscard]] QCoro::Task<std::shared_ptr<QObject>> introduceToPortal(QDeadlineTimer deadline);

} // namespace Latchkey
