// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/secretitems.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QMap>

namespace Latchkey {

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

const QDBusObjectPath Service(QStringLiteral("/org/freedesktop/secrets"));

QDBusMessage searchCall(const Attributes &attributes)
{
    return secretServiceCall(QStringLiteral("SearchItems"), {QVariant::fromValue(attributes)});
}

Paths pathsAt(const QDBusMessage &answer, int index)
{
    return qdbus_cast<Paths>(answer.arguments().value(index));
}

Paths without(const Paths &all, const Paths &some)
{
    Paths rest;
    for (const QDBusObjectPath &path : all)
        if (!some.contains(path))
            rest.append(path);
    return rest;
}

QCoro::Task<Result<QVariant>> property(std::shared_ptr<SessionBus> bus, QDBusObjectPath object, QString interface,
                                       QString name, QDeadlineTimer deadline)
{
    auto asking = bus->call(secretObjectCall(object, QStringLiteral("org.freedesktop.DBus.Properties"),
                                             QStringLiteral("Get"), {interface, name}),
                            deadline);
    const Result<QDBusMessage> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return qvariant_cast<QDBusVariant>(answer->arguments().value(0)).variant();
}

} // namespace

QDBusMessage secretServiceCall(const QString &member, const QVariantList &arguments)
{
    return secretObjectCall(Service, QStringLiteral("org.freedesktop.Secret.Service"), member, arguments);
}

QDBusMessage secretObjectCall(const QDBusObjectPath &object, const QString &interface, const QString &member,
                              const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(secretServiceName(), object.path(), interface, member);
    call.setArguments(arguments);
    return call;
}

QCoro::Task<Result<SecretMatches>> findSecrets(std::shared_ptr<SessionBus> bus, QString service, QString key,
                                               QDeadlineTimer deadline)
{
    static const QMetaType registered = qDBusRegisterMetaType<Attributes>();
    Q_UNUSED(registered)
    const Attributes any{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}};
    Attributes binary = any;
    binary.insert(QStringLiteral("type"), QStringLiteral("base64"));

    auto askingBinary = bus->call(searchCall(binary), deadline);
    auto askingAny = bus->call(searchCall(any), deadline);
    const Result<QDBusMessage> ours = co_await askingBinary;
    const Result<QDBusMessage> all = co_await askingAny;
    if (!ours)
        co_return fail(ours.error());
    if (!all)
        co_return fail(all.error());

    SecretMatches matches;
    matches.ours = pathsAt(*ours, 0);
    matches.oursLocked = pathsAt(*ours, 1);
    matches.others = without(pathsAt(*all, 0), matches.ours);
    matches.othersLocked = without(pathsAt(*all, 1), matches.oursLocked);
    co_return matches;
}

QCoro::Task<Result<QDBusObjectPath>> defaultCollection(std::shared_ptr<SessionBus> bus, QDeadlineTimer deadline)
{
    auto asking = bus->call(secretServiceCall(QStringLiteral("ReadAlias"), {QStringLiteral("default")}), deadline);
    const Result<QDBusMessage> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return qdbus_cast<QDBusObjectPath>(answer->arguments().value(0));
}

QCoro::Task<Result<bool>> collectionLocked(std::shared_ptr<SessionBus> bus, QDBusObjectPath collection,
                                           QDeadlineTimer deadline)
{
    auto asking = property(bus, collection, QStringLiteral("org.freedesktop.Secret.Collection"),
                           QStringLiteral("Locked"), deadline);
    const Result<QVariant> locked = co_await asking;
    if (!locked)
        co_return fail(locked.error());
    co_return locked->toBool();
}

QCoro::Task<Result<QDBusObjectPath>> newestSecret(std::shared_ptr<SessionBus> bus, QList<QDBusObjectPath> items,
                                                  QDeadlineTimer deadline)
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Item");
    QDBusObjectPath best;
    std::pair<bool, qulonglong> bestRank;
    for (const QDBusObjectPath &item : items) {
        auto askingAge = property(bus, item, interface, QStringLiteral("Modified"), deadline);
        auto askingAttributes = property(bus, item, interface, QStringLiteral("Attributes"), deadline);
        const Result<QVariant> modified = co_await askingAge;
        const Result<QVariant> attributes = co_await askingAttributes;
        if (!modified)
            co_return fail(modified.error());
        if (!attributes)
            co_return fail(attributes.error());
        const QString schema = qdbus_cast<Attributes>(*attributes).value(QStringLiteral("xdg:schema"));
        const std::pair rank(schema == QStringLiteral("org.qt.keychain"), modified->toULongLong());
        if (best.path().isEmpty() || rank > bestRank) {
            best = item;
            bestRank = rank;
        }
    }
    co_return best;
}

QCoro::Task<Result<void>> deleteSecret(std::shared_ptr<SessionBus> bus, QDBusObjectPath item, QDeadlineTimer deadline)
{
    auto deleting = bus->call(
        secretObjectCall(item, QStringLiteral("org.freedesktop.Secret.Item"), QStringLiteral("Delete")), deadline);
    const Result<QDBusMessage> answer = co_await deleting;
    if (!answer)
        co_return fail(answer.error());
    // The prompt is not asked for, so that nothing is deleted and nobody is disturbed.
    if (qdbus_cast<QDBusObjectPath>(answer->arguments().value(0)).path() != QStringLiteral("/"))
        co_return fail(Error::Kind::KeychainLocked, QStringLiteral("deleting would prompt"));
    co_return Result<void>();
}

} // namespace Latchkey
