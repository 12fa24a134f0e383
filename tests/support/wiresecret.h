// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QMap>
#include <QString>

namespace Latchkey::Test {

/// The lookup attributes of an item (Secret Service API 0.2).
using SecretAttributes = QMap<QString, QString>;

/// A secret on the wire (Secret Service API 0.2, "Secret").
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret);
const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret);

/// Before any of them is sent or received.
void registerWireTypes();

} // namespace Latchkey::Test

Q_DECLARE_METATYPE(Latchkey::Test::WireSecret)
