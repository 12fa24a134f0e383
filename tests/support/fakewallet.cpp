// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakewallet.h"

#include "tests/support/servicethread.h"

#include <QDBusContext>
#include <QDBusMessage>
#include <QSet>
#include <QTimer>

#include <mutex>

namespace Latchkey::Test {

namespace {

const QString Name = QStringLiteral("org.kde.kwalletd5");
const QString Path = QStringLiteral("/modules/kwalletd5");
const QString Wallet = QStringLiteral("kdewallet");

} // namespace

struct FakeWallet::State
{
    mutable std::mutex mutex;
    bool open = true;
    bool closes = true;
    int handle = 1;
    std::optional<std::chrono::milliseconds> delay{0};
    QSet<QString> entries;
    QStringList opened;
    int questions = 0;
};

/// Lives in the thread of the service.
class FakeWalletAdaptor : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    explicit FakeWalletAdaptor(std::shared_ptr<FakeWallet::State> state)
        : m_state(std::move(state))
    {
    }

public Q_SLOTS:
    QString networkWallet()
    {
        const std::lock_guard lock(m_state->mutex);
        ++m_state->questions;
        if (m_state->delay == std::chrono::milliseconds(0))
            return Wallet;
        setDelayedReply(true);
        if (m_state->delay)
            QTimer::singleShot(*m_state->delay, this,
                               [bus = connection(), answer = message().createReply(Wallet)] { bus.send(answer); });
        return {};
    }
    bool isOpen(const QString &wallet)
    {
        const std::lock_guard lock(m_state->mutex);
        return m_state->open && wallet == Wallet;
    }
    bool keyDoesNotExist(const QString &wallet, const QString &folder, const QString &key)
    {
        const std::lock_guard lock(m_state->mutex);
        return wallet != Wallet || !m_state->entries.contains(folder + QLatin1Char('/') + key);
    }
    int open(const QString &wallet, qlonglong, const QString &)
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->opened.append(wallet);
        m_state->open = m_state->open || m_state->handle >= 0;
        return m_state->handle;
    }
    int close(const QString &wallet, bool force)
    {
        const std::lock_guard lock(m_state->mutex);
        if (!m_state->closes || !force || wallet != Wallet)
            return -1;
        m_state->open = false;
        return 0;
    }

Q_SIGNALS:
    void walletOpened(const QString &wallet);
    void walletClosed(const QString &wallet);

private:
    std::shared_ptr<FakeWallet::State> m_state;
};

FakeWallet::FakeWallet()
    : m_state(std::make_shared<State>())
    , m_thread(std::make_unique<ServiceThread>(std::make_unique<FakeWalletAdaptor>(m_state)))
{
    m_thread->run([](QDBusConnection &bus, QObject *object) {
        bus.registerObject(Path, object, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        if (!bus.registerService(Name))
            qFatal("another wallet is there");
    });
}

FakeWallet::~FakeWallet()
{
    m_thread->run([](QDBusConnection &bus, QObject *) {
        bus.unregisterService(Name);
        bus.unregisterObject(Path);
    });
}

void FakeWallet::setOpen(bool open)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->open = open;
}

void FakeWallet::addEntry(const QString &folder, const QString &key)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->entries.insert(folder + QLatin1Char('/') + key);
}

void FakeWallet::setDelay(std::optional<std::chrono::milliseconds> delay)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->delay = delay;
}

void FakeWallet::setHandle(int handle)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->handle = handle;
}

void FakeWallet::setCloses(bool closes)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->closes = closes;
}

QStringList FakeWallet::opened() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->opened;
}

int FakeWallet::questions() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->questions;
}

void FakeWallet::announce(bool open)
{
    m_thread->run([open](QDBusConnection &, QObject *object) {
        auto *wallet = static_cast<FakeWalletAdaptor *>(object);
        if (open)
            Q_EMIT wallet->walletOpened(Wallet);
        else
            Q_EMIT wallet->walletClosed(Wallet);
    });
}

} // namespace Latchkey::Test

#include "fakewallet.moc"
