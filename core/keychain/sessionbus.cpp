// SPDX-FileCopyrightText: The Latchkey authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keychain/sessionbus.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QFileInfo>
#include <QPointer>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace Latchkey {

namespace {

// Long enough for a keychain to be thawed or started: its late answer is the sign to look again.
constexpr int LateAnswerMs = 25'000;

std::chrono::milliseconds remaining(const QDeadlineTimer &deadline)
{
    return std::chrono::milliseconds(std::max<qint64>(deadline.remainingTime(), 0));
}

Error errorFromBus(const QDBusMessage &answer)
{
    const QString name = answer.errorName();
    const QString detail = name + QStringLiteral(": ") + answer.errorMessage();
    switch (QDBusError(answer).type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut: return Error(Error::Kind::KeychainBusy, detail);
    case QDBusError::AccessDenied: return Error(Error::Kind::KeychainDenied, detail);
    default: break;
    }
    // The service's own refusals; everything else says that there is no such service or object.
    const bool refused = name.startsWith(QStringLiteral("org.freedesktop.Secret.Error."));
    return Error(refused ? Error::Kind::KeychainDenied : Error::Kind::KeychainUnavailable, detail);
}

} // namespace

QString sessionBusAddress()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address.startsWith(QStringLiteral("autolaunch:")) ? QString() : address;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = runtime + QStringLiteral("/bus");
    if (runtime.isEmpty() || !QFileInfo::exists(socket))
        return {};
    return QStringLiteral("unix:path=") + QString::fromLatin1(QUrl::toPercentEncoding(socket, "/", "~"));
}

struct SessionBus::Attempt
{
    Latch latch;
    std::optional<QDBusConnection> connection;
    bool givenUp = false;
};

struct SessionBus::Answer
{
    Latch latch;
    QDBusMessage message;
    bool givenUp = false;
};

SessionBus::SessionBus(QObject *parent)
    : QObject(parent)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

SessionBus::~SessionBus()
{
    // An attempt that still hangs would be waited for.
    if (!m_attempt)
        QDBusConnection::disconnectFromBus(m_name);
}

// Connecting waits for the bus's first answer, hence in a thread of its own.
std::shared_ptr<SessionBus::Attempt> SessionBus::startAttempt(const QString &address)
{
    auto attempt = std::make_shared<Attempt>();
    QThread *thread = QThread::create([attempt, address, name = m_name] {
        QDBusConnection::disconnectFromBus(name);
        attempt->connection = QDBusConnection::connectToBus(address, name);
    });
    connect(thread, &QThread::finished, thread, [attempt, thread, bus = QPointer(this)] {
        attempt->latch.open();
        thread->deleteLater();
        if (bus && attempt->givenUp)
            Q_EMIT bus->lateAnswer();
    });
    thread->start();
    return attempt;
}

QCoro::Task<Result<QDBusConnection>> SessionBus::connectedBus(QDeadlineTimer deadline)
{
    if (m_connection && m_connection->isConnected())
        co_return std::as_const(*m_connection); // an lvalue that is not const would be moved from
    if (!m_attempt) {
        const QString address = sessionBusAddress();
        if (address.isEmpty())
            co_return fail(Error::Kind::KeychainUnavailable, QStringLiteral("no session bus"));
        m_attempt = startAttempt(address);
    }
    const std::shared_ptr<Attempt> attempt = m_attempt;
    auto wait = attempt->latch.wait(remaining(deadline));
    const bool settled = co_await wait;
    if (!settled) {
        attempt->givenUp = true;
        co_return fail(Error::Kind::KeychainBusy, QStringLiteral("the session bus does not answer"));
    }
    if (m_attempt == attempt) // the first of those who waited for it
        takeConnection(*std::exchange(m_attempt, nullptr));
    if (!attempt->connection->isConnected())
        co_return fail(Error::Kind::KeychainUnavailable, attempt->connection->lastError().message());
    co_return std::as_const(*attempt->connection);
}

void SessionBus::takeConnection(const Attempt &attempt)
{
    m_connection = attempt.connection;
    if (m_connection->isConnected())
        Q_EMIT connected();
}

QCoro::Task<Result<QDBusMessage>> SessionBus::call(QDBusMessage message, QDeadlineTimer deadline)
{
    auto connecting = connectedBus(deadline);
    const Result<QDBusConnection> bus = co_await connecting;
    if (!bus)
        co_return fail(bus.error());

    const auto answer = std::make_shared<Answer>();
    const int timeout = static_cast<int>(std::max<qint64>(LateAnswerMs, deadline.remainingTime()));
    auto *watcher = new QDBusPendingCallWatcher(bus->asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, answer] {
        answer->message = watcher->reply();
        answer->latch.open();
        watcher->deleteLater();
        if (answer->givenUp)
            Q_EMIT lateAnswer();
    });

    auto wait = answer->latch.wait(remaining(deadline));
    const bool answered = co_await wait;
    if (!answered) {
        answer->givenUp = true;
        co_return fail(Error::Kind::KeychainBusy, QStringLiteral("no answer to ") + message.member());
    }
    if (answer->message.type() == QDBusMessage::ErrorMessage)
        co_return fail(errorFromBus(answer->message));
    co_return answer->message;
}

} // namespace Latchkey

#include "moc_sessionbus.cpp"
