// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/secretservice.h"

#include "core/base/logging.h"
#include "core/keychain/secretitems.h"

#include <QAbstractEventDispatcher>
#include <QDBusServiceWatcher>
#include <QFile>
#include <QLibrary>

namespace Latchkey {

namespace {

using State = KeychainProbe::State;

KeychainFinding findingFromMatches(const SecretMatches &matches)
{
    // A locked item of another kind counts, too: the library looks it up first and would prompt for it.
    const bool locked = !matches.othersLocked.isEmpty() || (matches.ours.isEmpty() && !matches.oursLocked.isEmpty());
    if (locked)
        return KeychainFinding(State::Locked, QStringLiteral("the item is locked"));
    if (matches.ours.isEmpty() && matches.others.isEmpty())
        return KeychainFinding(State::Absent);
    KeychainFinding finding(State::Present);
    finding.ours = !matches.ours.isEmpty();
    finding.crowded = matches.ours.size() + matches.others.size() > 1;
    return finding;
}

// libsecret answers through GLib's main loop; without it, its jobs never finish and never fail.
bool eventLoopIsGlib()
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

// libsecret, once it has talked to a service, keeps using that session after the service was replaced, and every later
// job of the process fails with "The session does not exist". Its disconnect function may be called at any time and
// makes it start anew.
void forgetLibsecretSession()
{
    using Disconnect = void (*)();
    QLibrary libsecret(QStringLiteral("secret-1"), 0); // as QtKeychain loads it
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
}

QString nameOfProcess(uint pid)
{
    QFile file(QStringLiteral("/proc/%1/comm").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray command = file.readAll();
    if (command.startsWith("gnome-keyring"))
        return QStringLiteral("GNOME Keyring");
    if (command.startsWith("kwallet") || command.startsWith("ksecret"))
        return QStringLiteral("KWallet");
    if (command.startsWith("keepassxc"))
        return QStringLiteral("KeePassXC");
    return {};
}

} // namespace

SecretService::SecretService(QObject *parent)
    : KeychainInspector(parent)
    , m_bus(std::make_shared<SessionBus>())
    , m_unlocker(m_bus)
    , m_displayName(QStringLiteral("Secret Service"))
{
    connect(m_bus.get(), &SessionBus::connected, this, &SecretService::subscribe);
    connect(m_bus.get(), &SessionBus::lateAnswer, this, &SecretService::availabilityChanged);
}

SecretService::~SecretService() = default;

void SecretService::subscribe()
{
    QDBusConnection bus = *m_bus->connection();
    m_watcher =
        std::make_unique<QDBusServiceWatcher>(secretServiceName(), bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, &SecretService::onOwnerChanged);
    // From any sender: naming the service would look its owner up, and wait for that. A false signal costs one more
    // probe.
    for (const char *event : {"CollectionCreated", "CollectionChanged", "CollectionDeleted"})
        bus.connect(QString(), QString(), QStringLiteral("org.freedesktop.Secret.Service"), QString::fromLatin1(event),
                    this, SIGNAL(availabilityChanged()));
    bus.connect(QString(), QString(), QStringLiteral("org.freedesktop.DBus.Properties"),
                QStringLiteral("PropertiesChanged"), {QStringLiteral("org.freedesktop.Secret.Collection")}, QString(),
                this, SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
}

// Every write changes a property, too: that of the items.
void SecretService::onPropertiesChanged(const QString &, const QVariantMap &changed, const QStringList &invalidated)
{
    const QString locked = QStringLiteral("Locked");
    if (changed.contains(locked) || invalidated.contains(locked))
        Q_EMIT availabilityChanged();
}

void SecretService::onOwnerChanged()
{
    m_nameKnown = false;
    forgetLibsecretSession();
    m_unlocker.abandon();
    Q_EMIT availabilityChanged();
}

QCoro::Task<KeychainFinding> SecretService::inspect(QString service, QString key)
{
    if (!eventLoopIsGlib())
        co_return KeychainFinding(State::Unavailable, QStringLiteral("the event loop is not GLib's (QT_NO_GLIB?)"));
    const QDeadlineTimer deadline(KeychainPatience);
    auto searching = findSecrets(m_bus, service, key, deadline);
    const Result<SecretMatches> matches = co_await searching;
    if (!matches)
        co_return findingFromError(matches.error());
    m_lockedItems = matches->oursLocked + matches->othersLocked;
    auto naming = learnName(deadline);
    co_await naming;

    KeychainFinding finding = findingFromMatches(*matches);
    if (finding.state != State::Absent)
        co_return finding;
    auto inspecting = inspectCollection(deadline);
    finding = co_await inspecting;
    co_return finding;
}

// Whether finding nothing means that there is nothing.
QCoro::Task<KeychainFinding> SecretService::inspectCollection(QDeadlineTimer deadline)
{
    auto asking = defaultCollection(m_bus, deadline);
    const Result<QDBusObjectPath> collection = co_await asking;
    if (!collection)
        co_return findingFromError(collection.error());
    if (collection->path() == QStringLiteral("/"))
        co_return KeychainFinding(State::Locked, QStringLiteral("there is no default collection"));
    auto askingLocked = collectionLocked(m_bus, *collection, deadline);
    const Result<bool> locked = co_await askingLocked;
    if (!locked)
        co_return findingFromError(locked.error());
    if (*locked)
        co_return KeychainFinding(State::Locked, QStringLiteral("the default collection is locked"));
    co_return KeychainFinding(State::Absent);
}

QCoro::Task<Result<void>> SecretService::tidy(QString service, QString key)
{
    const QDeadlineTimer deadline(KeychainPatience);
    auto searching = findSecrets(m_bus, service, key, deadline);
    const Result<SecretMatches> matches = co_await searching;
    if (!matches)
        co_return fail(matches.error());
    QList<QDBusObjectPath> surplus = matches->others;
    if (matches->ours.size() > 1) {
        auto choosing = newestSecret(m_bus, matches->ours, deadline);
        const Result<QDBusObjectPath> newest = co_await choosing;
        if (!newest)
            co_return fail(newest.error());
        surplus += matches->ours;
        surplus.removeAll(*newest);
    }
    for (const QDBusObjectPath &item : surplus) {
        qCWarning(logKeychain) << "removing an item that hides the saved one:" << item.path();
        auto deleting = deleteSecret(m_bus, item, deadline);
        Result<void> deleted = co_await deleting;
        if (!deleted)
            co_return deleted;
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> SecretService::unlock(std::chrono::milliseconds patience)
{
    auto asking = defaultCollection(m_bus, QDeadlineTimer(KeychainPatience));
    const Result<QDBusObjectPath> collection = co_await asking;
    if (!collection)
        co_return fail(collection.error());
    QList<QDBusObjectPath> objects = m_lockedItems;
    if (collection->path() != QStringLiteral("/"))
        objects.prepend(*collection);
    auto unlocking = m_unlocker.unlock(objects, patience);
    Result<void> unlocked = co_await unlocking;
    co_return unlocked;
}

QCoro::Task<Result<void>> SecretService::lock()
{
    const QDeadlineTimer deadline(KeychainPatience);
    auto asking = defaultCollection(m_bus, deadline);
    const Result<QDBusObjectPath> collection = co_await asking;
    if (!collection)
        co_return fail(collection.error());
    if (collection->path() == QStringLiteral("/"))
        co_return fail(Error::Kind::KeychainUnavailable, QStringLiteral("there is no default collection"));
    const QVariant collections = QVariant::fromValue(QList<QDBusObjectPath>{*collection});
    auto locking = m_bus->call(secretServiceCall(QStringLiteral("Lock"), {collections}), deadline);
    const Result<QDBusMessage> answer = co_await locking;
    if (!answer)
        co_return fail(answer.error());
    auto checking = collectionLocked(m_bus, *collection, deadline);
    const Result<bool> locked = co_await checking;
    if (!locked)
        co_return fail(locked.error());
    if (!*locked) // a service may want to ask first, or may not lock at all
        co_return fail(Error::Kind::KeychainUnavailable, QStringLiteral("the collection did not lock"));
    co_return Result<void>();
}

QCoro::Task<> SecretService::learnName(QDeadlineTimer deadline)
{
    if (m_nameKnown)
        co_return;
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
    question.setArguments({secretServiceName()});
    auto asking = m_bus->call(question, deadline);
    const Result<QDBusMessage> answer = co_await asking;
    if (!answer)
        co_return;
    m_nameKnown = true;
    const QString name = nameOfProcess(answer->arguments().value(0).toUInt());
    m_displayName = name.isEmpty() ? QStringLiteral("Secret Service") : name;
}

} // namespace Latchkey

#include "moc_secretservice.cpp"
