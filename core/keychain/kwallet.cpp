// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/kwallet.h"

#include <QCoreApplication>
#include <QDBusServiceWatcher>
#include <QElapsedTimer>

namespace Latchkey {

namespace {

using State = KeychainProbe::State;

// QtKeychain gives it 500 ms, once.
constexpr qint64 QuickAnswerMs = 100;

QString serviceOf(const QString &module)
{
    return QStringLiteral("org.kde.") + module;
}

bool sessionIsKde()
{
    if (qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qgetenv("DESKTOP_SESSION") == "kde")
        return true;
    return qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

} // namespace

QString kwalletModuleOfSession()
{
    if (!sessionIsKde())
        return {};
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (version == "5")
        return QStringLiteral("kwalletd5");
#if defined(LATCHKEY_QTKEYCHAIN_KNOWS_KWALLET6)
    if (version == "6")
        return QStringLiteral("kwalletd6");
#endif
    return {};
}

KWallet::KWallet(QString module, std::shared_ptr<KeychainInspector> otherwise)
    : m_module(std::move(module))
    , m_otherwise(std::move(otherwise))
    , m_bus(std::make_shared<SessionBus>())
{
    connect(m_bus.get(), &SessionBus::connected, this, &KWallet::subscribe);
    connect(m_bus.get(), &SessionBus::lateAnswer, this, &KWallet::availabilityChanged);
    connect(m_otherwise.get(), &KeychainInspector::availabilityChanged, this, &KWallet::availabilityChanged);
}

KWallet::~KWallet() = default;

void KWallet::subscribe()
{
    QDBusConnection bus = *m_bus->connection();
    m_watcher =
        std::make_unique<QDBusServiceWatcher>(serviceOf(m_module), bus, QDBusServiceWatcher::WatchForOwnerChange);
    connect(m_watcher.get(), &QDBusServiceWatcher::serviceOwnerChanged, this, &KWallet::availabilityChanged);
    for (const char *event : {"walletOpened", "walletClosed"})
        bus.connect(QString(), QString(), QStringLiteral("org.kde.KWallet"), QString::fromLatin1(event), this,
                    SIGNAL(availabilityChanged()));
}

QString KWallet::displayName() const
{
    return m_choice == Choice::Otherwise ? m_otherwise->displayName() : QStringLiteral("KWallet");
}

QString KWallet::backendId() const
{
    switch (m_choice) {
    case Choice::Open: return {};
    case Choice::Wallet: return QString(m_module).replace(QStringLiteral("kwalletd"), QStringLiteral("kwallet"));
    case Choice::Otherwise: return m_otherwise->backendId();
    }
    Q_UNREACHABLE();
}

QDBusMessage KWallet::message(const QString &member, const QVariantList &arguments) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(serviceOf(m_module), QStringLiteral("/modules/") + m_module,
                                                       QStringLiteral("org.kde.KWallet"), member);
    call.setArguments(arguments);
    return call;
}

QCoro::Task<Result<QVariant>> KWallet::ask(QDBusMessage question, QDeadlineTimer deadline)
{
    auto asking = m_bus->call(question, deadline);
    const Result<QDBusMessage> answer = co_await asking;
    if (!answer)
        co_return fail(answer.error());
    co_return answer->arguments().value(0);
}

QCoro::Task<KeychainFinding> KWallet::inspect(QString service, QString key)
{
    const QDeadlineTimer deadline(KeychainPatience);
    if (m_choice != Choice::Otherwise) {
        auto naming = networkWallet(deadline);
        const Result<QVariant> wallet = co_await naming;
        if (wallet) {
            m_choice = Choice::Wallet;
            auto inspecting = inspectWallet(wallet->toString(), service, key, deadline);
            KeychainFinding finding = co_await inspecting;
            co_return finding;
        }
        if (m_choice == Choice::Wallet || wallet.error().kind != Error::Kind::KeychainUnavailable)
            co_return findingFromError(wallet.error());
    }
    auto inspecting = m_otherwise->inspect(service, key);
    KeychainFinding finding = co_await inspecting;
    if (finding.state != State::Unavailable)
        m_choice = Choice::Otherwise;
    co_return finding;
}

/// Error also: KeychainBusy if it answers, but slowly, and the library has not chosen it yet.
QCoro::Task<Result<QVariant>> KWallet::networkWallet(QDeadlineTimer deadline)
{
    while (!deadline.hasExpired()) {
        QElapsedTimer asked;
        asked.start();
        auto naming = ask(message(QStringLiteral("networkWallet")), deadline);
        Result<QVariant> wallet = co_await naming;
        if (!wallet || m_choice == Choice::Wallet || !asked.hasExpired(QuickAnswerMs))
            co_return wallet;
    }
    co_return fail(Error::Kind::KeychainBusy, QStringLiteral("the wallet is slow"));
}

QCoro::Task<KeychainFinding> KWallet::inspectWallet(QString wallet, QString service, QString key,
                                                    QDeadlineTimer deadline)
{
    auto askingOpen = ask(message(QStringLiteral("isOpen"), {wallet}), deadline);
    auto askingMissing = ask(message(QStringLiteral("keyDoesNotExist"), {wallet, service, key}), deadline);
    const Result<QVariant> open = co_await askingOpen;
    const Result<QVariant> missing = co_await askingMissing;
    if (!open)
        co_return findingFromError(open.error());
    if (!missing)
        co_return findingFromError(missing.error());
    if (!open->toBool())
        co_return KeychainFinding(State::Locked, QStringLiteral("the wallet is closed"));
    co_return KeychainFinding(missing->toBool() ? State::Absent : State::Present);
}

// A folder has one entry of a name.
QCoro::Task<Result<void>> KWallet::tidy(QString service, QString key)
{
    if (m_choice != Choice::Otherwise)
        co_return Result<void>();
    auto tidying = m_otherwise->tidy(service, key);
    Result<void> tidied = co_await tidying;
    co_return tidied;
}

QCoro::Task<Result<void>> KWallet::unlock(std::chrono::milliseconds patience)
{
    if (m_choice == Choice::Otherwise) {
        auto unlocking = m_otherwise->unlock(patience);
        Result<void> unlocked = co_await unlocking;
        co_return unlocked;
    }
    auto naming = ask(message(QStringLiteral("networkWallet")), QDeadlineTimer(KeychainPatience));
    const Result<QVariant> wallet = co_await naming;
    if (!wallet)
        co_return fail(wallet.error());
    const QVariantList arguments{*wallet, qlonglong(0), QCoreApplication::applicationName()};
    auto opening = ask(message(QStringLiteral("open"), arguments), QDeadlineTimer(patience));
    const Result<QVariant> handle = co_await opening;
    if (!handle)
        co_return fail(handle.error());
    if (handle->toInt() < 0)
        co_return fail(Error::Kind::KeychainLocked, QStringLiteral("the wallet was not opened"));
    co_return Result<void>();
}

QCoro::Task<Result<void>> KWallet::lock()
{
    if (m_choice == Choice::Otherwise) {
        auto locking = m_otherwise->lock();
        Result<void> locked = co_await locking;
        co_return locked;
    }
    const QDeadlineTimer deadline(KeychainPatience);
    auto naming = ask(message(QStringLiteral("networkWallet")), deadline);
    const Result<QVariant> wallet = co_await naming;
    if (!wallet)
        co_return fail(wallet.error());
    auto closing = ask(message(QStringLiteral("close"), {*wallet, true}), deadline); // by force: also for others
    const Result<QVariant> closed = co_await closing;
    if (!closed)
        co_return fail(closed.error());
    if (closed->toInt() != 0)
        co_return fail(Error::Kind::KeychainUnavailable, QStringLiteral("the wallet did not close"));
    co_return Result<void>();
}

} // namespace Latchkey

#include "moc_kwallet.cpp"
