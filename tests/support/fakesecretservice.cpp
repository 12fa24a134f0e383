// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakesecretservice.h"

#include "tests/support/servicethread.h"
#include "tests/support/wiresecret.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QDBusVirtualObject>

#include <limits>
#include <map>
#include <mutex>

namespace Latchkey::Test {

namespace {

const QString Name = QStringLiteral("org.freedesktop.secrets");
const QString Root = QStringLiteral("/org/freedesktop/secrets");
const QString Collection = Root + QStringLiteral("/collection/login");
const QDBusObjectPath NoPrompt(QStringLiteral("/"));

using Paths = QList<QDBusObjectPath>;

struct Item
{
    SecretAttributes attributes;
    WireSecret secret;
    qulonglong modified = 0;

    [[nodiscard]] bool matches(const SecretAttributes &wanted) const
    {
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it)
            if (attributes.value(it.key()) != it.value())
                return false;
        return true;
    }
};

} // namespace

struct FakeSecretService::State
{
    mutable std::mutex mutex;
    std::map<QDBusObjectPath, Item> items;
    int nextItem = 1;
    qulonglong time = 1;
    int denials = 0;
    bool stale = false;
    qsizetype longest = std::numeric_limits<qsizetype>::max();
    int writes = 0;
    int reads = 0;

    QDBusObjectPath newPath() { return QDBusObjectPath(Collection + QStringLiteral("/%1").arg(nextItem++)); }
    [[nodiscard]] Paths matching(const SecretAttributes &attributes) const
    {
        Paths found;
        for (const auto &[path, item] : items)
            if (item.matches(attributes))
                found.append(path);
        return found;
    }
};

/// Every object of the service. Lives in its thread.
class FakeSecretObjects : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeSecretObjects(std::shared_ptr<FakeSecretService::State> state)
        : m_state(std::move(state))
    {
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const std::lock_guard lock(m_state->mutex);
        return bus.send(answer(message));
    }

private:
    QDBusMessage answer(const QDBusMessage &call)
    {
        const QString member = call.member();
        if (member == QLatin1String("OpenSession"))
            return openSession(call);
        if (member == QLatin1String("ReadAlias"))
            return call.createReply(QVariant::fromValue(QDBusObjectPath(Collection)));
        if (member == QLatin1String("SearchItems"))
            return search(call);
        if (member == QLatin1String("GetSecrets"))
            return secrets(call);
        if (member == QLatin1String("CreateItem"))
            return create(call);
        if (member == QLatin1String("Delete"))
            return remove(call);
        if (member == QLatin1String("Get"))
            return call.createReply(QVariant::fromValue(QDBusVariant(property(call))));
        if (member == QLatin1String("GetAll"))
            return call.createReply(QVariantMap());
        return call.createErrorReply(QDBusError::UnknownMethod, member);
    }

    static QDBusMessage openSession(const QDBusMessage &call)
    {
        if (call.arguments().value(0).toString() != QLatin1String("plain"))
            return call.createErrorReply(QDBusError::NotSupported, QStringLiteral("plain only"));
        const QDBusObjectPath session(Root + QStringLiteral("/session/1"));
        return call.createReply({QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(session)});
    }

    QDBusMessage search(const QDBusMessage &call) const
    {
        const auto attributes = qdbus_cast<SecretAttributes>(call.arguments().value(0));
        return call.createReply({QVariant::fromValue(m_state->matching(attributes)), QVariant::fromValue(Paths())});
    }

    QDBusMessage secrets(const QDBusMessage &call)
    {
        QMap<QDBusObjectPath, WireSecret> found;
        for (const QDBusObjectPath &path : qdbus_cast<Paths>(call.arguments().value(0))) {
            const auto item = m_state->items.find(path);
            if (item == m_state->items.end())
                continue;
            ++m_state->reads;
            WireSecret secret = item->second.secret;
            secret.session = qdbus_cast<QDBusObjectPath>(call.arguments().value(1));
            found.insert(path, secret);
        }
        return call.createReply(QVariant::fromValue(found));
    }

    QDBusMessage create(const QDBusMessage &call)
    {
        ++m_state->writes;
        const auto properties = qdbus_cast<QVariantMap>(call.arguments().value(0));
        Item item;
        item.attributes =
            qdbus_cast<SecretAttributes>(properties.value(QStringLiteral("org.freedesktop.Secret.Item.Attributes")));
        item.secret = qdbus_cast<WireSecret>(call.arguments().value(1));
        item.modified = ++m_state->time;
        if (m_state->denials > 0 || QByteArray::fromBase64(item.secret.value).size() > m_state->longest) {
            m_state->denials -= m_state->denials > 0;
            return call.createErrorReply(QDBusError::AccessDenied, QStringLiteral("as scripted"));
        }
        const Paths same = m_state->matching(item.attributes);
        const bool replaces = call.arguments().value(2).toBool() && !same.isEmpty();
        const QDBusObjectPath path = replaces ? same.first() : m_state->newPath();
        if (!m_state->stale)
            m_state->items[path] = item;
        return call.createReply({QVariant::fromValue(path), QVariant::fromValue(NoPrompt)});
    }

    QDBusMessage remove(const QDBusMessage &call)
    {
        m_state->items.erase(QDBusObjectPath(call.path()));
        return call.createReply(QVariant::fromValue(NoPrompt));
    }

    QVariant property(const QDBusMessage &call) const
    {
        const QString name = call.arguments().value(1).toString();
        if (name == QLatin1String("Locked"))
            return false;
        const auto item = m_state->items.find(QDBusObjectPath(call.path()));
        if (item == m_state->items.end())
            return {};
        if (name == QLatin1String("Modified"))
            return item->second.modified;
        return QVariant::fromValue(item->second.attributes);
    }

    std::shared_ptr<FakeSecretService::State> m_state;
};

FakeSecretService::FakeSecretService()
    : m_state(std::make_shared<State>())
{
    registerWireTypes();
    m_thread = std::make_unique<ServiceThread>(std::make_unique<FakeSecretObjects>(m_state));
    m_thread->run([](QDBusConnection &bus, QObject *object) {
        bus.registerVirtualObject(Root, static_cast<QDBusVirtualObject *>(object), QDBusConnection::SubPath);
    });
}

FakeSecretService::~FakeSecretService() = default;

void FakeSecretService::start()
{
    m_thread->run([](QDBusConnection &bus, QObject *) {
        if (!bus.registerService(Name))
            qFatal("another secret service is there");
    });
}

void FakeSecretService::stop()
{
    m_thread->run([](QDBusConnection &bus, QObject *) { bus.unregisterService(Name); });
}

void FakeSecretService::add(const QMap<QString, QString> &attributes, const QByteArray &text)
{
    const std::lock_guard lock(m_state->mutex);
    Item item;
    item.attributes = attributes;
    item.secret = {QDBusObjectPath(), QByteArray(), text, QStringLiteral("text/plain")};
    item.modified = ++m_state->time;
    m_state->items[m_state->newPath()] = item;
}

void FakeSecretService::denyNextWrites(int times)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->denials = times;
}

void FakeSecretService::setStale(bool stale)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->stale = stale;
}

void FakeSecretService::setLongest(qsizetype size)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->longest = size;
}

int FakeSecretService::items() const
{
    const std::lock_guard lock(m_state->mutex);
    return static_cast<int>(m_state->items.size());
}

int FakeSecretService::writes() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->writes;
}

int FakeSecretService::reads() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->reads;
}

} // namespace Latchkey::Test

#include "fakesecretservice.moc"
